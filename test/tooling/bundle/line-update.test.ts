import fc from 'fast-check';
import {expect, test} from 'vitest';
import {lineUpdate} from '../../../source/tooling/bundle/line-update.ts';
import {type Cell, Screen} from '../../pty/harness/screen.ts';

const columns = 24;
const bold = (text: string) => `\u001B[1m${text}\u001B[22m`;
const dim = (text: string) => `\u001B[2m${text}\u001B[22m`;
const bar = (text: string) => `\u001B[1m\u001B[7m${text}\u001B[27m\u001B[22m`;
const cyan = (text: string) => `\u001B[36m${text}\u001B[39m`;
const linked = (text: string) => `\u001B]8;;https://undocs.org/${text}\u0007${text}\u001B]8;;\u0007`;

/** What a terminal that cuts long lines shows of what it is sent. */
async function cellsAfter(...sent: readonly string[]): Promise<readonly Cell[]> {
	const screen = new Screen(columns, 2);
	await screen.write(Buffer.from(`\u001B[?7l${sent.join('')}`));
	const cells = Array.from({length: columns}, (_, column) => screen.cellAt(0, column));
	screen.dispose();
	return cells.map((cell) => ({...cell, text: cell.text || ' '}));
}

test('beside a list that stays, only what is new in the preview is sent', () => {
	const before = ' > Talks │ in the north';
	expect(lineUpdate(before, ' > Talks │ in the south', columns)).toBe('\u001B[19Gsou');
	expect(lineUpdate(before, ' > Talks │ in', columns)).toBe('\u001B[14G\u001B[K');
	expect(lineUpdate(before, before, columns)).toBe('');
});

test('a style is sent with what has it, and ends before anything is erased', () => {
	expect(lineUpdate('   Talks │ long text', `   Talks │ ${dim('no')}`, columns)).toBe(
		'\u001B[12G\u001B[2mno\u001B[22m\u001B[K',
	);
	expect(lineUpdate(`${bold('Talks')} north of it`, 'Talks north of it', columns)).toBe('\u001B[1GTalks');
});

test.each([
	'漢字 in the south',
	'e\u0301lan in the south',
	'👩‍🚀 in the south',
	'\u00AD in the south',
	'some\ttext in the south',
])('a line whose width terminals do not agree on is sent whole: %j', (next) => {
	expect(lineUpdate(next.replace('south', 'north'), next, columns)).toBe(`\u001B[1G\u001B[K${next}`);
});

test.each([8, undefined])('a line longer than the terminal is sent whole: %s columns', (few) => {
	expect(lineUpdate('in the north', 'in the south', few)).toBe('\u001B[1G\u001B[Kin the south');
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
const styledLine = fc.array(piece, {maxLength: 6}).map((pieces) => pieces.map(([style, text]) => style(text)).join(''));

test('whatever two lines are, what is sent turns one into the other', async () => {
	await fc.assert(
		fc.asyncProperty(styledLine, styledLine, async (before, after) => {
			const updated = await cellsAfter(before, lineUpdate(before, after, columns), '\r\nnext');
			expect(updated).toEqual(await cellsAfter(after));
		}),
	);
});
