import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Document} from '../../../source/importing/model/document.ts';
import type {Structure} from '../../../source/importing/model/structure.ts';
import {buildReport} from '../../../source/importing/report/build-report.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {clean} from '../../../source/report/clean.ts';
import type {Report} from '../../../source/report/model.ts';
import {parseReport} from '../../../source/report/parse.ts';
import {amount} from '../../amount.ts';
import {arcadiaReport} from '../invented/arcadia.ts';
import {withNotes} from '../invented/noted.ts';
import {ofOldTimes} from '../invented/old.ts';
import {inLegs} from '../invented/printed.ts';
import {anyDocument, anyText} from '../structure/any-document.ts';
import {textDocument} from '../structure/documents.ts';
import {realText} from '../structure/real-texts.ts';

function bare(text: string): string {
	return clean(text).replaceAll(/[\s\u00AD-]+/gu, '');
}

/**
 * Lines of the document's text that stand nowhere in the report. Its head is in other words there (the symbol, the days, the language),
 * labels are numbers, and what is set aside is told.
 */
function lostIn({paragraphs, notes}: Report, structure: Structure): readonly string[] {
	const there = bare(
		[...paragraphs.flatMap(({section, text}) => [section, text]), ...(notes ?? []).map(({text}) => text)].join('\n'),
	);
	const {sections, passages, members, terms, meetings} = structure;
	const texts = [
		...structure.paragraphs,
		...sections.map(({title, text}) => ({text: there.includes(bare(title)) ? title : text})),
		...passages,
		// A row whose cells go over lines stands there cell by cell.
		...members
			.filter(({inText}) => inText !== true)
			.flatMap(({text}) => [text, ...text.split(' ')].map((part) => ({text: part}))),
		...terms,
		...meetings,
		...structure.footnotes,
	].flatMap(({text}) => text.split(/\n|(?<=:) /));
	return [...new Set(texts)].filter((text) => !there.includes(bare(text)));
}

function lost(document: Document): readonly string[] {
	const structure = findStructure(document);
	const report = parseReport(JSON.stringify(buildReport(structure, 'S_2010_99.txt')));
	return lostIn(report, structure);
}

test('nothing of any text is lost in its report', () => {
	fc.assert(
		fc.property(anyText, (text) => void expect(lost(textDocument(text))).toEqual([])),
		{numRuns: amount(60, 600)},
	);
});

test('nothing of any document whose format knows forms is lost in its report', () => {
	fc.assert(
		fc.property(anyDocument, (document) => void expect(lost(document)).toEqual([])),
		{numRuns: amount(40, 400)},
	);
});

const told = `S/2010/99

Report of the Security Council mission to Arcadia, 3-5 May 2010

I. Introduction

1. The mission had the following members:

— Mr. Luc Roy (Permanent Representative), France;
— Sir Ian Moorcroft (Permanent Representative), United Kingdom, Head of Mission;
— Mr. Abel Nzamba (Permanent Representative), Gabon, was unable to come and was replaced by Ms. Odile Mba (Counsellor).

2. The Governor said that the harbour was open.

Enclosure 1

Terms of reference of the mission

Convener: Ambassador Ruth Penhaligon

Objectives

a) Welcome the reopening of the harbour;

b) Assess the needs of the fishermen.

Enclosure 2

Composition

Chad: Ambassador Awa Deby
Togo: Minister Kofi Ayite

Enclosure 3

Charts consulted
`;

test('members, those who lead and headings without text keep their words in the paragraphs', () => {
	const report = buildReport(findStructure(textDocument(told)), 'S_2010_99.txt');
	const text = report.paragraphs.map(({section, text: own}) => `${section}\n${own}`).join('\n');
	const words = told.split('I. Introduction')[1]?.match(/\p{L}{2,}/gu) ?? [];
	expect(words.filter((word) => !text.includes(word) && word !== 'Enclosure')).toEqual([]);
	expect(report.paragraphs.map(({number}) => number)).toEqual(['1', '2', 'I.(a)', 'I.(b)', 'II.0', 'III.0']);
	expect(report.members.filter(({paragraph}) => paragraph === 'II.0').map(({name}) => name)).toEqual([
		'Awa Deby',
		'Kofi Ayite',
	]);
});

test('what is said after the list of the delegation keeps its place in the text', () => {
	const report = buildReport(
		findStructure(
			textDocument(
				[
					'Report of the Security Council mission to Arcadia, 3-5 May 2010',
					'1. The mission was composed as follows:',
					'Chad (Awa Deby, Counsellor)',
					'France (Luc Roy, Permanent Representative)',
					'The Governor of Bellavista welcomed the visit and said that 1,200 families had returned to the harbour.',
					'2. The mission left.',
				].join('\n\n'),
			),
		),
		'S_2010_99.txt',
	);
	const [first] = report.paragraphs;
	expect(first?.text.split('\n')).toEqual([
		'The mission was composed as follows:',
		'Chad (Awa Deby, Counsellor)',
		'France (Luc Roy, Permanent Representative)',
		'The Governor of Bellavista welcomed the visit and said that 1,200 families had returned to the harbour.',
	]);
	const [figure] = report.figures;
	expect(first?.text.slice(figure?.span?.from, figure?.span?.to)).toContain('1,200');
	const said = report.statements.filter(({paragraph}) => paragraph === '1');
	expect(said.length).toBeGreaterThan(0);
	expect(said.map(({span}) => first?.text.slice(span?.from, span?.to))).toEqual(said.map(({text}) => text));
});

describe.each([
	['an invented report', arcadiaReport],
	['one of a mission in several parts', inLegs],
	['one with notes', withNotes],
	['one of the 1990s', ofOldTimes],
	['S/2014/173', realText('S_2014_173.txt')],
	['S/2012/534', realText('S_2012_534.txt')],
])('%s', (_, text) => {
	test.skipIf(text === undefined)('has nothing that its report has not', () => {
		expect(lost(textDocument(text ?? ''))).toEqual([]);
	});
});
