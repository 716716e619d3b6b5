import {expect, test} from 'vitest';
import {lines} from '../delegation/lines.ts';
import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';

const body =
	'I. Introduction 1. By a letter of 2 April 2010 the President of the Council announced a mission to Arcadia. It would: 1. listen; 2. report. ' +
	'2. The mission left New York on 3 May, saw Bellavista (3 May) and Porto Alto (4 May), and came back on 5 May. Executive summary ' +
	'3. The truce holds, but too few of those who fled have come home; see paragraph 4. Much is left to do. ' +
	'II. Key issues A. The truce 4. President Bassi said that the truce would hold.';
const annex =
	'Annex I Terms of reference of the Security Council mission to Arcadia 1. To hear the parties; 2. To report to the Council.';

const found = (text: string) => foundWhole(textDocument(text));

test('a report on one line has its head, its headings, its paragraphs and its terms', () => {
	const {symbol, title, published, missionFrom, paragraphs, terms} = found(
		`United Nations S/2010/99 Security Council Distr.: General 3 June 2010 Original: English Report of the Security Council mission to Arcadia, 3-5 May 2010 ${body} ${annex}`,
	);
	expect({symbol, title, published, missionFrom}).toEqual({
		symbol: 'S/2010/99',
		title: 'Report of the Security Council mission to Arcadia, 3-5 May 2010',
		published: '2010-06-03',
		missionFrom: '2010-05-03',
	});
	expect(paragraphs.map(({number, headings, text}) => [number, headings.join(' > '), text.slice(0, 12)])).toEqual([
		['1', 'Introduction', 'By a letter '],
		['2', 'Introduction', 'The mission '],
		['3', 'Introduction > Executive summary', 'The truce ho'],
		['4', 'Key issues > The truce', 'President Ba'],
	]);
	expect(paragraphs[0]?.text).toMatch(/1\. listen; 2\. report\.$/);
	expect(terms.map(({annex: label, text}) => [label, text])).toEqual([
		['I', 'To hear the parties;'],
		['I', 'To report to the Council.'],
	]);
});

test('a letter on one line, whose numbered members are no paragraphs', () => {
	const {title, members, terms, passages} = found(
		`Letter dated 2 April 2010 from the President of the Security Council addressed to the Secretary-General I have the honour to inform you that the Council will send a mission to Arcadia from 3 to 5 May 2010. The composition of the mission is as follows: 1. Ambassador Awa Deby (Chad), head of mission. 2. Mr. Luc Roy, Counsellor (France). 3. Ambassador Kofi Ayite (Togo). (Signed) Ana Roe ${annex.replace(' I ', ' ')}`,
	);
	expect(title).toBe(
		'Letter dated 2 April 2010 from the President of the Security Council addressed to the Secretary-General',
	);
	expect(lines(members)).toEqual([
		'Chad | Awa Deby | Ambassador | lead',
		'France | Luc Roy | Counsellor',
		'Togo | Kofi Ayite | Ambassador',
	]);
	expect(passages.map(({text}) => text.slice(0, 8))).toEqual(['I have t', '(Signed)']);
	expect(terms).toHaveLength(2);
});

test('the delegation of a list that runs on in its paragraph', () => {
	const paragraph = (list: string) =>
		found(
			`Report of the Security Council mission to Arcadia, 3-5 May 2010\n\n1. It was agreed that the composition of the mission would be as follows: ${list} The mission thanks the United Nations Mission in the Sudan (UNMIS).`,
		).members;
	expect(
		lines(
			paragraph(
				'Chad (Ambassador Awa Deby, head of mission) France (Mr. Luc Roy, Counsellor) United Kingdom of Great Britain and Northern Ireland (Ann Lee, First Secretary)',
			),
		),
	).toEqual([
		'Chad | Awa Deby | Ambassador | lead',
		'France | Luc Roy | Counsellor',
		'United Kingdom of Great Britain and Northern Ireland | Ann Lee | First Secretary',
	]);
	// Where a converter lost the beginning of a name, what is left names another state only by chance.
	expect(
		lines(
			paragraph(
				'Chad (Awa Deby) of Great Britain and Northern Ireland (Ann Lee) France (Luc Roy) Togo (Kofi Ayite, Counsellor)',
			),
		),
	).toEqual(['Chad | Awa Deby | ', 'France | Luc Roy | ', 'Togo | Kofi Ayite | Counsellor']);
});

test('a long line of one paragraph stays whole, whatever numbers it holds', () => {
	const text = `The forces held 3. The Council asked for more. ${'It took note of the views of all who spoke. '.repeat(10)}See 9. It left.`;
	const {paragraphs} = found(`Report of the Security Council mission to Arcadia\n\n1. ${text}\n\n2. It met.`);
	expect(paragraphs.map(({number}) => number)).toEqual(['1', '2']);
	expect(paragraphs[0]?.text).toBe(text.trim());
});

test('a number that a long line only names begins no paragraph', () => {
	const filling = 'It took note of the views of all who spoke, in the north and in the south. '.repeat(5);
	const {paragraphs} = found(
		`Report of the Security Council mission to Arcadia\n\n1. It met. ${filling}The rest is in para. 2. The Council knows. It held to 2. The end.\n\n2. It left. ${filling}See paragraph 3. All agreed.\n\n3. It came back.`,
	);
	expect(paragraphs.map(({number, text}) => `${number} ${text.slice(-14)}`)).toEqual([
		'1 to 2. The end.',
		'2 3. All agreed.',
		'3 It came back.',
	]);
});
