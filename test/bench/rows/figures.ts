import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bodyParagraphs} from '../../importing/labels/body-paragraphs.ts';
import {ratesText} from '../../importing/labels/labels.ts';
import {readFigureLabels, scoreFigures} from '../../importing/labels/score-figures.ts';
import {publishedPath} from '../../published.ts';
import type {Row} from '../result-table.ts';

const root = join(import.meta.dirname, '../../..');
const reports = [
	{name: 's-2014-173', subject: 'Mali'},
	{name: 's-2012-534', subject: 'Haiti'},
];

/** Measures how many of the figures people marked in published reports are found, and how many that are found are right. */
export async function figureRows(): Promise<Row[]> {
	return reports.flatMap(({name, subject}) => {
		const labels = readFigureLabels(join(root, `test/importing/labels/figures-${name}.json`));
		const source = publishedPath(labels.report);
		const what = `figures of ${labels.report} (the rules were written with it)`;
		if (source === undefined) {
			return [{what, figure: 'skipped: its text is not in a reports folder beside the checkout'}];
		}

		const {number, whole} = scoreFigures(
			{paragraphs: bodyParagraphs(readFileSync(source, 'utf8')), country: subject},
			labels,
		);
		return [
			{what, figure: ratesText(number)},
			{what: `${what}, with what they count, whole, date and place`, figure: ratesText(whole)},
		];
	});
}
