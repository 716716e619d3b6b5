import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {bodyParagraphs} from './body-paragraphs.ts';
import {labelledText} from './labelled-text.ts';
import {ratesText} from './labels.ts';
import {readFigureLabels, scoreFigures} from './score-figures.ts';

const root = join(import.meta.dirname, '../../..');
const reports = [
	{name: 's-2010-99', subject: 'Arcadia', least: 1},
	{name: 's-2014-173', subject: 'Mali', least: 0.98},
	{name: 's-2012-534', subject: 'Haiti', least: 0.98},
];

describe.each(reports)('the figures found in $name', ({name, subject, least}) => {
	const labels = readFigureLabels(join(root, `test/importing/labels/figures-${name}.json`));
	const text = labelledText(labels.report);

	it.skipIf(text === undefined)('are as right as they have been (runs where the report is at hand)', () => {
		const {number, whole} = scoreFigures({paragraphs: bodyParagraphs(text ?? ''), country: subject}, labels);
		process.stderr.write(`${labels.report}: number ${ratesText(number)}; whole ${ratesText(whole)}\n`);
		expect(whole.f1).toBeGreaterThanOrEqual(least);
	});
});
