import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {publishedPath} from '../../published.ts';
import {importedReport} from '../imported-report.ts';
import {bodyParagraphs} from './body-paragraphs.ts';
import {labelledText} from './labelled-text.ts';
import {readLabels} from './labels.ts';
import {scoreImported, scoreReport, sureness} from './score-report.ts';

/**
 * The least F1 of the statements of each labelled report by content, with the right speaker, and of others than the Council, and of what is
 * shown as sure the least share that is right: none may get worse.
 */
const least: Readonly<Record<string, readonly number[]>> = {
	'S/2014/173': [0.99, 0.99, 0.99, 0.99],
	'S/2012/534': [0.93, 0.93, 0.92, 0.99],
	'S/2000/1105': [0.96, 0.95, 0.92, 0.99],
	'S/2009/175': [0.95, 0.94, 0.92, 0.99],
	'S/2018/1030': [0.96, 0.96, 0.95, 0.96],
	'S/2012/889': [0.88, 0.82, 0.8, 0.94],
	'S/2013/173': [0.87, 0.83, 0.68, 0.94],
	'S/2005/302': [0.87, 0.84, 0.78, 0.94],
};

const labelsOf = (symbol: string) =>
	readLabels(join(import.meta.dirname, `${symbol.toLowerCase().replaceAll('/', '-')}.json`));

test('every statement of the invented report is found, with its speakers', () => {
	const labels = labelsOf('S/2010/99');
	const text = labelledText(labels.report) ?? '';
	const {content, withSpeaker} = scoreReport({paragraphs: bodyParagraphs(text), country: 'Arcadia'}, labels);
	expect([content.f1, withSpeaker.f1]).toEqual([1, 1]);
});

describe.each(fewOf(2, Object.keys(least)))('the statements found in %s', (symbol) => {
	const path = publishedPath(symbol);

	it.skipIf(path === undefined)('are as right as they have been (runs where it is at hand)', async () => {
		if (path === undefined) {
			return;
		}

		const report = await importedReport(readFileSync(path), path);
		const {content, withSpeaker, ofOthers} = scoreImported(report, labelsOf(symbol));
		const {sure, sureAndRight} = sureness(report, labelsOf(symbol));
		const figures = [content.f1, withSpeaker.f1, ofOthers.f1, sureAndRight / sure];
		expect(figures.filter((figure, part) => figure < (least[symbol]?.[part] ?? 1))).toEqual([]);
	});
});
