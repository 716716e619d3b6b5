import fc from 'fast-check';
import {expect, test} from 'vitest';
import {frameUpdate} from '../../../../source/tooling/bundle/frames/frame-update.ts';
import {type Cell, Screen} from '../../../pty/harness/screen.ts';

const columns = 24;
const bold = (text: string) => `\u001B[1m${text}\u001B[22m`;
const dim = (text: string) => `\u001B[2m${text}\u001B[22m`;
const bar = (text: string) => `\u001B[1m\u001B[7m${text}\u001B[27m\u001B[22m`;
const cyan = (text: string) => `\u001B[36m${text}\u001B[39m`;
const linked = (text: string) => `\u001B]8;;https://undocs.org/${text}\u0007${text}\u001B]8;;\u0007`;

/** What can be seen of a cell: of a blank, neither its weight nor its colour. */
function seen({text, ...styles}: Cell): Partial<Cell> {
	const {background, inverse, underline} = styles;
	const isBlank = text === '' || text === ' ';
	return {text: text || ' ', ...(isBlank && !inverse ? {inverse, underline, ...(background && {background})} : styles)};
}

/** What a terminal that cuts long lines shows of what it is sent, in some rows from the first on. */
async function cellsAfter(rows: number, ...sent: readonly string[]): Promise<readonly (readonly Partial<Cell>[])[]> {
	const screen = new Screen(columns, rows);
	await screen.write(Buffer.from(`\u001B[?7l${sent.join('').replaceAll('\n', '\r\n')}`));
	const cells = Array.from({length: rows}, (_, row) =>
		Array.from({length: columns}, (__, column) => seen(screen.cellAt(row, column))),
	);
	screen.dispose();
	return cells;
}

const update = (before: string, after: string, room: number | undefined = columns) =>
	frameUpdate([before], [after], room);

test('beside a list that stays, only what is new in the preview is sent', () => {
	const before = ' > Talks │ in the north';
	expect(update(before, ' > Talks │ in the south')).toBe('\u001B[19Gsou');
	expect(update(before, ' > Talks │ in')).toBe('\u001B[14G\u001B[K');
	expect(update(before, before)).toBe('');
});

test('a style is sent with what has it, and shows in nothing that is erased', () => {
	expect(update('   Talks │ long text', `   Talks │ ${dim('no')}`)).toBe('\u001B[12G\u001B[2mno\u001B[K\u001B[m');
	expect(update('   Talks │ long text', `   Talks │ ${bar('no')}`)).toBe('\u001B[12G\u001B[1;7mno\u001B[m\u001B[K');
	expect(update(`${bold('Talks')} north of it`, 'Talks north of it')).toBe('\rTalks');
	expect(update('Talks', `${dim('Talks')}  ${bold('     ')}`)).toBe('\r\u001B[2mTalks\u001B[m');
});

test('a style holds on from line to line, and lines that stay are passed over in one step', () => {
	const before = ['Talks', 'Army', 'north', 'south', 'of it', 'all', 'none'];
	const after = [dim('Talk'), dim('Arms'), 'north', 'south', 'of it', bold('all'), 'none'];
	expect(frameUpdate(before, after, columns)).toBe('\u001B[6A\r\u001B[2mTalk \nArms\u001B[4E\u001B[0;1mall\u001B[m\n');
});

test('cells that stay are sent again where that is shorter than to move past them', () => {
	expect(update('5,539 troops', '5,910 troops')).toBe('\u001B[3G910');
	expect(update('16 Dec 2013 │ 5', '18 Mar 2013 │ 6')).toBe('\u001B[2G8 Mar\u001B[8C6');
});

test.each([
	'漢字 in the south',
	'e\u0301lan in the south',
	'👩‍🚀 in the south',
	'\u00AD in the south',
	'some\ttext in the south',
])('a line whose width terminals do not agree on is sent whole: %j', (next) => {
	expect(update(next.replace('south', 'north'), next)).toBe(`\r\u001B[K${next}`);
});

test.each([8, undefined])('a line longer than the terminal is sent whole: %s columns', (few) => {
	expect(frameUpdate(['in the north'], ['in the south'], few)).toBe('\r\u001B[Kin the south');
});

test('a line that a blank makes longer than the terminal is sent whole, as the blank is what its last column shows', () => {
	const line = `${'a'.repeat(columns)} `;
	expect(update('', line)).toBe(`\r\u001B[K${line}`);
});

const piece = fc.tuple(
	fc.constantFrom(
		(text: string) => text,
		bold,
		dim,
		bar,
		cyan,
		linked,
		(text: string) => bold(cyan(text)),
	),
	fc.oneof(
		{weight: 8, arbitrary: fc.string({unit: fc.constantFrom(...'ab —│▸'), minLength: 1, maxLength: 8})},
		{weight: 1, arbitrary: fc.constantFrom('漢字', 'e\u0301', '👍')},
	),
);
const pieces = fc.array(piece, {maxLength: 6});
const drawn = (line: readonly (readonly [(text: string) => string, string])[]) =>
	line.map(([style, text]) => style(text)).join('');
const twoLines = fc.oneof(
	fc.tuple(pieces, pieces).map((lines) => lines.map(drawn)),
	fc
		.tuple(pieces, pieces, piece, piece, pieces)
		.map(([start, middle, old, fresh, end]) =>
			[[old], [fresh]].map((changed) => drawn([...start, ...changed, ...middle, ...changed, ...end])),
		),
	pieces.map((line) => [drawn(line), drawn(line)]),
);

test('whatever two frames are, what is sent turns one into the other, and leaves the cursor in the last row, without a style', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(twoLines, {minLength: 1, maxLength: 6}), async (lines) => {
			const [before, after] = [0, 1].map((at) => lines.map((line) => line[at] ?? '')) as [string[], string[]];
			const sent = frameUpdate(before, after, columns);
			const updated = await cellsAfter(lines.length + 1, before.join('\n'), sent, '\nnext');
			expect(updated).toEqual(await cellsAfter(lines.length + 1, after.join('\n'), '\nnext'));
		}),
	);
});
