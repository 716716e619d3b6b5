import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import type {Report} from '../../../source/report/model.ts';
import {fewOf} from '../../amount.ts';
import {member, paragraph, reportOf, term} from '../../briefing/builders.ts';
import {publishedPath} from '../../published.ts';
import {importedReport} from '../imported-report.ts';
import {expectedStructure, scoreStructure} from './score-structure.ts';
import {printOf} from './structure-labels.ts';

/** The least F1 of the members, terms, paragraphs, programme, places and told meetings of each labelled report: none may get worse. */
const least: Readonly<Record<string, readonly number[]>> = {
	'S/2014/173': [1, 1, 1, 1, 1, 1],
	'S/2012/534': [1, 1, 1, 1, 1, 1],
	'S/2000/1105': [1, 1, 1, 1, 1, 0.8],
	'S/2009/175': [1, 1, 1, 1, 1, 1],
	'S/2013/173': [1, 1, 0.97, 1, 1, 1],
	'S/2018/1030': [1, 1, 1, 1, 1, 1],
	'S/2005/302': [1, 1, 1, 1, 1, 0.63],
	'S/2012/889': [1, 1, 1, 1, 1, 1],
};

describe('the score of a structure', () => {
	const expected = {
		symbol: 'X/1',
		members: [{country: 'Redland', name: 'Ada Quist'}],
		terms: [{firstWords: 'To assess', lastWords: 'the port;'}],
		paragraphs: [printOf('The mission arrived at noon.'), printOf('It left.')],
		programme: [],
		meetings: [],
	};
	const report: Report = reportOf({
		members: [{...member('Redland'), name: 'Ada  Quíst'}, member('Blueland')],
		terms: [term(1, {text: 'To assess the state of the port;'})],
		paragraphs: [{...paragraph('1'), text: 'The mission arrived at noon.'}],
	});

	it('counts what is right, missing and invented', () => {
		const {members, terms, paragraphs} = scoreStructure(report, expected);
		expect(members).toMatchObject({precision: 0.5, recall: 1});
		expect(terms.f1).toBe(1);
		expect(paragraphs).toMatchObject({precision: 1, recall: 0.5});
	});
});

describe.each(fewOf(2, Object.keys(least)))('the structure found in %s', (symbol) => {
	const path = publishedPath(symbol);
	const expected = expectedStructure(symbol);

	it.skipIf(path === undefined || expected === undefined)(
		'is as right as it has been (runs where it is at hand)',
		async () => {
			if (path === undefined || expected === undefined) {
				return;
			}

			const report = await importedReport(readFileSync(path), path);
			const {members, terms, paragraphs, programme, places, told} = scoreStructure(report, expected);
			const figures = [members, terms, paragraphs, programme, places, told].map(({f1}) => f1);
			expect(figures.filter((f1, part) => f1 < (least[symbol]?.[part] ?? 1))).toEqual([]);
		},
	);
});
