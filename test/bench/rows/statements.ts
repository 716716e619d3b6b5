import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {bodyParagraphs} from '../../importing/labels/body-paragraphs.ts';
import {ratesText, readLabels} from '../../importing/labels/labels.ts';
import {scoreReport} from '../../importing/labels/score-report.ts';
import {publishedPath} from '../../published.ts';
import type {Row} from '../result-table.ts';

const root = join(import.meta.dirname, '../../..');

// Kept apart: the rules were written with the first. The kinds of error in the second were looked at once it was measured,
// so that a report nobody has seen may fare a little worse.
const reports = [
	{name: 's-2014-173', subject: 'Mali', known: 'the rules were written with it'},
	{name: 's-2012-534', subject: 'Haiti', known: 'the rules were not, but its errors were looked at'},
];

/** Measures how many of the statements people marked in published reports are found, and how many that are found are right. */
export async function statementRows(): Promise<Row[]> {
	return reports.flatMap(({name, subject, known}) => {
		const labels = readLabels(join(root, `test/importing/labels/${name}.json`));
		const source = publishedPath(labels.report);
		const what = `statements of ${labels.report} (${known})`;
		if (source === undefined) {
			return [{what, figure: 'skipped: its text is not in a reports folder beside the checkout'}];
		}

		const paragraphs = bodyParagraphs(readFileSync(source, 'utf8'));
		const {content, withSpeaker} = scoreReport({paragraphs, country: subject}, labels);
		return [
			{what, figure: ratesText(content)},
			{what: `${what}, with their speakers`, figure: ratesText(withSpeaker)},
		];
	});
}
