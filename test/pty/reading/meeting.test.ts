import {describe, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {
	faultsOfFrame,
	leftAsItWas,
	openBriefing,
	openFromShell,
	pointed,
	pointsAt,
	showsWhole,
} from '../harness/briefing.ts';
import type {TestTerminal} from '../harness/terminal.ts';

test('finds a number as printed, goes there and comes back', async () => {
	await using terminal = await openBriefing();
	const before = terminal.screenText();
	terminal.type('/');
	await terminal.waitFor('Find:');
	terminal.type('5910');
	await terminal.waitFor(/Find: 5910▏ +\d+ found/);
	terminal.press('enter');
	await terminal.waitFor(/Hit 1 of \d+/);
	expect(terminal.screenText()).toContain('5,910');
	terminal.press('escape');
	await terminal.waitFor((there) => there.screenText() === before);
});

test('the meeting that is on: two keys to what to raise, one more to the term, and back through the history', async () => {
	await using terminal = await openBriefing({args: ['--at', '2014-02-03T11:40']});
	terminal.type('4');
	await pointsAt(terminal, '11:30–14:00');
	terminal.type('b');
	await terminal.waitFor('What the Council said');
	expect(pointed(terminal)).toMatch(/^\[ ] Term \d+/);
	const brief = terminal.screenText();
	terminal.press('enter');
	await terminal.waitFor('6 TERMS');
	terminal.type('[');
	await terminal.waitFor((there) => there.screenText() === brief);
	terminal.type('[');
	await pointsAt(terminal, '11:30–14:00');
});

test('. blanks the whole screen, nothing but . or Esc brings it back', async () => {
	await using terminal = await openBriefing();
	const before = terminal.screenText();
	terminal.type('.');
	await terminal.waitFor(isBlank);
	terminal.type('jjq');
	terminal.press('escape');
	await terminal.waitFor((there) => there.screenText() === before);
});

describe('. blanks', () => {
	test.each(
		fewOf(2, [
			['a list', '4', '● 11:30–14:00'],
			['a brief', '4b', 'They may raise'],
			['an opened term', '6\r', 'Addressed to'],
			['what was just said', '6m', 'Marked'],
		]),
	)('%s in one frame, and the window tells nothing either', async (_, keys, shown) => {
		await using terminal = await openBriefing({args: ['--at', '2014-02-03T11:40']});
		terminal.type(keys);
		await terminal.waitFor(shown);
		expect(titlesOf(terminal)).toEqual([]);
		terminal.mark();
		terminal.type('.');
		await terminal.waitFor(isBlank);
		expect(terminal.output.split('\u001B[?2026h')).toHaveLength(2);
		expect(titlesOf(terminal)).toEqual([]);
		expect(terminal.cursorHidden()).toBe(true);
		terminal.type('.');
		await terminal.waitFor(shown === 'Marked' ? '>* 1' : shown);
	});

	test('a screen that then changes its size, too', async () => {
		await using terminal = await openBriefing();
		terminal.type('.');
		await terminal.waitFor(isBlank);
		for (const [columns, rows] of [
			[120, 40],
			[60, 20],
		] as const) {
			terminal.mark();
			terminal.resize(columns, rows);
			await terminal.waitFor((there) => there.bytes > 0);
			expect(terminal.screenText().trim()).toBe('');
		}

		terminal.type('jj.');
		await showsWhole(terminal, 60, 20, 'By stakeholder');
		expect(pointed(terminal)).toMatch(/^▾ Northern armed groups/);
	});

	test('nothing where one types: there it is a full stop', async () => {
		await using terminal = await openBriefing({args: ['--view', 'programme']});
		for (const [key, shown] of [
			['/', 'Find: .▏'],
			['a', 'Narrow to: .▏'],
			[':', ': .▏'],
			['?/', 'type to filter: .▏'],
			['w', /^ {3}\.▏$/m],
			['+', /\.▏/],
		] as const) {
			terminal.type(`${key}.`);
			await terminal.waitFor(shown);
			terminal.press('escape');
			if (key === '+') {
				await terminal.waitFor('once more lets go');
				terminal.press('escape');
			}

			await terminal.waitFor(/4 PROGRAMME 17[^▏]+q quit$/);
		}
	});
});

test('Ctrl-C quits from the blank screen, and the terminal is as it was', async () => {
	await using terminal = await openFromShell();
	terminal.type('.');
	await terminal.waitFor(isBlank);
	terminal.press('ctrl-c');
	expect(await leftAsItWas(terminal)).toBe(0);
});

test('y sends the entry and its citation to the clipboard, and says so', async () => {
	await using terminal = await openBriefing({args: ['--view', 'terms']});
	await terminal.waitFor('6 TERMS');
	terminal.type('y');
	await terminal.waitFor('Sent to the clipboard: paraphrase and S/2014/173, annex I, para. 1');
	const [, data = ''] = /]52;c;([A-Za-z0-9+/=]*)/.exec(terminal.output) ?? [];
	expect(Buffer.from(data, 'base64').toString('utf8')).toMatch(/^Paraphrase: .*S\/2014\/173, annex I, para\. 1$/s);
	terminal.press('down');
	await terminal.waitFor((there) => !there.screenText().includes('Sent to the clipboard'));
});

describe('in a terminal without a clipboard', () => {
	const console = {args: ['--view', 'terms'], env: {TERM: 'linux'}};

	test('y shows the text to be selected, with nothing beside it, and Esc goes back', async () => {
		await using terminal = await openBriefing(console);
		const before = terminal.screenText();
		terminal.type('jy');
		await terminal.waitFor('Not copied: this terminal takes nothing into its clipboard.');
		expect(terminal.screenText()).toMatch(/^Paraphrase: .*\n(?:\S.*\n)*S\/2014\/173, annex I, para\. 2$/m);
		expect(terminal.output).not.toContain('\u001B]52');
		expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
		terminal.press('escape');
		await pointsAt(terminal, '2  Consultations');
		terminal.type('k');
		await terminal.waitFor((there) => there.screenText() === before);
	});

	test('Y shows the citation alone', async () => {
		await using terminal = await openBriefing(console);
		terminal.type('Y');
		await terminal.waitFor(/Not copied: [^\n]+\n[^\n]+\n\nS\/2014\/173, annex I, para\. 1\n/);
		expect(terminal.screenText()).not.toContain('Paraphrase');
		terminal.type('q');
		await terminal.waitFor('q quit');
	});
});

/** What the window was told to be called since the last mark. */
function titlesOf(terminal: TestTerminal): string[] {
	return terminal.output
		.split('\u001B]')
		.slice(1)
		.filter((piece) => /^(?:[012];|l|L)/.test(piece));
}

/** Whether nothing at all is on the screen. */
function isBlank(terminal: TestTerminal): boolean {
	return terminal.screenText().trim() === '';
}
