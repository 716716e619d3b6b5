import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {importDocument} from '../../../source/importing/import-document.ts';
import {mali} from '../../data/mali.ts';
import {publishedPath} from '../../published.ts';
import {ratesText} from './labels.ts';
import {readAddresseeLabels, scoreAddressees, scoreTies} from './score-ties.ts';

const root = join(import.meta.dirname, '../../..');

describe.each(['s-2014-173', 's-2012-534'])('the terms of reference of %s', (name) => {
	const labels = readAddresseeLabels(join(root, `test/importing/labels/addressees-${name}.json`));
	const source = publishedPath(labels.report);
	if (source === undefined) {
		process.stderr.write(
			`Skipped how well the terms of ${labels.report} are tied: its text is not beside the checkout.\n`,
		);
	}

	it.skipIf(source === undefined)(
		'have right ties where they have any (runs where the report is at hand)',
		async () => {
			const {report} = await importDocument(readFileSync(source ?? ''), source ?? '');
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
		},
	);
});
