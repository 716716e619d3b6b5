import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {clean} from '../../source/report/clean.ts';
import {amount, isLong} from '../amount.ts';
import {steep} from '../growth.ts';

const movesCursor = (text: string): boolean =>
	Array.from(text, (character) => character.codePointAt(0) ?? 0).some(
		(code) =>
			(code < 0x20 && code !== 0x09 && code !== 0x0a) ||
			(code >= 0x7f && code <= 0x9f) ||
			(code >= 0x202a && code <= 0x202e) ||
			(code >= 0x2066 && code <= 0x2069),
	);
const hostile = fc
	.array(
		fc.oneof(
			fc.constantFrom('\u001B[31m', '\u001B]52;c;aGk=\u0007', '\u009B2J', '\u001Bc', '\u202E', '\r\n'),
			fc.string(),
		),
	)
	.map((parts) => parts.join(''));

describe('clean', () => {
	test('takes a whole escape sequence away, not its first character', () => {
		expect(clean('a\u001B[31mred\u001B[0m b')).toBe('ared b');
		expect(clean('x\u001B]8;;http://evil.example\u001B\\link\u001B]8;;\u001B\\')).toBe('xlink');
		expect(clean('x\u001BPq payload\u001B\\y')).toBe('xy');
		expect(clean('\u009B2Jscreen')).toBe('screen');
	});

	test('a string ends where another begins, which a row of beginnings does again and again', () => {
		expect(clean('a\u009D0;one\u009D0;two\u0007b')).toBe('ab');
		expect(clean(`a${'\u009D'.repeat(100_000)}\u001B `)).toBe('a ');
	});

	test('keeps line breaks, tabs, accents and emoji', () => {
		const text = 'Keïta\tsaid:\n“oui” 👩‍👩‍👧';
		expect(clean(text)).toBe(text);
		expect(clean('one\r\ntwo')).toBe('one\ntwo');
	});

	test('takes away what turns text around', () => {
		expect(clean('a\u202Eb\u2066c\u2069')).toBe('abc');
	});

	test('takes away what no XML may hold, so that a document of it opens', () => {
		expect(clean('a\uFFFEb\uFFFFc\uFFFD')).toBe('abc\uFFFD');
	});

	test('takes away letters that nobody sees, and leaves flags', () => {
		const hidden = Array.from('ignore', (letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('');
		expect(clean(`Keïta${hidden} said`)).toBe('Keïta said');
		const scotland = '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}';
		expect(clean(`the flag ${scotland}`)).toBe(`the flag ${scotland}`);
	});

	test('takes away marks without width that part a word, and leaves those that join letters or turn them', () => {
		expect(clean('\uFEFFcanton\u200Bment\u2060')).toBe('cantonment');
		expect(clean('می\u200Cخواهم क्\u200Dष \u200Eabc\u200F')).toBe('می\u200Cخواهم क्\u200Dष \u200Eabc\u200F');
	});

	const unended = (size: number) => clean(`x${'\u009D'.repeat(size)}\u001B `);

	test('takes away what begins and never ends, however much there is', () => {
		expect(unended(amount(20_000, 320_000))).toBe('x ');
	});

	// Time is taken in the long run alone.
	test.runIf(isLong)('looks at each character once', async () => {
		expect(await steep([['what never ends', unended]], 320_000)).toEqual([]);
	});

	test('leaves nothing behind that moves a cursor, whatever comes', () => {
		fc.assert(fc.property(hostile, (text) => !movesCursor(clean(text))));
	});

	test('has nothing left to do the second time', () => {
		fc.assert(fc.property(hostile, (text) => clean(clean(text)) === clean(text)));
	});
});
