// Another program that saves reports: `node child-reports.ts FOLDER endless` saves two by turns in place of one another,
// `… many COUNT NAME DOCUMENTS` those of a generated library, with a name before their symbols and before what tells their documents.

import {openLibrary} from '../../../../source/library/open-library.ts';
import type {ReportParts} from '../../../../source/library/reports/entry.ts';
import {generateLibrary} from '../../../bench/generated/generate-library.ts';
import {twins} from '../../reports/some-reports.ts';

const [folder = '', verb, argument = '', name = '', documents = ''] = process.argv.slice(2);
const warnings: string[] = [];
const {reports, close} = openLibrary(folder, {
	now: () => new Date().toISOString(),
	warn: (message) => warnings.push(message),
});

if (verb === 'endless') {
	for (let at = 0; ; at++) {
		const parts = twins[at % 2];
		if (parts !== undefined) {
			process.stdout.write(`${reports.save(parts).state}\n`);
		}

		await new Promise(setImmediate);
	}
}

if (verb === 'many') {
	const made = [...named(Number(argument))].filter((parts) => reports.save(parts).state === 'new').length;
	process.stdout.write(JSON.stringify({made, warnings}));
	close();
}

function* named(count: number): Generator<ReportParts> {
	for (const {report, source} of generateLibrary(count)) {
		const hash = `${documents} ${source.hash}`;
		yield {report: {...report, symbol: `${name}/${report.symbol}`}, source: {...source, hash}};
	}
}
