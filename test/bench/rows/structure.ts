import {readFileSync} from 'node:fs';
import {importedReport} from '../../importing/imported-report.ts';
import {ratesText} from '../../importing/labels/labels.ts';
import {expectedStructure, scoreStructure} from '../../importing/labels/score-structure.ts';
import {publishedPath} from '../../published.ts';
import type {Row} from '../result-table.ts';

/** The published reports whose structure was labelled, in two halves: those that rules are written with, and those they are checked on. */
export const halves = {
	writing: ['S/2014/173', 'S/2012/534', 'S/2000/1105', 'S/2009/175', 'S/2012/889', 'S/2018/1030'],
	checking: ['S/2013/173', 'S/2005/302'],
} as const;

/** Measures how right the parts of published reports are that an import finds. */
export async function structureRows(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [half, symbols] of Object.entries(halves)) {
		for (const symbol of symbols) {
			const path = publishedPath(symbol);
			const expected = expectedStructure(symbol);
			if (path === undefined || expected === undefined) {
				rows.push({
					what: `structure of ${symbol}`,
					figure: 'skipped: it is not in a reports folder beside the checkout',
				});
				continue;
			}

			const report = await importedReport(readFileSync(path), path);
			rows.push(
				...Object.entries(scoreStructure(report, expected)).map(([part, rate]) => ({
					what: `${part} of ${symbol} (${half})`,
					figure: ratesText(rate),
				})),
			);
		}
	}

	return rows;
}
