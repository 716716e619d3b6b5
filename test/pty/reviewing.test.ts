import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {harbourReport} from '../importing/harbour-report.ts';
import {makeText} from '../importing/make-documents.ts';
import {moveTo, openBriefing, ownHome, pointsAt, quit} from './briefing.ts';
import {run} from './command.ts';
import type {TestTerminal} from './terminal.ts';

const unsure = 'He hoped that the pilots would stay.';

/** Goes to the last field of the form, and writes something else into it. */
async function rewrite(terminal: TestTerminal, text: string, tabs: number): Promise<void> {
	for (let at = 0; at < tabs; at += 1) {
		terminal.press('tab');
	}

	terminal.press('ctrl-u');
	terminal.type(text);
	await terminal.waitFor(`${text}▏`);
	terminal.press('enter');
}

test('what the reader confirms, corrects, splits and removes is there when the document is imported again', async () => {
	const home = ownHome();
	const file = join(home, 'harbour.txt');
	const lines = [...harbourReport];
	lines.splice(9, 0, {kind: 'numbered', text: unsure});
	writeFileSync(file, makeText(lines));
	await run(['import', file], {home});
	const [{symbol}] = JSON.parse((await run(['library', '--json'], {home})).stdout) as [{symbol: string}];
	const before = JSON.parse((await run(['issues', symbol, '--json'], {home})).stdout) as readonly {text: string}[];

	const terminal = await openBriefing({home, args: [symbol]});
	await terminal.waitFor('1 unreviewed: V');
	terminal.type('V');
	await pointsAt(terminal, 'unreviewed');
	terminal.type('v');
	await terminal.waitFor('Confirmed');
	expect(terminal.screenText()).not.toContain('unreviewed');

	terminal.type('g');
	await pointsAt(terminal, 'Harbour Authority');
	await moveTo(terminal, 'the quays be cleared');
	terminal.type('c');
	await terminal.waitFor('Put a statement of ¶2 right');
	await rewrite(terminal, 'fears', 1);
	await terminal.waitFor('Put right');
	await pointsAt(terminal, 'fears');

	await moveTo(terminal, 'the two pilots');
	terminal.type('c');
	await terminal.waitFor('Put a statement of ¶2 right');
	await rewrite(terminal, 'the two pilots’ associations be heard | neither had answered', 3);
	await terminal.waitFor('Split in two');
	terminal.type('j');
	await pointsAt(terminal, 'neither had answered');
	terminal.type('d');
	await terminal.waitFor('Removed');
	terminal.type('u');
	await terminal.waitFor('As it was before');
	await terminal.waitFor('neither had answered');
	await quit(terminal);

	const right = async () => JSON.parse((await run(['issues', symbol, '--json'], {home})).stdout) as unknown[];
	const after = await right();
	expect(after).toHaveLength(before.length + 1);
	expect(after).toContainEqual(expect.objectContaining({kind: 'fears', text: 'the quays be cleared before the rains'}));
	expect(after).toContainEqual(expect.objectContaining({text: 'neither had answered'}));
	await run(['library', 'remove', symbol, '--yes'], {home});
	await run(['import', file], {home});
	expect(await right()).toEqual(after);
	await using again = await openBriefing({home, args: [symbol]});
	await again.waitFor('neither had answered');
	expect(again.screenText()).not.toContain('unreviewed');
});
