import {expect, test} from 'vitest';
import {readDocument} from '../../../source/importing/formats/read-document.ts';

const utf8 = new TextEncoder();
const textOf = async (bytes: Uint8Array) => (await readDocument(bytes)).lines.map(({text}) => text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));

test('a text keeps its lines, their numbers and the space at their start', async () => {
	expect(await readDocument(utf8.encode('One\r\n\r\n    two   columns \rthree\n'))).toEqual({
		lines: [
			{text: 'One', number: 1},
			{text: '', number: 2},
			{text: '    two   columns', number: 3},
			{text: 'three', number: 4},
		],
	});
});

test('a form feed begins a page, and is no line of its own', async () => {
	const {lines} = await readDocument(utf8.encode('first\n\f  second\nmore\n\f\n'));
	expect(lines.map(({text, page}) => [text, page])).toEqual([
		['first', 1],
		['  second', 2],
		['more', 2],
		['', 3],
	]);
});

test('where lines are as long as their paragraphs, each is one', async () => {
	const long = 'The mission met with the dockers and the pilots of the harbour, who asked for a crane. '
		.repeat(3)
		.trim();
	const {lines} = await readDocument(utf8.encode(`1. ${long}\nVisit to the quays\n2. ${long}\n`));
	expect(lines.map(({form}) => form?.kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
	const table = await readDocument(utf8.encode(`1. It left.\n${'Quay    '.repeat(20)}\n`));
	expect(table.lines.map(({form}) => form)).toEqual([undefined, undefined]);
});

test.each([
	['UTF-8', utf8.encode('Keïta said “yes”')],
	['UTF-8 with its mark', utf8.encode('\uFEFFKeïta said “yes”')],
	['UTF-16, low byte first', utf16('Keïta said “yes”')],
	['UTF-16, high byte first', new Uint8Array(Buffer.from(utf16('Keïta said “yes”')).swap16())],
	['windows-1252', new Uint8Array(Buffer.from('Ke\u00EFta said \u0093yes\u0094', 'latin1'))],
])('%s is read', async (_, bytes) => {
	expect(await textOf(bytes)).toEqual(['Keïta said “yes”']);
});

test('a damaged byte in a UTF-8 text does not turn the rest into another encoding', async () => {
	expect(await textOf(new Uint8Array([...utf8.encode('Keïta à Gao '), 0xff]))).toEqual(['Keïta à Gao \uFFFD']);
});

test('no control sequence comes through, and no text goes with a stray control character', async () => {
	expect(await textOf(utf8.encode('a\u001B[31mred\u001B]0;title\u0007 \u202Ebc'))).toEqual(['ared bc']);
	expect(await textOf(utf8.encode('he said \u009Dyes\u009D to it\nand left'))).toEqual([
		'he said yes to it',
		'and left',
	]);
});

test('spaces that keep words together are spaces, and hyphens that nobody sees are gone', async () => {
	expect(await textOf(utf8.encode('1\u00A0000 co\u00ADop\u200Berate exam\u00AD\nple'))).toEqual([
		'1 000 cooperate exam-',
		'ple',
	]);
});

test('a letter and the accent behind it are the one letter that is read as the same name', async () => {
	expect(await textOf(utf8.encode('Kei\u0308ta of Nze\u0301re\u0301kore\u0301'))).toEqual(['Keïta of Nzérékoré']);
});

test('the signs of symbol fonts before the items of a list are bullets, and within a line what they are', async () => {
	expect(
		await textOf(utf8.encode('\uF0B7To see the quays\n  \uF0D8 To hear Ana Silva    \uF0FC  Gao \uF0E0 Kidal')),
	).toEqual(['•To see the quays', '  • To hear Ana Silva    •  Gao \uF0E0 Kidal']);
});
