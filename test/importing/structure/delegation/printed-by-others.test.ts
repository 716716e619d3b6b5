import {expect, test} from 'vitest';
import {textDocument} from '../documents.ts';
import {foundWhole} from '../found-whole.ts';
import {title} from '../outline-of.ts';
import {lines} from './lines.ts';

/** The structure of an invented report as `pdftotext` prints what office programs and browsers make of it, with nothing lost. */
const found = (text: string) => foundWhole(textDocument(title + text));

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

test.each([
	['in three columns', 'Awa Maria       Chad      Counsellor', 'Deby Mahamat', 'Counsellor'],
	['in three columns, set in', 'Ms. Awa Maria   Chad      Counsellor', '   Deby Mahamat', 'Counsellor'],
	['in two, where the first part is addressed', 'Ms. Awa Maria   Chad', 'Deby Mahamat', ''],
])('a name that stands first goes on alone below: %s', (_, row, rest, office) => {
	const {members} = found(`I. Introduction
1. The Council sent a mission, which was composed as follows:
${row}
${rest}
Mr. Luc Roy     France    ${office}
Mr. Kofi Ayite  Togo      ${office}
2. The mission left.`);
	expect(lines(members)).toEqual([
		`Chad | Awa Maria Deby Mahamat | ${office}`,
		`France | Luc Roy | ${office}`,
		`Togo | Kofi Ayite | ${office}`,
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
