import {formatCsv} from '../printing/csv.ts';
import type {Sheet} from './spreadsheet.ts';

/** What the files of a data package are of. */
type DataPackage = {
	readonly title: string;
	/** What they are of, in one line. */
	readonly caption: string;
	readonly sheets: readonly Sheet[];
	readonly isForExcel: boolean;
};

/**
 * Records as a folder of CSV files with their description (Frictionless Data Package 1.0): the text of each file by its name.
 * What has no record has no file.
 */
export function dataPackageFiles({title, caption, sheets, isForExcel}: DataPackage): ReadonlyMap<string, string> {
	const filled = sheets.filter(({records}) => records.length > 0);
	const resources = filled.map(({name, records}) => ({
		profile: 'tabular-data-resource',
		name: slug(name),
		title: name,
		path: `${slug(name)}.csv`,
		encoding: 'utf-8',
		format: 'csv',
		mediatype: 'text/csv',
		dialect: {lineTerminator: '\r\n'},
		schema: {
			fields: Object.keys(records[0] ?? {}).map((key) => ({
				name: key,
				type: records.every((record) => typeof record[key] === 'number') ? 'number' : 'string',
			})),
			missingValues: [''],
		},
	}));
	const description = {profile: 'tabular-data-package', name: slug(title), title, description: caption, resources};
	return new Map([
		...filled.map(({name, records}) => [`${slug(name)}.csv`, formatCsv(records, isForExcel)] as const),
		['datapackage.json', `${JSON.stringify(description, null, 2)}\n`],
	]);
}

function slug(name: string): string {
	return name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
