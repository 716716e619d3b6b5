import {toJsonSchema} from '@valibot/to-json-schema';
import {reportSchema} from '../../report/model.ts';

/**
 * The JSON Schema of a report file, for editors: what the parser takes, made from the same definition. What JSON
 * Schema cannot say (days that exist, references that resolve) only the parser checks.
 */
export function reportJsonSchema(): string {
	const schema = toJsonSchema(reportSchema, {typeMode: 'input', errorMode: 'ignore'});
	const described = {...schema, title: 'A mission report', description: 'A report file of mission-brief.'};
	return `${JSON.stringify(described, undefined, '\t')}\n`;
}
