import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {mali} from '../../data/mali.ts';
import {importedReport} from '../imported-report.ts';
import {labelledText} from './labelled-text.ts';
import {ratesText} from './labels.ts';
import {readAddresseeLabels, scoreAddressees, scoreTies} from './score-ties.ts';

const root = join(import.meta.dirname, '../../..');

describe.each(['s-2010-99', 's-2014-173', 's-2012-534'])('the terms of reference of %s', (name) => {
	const labels = readAddresseeLabels(join(root, `test/importing/labels/addressees-${name}.json`));
	const text = labelledText(labels.report);

	it.skipIf(text === undefined)('have right ties where they have any (runs where the report is at hand)', async () => {
		const report = await importedReport(Buffer.from(text ?? ''), `${name}.txt`);
		const addressees = scoreAddressees(report, labels);
		process.stderr.write(`${labels.report}: addressees ${ratesText(addressees)}\n`);
		expect(addressees.precision).toBeGreaterThanOrEqual(0.9);
		expect(addressees.recall).toBeGreaterThanOrEqual(0.45);
		if (report.symbol === mali.symbol) {
			const {statements, issues, meetings} = scoreTies(report, mali);
			const text = `statements ${ratesText(statements)}; issues ${ratesText(issues)}; meetings ${ratesText(meetings)}`;
			process.stderr.write(`${labels.report}: ${text}\n`);
			for (const rates of [statements, issues, meetings]) {
				expect(rates.precision).toBeGreaterThanOrEqual(0.85);
			}
		}
	});
});
