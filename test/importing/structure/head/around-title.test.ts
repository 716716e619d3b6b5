import {expect, test} from 'vitest';
import {audit} from '../../../../source/importing/audit.ts';
import {documentLimits} from '../../../../source/importing/formats/base/limits.ts';
import {htmlLines} from '../../../../source/importing/formats/html/lines.ts';
import type {Document} from '../../../../source/importing/model/document.ts';
import {findStructure} from '../../../../source/importing/structure/find-structure.ts';
import {formedDocument, textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';

const found = (text: string) => foundWhole(textDocument(text));

test('a report copied from a web page: the symbol stands after the title, and the words of the page are in no part of it', () => {
	const {symbol, title, sections, passages, aside} = found(
		'A service for those who help, day and night\n\nArcadia + 2 more\n\nReport of the Security Council mission to Arcadia, 3 to 5 May 2010 (S/2010/99)\n\nPaper\nFirst printed\nAttachments\n\nI. Introduction\n1. The mission left New York.',
	);
	expect({symbol, title}).toEqual({
		symbol: 'S/2010/99',
		title: 'Report of the Security Council mission to Arcadia, 3 to 5 May 2010',
	});
	expect(sections.map((section) => section.title)).toEqual(['Introduction']);
	expect(passages).toEqual([]);
	expect(aside.map(({reason, text}) => [reason, text])).toEqual([
		['not placed', 'A service for those who help, day and night'],
		['not placed', 'Arcadia + 2 more'],
		['not placed', 'Paper'],
		['not placed', 'First printed'],
		['not placed', 'Attachments'],
	]);
});

test('a letter of transmittal before the title is kept', () => {
	const {title, passages, aside} = found(
		'Letter dated 20 May 2010 from the head of the mission addressed to the President of the Security Council\n\nI have the honour to transmit the report of the mission.\n\n(Signed) Awa Deby\n\nReport of the Security Council mission to Arcadia, 3 to 5 May 2010\n\n1. The mission left New York.',
	);
	expect(title).toBe('Report of the Security Council mission to Arcadia, 3 to 5 May 2010');
	expect(passages.map(({part, text}) => [part, text.slice(0, 6)])).toEqual([
		['front', 'Letter'],
		['front', '(Signe'],
	]);
	expect(aside).toEqual([]);
});

test('a report that a letter transmits has its own title, whatever it calls itself', () => {
	const {title, country} = found(
		'Letter dated 20 May 2010 from the Chair addressed to the President of the Security Council\n\nI have the honour to transmit the report.\n\n(Signed) Ana Silva\n\nReport of the visiting group of the Council to\nArcadia and Utopia\n\nA. The visit\n\n1. It left.',
	);
	expect({title, country}).toEqual({
		title: 'Report of the visiting group of the Council to Arcadia and Utopia',
		country: 'Arcadia and Utopia',
	});
});

test('the title is what says where the mission went, not who publishes it', () => {
	const {title, country} = found(
		'ISLANDS FORUM SECRETARIAT\n\nIFS(22)FMM.4\n\nFORUM MINISTERIAL MISSION TO ARCADIA AND THE\nOUTER ISLES\n\n4–9 May 2022\n\nBACKGROUND\n\n1. It left.\n\nVISIT TO THE SCHOOL\n\n2. It came.',
	);
	expect({title, country}).toEqual({
		title: 'FORUM MINISTERIAL MISSION TO ARCADIA AND THE OUTER ISLES 4–9 May 2022',
		country: 'Arcadia and the Outer Isles',
	});
	const within = 'ISLANDS FORUM\n\nBACKGROUND\n\n1. It left.\n\nVISIT TO THE SCHOOL\n\n2. It came.';
	expect(found(within).title).toBe('ISLANDS FORUM');
});

test('the days of the mission and the day of publication on lines of their own', () => {
	const {title, missionFrom, missionTo, published, paragraphs} = found(
		'Report of the Security Council mission to Arcadia\n\nWhat led the Council to act.\n\n14 May 2010\n\n3 TO 5 MAY 2010\n\n1. The mission left New York.',
	);
	expect({title, missionFrom, missionTo, published}).toEqual({
		title: 'Report of the Security Council mission to Arcadia 3 TO 5 MAY 2010',
		missionFrom: '2010-05-03',
		missionTo: '2010-05-05',
		published: '2010-05-14',
	});
	expect(paragraphs[0]?.headings).toEqual([]);
});

test.each([
	['of the year of publication', '16 June 2010', '2 to 4 May', ['2010-05-02', '2010-05-04']],
	['of the year before, in January', '9 January 2010', '28 to 30 December', ['2009-12-28', '2009-12-30']],
	['over the end of a month', '16 June 2010', '30 April to 2 May', ['2010-04-30', '2010-05-02']],
])('days that the text names without a year are %s', (_, published, days, expected) => {
	const {missionFrom, missionTo, country} = found(
		`S/2010/99\nSecurity Council\nDistr.: General\n${published}\nOriginal: English\n\nReport of the Security Council mission\n\n1. The Council had decided to send a mission to Arcadia from ${days}.`,
	);
	expect([missionFrom, missionTo]).toEqual(expected);
	expect(country).toBe('Arcadia');
});

test.each([
	['lines', '\n'],
	['paragraphs', '\n\n'],
])('a letter of the mission that lists the terms, above a report numbered otherwise, in %s', (_, end) => {
	const {title, terms, members, paragraphs, missionFrom} = found(
		`LETTER DATED 20 MAY 2010 FROM THE MEMBERS OF THE${end}SECURITY COUNCIL MISSION TO ARCADIA${end}ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL\n\nWe submit the report of the mission, whose terms of reference read as follows:\n\n1. to hear the parties;\n\n2. to report.\n\n(Signed) Awa DEBY\n\nAnnex\n\nREPORT OF THE SECURITY COUNCIL MISSION TO ARCADIA${end}AND UTOPIA, 3 TO 5 MAY 2010\n\n(1) The mission was composed of:\n\nAwa Deby (Chad)\nLuc Roy (France)\n\n(2) It went to Bellavista.\n\n(3) The Mayor asked for:\n\n(a) Bread;\n\n(b) Fish.\n\n(4) It left.`,
	);
	expect([title, missionFrom]).toEqual([
		'REPORT OF THE SECURITY COUNCIL MISSION TO ARCADIA AND UTOPIA, 3 TO 5 MAY 2010',
		'2010-05-03',
	]);
	expect(terms.map(({label, text}) => `${label} ${text}`)).toEqual(['1. to hear the parties;', '2. to report.']);
	expect(members.map(({name}) => name)).toEqual(['Awa Deby', 'Luc Roy']);
	expect(paragraphs.map(({number, text}) => `${number}: ${text}`)).toEqual([
		'1: The mission was composed of:',
		'2: It went to Bellavista.',
		'3: The Mayor asked for:\n(a) Bread;\n(b) Fish.',
		'4: It left.',
	]);
});

test('a letter that holds the terms of a mission: its title goes on over a blank line, the terms have theirs over two lines', () => {
	const {title, country, symbol, missionFrom, members, terms} = found(
		'United Nations S/2010/88\n\nSecurity Council Distr.: General\n\n8 April 2010\n\nOriginal: English\n\nLetter dated 7 April 2010 from the President of the Security\n\nCouncil addressed to the Secretary-General\n\nI have the honour to confirm that the Council will carry out a mission to Arcadia from 3 to 5 May 2010.\nThe composition of the mission will be as follows:\nAmbassador Awa Deby (Chad)\nMr. Luc Roy (France)\n(Signed) Ana Roe\n\n10-01234 (E) 080410\n\n\nTerms of reference of the Security Council mission to the\nRepublic of Arcadia, 3 to 5 May 2010\n\n1. The mission will hear the parties.\n\n2. It will report.',
	);
	expect({title, country, symbol, missionFrom}).toEqual({
		title: 'Letter dated 7 April 2010 from the President of the Security Council addressed to the Secretary-General',
		country: 'Republic of Arcadia',
		symbol: 'S/2010/88',
		missionFrom: '2010-05-03',
	});
	expect(members).toHaveLength(2);
	expect(terms.map(({headings, text}) => [headings[0], text])).toEqual([
		[
			'Terms of reference of the Security Council mission to the Republic of Arcadia, 3 to 5 May 2010',
			'The mission will hear the parties.',
		],
		[
			'Terms of reference of the Security Council mission to the Republic of Arcadia, 3 to 5 May 2010',
			'It will report.',
		],
	]);
});

test('a report of another body', () => {
	const {symbol, title, country, published, aside} = found(
		'United Nations A/HRC/14/33\n\nGeneral Assembly Distr.: General\n\n8 April 2010\n\nOriginal: English\n\nHuman Rights Council\nFourteenth session\nAgenda item 4\n\nReport of the fact-finding mission to Arcadia, 3 to 5 May 2010\n\nI. Introduction\n\n1. The mission left Geneva.\n\nGE.10-12345\n\nA/HRC/14/33\n\n2\n\n2. It came back.',
	);
	expect({symbol, title, country, published}).toEqual({
		symbol: 'A/HRC/14/33',
		title: 'Report of the fact-finding mission to Arcadia, 3 to 5 May 2010',
		country: 'Arcadia',
		published: '2010-04-08',
	});
	expect(aside.map(({reason}) => reason)).not.toContain('not placed');
});

test('a page of a site: its navigation is no title, and its masthead stands below the title', () => {
	const lines = htmlLines(
		`<nav>Home | Library</nav><h1>Report of the mission of the Peacebuilding Commission to Arcadia, 3–5 May 2010</h1>
		<p>S/2010/99 &mdash; Distr.: General, 28 May 2010</p><h2>I. Introduction</h2><p>1. The mission left New York.</p>`,
		documentLimits,
	);
	const document: Document = {lines};
	const structure = findStructure(document);
	expect(audit(document, structure)).toEqual({lost: [], doubled: []});
	expect(structure).toMatchObject({
		symbol: 'S/2010/99',
		title: 'Report of the mission of the Peacebuilding Commission to Arcadia, 3–5 May 2010',
		country: 'Arcadia',
		missionFrom: '2010-05-03',
		published: '2010-05-28',
		passages: [],
	});
	expect(structure.aside.map(({reason, text}) => [reason, text])).toEqual([
		['navigation', 'Home | Library'],
		['masthead', 'Distr.:'],
		['masthead', 'General,'],
	]);
});

test('the one heading of the first depth is the title, whatever the page has above it', () => {
	const document = formedDocument([
		'Arcadia Papers',
		[1, 'The days we spent in Arcadia'],
		[2, 'I. Introduction'],
		'1. We left New York.',
		[2, 'II. The talks'],
		'2. We heard both sides.',
	]);
	expect(findStructure(document)).toMatchObject({title: 'The days we spent in Arcadia'});
});

test('a report of a visit is of the country that its title names', () => {
	const title = 'Report of the Peacebuilding Commission visit to Arcadia, 3 to 5 May 2010';
	expect(found(`${title}\n\n1. They left New York.`)).toMatchObject({title, country: 'Arcadia'});
	const programme =
		'Report of the field mission\n\n1. It left.\n\nAnnex\nProgramme of the visit to Port Bella\n\n3 May 2010\n\n1000 Talks';
	expect(found(programme).country).toBeUndefined();
});

const head = 'United Nations S/2010/99\n\nSecurity Council\n\n3 June 2010\n\n';
const own = 'Report of the Security Council mission to Arcadia, 3 to 5 May 2010';
const rest = '\n\nI. Introduction\n\n1. The mission left New York.';

test.each([
	['over short lines', 'Report of the\nSecurity Council mission\nto\nArcadia, 3 to 5 May 2010'],
	['within the name of the Council', 'Report of the Security\nCouncil mission to\nArcadia,\n3 to 5 May 2010'],
])('a title is whole %s', (_, printed) => {
	expect(found(`${head}${printed}${rest}`)).toMatchObject({
		symbol: 'S/2010/99',
		title: own,
		country: 'Arcadia',
		published: '2010-06-03',
		passages: [],
	});
});

test.each([
	[
		'within the name of a country',
		'Report of the Security Council mission to the Republic of Grey\nCoast,\n3 to 5 May 2010',
	],
	[
		'over three lines of a report of another body',
		'REPORT OF THE FIELD MISSION OF THE PEACE AND SECURITY\nCOUNCIL\nTO GREY COAST, 3 TO 5 MAY 2010',
	],
])('a title is whole %s', (_, printed) => {
	expect(found(`${head}Union of the Coast\n\n${printed}${rest}`)).toMatchObject({
		title: printed.replaceAll('\n', ' '),
		country: expect.stringMatching(/Grey Coast$/),
		passages: [],
	});
});

test('a number in a title is of it', () => {
	const title = 'Report of the Security Council mission to 12 islands of Arcadia';
	expect(found(`${head}${title}${rest}`)).toMatchObject({title});
});

test('the title at the head of each page is a running head', () => {
	const title = 'Report of the Security Council mission to Arcadia';
	const turned = (page: number) => `\n\n\fS/2010/99\n${title}\n${page}\n\n`;
	const text = ['President', 'Mayor', 'Governor', 'Speaker']
		.map((office, at) => `${at + 1}. It met the ${office}.${turned(at + 2)}`)
		.join('');
	const {sections, paragraphs, aside} = found(`${head}${title}\n\n${text}5. It came home.`);
	expect(sections).toEqual([]);
	expect(paragraphs).toHaveLength(5);
	expect(aside.filter(({reason}) => reason === 'running head')).toHaveLength(4);
});

test.each([
	['of one kind on the left and of another on the right', ['Mission to Arcadia', 'The Security Council'], 6],
	['whose words change sides', ['Mission to Arcadia   In May', 'In May   Mission to Arcadia'], 4],
	['that the symbol stands in, on one page alone', ['S/2010/99   Mission to Arcadia'], 1],
])('running heads %s', (_, lines, turns) => {
	const ways = ['north', 'south', 'east', 'west', 'hill', 'bay', 'camp'].slice(0, turns);
	const pages = ways.map((way, at) => `went to the\n\f${lines[at % lines.length]}\n${way} and`);
	const {paragraphs, aside} = found(`${head}${own}\n\n1. It ${pages.join(' ')} left.\n\n2. It came home.`);
	expect(aside.filter(({reason}) => reason === 'running head')).toHaveLength(turns);
	expect(paragraphs[0]?.text).toBe(`It ${ways.map((way) => `went to the ${way} and`).join(' ')} left.`);
});

test('numbers of paragraphs alone on their lines, where pages turn, are no running head', () => {
	const text = [2, 3, 4, 5]
		.map((number) => `S/2010/99\n${number}.\nOn day ${number} it met the President.\n`)
		.join('\n');
	expect(found(`${head}${own}\n\n1. It left.\n\n${text}`).paragraphs.map(({number}) => number)).toEqual([...'12345']);
});

test('a title that names many countries on one line', () => {
	const long =
		'Report of the Security Council mission to Arcadia (on the harbour of Bellavista), the Republic of Ruritania, Freedonia, the Democratic Federation of Sylvania and the Islands of Porto Alto, from 3 to 12 May 2010';
	const {title, missionFrom, missionTo, passages} = found(
		`S/2010/99\n\n${long}\n\nI. Introduction\n\n1. The mission left.`,
	);
	expect({title, missionFrom, missionTo}).toEqual({title: long, missionFrom: '2010-05-03', missionTo: '2010-05-12'});
	expect(passages).toEqual([]);
});

test('a line of a paragraph that begins as a title of the Council would is none', () => {
	const {title, members} = found(
		'Report of the Peace and Security Council mission to Arcadia,\n3-5 May 2010\n\n1. In accordance with its programme of work, the Peace and\nSecurity Council of the Union decided to send a mission to Arcadia. It comprised the following members:\n\n• Awa Deby (Permanent Representative), Chad\n\n• Luc Roy (Permanent Representative), Gabon\n\n2. It left New York.',
	);
	expect(title).toBe('Report of the Peace and Security Council mission to Arcadia, 3-5 May 2010');
	expect(members.map(({name}) => name)).toEqual(['Awa Deby', 'Luc Roy']);
});
