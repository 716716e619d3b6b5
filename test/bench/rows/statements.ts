import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {importedReport} from '../../importing/imported-report.ts';
import {ratesText, readLabels} from '../../importing/labels/labels.ts';
import {scoreImported, sureness} from '../../importing/labels/score-report.ts';
import {publishedPath} from '../../published.ts';
import type {Row} from '../result-table.ts';
import {halves} from './structure.ts';

const labelsFolder = join(import.meta.dirname, '../../importing/labels');

// The rules were written with the first; the kinds of error in the second were looked at once it was measured.
const known: Readonly<Record<string, string>> = {
	'S/2014/173': 'the rules were written with it',
	'S/2012/534': 'its errors were looked at',
};

/** Measures how many of the statements people marked in published reports are found, and how many that are found are right. */
export async function statementRows(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [half, symbols] of Object.entries(halves)) {
		const all = {found: 0, sure: 0, sureAndRight: 0};
		for (const symbol of symbols) {
			const file = join(labelsFolder, `${symbol.toLowerCase().replaceAll('/', '-')}.json`);
			const path = publishedPath(symbol);
			const what = `statements of ${symbol} (${known[symbol] ?? half})`;
			if (existsSync(file) && path !== undefined) {
				const report = await importedReport(readFileSync(path), path);
				const labels = readLabels(file);
				const {content, withSpeaker, ofOthers} = scoreImported(report, labels);
				const {found, sure, sureAndRight} = sureness(report, labels);
				all.found += found;
				all.sure += sure;
				all.sureAndRight += sureAndRight;
				rows.push(
					{what, figure: ratesText(content)},
					{what: `${what}, with their speakers`, figure: ratesText(withSpeaker)},
					{what: `${what}, of others than the Council`, figure: ratesText(ofOthers)},
				);
			} else if (existsSync(file)) {
				rows.push({what, figure: 'skipped: it is not in a reports folder beside the checkout'});
			}
		}

		if (all.sure > 0) {
			rows.push(
				{what: `right of what is shown as sure, ${half}`, figure: ratio(all.sureAndRight, all.sure)},
				{what: `flagged of all that is found, ${half}`, figure: ratio(all.found - all.sure, all.found)},
			);
		}
	}

	return rows;
}

function ratio(part: number, whole: number): string {
	return `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}
