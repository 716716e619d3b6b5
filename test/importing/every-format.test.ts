import {beforeAll, describe, expect, test} from 'vitest';
import type {Report} from '../../source/report/model.ts';
import {fewOf, isLong} from '../amount.ts';
import {importedReport} from './imported-report.ts';
import {arcadiaReport} from './invented/arcadia.ts';
import {harbourReport} from './invented/harbour.ts';
import {madeReport} from './invented/made-report.ts';
import {type MadeLine, makeDocx, makeHtml, makePdf, makeText} from './invented/make-documents.ts';
import {withNotes} from './invented/noted.ts';
import {ofOldTimes} from './invented/old.ts';
import {inLegs} from './invented/printed.ts';
import {laidOutLines, printedLines} from './invented/printed-pages.ts';
import {withManyTimes} from './invented/tabled.ts';
import {tabledLines} from './invented/tabled-lines.ts';
import {textDocument} from './structure/documents.ts';
import {realText} from './structure/real-texts.ts';

const makers = {
	text: makeText,
	docx: makeDocx,
	html: makeHtml,
	pdf: makePdf,
	printed: printedLines,
	'laid out': laidOutLines,
};

async function importMade(lines: readonly MadeLine[], kind: keyof typeof makers): Promise<Report> {
	return importedReport(await makers[kind](lines), 'S_2031_7.file');
}

// A published report is long, and has nothing that no invented one has.
const published = ['S_2014_173.txt', 'S_2012_534.txt'].flatMap((name) => {
	const text = isLong ? realText(name) : undefined;
	return text === undefined ? [] : [[name, text] as const];
});
const reports: readonly (readonly [string, readonly MadeLine[]])[] = [
	['an invented report', harbourReport],
	['one with tables', tabledLines],
	...[
		['another', arcadiaReport] as const,
		['one of a mission in several parts', inLegs] as const,
		['one with many forms of time', withManyTimes] as const,
		['one of the 1990s', ofOldTimes] as const,
		['one with notes', withNotes] as const,
		...published,
	].map(([name, text]) => [name, madeReport(textDocument(text))] as const),
];

test('each cell of a table is what its column says', async () => {
	const {members, meetings} = await importMade(tabledLines, 'text');
	expect(members.map(({country, name, title, role}) => [country, name, title, role])).toEqual([
		['Bolivia (Plurinational State of)', 'Sacha Llora', 'Permanent Representative', 'member'],
		['Chad', 'Awa Deby', 'Permanent Representative', 'co-lead'],
		['France', 'Luc Roy', 'Deputy Permanent Representative', 'co-lead'],
		['United Kingdom of Great Britain and Northern Ireland', 'Ann Mary Lee', 'Political Coordinator', 'member'],
		['United States of America', 'Susan Hart', 'Minister Counsellor', 'member'],
	]);
	expect(members.at(-1)?.assistedBy).toEqual({name: 'Tim Low', title: 'Adviser'});
	expect(meetings.map(({start, place, title}) => [start, place, title.slice(0, 20)])).toEqual([
		['09:00', 'International airport', 'Arrival in Bellavist'],
		['10:30', 'Presidential Palace', 'Meeting with the Pre'],
		['13:00', 'Hotel Grand', 'Lunch hosted by the '],
		['08:00', undefined, 'Flight to Porto Alto'],
		['09:15', 'Headquarters of the northern sector', 'Briefing by the Forc'],
		[undefined, undefined, 'Afternoon Visit to c'],
		['18:00', 'Port', 'Press conference'],
	]);
});

const kinds = ['docx', 'html', 'pdf', 'printed', 'laid out'] as const;

describe.each(reports)('%s', (_, lines) => {
	let asText: Report;

	beforeAll(async () => {
		asText = await importMade(lines, 'text');
	});

	// Where the cells of a row stand one below the other, nothing says of an invented country that it is one.
	const told = kinds.filter((kind) => lines !== harbourReport || kind !== 'printed');
	test.each(fewOf(3, told))('is the same report %s as it is as text', async (kind) => {
		expect(await importMade(lines, kind)).toEqual(asText);
	});
});

describe.each(published)('%s, cut into its paragraphs', (name, text) => {
	test('is the same report as in its own lines', async () => {
		const report = await importedReport(Buffer.from(text), name);
		expect(await importedReport(makeText(madeReport(textDocument(text))), name)).toEqual(report);
	});
});

test('a report without a symbol is the same one in every format, whatever its file is called', async () => {
	const lines = harbourReport.filter((line) => !JSON.stringify(line).includes('S/2031/7'));
	const symbols = await Promise.all(
		Object.entries(makers).map(async ([kind, make]) => {
			const report = await importedReport(await make(lines), `a copy as ${kind}`);
			return report.symbol;
		}),
	);
	expect(symbols[0]).toMatch(/^.+ [0-9a-f]{8}$/);
	expect(new Set(symbols).size).toBe(1);
});
