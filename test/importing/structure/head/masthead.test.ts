import {expect, test} from 'vitest';
import {findRange} from '../../../../source/importing/language/lexicon/dates.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {countryBehind} from '../../../../source/importing/structure/head/mission.ts';
import {textDocument} from '../documents.ts';

const rest = '\n\nI. Introduction\n\n1. The mission went there from 13 to 16 February 2012.\n\n2. It left.';

test.each([
	['1-3 February 2014', '2014-02-01', '2014-02-03'],
	['1–3 February 2014', '2014-02-01', '2014-02-03'],
	['from 13 to 16 February 2012', '2012-02-13', '2012-02-16'],
	['between 13 and 16 February 2012', '2012-02-13', '2012-02-16'],
	['30 January to 2 February 2014', '2014-01-30', '2014-02-02'],
	['30 January–2 February 2014', '2014-01-30', '2014-02-02'],
	['30 December 2013 to 2 January 2014', '2013-12-30', '2014-01-02'],
	['8 TO 12 SEPTEMBER 1999', '1999-09-08', '1999-09-12'],
	['Monday, 3 May to Wednesday, 5 May 2010', '2010-05-03', '2010-05-05'],
	['18 to 20 October and 1 November 2019', '2019-10-18', '2019-11-01'],
	['in Bellavista from 5 to 7 May and in Porto Alto from 7 to 9 May 2010', '2010-05-05', '2010-05-09'],
	['to Arcadia (3 to 5 May), Freedonia (5 to 6 May) and Utopia (7 to 9 May 2010)', '2010-05-03', '2010-05-09'],
	['wished for on 2 May 2010 and made from 5 to 7 May 2010', '2010-05-05', '2010-05-07'],
])('%s is a range of days', (text, from, to) => {
	expect(findRange(`the visit, ${text}, was short`)).toEqual({from, to});
});

test.each(['31-32 May 2010', '5-3 May 2010', '3 May 2010', 'May 2010', ''])('%j is none', (text) => {
	expect(findRange(text)).toBeUndefined();
});

test.each([
	['Report of the Security Council mission to Mali, 1-3 February 2014', 'Mali'],
	['Report of the Security Council mission to the Great Lakes region (20 to 26 November 2004)', 'Great Lakes region'],
	[
		'Report of the Security Council mission to Ethiopia, Kenya and the Sudan, 4 to 11 June 2008',
		'Ethiopia, Kenya and the Sudan',
	],
	['Report of the Security Council mission on the Kosovo issue', 'Kosovo'],
	[
		'REPORT OF THE SECURITY COUNCIL MISSION TO THE DEMOCRATIC REPUBLIC OF THE CONGO',
		'Democratic Republic of the Congo',
	],
	['Report of the Security Council mission to Lebanon 8 to 11 December 2013', 'Lebanon'],
	['Report of the Security Council special mission', undefined],
	['Mission of the Committee established pursuant to resolution 1267 (1999) to Arcadia', 'Arcadia'],
	['MISSION TO UKRAINE OF THE AD HOC COMMITTEE', 'Ukraine'],
	['FIELD MISSION TO CÔTE D’IVOIRE AND MALI', 'Côte d’Ivoire and Mali'],
	['FIELD MISSION TO SOUTH SUDAN\nJuba, 20-22 July 2017', 'South Sudan'],
	['Observer Mission to Syria for the period from 24 December 2011', 'Syria'],
	['Report on the mission\tof  the Council to the\nGrey  Coast, 3 May 2010', 'Grey Coast'],
])('%s is about', (title, country) => {
	expect(countryBehind(title)).toBe(country);
});

test('however wide the gaps of a title are, they part its words', () => {
	expect(countryBehind(`Mission of${' '.repeat(200_000)}the Council, to Arcadia`)).toBeUndefined();
	expect(countryBehind(`Mission of the Council${' '.repeat(200_000)}to Arcadia`)).toBe('Arcadia');
});

test.each([
	[
		'on lines of their own',
		'S/2010/99\n\nUnited Nations\n\nSecurity Council\n\nDistr.: General\n3 June 2010\nOriginal: French',
	],
	[
		'in two columns',
		'United Nations                         S/2010/99\n\n      Security Council           Distr.: General\n                                 3 June 2010\n\n                                 Original: French',
	],
	['on one line', 'United Nations S/2010/99 Security Council Distr.: General 3 June 2010 Original: French'],
	[
		'as in the 1990s, in columns',
		'UNITED NATIONS                               S\n\n        Security Council\n                          Distr.\n                          GENERAL\n\n                          S/2010/99\n                          3 June 2010\n\n                          ORIGINAL:  FRENCH',
	],
	[
		'as in the 1990s',
		'UNITED\nNATIONS S\n\nSecurity Council\n\nDistr.\nGENERAL\n\nS/2010/99\n3 June 2010\n\nORIGINAL: FRENCH',
	],
])('the masthead %s', (_, masthead) => {
	const found = findStructure(
		textDocument(
			`${masthead}\n\nReport of the Security Council\nmission to Arcadia and to the islands of Utopia,\n3 to 5 May 2010${rest}`,
		),
	);
	expect(found).toMatchObject({
		symbol: 'S/2010/99',
		published: '2010-06-03',
		language: 'fr',
		title: 'Report of the Security Council mission to Arcadia and to the islands of Utopia, 3 to 5 May 2010',
		country: 'Arcadia and to the islands of Utopia',
		missionFrom: '2010-05-03',
		missionTo: '2010-05-05',
	});
	expect(found.passages).toEqual([]);
});

test.each([
	'AFRICAN UNION          UNION AFRICAINE\n\nPEACE AND SECURITY COUNCIL\n99TH MEETING\n\nPSC/PR/RPT.2(XCIX)\nOriginal: French',
	'African Union     PSC/PR/RPT.2(XCIX)\nPeace and Security Council     Original: French',
])('the masthead of the African Union, %j', (masthead) => {
	const found = findStructure(
		textDocument(`${masthead}\n\nReport of the field mission of the Peace and Security Council to Arcadia${rest}`),
	);
	expect([found.symbol, found.language, found.country]).toEqual(['PSC/PR/RPT.2(XCIX)', 'fr', 'Arcadia']);
	expect([found.passages, found.aside.filter(({reason}) => reason === 'not placed')]).toEqual([[], []]);
});

test.each([
	['S/2010/99–PBC/4/OC/9', 'S/2010/99'],
	['A/64/99-S/2010/99', 'A/64/99'],
])('of the symbols of a report to two bodies, %s, the first is the one', (both, first) => {
	const {symbol, sections, aside} = findStructure(
		textDocument(
			`United Nations     ${both}\n\nReport of the mission to Arcadia\n\n1. It left.\n\n${both}\n\n2. It met.`,
		),
	);
	expect([symbol, sections]).toEqual([first, []]);
	expect(aside.map(({reason, text}) => [reason, text])).toContainEqual(['symbol', both]);
});

test('a symbol only at the head of later pages is the symbol', () => {
	expect(
		findStructure(
			textDocument(
				`Report of the Security Council mission to Arcadia${rest}\n\n2\n\n10-12345\n\nS/2010/99\n\n3. More.`,
			),
		).symbol,
	).toBe('S/2010/99');
});

test('days that the title lacks come from the text, then from the programme', () => {
	expect(findStructure(textDocument(`Report of the Security Council mission to Arcadia${rest}`))).toMatchObject({
		missionFrom: '2012-02-13',
		missionTo: '2012-02-16',
	});
	const programme =
		'Security Council mission to Arcadia\n\n1. It went.\n\nAnnex\nProgramme\n\n3 May 2010\n\n1000 Talks\n\n5 May 2010\n\n1000 Talks';
	expect(findStructure(textDocument(programme))).toMatchObject({missionFrom: '2010-05-03', missionTo: '2010-05-05'});
});

test.each(['', '\n\n', 'x', '1.', 'Annex', 'Annex I\n\nAnnex II', 'S/2010/99', 'Contents', '**', '(a)', '3 May 2010'])(
	'%j has no structure, and is no error',
	(text) => {
		const {members, terms, meetings, symbol, title, missionFrom} = findStructure(textDocument(text));
		expect({members, terms, meetings}).toEqual({members: [], terms: [], meetings: []});
		expect(title).toBeUndefined();
		expect(missionFrom).toBeUndefined();
		expect(symbol).toBe(text.startsWith('S/') ? text : undefined);
	},
);
