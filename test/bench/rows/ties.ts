import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {mali} from '../../data/mali.ts';
import {importedReport} from '../../importing/imported-report.ts';
import {ratesText} from '../../importing/labels/labels.ts';
import {readAddresseeLabels, scoreAddressees, scoreTies} from '../../importing/labels/score-ties.ts';
import {publishedPath} from '../../published.ts';
import type {Row} from '../result-table.ts';

const root = join(import.meta.dirname, '../../..');

/** Measures how right the addressees and ties are that are worked out of the terms of published reports. */
export async function tieRows(): Promise<Row[]> {
	const rows = ['s-2014-173', 's-2012-534'].map(async (name): Promise<Row[]> => {
		const labels = readAddresseeLabels(join(root, `test/importing/labels/addressees-${name}.json`));
		const source = publishedPath(labels.report);
		const what = `addressees of the terms of ${labels.report} (the rules were written with it)`;
		if (source === undefined) {
			return [{what, figure: 'skipped: its text is not in a reports folder beside the checkout'}];
		}

		const report = await importedReport(readFileSync(source), source);
		const addressees = {what, figure: ratesText(scoreAddressees(report, labels))};
		const ties = report.symbol === mali.symbol ? scoreTies(report, mali) : undefined;
		return [
			addressees,
			...Object.entries(ties ?? {}).map(([kind, rates]) => ({
				what: `${kind} tied to the terms of ${labels.report}, beside those tied by hand (the weights were set with it)`,
				figure: ratesText(rates),
			})),
		];
	});
	return (await Promise.all(rows)).flat();
}
