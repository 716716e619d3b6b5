import {expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {harbour} from '../../tui/harbour.ts';
import {moveTo, openBriefing, pointed, saveReport, showsWhole} from '../harness/briefing.ts';
import type {TestTerminal} from '../harness/terminal.ts';

const sizes = [
	[120, 40],
	[60, 20],
	[200, 60],
	[30, 8],
	[10, 3],
	[1, 1],
	[80, 24],
] as const;

/** Goes through every size, and is back at 80×24 with the very same screen. */
async function resizeAndBack(terminal: TestTerminal, wanted: RegExp): Promise<void> {
	const before = terminal.screenText();
	for (const [columns, rows] of sizes) {
		terminal.resize(columns, rows);
		await showsWhole(terminal, columns, rows, columns >= 60 ? wanted : '');
	}

	await terminal.waitFor((there) => there.screenText() === before);
}

test('a list keeps its frame and its cursor at every size', async () => {
	await using terminal = await openBriefing();
	await moveTo(terminal, 'Government');
	const [name = ''] = pointed(terminal).split(/ {2,}/);
	await resizeAndBack(terminal, new RegExp(`^ > ${name}`, 'm'));
	// A key straight after a resize is not lost, and the frame is drawn at the new size.
	terminal.resize(60, 20);
	terminal.type('j');
	await showsWhole(terminal, 60, 20);
	await terminal.waitFor((there) => pointed(there) !== '' && !pointed(there).startsWith(name));
});

test.each(
	fewOf(2, [
		['1 DELEGATION', /^ > /m],
		['3 DEPLOYMENT', /of 11,200/],
		['4 PROGRAMME', /^ > .*\d\d:\d\d–/m],
		['5 POSITIONS', /^ > ▾ /m],
		['6 TERMS', /^ > +1 /m],
		['7 TEXT', /^ > ¶1 /m],
	]),
)('%s keeps its frame at every size', async (tab, wanted) => {
	await using terminal = await openBriefing();
	terminal.type(tab.charAt(0));
	await terminal.waitFor(tab);
	await resizeAndBack(terminal, wanted);
});

test('an opened statement keeps its frame at every size', async () => {
	await using terminal = await openBriefing({args: [saveReport(harbour)]});
	await moveTo(terminal, 'The coalition stands together');
	terminal.press('enter');
	await terminal.waitFor('Esc back');
	await resizeAndBack(terminal, /The coalition stands together/);
	terminal.resize(120, 40);
	await showsWhole(terminal, 120, 40, /^ {3}The coalition stands together/m);
	terminal.press('escape');
	await showsWhole(terminal, 120, 40, 'q quit');
});

test('the lens picker and the help keep theirs, and go on working', async () => {
	await using terminal = await openBriefing({args: [saveReport(harbour)]});
	terminal.type('arou');
	await terminal.waitFor('Narrow to: rou');
	await resizeAndBack(terminal, /Narrow to: rou/);
	terminal.press('backspace');
	await terminal.waitFor(/Narrow to: ro▏/);
	terminal.press('escape');
	await terminal.waitFor('q quit');
	terminal.type('?');
	await terminal.waitFor('Here: ');
	await resizeAndBack(terminal, /Here: /);
	terminal.type('/fold');
	await terminal.waitFor('type to filter: fold');
});

test('a window dragged through many sizes ends whole, time after time', async () => {
	await using terminal = await openBriefing();
	const before = terminal.screenText();
	for (let step = 1; step <= 120; step++) {
		terminal.resize(20 + ((step * 37) % 180), 4 + ((step * 13) % 56));
		if (step % 7 === 0) {
			terminal.type('jk');
		}

		if (step % 20 === 0) {
			terminal.resize(80, 24);
			await showsWhole(terminal, 80, 24);
			await terminal.waitFor((there) => there.screenText() === before);
		}
	}

	expect(terminal.isAlternate()).toBe(true);
});

test('a large window that becomes tiny is not sent its lines once for every row that they would wrap to', async () => {
	await using terminal = await openBriefing({columns: 300, rows: 100});
	terminal.mark();
	terminal.resize(2, 2);
	await showsWhole(terminal, 2, 2);
	terminal.resize(80, 24);
	await showsWhole(terminal, 80, 24);
	expect(terminal.bytes).toBeLessThan(1_000_000);
});

test('a size that changes and changes back at once leaves no gap', async () => {
	await using terminal = await openBriefing();
	const before = terminal.screenText();
	for (const [columns, rows] of sizes) {
		terminal.resize(columns, rows);
		terminal.resize(80, 24);
		await terminal.waitFor((there) => there.screenText() === before);
	}
});
