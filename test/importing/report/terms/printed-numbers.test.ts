import {expect, test} from 'vitest';
import {cite} from '../../../../source/briefing/entry/citation.ts';
import {termLabel} from '../../../../source/briefing/entry/term-text.ts';
import {indexReport} from '../../../../source/briefing/report-index.ts';
import {parseReport} from '../../../../source/report/parse.ts';
import {find} from '../../../briefing/find/found.ts';
import {importedReport} from '../../imported-report.ts';

const withAnnex = async (list: string) =>
	importedReport(
		Buffer.from(
			`Report of the Security Council mission to Arcadia, 3 to 5 May 2010\n\n1. It left.\n\n2. It came back.\n\nAnnex II\nTerms of reference\n\n${list}\n`,
		),
		'S_2010_99.txt',
	);
const citations = async (list: string) =>
	(await withAnnex(list)).terms.map(
		(term) => `${termLabel(term)}: ${cite('S/2010/99', term.paragraph ?? '')}: ${term.text}`,
	);

test('a term of reference is cited by what is printed before it', async () => {
	expect(
		await citations(
			'(a) To hear the pilots;\n\n(b) To hear:\n\n(i) The Mayor;\n\n(ii) The Governor;\n\n(c) To report to the Council.',
		),
	).toEqual([
		'(a): S/2010/99, annex II (a): To hear the pilots;',
		'(b) (i): S/2010/99, annex II (b) (i): The Mayor;',
		'(b) (ii): S/2010/99, annex II (b) (ii): The Governor;',
		'(c): S/2010/99, annex II (c): To report to the Council.',
	]);
	expect(await citations('1. To hear:\n\n(a) The Mayor;\n\n(b) The pilots;\n\n2. To report to the Council.')).toEqual([
		'1 (a): S/2010/99, annex II, para. 1 (a): The Mayor;',
		'1 (b): S/2010/99, annex II, para. 1 (b): The pilots;',
		'2: S/2010/99, annex II, para. 2: To report to the Council.',
	]);
});

test('where nothing is, it is said that its place was counted', async () => {
	expect(await citations('• To hear the pilots;\n\n• To hear the Mayor.')).toEqual([
		'1: S/2010/99, annex II, point 1 as counted: To hear the pilots;',
		'2: S/2010/99, annex II, point 2 as counted: To hear the Mayor.',
	]);
});

test('the points of a list that begins again under its own heading are counted, as its numbers say too little', async () => {
	const {terms} = await withAnnex(
		'A. Port Bella\n\n(a) To hear the pilots;\n\n(b) To hear the Mayor.\n\nB. Whale Bay\n\n(a) To hear the Governor;\n\n(b) To report.',
	);
	expect(terms.map(({paragraph}) => paragraph)).toEqual(['II.01', 'II.02', 'II.03', 'II.04']);
	expect(terms.map(termLabel)).toEqual(['1', '2', '3', '4']);
});

test('it is found by that, and by nothing else', async () => {
	const index = indexReport(await withAnnex('(a) To hear the pilots;\n\n(b) To hear the Mayor.'));
	for (const typed of ['annex II (b)', '¶II.(b)', 'II.(b)']) {
		expect(find(index, typed).slice(0, 2)).toContain('paragraph:II.(b)');
	}

	expect(find(index, '¶II.(b)')).toEqual(['paragraph:II.(b)', 'term:2']);
	expect(find(index, 'term (b)')[0]).toBe('term:2');
});

test('a report that was kept with counted numbers opens as before', async () => {
	const report = await withAnnex('(a) To hear the pilots;\n\n(b) To hear the Mayor.');
	const kept = JSON.stringify(report).replaceAll('"II.(a)"', '"II.1"').replaceAll('"II.(b)"', '"II.2"');
	expect(parseReport(kept).terms.map(({paragraph}) => paragraph)).toEqual(['II.1', 'II.2']);
});
