import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {reportText} from '../../fixtures.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makePdf} from '../../importing/invented/make-documents.ts';
import {ownFolder} from '../../library/own-library.ts';
import {smallDisk} from '../../library/store/small-disk.ts';
import {commandLine, failureOf, writeReport} from '../command-line.ts';
import {importedLibrary, inventedFile} from '../documents.ts';

describe('what cannot be imported is one line, and nothing is kept', () => {
	const locked = async () => writeReport('locked.pdf', await makePdf(harbourReport, {password: 'sesame'}));
	const scanned = async () => writeReport('scanned.pdf', await makePdf([]));
	const bytes = Uint8Array.from({length: 600}, (_, at) => at + 1);
	test.each<[string, () => Promise<string> | string, RegExp]>([
		['a password', locked, /^65: .*: a PDF with a password: save a copy without it and import that$/],
		['pictures', scanned, /^65: .*: a scanned PDF: it has no text; run OCR on it first$/],
		['no report', () => writeReport('note.txt', 'Buy bread.'), /^65: .*: not a mission report: /],
		['bytes', () => writeReport('bytes.bin', bytes), /^65: .*: not a text/],
		['wrong JSON', () => writeReport('wrong.json', '{"version": 1}'), /^65: .*wrong\.json: symbol: is missing$/],
		[
			'a time zone that is none',
			() => writeReport('mars.json', reportText({timeZone: 'Mars/Olympus'})),
			/^65: .*mars\.json: timeZone: "Mars\/Olympus" is no time zone known here: an IANA name, as Africa\/Bamako$/,
		],
		[
			'RTF',
			() => writeReport('brief.rtf', '{\\rtf1\\ansi Report}'),
			/^65: .*brief\.rtf: an RTF document: save it as \.docx or PDF/,
		],
		['no JSON', () => writeReport('none.json', 'hello'), /^65: .*none\.json: not valid JSON/],
		['nothing', () => writeReport('empty.txt', ''), /^65: .*: an empty document: there is no text in it$/],
		['a folder', () => ownFolder(), /^66: .*: is a directory$/],
		['no file', () => 'nowhere.pdf', /^66: nowhere\.pdf: no such file$/],
	])('%s', async (_, make, message) => {
		const {run, folder} = await importedLibrary();
		for (const more of [[], ['--json']]) {
			expect(await failureOf(run(['import', await make(), ...more]))).toMatch(message);
		}

		expect(existsSync(join(folder, 'library.sqlite'))).toBe(false);
	});

	test('RTF that is only to be read is no JSON either', async () => {
		const file = writeReport('brief.rtf', '\n{\\rtf1\\ansi Report}');
		expect(await failureOf(commandLine(['issues', file]))).toMatch(/^65: .*brief\.rtf: an RTF document: /);
	});
});

test('a disk that is full in the middle: 74, what is there by then, and how far it came', async (context) => {
	const disk = smallDisk(join(ownFolder(), 'disk'), context);
	const one = inventedFile('17.txt', {symbol: 'S/2031/17'});
	// More than whatever room the database has in its own files.
	const paragraphs = Array.from({length: 2000}, (_, at) => `The mayor of town ${at} said that well ${at} was dry.`);
	const two = inventedFile('18.txt', {symbol: 'S/2031/18', paragraphs});
	const data = ['--data', disk.folder];
	expect((await commandLine(['import', one, ...data])).code).toBe(0);
	disk.fill();
	const {code, stdout, stderr} = await commandLine(['import', one, two, ...data]);
	expect(code).toBe(74);
	expect(stdout).toContain('changes nothing');
	expect(stderr).toMatch(/^mission-brief: .*; 1 of 2 are in your library\n$/);
	disk.clear();
	expect((await commandLine(['library', '--json', ...data])).stdout).toContain('S/2031/17');
});
