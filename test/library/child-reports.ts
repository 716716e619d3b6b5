// Another program that saves reports: `node child-reports.ts FOLDER endless` saves two by turns in place of one another,
// `… many COUNT FROM` those of a generated library with a number before their symbols.
import type {ReportParts} from '../../source/library/kept-report.ts';
import {openLibrary} from '../../source/library/open-library.ts';
import {generateLibrary} from '../bench/generate-library.ts';
import {twins} from './some-reports.ts';

const [folder = '', verb, argument = '', name = ''] = process.argv.slice(2);
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
	const {new: made} = await reports.saveMany(named(Number(argument), name));
	process.stdout.write(JSON.stringify({made, warnings}));
	close();
}

function* named(count: number, prefix: string): Generator<ReportParts> {
	for (const {report, source} of generateLibrary(count)) {
		yield {report: {...report, symbol: `${prefix}/${report.symbol}`}, source};
	}
}
