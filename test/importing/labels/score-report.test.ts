import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {publishedPath} from '../../published.ts';
import {bodyParagraphs} from './body-paragraphs.ts';
import {ratesText, readLabels} from './labels.ts';
import {scoreReport} from './score-report.ts';

const root = join(import.meta.dirname, '../../..');

// The first report is the one the rules were written with, the second the one they were not.
const reports = [
	{name: 's-2014-173', subject: 'Mali', least: {content: 0.98, withSpeaker: 0.98}},
	{name: 's-2012-534', subject: 'Haiti', least: {content: 0.85, withSpeaker: 0.81}},
];

describe.each(reports)('the statements found in $name', ({name, subject, least}) => {
	const labels = readLabels(join(root, `test/importing/labels/${name}.json`));
	const source = publishedPath(labels.report);
	if (source === undefined) {
		process.stderr.write(`Skipped how well ${labels.report} is read: its text is not beside the checkout.\n`);
	}

	it.skipIf(source === undefined)('are as right as they have been (runs where the report is at hand)', () => {
		const paragraphs = bodyParagraphs(readFileSync(source ?? '', 'utf8'));
		const {content, withSpeaker} = scoreReport({paragraphs, country: subject}, labels);
		process.stderr.write(`${labels.report}: content ${ratesText(content)}; with speaker ${ratesText(withSpeaker)}\n`);
		expect(content.f1).toBeGreaterThanOrEqual(least.content);
		expect(withSpeaker.f1).toBeGreaterThanOrEqual(least.withSpeaker);
	});
});
