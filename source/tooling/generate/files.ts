import {join} from 'node:path';
import {memberStatesJson} from './member-states.ts';
import {reportJsonSchema} from './report-json-schema.ts';

/** A committed file that is made from the code. */
export type GeneratedFile = {readonly path: string; readonly text: string};

/** Every generated file of a checkout as it should be. */
export function generatedFiles(root: string): GeneratedFile[] {
	return [
		{path: join(root, 'source/importing/language/lexicon/member-states.json'), text: memberStatesJson()},
		{path: join(root, 'data', 'report.schema.json'), text: reportJsonSchema()},
	];
}
