import {deflateSync} from 'node:zlib';
import {zipSync} from 'fflate';
import {describe, expect, test} from 'vitest';
import {type DocumentLimits, documentLimits} from '../../../source/importing/formats/base/limits.ts';
import {readDocument} from '../../../source/importing/formats/read-document.ts';
import {importHere} from '../../../source/importing/import-here.ts';
import {importInThread} from '../../../source/importing/import-in-thread.ts';
import type {DocumentErrorCode} from '../../../source/importing/model/document.ts';
import {amount} from '../../amount.ts';
import {harbourReport} from '../invented/harbour.ts';
import {wordParagraph, wordParts, wordZip} from '../invented/made-word.ts';
import {makeDocx, makeHtml, makePdf, makeText} from '../invented/make-documents.ts';

const mebibyte = 2 ** 20;
const utf8 = (text: string) => new TextEncoder().encode(text);
const soon = {...documentLimits, milliseconds: 600};

/** Why there is no report to be had, found in a thread where there are limits of time and memory to be kept. */
async function refusal(
	bytes: Uint8Array,
	limits?: DocumentLimits,
): Promise<{readonly code: DocumentErrorCode; readonly message: string}> {
	const task = {bytes, name: 'harbour'};
	const found = limits === undefined ? importHere(task) : importInThread({...task, limits});
	const error = await found.then(
		({json}) => expect.unreachable(`read as ${json}`),
		(reason: unknown) => reason,
	);
	expect(error).toMatchObject({name: 'DocumentError', message: expect.stringMatching(/^[^\n]{10,140}$/)});
	return error as {readonly code: DocumentErrorCode; readonly message: string};
}

/** A PDF of one page around a stream of what is drawn on it. */
function onePage(content: Buffer, filter: string): Uint8Array {
	return new Uint8Array(
		Buffer.concat([
			Buffer.from(
				'%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
					'3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>endobj\n' +
					'5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Times-Roman>>endobj\n' +
					`6 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 6 0 R>>>>/Length 11>>stream\n/X Do /X Do\nendstream endobj\n4 0 obj<</Length ${content.length}${filter}>>stream\n`,
			),
			content,
			Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
		]),
	);
}

const drawn = (text: string) => onePage(Buffer.from(`BT /F 12 Tf 72 700 Td (${text}) Tj ET`), '');

describe('what cannot be read is refused with its reason', () => {
	test.each<[string, DocumentErrorCode, Uint8Array]>([
		['nothing', 'empty', utf8('')],
		['space', 'empty', utf8(' \n\f\n')],
		['HTML without text', 'empty', utf8('<!doctype html><title>x</title>')],
		[
			'a picture',
			'unreadable',
			new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48]),
		],
		['an old Word document', 'unreadable', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0])],
		['RTF', 'unreadable', utf8('{\\rtf1\\ansi Report}')],
		['another archive', 'unreadable', zipSync({'a.txt': utf8('text')})],
		['half an archive', 'unreadable', makeDocx(harbourReport).subarray(0, 900)],
		['a PDF of nothing', 'unreadable', utf8('%PDF-1.7\n')],
		['a PDF without text', 'scanned', onePage(Buffer.from('0 0 100 100 re f'), '')],
	])('%s: %s', async (_, code, bytes) => {
		expect((await refusal(bytes)).code).toBe(code);
	});

	test('a damaged PDF, in the same words wherever it is damaged', async () => {
		const whole = Buffer.from(drawn('Words')).toString('latin1');
		// Before it is opened, and when a page of it is looked for.
		const damaged = [whole.replace('/Pages', '/Paper'), whole.replace('3 0 obj', '9 0 obj')];
		for (const text of damaged) {
			const {message} = await refusal(new Uint8Array(Buffer.from(text, 'latin1')));
			expect(message).toBe('a damaged PDF: open it in a PDF viewer, print it to a new PDF and import that');
		}
	});

	test('an encrypted PDF or Word document', async () => {
		expect((await refusal(await makePdf(harbourReport, {password: 'harbour'}))).code).toBe('encrypted');
		const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.from('EncryptedPackage', 'utf16le')];
		expect((await refusal(new Uint8Array(ole))).code).toBe('encrypted');
	});
});

describe('too much is refused soon', () => {
	test('a large file, a long line, and many lines', async () => {
		expect((await refusal(new Uint8Array(65 * mebibyte))).code).toBe('too-large');
		expect((await refusal(new Uint8Array(60 * mebibyte).fill(0x61))).code).toBe('too-large');
		expect((await refusal(utf8('a\n'.repeat(600_000)))).code).toBe('too-large');
	});

	test('a line of what only begins a control sequence', async () => {
		await refusal(utf8('\u009D'.repeat(2_000_000)));
		await refusal(utf8('\u001B]'.repeat(1_000_000)));
		await refusal(utf8(`<p>${'\u009B'.repeat(1_000_000)}`));
	});

	test('a Word document that unpacks to more than is read, whatever size it claims', async () => {
		const bomb = wordZip({...wordParts('', ''), 'word/document.xml': ' '.repeat(9 * mebibyte)});
		const little = {...documentLimits, unpacked: 8 * mebibyte};
		expect(bomb.length).toBeLessThan(mebibyte / 8);
		expect((await refusal(bomb, little)).code).toBe('too-large');
		const sizes = Buffer.from(bomb);
		for (let at = sizes.indexOf('PK\u0001\u0002'); at !== -1; at = sizes.indexOf('PK\u0001\u0002', at + 4)) {
			sizes.writeUInt32LE(Math.min(sizes.readUInt32LE(at + 24), 1_000), at + 24);
		}

		expect((await refusal(new Uint8Array(sizes), little)).code).toBe('unreadable');
	});

	test('HTML of deep nesting, and of formatting that is never closed', async () => {
		const times = amount(1_000, 100_000);
		expect((await refusal(utf8(`<!doctype html>${'<div>'.repeat(times)}deep`))).code).toBe('too-large');
		const marks = Array.from({length: times}, (_, at) => `<p><b id=${at}>`).join('');
		expect((await refusal(utf8(`<!doctype html>${marks}deep`))).code).toBe('too-large');
	});

	test('a Word document of deep nesting', async () => {
		const nested = `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${wordParagraph('deep')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`;
		await refusal(wordZip(wordParts(nested, '')), soon);
	});

	test('a PDF whose stream unpacks without end, and one of too many pieces', async () => {
		const bomb = deflateSync(Buffer.alloc(200 * mebibyte, 0x20), {level: 9});
		await refusal(onePage(deflateSync(bomb, {level: 9}), '/Filter[/FlateDecode/FlateDecode]'), {
			...soon,
			memory: 300 * mebibyte,
		});
		const pieces = Buffer.from(
			`BT /F 12 Tf ${Array.from({length: 60_000}, (_, at) => `1 0 0 1 ${at % 500} ${at % 799} Tm (a) Tj`).join(' ')} ET`,
		);
		expect((await refusal(onePage(pieces, ''))).code).toBe('too-large');
	});

	test('a PDF whose pages or forms contain themselves', async () => {
		await refusal(onePage(Buffer.from('/X Do'), ''), soon);
		const pages = Buffer.from(drawn('x')).toString('latin1').replace('Kids[3 0 R]/Count 1', 'Kids[2 0 R]/Count 9');
		await refusal(new Uint8Array(Buffer.from(pages, 'latin1')), soon);
	});
});

test('nothing is read from outside, and entities are not expanded', async () => {
	const parts = wordParts(wordParagraph('inside'), '');
	const entity = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
	const xxe = {
		...parts,
		'word/document.xml': (parts['word/document.xml'] ?? '').replace('?>\n', `?>\n${entity}`).replace('inside', '&x;'),
	};
	expect((await refusal(wordZip(xxe))).message).toContain('entities');
	const {lines} = await readDocument(
		utf8('<!doctype html><img src="file:///etc/passwd"><p>text<iframe src="file:///etc/passwd">x</iframe>'),
	);
	expect(lines.map(({text}) => text)).toEqual(['text']);
});

test('control sequences come through no format', async () => {
	const line = {kind: 'paragraph', text: 'safe \u009B31mtext\u202E \u009D0;title'} as const;
	for (const bytes of [makeText([line]), makeHtml([line]), makeDocx([line]), drawn('safe \\233\\033[31mtext')]) {
		const {lines} = await readDocument(bytes);
		const text = lines.map((each) => each.text).join('');
		expect(text).toContain('safe ');
		expect(
			Array.from(text, (character) => character.codePointAt(0) ?? 0).filter(
				(code) => code < 0x20 || (code > 0x7e && code < 0xa0) || code === 0x202e,
			),
		).toEqual([]);
	}
});
