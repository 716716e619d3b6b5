import {expect, test} from 'vitest';
import {audit} from '../../../source/importing/audit.ts';
import {documentLimits} from '../../../source/importing/formats/base/limits.ts';
import {htmlLines} from '../../../source/importing/formats/html/lines.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {lines} from './delegation/lines.ts';
import {textDocument} from './documents.ts';
import {longLine, title} from './outline-of.ts';

/** The structure of an invented report as `pdftotext` prints what office programs and browsers make of it, with nothing lost. */
function found(text: string) {
	const document = textDocument(title + text);
	const structure = findStructure(document);
	expect(audit(document, structure)).toEqual({lost: [], doubled: []});
	return structure;
}

const body = 'I. Introduction\n1. The mission left.\n';
const programmeHead = `${body}\nAnnex II\n\nProgramme of work\n`;

function meetings(text: string): readonly string[] {
	return found(programmeHead + text).meetings.map(
		({date, start = '', place = '', title: name}) => `${date?.slice(8)} ${start} @${place} ${name}`,
	);
}

const paragraphs = (text: string) => found(text).paragraphs.map(({number, text: own}) => `${number}: ${own}`);

test('a paragraph comes right below the last member, with no line between', () => {
	const {members, paragraphs: own} = found(`I. Introduction
1. The Council sent a mission, which was composed as follows:
Chad Awa Deby, Deputy Permanent Representative
United States of America Samuel Power-Hartington, Permanent Representative
2. The mission was the first one of the Council to Arcadia since the signing of the agreement.`);
	expect(lines(members)).toEqual([
		'Chad | Awa Deby | Deputy Permanent Representative',
		'United States of America | Samuel Power-Hartington | Permanent Representative',
	]);
	expect(own.map(({number}) => number)).toEqual(['1', '2']);
});

test('a long heading is no line of a paragraph where those reach further', () => {
	const {paragraphs: own} = found(`I. Introduction
1. ${longLine} persons to
${longLine} persons, and
${longLine} persons, too.

Stabilization of the centres of the north and the work of the mission
2. ${longLine} persons to
${longLine} persons.`);
	expect(own.map(({number, headings}) => [number, headings.at(-1)])).toEqual([
		['1', 'Introduction'],
		['2', 'Stabilization of the centres of the north and the work of the mission'],
	]);
});

test('a heading with a number comes right below the last member', () => {
	const {members, sections} = found(`I. Introduction
1. The Council sent a mission, which was composed as follows:
Chad Awa Deby, Counsellor
France Luc Roy, Minister Counsellor
II. Key issues
2. The mission left.`);
	expect(lines(members).at(-1)).toBe('France | Luc Roy | Minister Counsellor');
	expect(sections.map((section) => section.title)).toEqual(['Introduction', 'Key issues']);
});

test('a table of three columns with one space between them is one of members', () => {
	const {members, aside} = found(`I. Introduction
1. The Council sent a mission, which was composed as follows:
Country Name Title
Bolivia (Plurinational State of) Sacha Llora Permanent Representative
Chad Awa Deby Deputy Permanent Representative, co-leader of the
mission
United Kingdom of Great
Britain and Northern Ireland
Ann Mary
Lee
Political Coordinator
2. The mission left.`);
	expect(lines(members)).toEqual([
		'Bolivia (Plurinational State of) | Sacha Llora | Permanent Representative',
		'Chad | Awa Deby | Deputy Permanent Representative | co-lead',
		'United Kingdom of Great Britain and Northern Ireland | Ann Mary Lee | Political Coordinator',
	]);
	expect(aside.map(({reason}) => reason)).toContain('table heading');
});

test('the second lines of cells go on with the first, under a state that fills its column too', () => {
	const {members} = found(`I. Introduction
1. The Council sent a mission, which was composed as follows:
Country                            Name            Title
Russian Federation                 Ivan Orlov      Political Coordinator
United Kingdom of Great Britain Ann Mary Lee       Political Coordinator
and Northern Ireland
Chad                               Awa             Deputy Permanent
                                   Deby            Representative
2. The mission left.`);
	expect(lines(members)).toEqual([
		'Russian Federation | Ivan Orlov | Political Coordinator',
		'United Kingdom of Great Britain and Northern Ireland | Ann Mary Lee | Political Coordinator',
		'Chad | Awa Deby | Deputy Permanent Representative',
	]);
});

test('venues may stand between the times and the titles, and fill their column', () => {
	expect(
		meetings(`Time                  Place                 Activity
Monday, 3 May 2010
0900-0930             International airport Arrival in Bellavista
1030-1200             Presidential Palace Talks with the President of the Republic
                                            and the Cabinet
Tuesday, 4 May 2010
0800-0845                                   Flight to Porto Alto
0915-1000             Headquarters of the   Briefing by the Force Commander
                      northern sector`),
	).toEqual([
		'03 09:00 @International airport Arrival in Bellavista',
		'03 10:30 @Presidential Palace Talks with the President of the Republic and the Cabinet',
		'04 08:00 @ Flight to Porto Alto',
		'04 09:15 @Headquarters of the northern sector Briefing by the Force Commander',
	]);
});

test('venues between times and titles are told in a table of a web page, where some are empty', () => {
	const document = {
		kind: 'html' as const,
		lines: htmlLines(
			`<h1>${title.trim()}</h1><ol><li>The mission left.</ol><h2>Annex</h2><h3>Programme</h3><table><tr><th>Time<th>Place<th>Activity
			<tr><td colspan="3">3 May 2010<tr><td>0900<td>City Hall<td>Talks<tr><td>1000<td><td>Flight</table>`,
			documentLimits,
		),
	};
	expect(findStructure(document).meetings.map(({place = '', title: name}) => `@${place} ${name}`)).toEqual([
		'@City Hall Talks',
		'@ Flight',
	]);
});

test('a name that begins a line goes on with the office before it', () => {
	expect(
		meetings(
			'Monday, 3 May 2010\n7 p.m. Dinner hosted by Prime Minister\nHugo Bassi\nTuesday, 4 May 2010\n8 a.m. Flight home\n',
		),
	).toEqual(['03 19:00 @ Dinner hosted by Prime Minister Hugo Bassi', '04 08:00 @ Flight home']);
});

test('the first day of a programme stands under the rule of its table', () => {
	expect(meetings('\n------  --------\n3 May 2010\n0900    Talks\n------  --------\n')).toEqual(['03 09:00 @ Talks']);
});

test('heads and feet of two lines are set aside wherever a converter puts them', () => {
	const foot = (page: number) => `5/4/31, 9:12 AM\nfile:///home/report.html ${page}/3\n`;
	const text = `${body}2. The mission met
${foot(1)}\fthe Prime Minister and
${foot(2)}\fthe President.
${foot(3)}`;
	expect(paragraphs(text)).toEqual([
		'1: The mission left.',
		'2: The mission met the Prime Minister and the President.',
	]);
});

test('notes that differ in their numbers alone are no feet of pages', () => {
	const page = (number: number) =>
		`${number + 1}. The mission met the Governor of one of the districts.${number}\n\n${number}See S/2010/${number}0 and the annex.\n\nS/2010/99\n`;
	expect(found(`${body}${page(1)}\f${page(2)}\f${page(3)}`).notes.map(({mark, text}) => [mark, text])).toEqual([
		['1', 'See S/2010/10 and the annex.'],
		['2', 'See S/2010/20 and the annex.'],
		['3', 'See S/2010/30 and the annex.'],
	]);
});

test('a note at the foot of a page is none of the sentence that goes on over it', () => {
	const text = `${body}2. The mission met the Governor,1 who was
1Elected in 2009, for a term
of five years.
S/2010/99
\fthe first of the opposition.`;
	const {notes} = found(text);
	expect(notes.map(({mark, text: own}) => [mark, own])).toEqual([['1', 'Elected in 2009, for a term of five years.']]);
	expect(paragraphs(text).at(-1)).toBe('2: The mission met the Governor,1 who was the first of the opposition.');
});

test('a symbol set as a heading stands in the head of the document', () => {
	const document = {
		kind: 'html' as const,
		lines: htmlLines(
			`<h1>S/2010/99</h1><p>Distr.: General<p>20 June 2010<h1>${title.trim()}</h1><p>1. The mission left.`,
			documentLimits,
		),
	};
	const {symbol, published, title: name} = findStructure(document);
	expect([symbol, published, name]).toEqual(['S/2010/99', '2010-06-20', title.trim()]);
});

test('titles that come after all times go to theirs, over several lines, at the places among the times', () => {
	expect(
		meetings(`3 May 2010
2200
4 May 2010
Bellavista
0900
1000-1100
Porto Alto
1200

Working dinner hosted by the Special
Representative
Talks with the Governor of the islands and
his Cabinet
Lunch hosted by Prime Minister
Hugo Bassi
Visit to a camp
`),
	).toEqual([
		'03 22:00 @ Working dinner hosted by the Special Representative',
		'04 09:00 @Bellavista Talks with the Governor of the islands and his Cabinet',
		'04 10:00 @Bellavista Lunch hosted by Prime Minister Hugo Bassi',
		'04 12:00 @Porto Alto Visit to a camp',
	]);
});

test('members that come after their countries go to them, in one part of the list alone', () => {
	const {members} = found(`I. Introduction
1. The Council sent a mission, which was composed as follows:
Chad
France
Togo

(Awa Deby, Permanent Representative)
(Luc Roy, Deputy Permanent
Representative)
(Kofi Ayite, First Secretary)
United States
(Susan Hart, Counsellor)
2. The mission left.`);
	expect(lines(members)).toEqual([
		'Chad | Awa Deby | Permanent Representative',
		'France | Luc Roy | Deputy Permanent Representative',
		'Togo | Kofi Ayite | First Secretary',
		'United States | Susan Hart | Counsellor',
	]);
});

test('notes that a browser prints after the programme are none of its entries', () => {
	const text = `${programmeHead}3 May 2010\n0900 Talks\n1000 Press conference\n\n1 See the annex.\n\n2 Figures of the Government\nare lower.\n`;
	const {meetings: entries, notes} = found(text);
	expect(entries.map(({title: name}) => name)).toEqual(['Talks', 'Press conference']);
	expect(notes.map(({mark, text: own}) => `${mark}: ${own}`)).toEqual([
		'1: See the annex.',
		'2: Figures of the Government are lower.',
	]);
});
