import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {bodyParagraphs} from './body-paragraphs.ts';
import {labelledText} from './labelled-text.ts';
import {ratesText, readLabels} from './labels.ts';
import {scoreReport} from './score-report.ts';

const root = join(import.meta.dirname, '../../..');

// An invented report, the one that the rules were written with, and the one that they were not.
const reports = [
	{name: 's-2010-99', subject: 'Arcadia', least: {content: 1, withSpeaker: 1}},
	{name: 's-2014-173', subject: 'Mali', least: {content: 0.98, withSpeaker: 0.98}},
	{name: 's-2012-534', subject: 'Haiti', least: {content: 0.88, withSpeaker: 0.86}},
];

describe.each(reports)('the statements found in $name', ({name, subject, least}) => {
	const labels = readLabels(join(root, `test/importing/labels/${name}.json`));
	const text = labelledText(labels.report);

	it.skipIf(text === undefined)('are as right as they have been (runs where the report is at hand)', () => {
		const {content, withSpeaker} = scoreReport({paragraphs: bodyParagraphs(text ?? ''), country: subject}, labels);
		process.stderr.write(`${labels.report}: content ${ratesText(content)}; with speaker ${ratesText(withSpeaker)}\n`);
		expect(content.f1).toBeGreaterThanOrEqual(least.content);
		expect(withSpeaker.f1).toBeGreaterThanOrEqual(least.withSpeaker);
	});
});
