import {expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {harbour} from '../../tui/harbour.ts';
import {faultsOfFrame, moveTo, openBriefing, pointed, pointsAt, saveReport} from '../harness/briefing.ts';
import {openTerminal, type TestTerminal} from '../harness/terminal.ts';

const paste = (text: string) => `\u001B[200~${text}\u001B[201~`;

/** The Harbour report with the thirty points of the union unfolded, and the cursor on the group. */
async function openUnion(): Promise<TestTerminal> {
	const terminal = await openBriefing({args: [saveReport(harbour)]});
	await moveTo(terminal, 'Union of Pilots');
	terminal.press('enter');
	await pointsAt(terminal, '▾ Union of Pilots');
	return terminal;
}

test('sixty presses in one piece end where sixty single ones end', async () => {
	await using single = await openBriefing();
	single.type('7');
	await single.waitFor('7 TEXT');
	for (let presses = 0; presses < 20; presses++) {
		await moveTo(single, '');
	}

	await using glued = await openBriefing();
	glued.type(`7${'j'.repeat(20)}`);
	await pointsAt(glued, pointed(single));
	glued.type('j'.repeat(60));
	single.type('j'.repeat(30));
	single.type('j'.repeat(30));
	await glued.waitFor((there) => there.screen().at(-2)?.includes('↓') === false);
	await single.waitFor((there) => there.screenText() === glued.screenText());
});

test('mixed keys in one piece are taken one by one', async () => {
	await using terminal = await openUnion();
	terminal.type('jjjkk');
	await pointsAt(terminal, 'Union point 1 ');
	terminal.type('jjjkkj');
	await pointsAt(terminal, 'Union point 3 ');
	terminal.type('\u001B[B\u001B[B\u001B[Aj\u001B[6~\u001B[5~k');
	await pointsAt(terminal, 'Union point 4 ');
	terminal.type('\u001BOB\u001BOA\u001B[1;5B');
	await pointsAt(terminal, 'Union point 5 ');
});

test('Tab, Enter and control keys are heard among others, and twice in a row', async () => {
	await using terminal = await openUnion();
	terminal.type('\t\t\t');
	await terminal.waitFor('5 POSITIONS');
	terminal.type('2jj\r');
	await terminal.waitFor('Esc back');
	await terminal.waitFor(/^ {3}Union point 2$/m);
	terminal.type('q\u0004\u0004\u0015');
	await terminal.waitFor('q quit');
	await pointsAt(terminal, 'Union point');
	terminal.type('axyz\u0015pilots\r');
	await terminal.waitFor('only Union of Pilots');
});

test('an escape sequence that arrives in two pieces is one key', async () => {
	await using terminal = await openUnion();
	terminal.type('\u001B[');
	terminal.type('B');
	await pointsAt(terminal, 'Union point 1 ');
	expect(terminal.screen().at(-1)).toContain('quit');
});

test('what a terminal answers or reports by itself is not typed', async () => {
	await using terminal = await openUnion();
	const before = terminal.screenText();
	// Focus gained and lost, a cursor position, device attributes, a mouse click and F5.
	terminal.type('\u001B[I\u001B[O\u001B[12;40R\u001B[?62;22c\u001B[<0;10;10M\u001B[15~');
	terminal.type('jk');
	await terminal.waitFor((there) => there.screenText() === before);
	terminal.type('j');
	await pointsAt(terminal, 'Union point 1 ');
});

test('text pasted into the picker is one line without control characters', async () => {
	await using terminal = await openBriefing({args: [saveReport(harbour)]});
	terminal.type('a');
	await terminal.waitFor('Narrow to:');
	terminal.type(paste('Union\r\nof\t\u0003\u001B[31mPilots\u0007\u001A'));
	await terminal.waitFor('Narrow to: Union of Pilots▏');
	await pointsAt(terminal, 'Union of Pilots');
	expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
	terminal.press('ctrl-u');
	terminal.type(paste('安理会'.repeat(200)));
	await terminal.waitFor('Backspace widens');
	await terminal.waitFor((there) => faultsOfFrame(there, 80, 24).length === 0);
	terminal.press('escape');
	await terminal.waitFor('q quit');
});

test('text pasted into a list runs nothing', async () => {
	await using terminal = await openUnion();
	const before = terminal.screenText();
	terminal.type(paste('q\r7\r\u0003\u001A?a\r'));
	terminal.type('jk');
	await terminal.waitFor((there) => there.screenText() === before);
	terminal.type('j');
	await pointsAt(terminal, 'Union point 1 ');
});

test('keys typed before the first screen are neither lost nor drawn', async () => {
	await using terminal = openTerminal();
	terminal.type('7');
	await terminal.waitFor('7 TEXT');
	expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
	expect(terminal.screen()[0]).toMatch(/^ S\/2014\/173 ·/);
});

test.each(
	fewOf(2, [
		['1 DELEGATION', 400],
		['2 ISSUES', 400],
		['3 DEPLOYMENT', 400],
		['4 PROGRAMME', 400],
		['5 POSITIONS', 400],
		['6 TERMS', 400],
		['7 TEXT', 400],
	]),
)('one move of the cursor in %s costs less than %i bytes', async (tab, most) => {
	await using terminal = await openBriefing();
	terminal.type(tab.charAt(0));
	await terminal.waitFor(tab);
	await moveTo(terminal, '');
	for (let move = 0; move < 3; move++) {
		terminal.mark();
		await moveTo(terminal, '');
		expect(terminal.bytes).toBeLessThan(most);
	}
});

test.each(fewOf(2, ['2 ISSUES', '1 DELEGATION', '3 DEPLOYMENT', '4 PROGRAMME', '5 POSITIONS', '6 TERMS', '7 TEXT']))(
	'beside the list in %s, a move of the cursor sends little more than the characters that change',
	async (tab) => {
		await using terminal = await openBriefing({columns: 120, rows: 40});
		terminal.type(tab.charAt(0));
		await terminal.waitFor(tab);
		await moveTo(terminal, '');
		for (let move = 0; move < 3; move++) {
			const before = terminal.screen();
			terminal.mark();
			await moveTo(terminal, '');
			expect(terminal.bytes).toBeLessThan(500 + 1.6 * changedBytes(before, terminal.screen()));
		}
	},
);

/** The bytes of the characters in which a screen differs from the one before. */
function changedBytes(before: readonly string[], after: readonly string[]): number {
	const changed = after.flatMap((line, row) =>
		[...line].filter((character, column) => character !== before[row]?.[column]),
	);
	return Buffer.byteLength(changed.join(''));
}
