import {expect, test} from 'vitest';
import {openBriefing} from '../harness/briefing.ts';
import type {TestTerminal} from '../harness/terminal.ts';

/** The rows with something dim in them. */
function dimRows(terminal: TestTerminal): string[] {
	return terminal
		.screen()
		.filter((line, row) => [...line].some((text, column) => text !== ' ' && terminal.cellAt(row, column).dim));
}

test('shown to others, the screen has no notes, marks or ticks, and nothing dim', async () => {
	await using terminal = await openBriefing({args: ['--at', '2014-02-03T11:40']});
	terminal.type('6');
	await terminal.waitFor('6 TERMS');
	terminal.type('mw');
	await terminal.waitFor('Ctrl+S save');
	terminal.type('For my eyes only');
	await terminal.waitFor('only▏');
	terminal.press('ctrl-s');
	await terminal.waitFor(/^\+>\* 1 +Democratic/m);
	terminal.type('4b');
	await terminal.waitFor('we 0 of 4');
	terminal.type('x');
	await terminal.waitFor('we 1 of 4');
	expect(dimRows(terminal)).not.toEqual([]);

	terminal.type('P');
	await terminal.waitFor('Presenting · P ends it');
	expect(terminal.screenText()).not.toMatch(/raised \d|\[[/x]]|of 4/);
	expect(dimRows(terminal)).toEqual([]);
	terminal.press('escape');
	await terminal.waitFor('● 11:30–14:00');
	for (const tab of ['1 DEL', '2 ISS', '3 DEP', '5 POS', '7 TEX', '6 TER']) {
		terminal.type(tab.charAt(0));
		await terminal.waitFor(tab);
		expect(dimRows(terminal)).toEqual([]);
	}

	expect(terminal.screenText()).toMatch(/^ > {2}1 +Democratic/m);
	terminal.press('enter');
	await terminal.waitFor('Addressed to');
	terminal.type('G');
	await terminal.waitFor('more ↑');
	expect(terminal.screenText()).not.toMatch(/your notes|my eyes/i);
	expect(dimRows(terminal)).toEqual([]);
	for (const key of ['W', "'", 'w', 'm']) {
		terminal.type(key);
		await terminal.waitFor('Not while presenting');
		terminal.press('down');
		await terminal.waitFor((there) => !there.screenText().includes('Not while'));
	}

	terminal.type('/');
	await terminal.waitFor('Find:');
	terminal.type('my eyes only');
	await terminal.waitFor('0 found');
	expect(dimRows(terminal)).toEqual([]);
	terminal.press('escape');
	await terminal.waitFor('Meetings');

	terminal.type('P');
	await terminal.waitFor('No longer presenting');
	terminal.type('G');
	await terminal.waitFor('For my eyes only');
	expect(dimRows(terminal)).not.toEqual([]);
	terminal.type("'");
	await terminal.waitFor('1 marked');
	terminal.type('4b');
	await terminal.waitFor('we 1 of 4');
});
