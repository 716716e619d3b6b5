import {join} from 'node:path';
import {reportJsonSchema} from './report-json-schema.ts';

/** A committed file that is made from the code. */
export type GeneratedFile = {readonly path: string; readonly text: string};

/** Every generated file of a checkout as it should be. */
export function generatedFiles(root: string): GeneratedFile[] {
	return [{path: join(root, 'data', 'report.schema.json'), text: reportJsonSchema()}];
}
