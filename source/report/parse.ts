import * as v from 'valibot';
import {asParsed} from './as-parsed.ts';
import {ReportError} from './errors.ts';
import {describeJsonError} from './json-error.ts';
import {modelVersion, type Report, reportSchema} from './model.ts';
import {checkReferences} from './references.ts';

let isReport: ReturnType<typeof asParsed<typeof reportSchema>> | undefined;

/**
 * Turns the text of a report file into a checked, cleaned and frozen report.
 * @param text JSON in the report model
 * @throws {ReportError} one line that says where in the report and why
 */
export function parseReport(text: string): Report {
	const value = parseJson(text);
	checkVersion(value);
	const report = readModel(value);
	checkReferences(report);
	deepFreeze(report);
	return report;
}

function readModel(value: unknown): Report {
	// The bundled report, which most starts open, is not parsed.
	isReport ??= asParsed(reportSchema);
	if (isReport(value)) {
		return value;
	}

	const result = v.safeParse(reportSchema, value, {abortEarly: true});
	if (!result.success) {
		throw new ReportError(describe(result.issues[0]));
	}

	return result.output;
}

function parseJson(text: string): unknown {
	if (text.trim() === '') {
		throw new ReportError('the file is empty');
	}

	try {
		return JSON.parse(text);
	} catch (error) {
		throw new ReportError(`not valid JSON: ${describeJsonError(text, (error as Error).message)}`);
	}
}

function checkVersion(value: unknown): void {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new ReportError('the report: is no object in JSON');
	}

	const version = 'version' in value ? value.version : modelVersion;
	if (version !== modelVersion) {
		throw new ReportError(
			`version: ${JSON.stringify(version)} is not known to this program, which reads version ${modelVersion}`,
		);
	}
}

function describe(issue: v.BaseIssue<unknown>): string {
	const where = (issue.path ?? [])
		.map(({key}) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
		.join('')
		.replace(/^\./, '');
	return `${where === '' ? 'the report' : where}: ${reason(issue)}`;
}

function reason(issue: v.BaseIssue<unknown>): string {
	if (issue.kind !== 'schema' || issue.type === 'union') {
		return issue.message;
	}

	if (issue.type === 'strict_object' && issue.expected === 'never') {
		return 'is no field of the model';
	}

	return issue.received === 'undefined' ? 'is missing' : `is ${issue.received}, expected ${issue.expected}`;
}

function deepFreeze(value: object): void {
	for (const inner of Array.isArray(value) ? value : Object.values(value)) {
		if (typeof inner === 'object' && inner !== null) {
			deepFreeze(inner);
		}
	}

	Object.freeze(value);
}
