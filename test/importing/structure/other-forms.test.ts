import {describe, expect, test} from 'vitest';
import {audit} from '../../../source/importing/audit.ts';
import type {Document, Line} from '../../../source/importing/model/document.ts';
import type {Structure} from '../../../source/importing/model/structure.ts';
import {findStructure} from '../../../source/importing/structure/find-structure.ts';
import {importedReport} from '../imported-report.ts';
import {arcadiaReport} from '../invented/arcadia.ts';
import {textDocument} from './documents.ts';
import {realText} from './real-texts.ts';

const mali = realText('S_2014_173.txt');
const haiti = realText('S_2012_534.txt');

/** What a form of the text must not change. */
function gist({members, paragraphs, terms, meetings, sections}: Structure) {
	return {
		members: members.map(({country, name, title, role, absent}) => [country, name, title, role, absent]),
		paragraphs: paragraphs.map(({number, headings, text}) => [number, ...headings, text]),
		terms: terms.map(({label, text}) => [label, text]),
		meetings: meetings.map(({date, start, end, place, title}) => [date, start, end, place, title]),
		sections: sections.map(({label, title}) => [label, title]),
	};
}

function expectSame(changed: Document, text: string): void {
	const found = findStructure(changed);
	expect(gist(found)).toEqual(gist(findStructure(textDocument(text))));
	expect(audit(changed, found)).toEqual({lost: [], doubled: []});
}

/** As `pdftotext -layout` sets it: indented, numbers and times beside their text, countries beside their members, pages. */
function laidOut(text: string): string {
	return text
		.replaceAll(/^(\d{1,2}\.)\n(?=\S)/gm, '$1    ')
		.replaceAll(/^([\d.]+ [ap]\.m\.|noon)\n\n(?=\S)/gm, (_, time: string) => time.padEnd(18))
		.replaceAll(/^(?!The|\d)(\p{Lu}[\p{L} ]+)\n\n(?=\()/gmu, (_, country: string) => country.padEnd(32))
		.replaceAll(/^\((.*[^)\n])\n(.*\))$/gm, (_, first: string, rest: string) => `(${first}\n${' '.repeat(32)}${rest}`)
		.replaceAll(
			/^(.*\S {4,}\(.*[^)\n])\n(\S.*\))$/gm,
			(_, first: string, rest: string) => `${first}\n${' '.repeat(32)}${rest}`,
		)
		.replaceAll(/^(\d+)\n\n(12-41644)$/gm, (_, page: string, job: string) => `${page}${' '.repeat(70)}${job}`)
		.replaceAll(/^(?=.)/gm, '          ');
}

describe('an invented report in other forms', () => {
	const changed = {
		'with blank lines doubled': arcadiaReport.replaceAll('\n\n', '\n\n\n\n'),
		'with form feeds': arcadiaReport.replaceAll(/^(?=S\/2010\/99$)/gm, '\f'),
		'indented, with numbers apart': arcadiaReport
			.replaceAll(/^(\d+\.) (?=\S)/gm, '$1    ')
			.replaceAll(/^(?=.)/gm, '          '),
		'with page furniture': arcadiaReport.replaceAll(/^(?=[46]\. )/gm, '10-12345\n\n4\n\nS/2010/99\n\n'),
		'wrapped at 80 characters': arcadiaReport.replaceAll(/(.{60,79}) (?=.{20})/g, '$1\n'),
	};

	test.each(Object.entries(changed))('%s', (_, text) => {
		expectSame(textDocument(text), arcadiaReport);
	});
});

describe.skipIf(haiti === undefined)('S/2012/534 in other forms', () => {
	const text = haiti ?? '';
	test.each([
		['in columns', laidOut(text)],
		[
			'without blank lines',
			text.replaceAll(/\n{2,}/g, '\n').replace('Political situation\n11', '\nPolitical situation\n11'),
		],
		['with blank lines doubled', text.replaceAll('\n\n', '\n\n\n\n')],
		['with form feeds', text.replaceAll(/^(?=S\/2012\/534$)/gm, '\f')],
		['with Windows quotation marks and dashes', text.replaceAll('’', "'")],
	])('%s', (_, changed) => {
		const found = findStructure(textDocument(changed));
		const expected = gist(findStructure(textDocument(text)));
		const actual = gist(found);
		expect(actual.members).toEqual(expected.members);
		expect(actual.meetings).toEqual(expected.meetings);
		expect(actual.sections).toEqual(expected.sections);
		expect(actual.terms.map(([label]) => label)).toEqual(expected.terms.map(([label]) => label));
		expect(actual.paragraphs.map(([number]) => number)).toEqual(expected.paragraphs.map(([number]) => number));
		expect(audit(textDocument(changed), found)).toEqual({lost: [], doubled: []});
	});
});

describe.skipIf(mali === undefined)('S/2014/173 in other forms', () => {
	const text = mali ?? '';

	test('as a format that knows paragraphs and rows', () => {
		const whole = text.split('\n').filter((line) => line.trim() !== '');
		const lines = whole.map((line, at): Line => {
			const cells = line.split('\t');
			return {text: line, number: at + 1, form: cells.length > 1 ? {kind: 'row', cells} : {kind: 'paragraph'}};
		});
		expectSame({lines}, text);
	});

	test('wrapped at 80 characters', () => {
		const wrapped = text
			.split('\n')
			.map((line) =>
				line.includes('**') || line.includes('\t') ? line : line.replaceAll(/(.{60,79}) (?=.{20})/g, '$1\n'),
			)
			.join('\n');
		expectSame(textDocument(wrapped), text);
	});

	test('with a symbol and page furniture', () => {
		const paged = text.replaceAll(/^(?=(?:5|10|15|20)\. )/gm, '\n14-25821\n\n3/14\n\nS/2014/173\n\n');
		expectSame(textDocument(`S/2014/173\n\n${paged}`), text);
	});
});

test('a report that is the annex to the letter that transmits it is read as the report', async () => {
	const text = `UNITED NATIONS
                                                         S/1999/539
                                                         10 May 1999

                LETTER DATED 7 MAY 1999 FROM THE MEMBERS OF THE
                SECURITY COUNCIL MISSION TO ARCADIA
                ADDRESSED TO THE PRESIDENT OF THE SECURITY COUNCIL

     We submit the report that the Council requested. Its terms of
reference were:

          1.  to hear the Governor;

          2.  to report on the boats.

                              Annex

                REPORT OF THE SECURITY COUNCIL MISSION TO ARCADIA,
                26 TO 30 APRIL 1999

A.  ITINERARY

(1)  The mission met the Governor at Port Ville.

(2)  It met the fishermen on the same day.

B.  FINDINGS

(3)  The Governor asked the mission for boats and for ice.
`;
	const {statements} = await importedReport(new TextEncoder().encode(text), 'letter.txt');
	expect(statements.map(({text: words}) => words)).toContain('boats and for ice');
});
