import {describe, expect, test} from 'vitest';
import {openOwn} from '../../../library/own-library.ts';
import {harbour} from '../../harbour.ts';
import {keeping} from '../../keeping.ts';
import {type Reader, readerOf} from '../../reader.ts';
import {listed} from './listed.ts';

const start = readerOf(harbour);
const files = (reader: Reader) => listed(reader).map((line) => line.split(/ {2,}/)[0]);
const asked = (reader: Reader) => reader.state.asks.find((ask) => ask.kind === 'export')?.asked;

describe('e offers what is on the screen, in every format that works for it, then all else', () => {
	test('a view, under its lens', () => {
		const reader = start.press('e');
		expect(reader.lines()[3]).toContain(': export ▏');
		expect(files(reader)).toEqual(
			expect.arrayContaining(['x-2020-7-issues.docx', 'x-2020-7-issues.json', 'x-2020-7-book …']),
		);
		expect(files(reader)).not.toContain('x-2020-7-issues.ics');
		expect(files(reader).filter((name) => /-\d-may/.test(name ?? '')).length).toBeGreaterThan(0);
		const narrowed = readerOf(harbour, {lens: ['reds']}).press('e');
		expect(listed(narrowed)[0]).toMatch(/^x-2020-7-issues-rm\.docx +Issues, only RM, as Word$/);
		expect(asked(narrowed.press('enter'))).toEqual({
			subject: {kind: 'view', view: 'issues', isMatrix: false},
			actors: ['reds'],
			at: undefined,
			file: 'x-2020-7-issues-rm.docx',
			hasNotes: false,
			isForced: false,
		});
	});

	test('a brief, on a meeting as a calendar too', () => {
		const reader = start.press('4', 'b', 'e');
		expect(listed(reader)[0]).toMatch(/^x-2020-7-brief-3-may-0\S*\.docx +This brief as Word$/);
		expect(asked(reader.press('enter'))?.file).toMatch(/^x-2020-7-brief-3-may-0900-minister\S*\.docx$/);
		expect(files(reader).some((name) => name?.endsWith('.ics'))).toBe(true);
		expect(asked(reader.press('enter'))?.subject).toMatchObject({kind: 'brief', on: {kind: 'meeting'}});
		expect(files(start.press('b', 'e')).some((name) => name?.endsWith('.ics'))).toBe(false);
	});

	test('the matrix as it stands', () => {
		const reader = start.press('5', 't', 'e', 'enter');
		expect(asked(reader)?.subject).toEqual({kind: 'view', view: 'positions', isMatrix: true});
	});

	test('the notes as a readout; with notes only where there are some, and never while presenting', () => {
		expect(listed(start.press('e')).join('\n')).not.toContain('what is yours');
		const {reader} = keeping({}, openOwn());
		const noted = reader.press('w').type('Ask').press('ctrl+s');
		expect(files(noted.press('e'))).toContain('x-2020-7-book-with-notes …');
		expect(files(noted.press('e').type('x-2020-7-book-with-notes.'))).not.toContain('x-2020-7-book-with-notes.json');
		const withNotes = noted.press('e').type('book-with').press('enter');
		expect(asked(withNotes)).toMatchObject({subject: {kind: 'book'}, hasNotes: true});
		expect(listed(noted.press('P', 'e')).join('\n')).not.toContain('what is yours');
		const readout = noted.press('W', 'e');
		expect(listed(readout)[0]).toMatch(/^x-2020-7-readout\.docx +The readout as Word$/);
		expect(asked(readout.press('enter'))).toMatchObject({subject: {kind: 'readout'}, hasNotes: true});
	});

	test('the readout from wherever there is one, as from a brief', () => {
		const {reader} = keeping({}, openOwn());
		const readoutIn = (list: Reader) => files(list).filter((name) => name?.includes('-readout'));
		expect(readoutIn(reader.press('4', 'b', 'e'))).toEqual([]);
		const ticked = reader.press('4', 'b', 'x');
		expect(readoutIn(ticked.press('e'))).toEqual(['x-2020-7-readout …']);
		expect(readoutIn(ticked.press('P', 'e'))).toEqual([]);
		const written = ticked.press('e').type('readout').press('enter');
		expect(asked(written)).toMatchObject({subject: {kind: 'readout'}, hasNotes: true});
	});
});

test('a view leaves with what is one’s own where entries of it are', () => {
	const {reader} = keeping({}, openOwn());
	const own = reader
		.press('4', ':')
		.type('meeting add Tue 10:00 Tea')
		.press('enter')
		.press('w')
		.type('Ask')
		.press('ctrl+s');
	expect(files(own.press('e'))).toContain('x-2020-7-programme-with-notes …');
	expect(files(own.press('2', 'e'))).not.toContain('x-2020-7-issues-with-notes …');
});

test('a view leaves with the notes on its entries on paper, as data have them apart', () => {
	const {reader} = keeping({}, openOwn());
	const noted = reader.press('4', 'w').type('Ask').press('ctrl+s');
	const withNotes = files(noted.press('e').type('x-2020-7-programme-with-notes.'));
	expect(withNotes).toEqual(
		['docx', 'pdf', 'html', 'txt', 'md'].map((ending) => `x-2020-7-programme-with-notes.${ending}`),
	);
	expect(files(noted.press('6', 'e')).join('\n')).not.toContain('terms-with-notes');
});

test('a brief on a meeting of one’s own leaves with what is one’s own alone, and so does a day of such meetings', () => {
	const {reader} = keeping({}, openOwn());
	const own = reader.press('4', ':').type('meeting add Tue 10:00 Tea').press('enter');
	const brief = own.press('b', 'e');
	expect(files(brief)[0]).toBe('x-2020-7-brief-5-may-1000-tea-with-notes.docx');
	expect(asked(brief.press('enter'))).toMatchObject({subject: {kind: 'brief'}, hasNotes: true});
	const days = files(brief).filter((name) => /-\d-may/.test(name ?? ''));
	expect(days.filter((name) => name?.endsWith('-with-notes …'))).toHaveLength(1);
	expect(days).not.toContain(days.find((name) => name?.endsWith('-with-notes …'))?.replace('-with-notes', ''));
});

describe('the name', () => {
	test('can be completed and changed; the subject is the one it is the name of', () => {
		const book = start.press('e').type('book').press('tab');
		expect(book.lines()[3]).toContain(': export x-2020-7-book.docx▏');
		const other = book.press(...Array.from({length: 4}, () => 'backspace')).type('csv');
		expect(files(other)).toEqual(['x-2020-7-book.csv']);
		expect(asked(other.press('enter'))).toMatchObject({subject: {kind: 'book'}, file: 'x-2020-7-book.csv'});
	});

	test('of the reader’s own is offered for whatever may be meant, in the format that its ending says', () => {
		const reader = start.press('e').type('../Kidal visit.ics');
		expect(listed(reader)[0]).toMatch(/^\.\.\/Kidal visit\.ics +The whole report as a calendar$/);
		expect(files(start.press('e').type('zzz'))).toContain('zzz.docx');
	});

	test.each([
		['pdf', 'pdf'],
		['Word', 'docx'],
		['j', 'json'],
		['wor', 'docx'],
		['ics', 'ics'],
	])(
		'can be left to the program: %s offers all there is in that format, what is on the screen first',
		(typed, ending) => {
			const names = files(start.press('4', 'e').type(typed));
			expect(names.slice(0, 2)).toEqual([`x-2020-7-programme.${ending}`, `x-2020-7-book.${ending}`]);
			expect(names.every((name) => name?.endsWith(`.${ending}`))).toBe(true);
			expect(files(start.press('e').type('ics'))[0]).toBe('x-2020-7-book.ics');
		},
	);

	test('of what else there is is chosen before its format', () => {
		const reader = start.press('e');
		const book = files(reader).indexOf('x-2020-7-book …');
		const chosen = reader.press(...Array.from({length: book}, () => 'down'), 'enter');
		expect(chosen.lines()[3]).toContain(': export x-2020-7-book.▏');
		expect(files(chosen)[0]).toBe('x-2020-7-book.docx');
		expect(files(chosen)).toContain('x-2020-7-book.ics');
		expect(asked(chosen.press('enter'))).toMatchObject({subject: {kind: 'book'}, file: 'x-2020-7-book.docx'});
	});

	test('is completed where its ending begins one, and else refused with those that work', () => {
		expect(files(start.press('e').type('zzz.doc'))[0]).toBe('zzz.docx');
		for (const name of ['zzz.odt', 'zzz.v2']) {
			const refused = start.press('e').type(name);
			expect(listed(refused)[0]).toMatch(/^zzz\.\w+ +No format ends so; these do:$/);
			expect(files(refused)).toContain('zzz.pdf');
			expect(refused.press('enter').state.asks).toEqual([]);
			expect(refused.press('enter').state.notice).toContain('.json, .csv, .md');
		}
	});

	test.each([60, 80, 120])('and what it is stand in columns, at %i too, whatever is offered', (width) => {
		const {reader} = keeping({size: [width, 30]}, openOwn());
		const brief = reader.press('4', 'b', 'w').type('Ask').press('ctrl+s').press('e');
		const lines = listed(brief);
		expect(new Set(lines.map((line) => /(?<= {2})\S/.exec(line)?.index)).size).toBe(1);
		expect(lines[0]).toMatch(/^x-2020-7-brief\S*\.docx +This brief as Word$/);
		expect(lines.find((line) => /^\S*-with-notes … /.test(line))).toMatch(/ {2}This brief, with wh/);
	});
});

describe('in the footer', () => {
	const written = start.press('e', 'enter');
	const about = asked(written);
	const footer = (reader: Reader) => reader.lines().slice(-2).join(' ').replaceAll(/\s+/g, ' ');

	test('stands that it is being written, then where it is', () => {
		expect(footer(written)).toContain('Writing x-2020-7-issues.docx …');
		const outcome = {file: '~/x-2020-7-issues.docx', remarks: ['what you keep is left out']};
		const done = about && written.dispatch({type: 'exported', asked: about, outcome});
		expect(done && footer(done)).toContain('Written to ~/x-2020-7-issues.docx · what you keep is left out');
	});

	test('or why not, and the name can be changed, or what is there replaced', () => {
		const why = 'x-2020-7-issues.docx: is there already';
		const refused = about && written.dispatch({type: 'exported', asked: about, outcome: {why, isThere: true}});
		expect(refused && footer(refused)).toContain(`Not written: ${why}`);
		expect(refused?.lines()[3]).toContain(': export x-2020-7-issues.docx▏');
		const replaced = refused?.press('down', 'enter');
		expect(replaced && asked(replaced)).toMatchObject({file: 'x-2020-7-issues.docx', isForced: true});
	});

	test('though not over a text that the reader has begun meanwhile', () => {
		const writing = written.press('w').type('Half');
		const refused =
			about && writing.dispatch({type: 'exported', asked: about, outcome: {why: 'no such directory', isThere: false}});
		expect(refused?.screen()).toContain('Half');
	});
});
