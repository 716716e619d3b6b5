import {join} from 'node:path';
import {toJsonSchema} from '@valibot/to-json-schema';
import {reportSchema} from '../../report/model.ts';
import {memberStatesJson} from './member-states.ts';

/** Every committed file of a checkout that is made from the code, as it should be. */
export function generatedFiles(root: string) {
	return [
		{path: join(root, 'source/importing/language/lexicon/member-states.json'), text: memberStatesJson()},
		{path: join(root, 'data', 'report.schema.json'), text: reportJsonSchema()},
	];
}

// For editors: what the parser takes, but for what JSON Schema cannot say, which are days that exist and references that resolve.
function reportJsonSchema(): string {
	const schema = toJsonSchema(reportSchema, {typeMode: 'input', errorMode: 'ignore'});
	const described = {...schema, title: 'A mission report', description: 'A report file of mission-brief.'};
	return `${JSON.stringify(described, undefined, '\t')}\n`;
}
