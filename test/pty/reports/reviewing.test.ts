import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {isLong} from '../../amount.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makePdf, makeText} from '../../importing/invented/make-documents.ts';
import {moveTo, openBriefing, ownHome, pointsAt, quit} from '../harness/briefing.ts';
import {run} from '../harness/command.ts';
import type {TestTerminal} from '../harness/terminal.ts';

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
	await terminal.waitFor('1 unreviewed (V');
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

test.runIf(isLong)(
	'what is reviewed of a text, figures too, is so in its PDF, and is put back there as it was found',
	async () => {
		const home = ownHome();
		const [text, pdf] = [join(home, 'S_2031_20.txt'), join(home, 'S_2031_20.pdf')];
		const lines = [...harbourReport];
		lines.splice(9, 0, {kind: 'numbered', text: 'The port employs 60 pilots. In April 1,200 ships came in.'});
		writeFileSync(text, makeText(lines));
		writeFileSync(pdf, await makePdf(lines));
		await run(['import', text], {home});
		const found = JSON.parse((await run(['deployment', 'S/2031/20', '--json'], {home})).stdout) as unknown[];

		const terminal = await openBriefing({home, args: ['S/2031/20']});
		terminal.type('3');
		await terminal.waitFor('4 unreviewed (V');
		await moveTo(terminal, '3,000');
		terminal.type('v');
		await terminal.waitFor('3 unreviewed (V');
		await moveTo(terminal, '1,200');
		terminal.type('d');
		await terminal.waitFor('Removed by you');
		await quit(terminal);

		const {stdout} = await run(['import', pdf], {home});
		expect(stdout.replaceAll(/\s+/g, ' ')).toContain('3 figures (2 unreviewed)');
		expect(stdout).toContain('yours     2 corrections, applied');
		await using again = await openBriefing({home, args: ['S/2031/20']});
		await again.waitFor('2 unreviewed (V');
		await moveTo(again, 'Removed by you');
		again.press('enter');
		again.type('j');
		await pointsAt(again, 'hips');
		again.type('U');
		await again.waitFor('There again');
		again.type('g');
		await pointsAt(again, 'Key issues');
		await moveTo(again, '3,000');
		again.type('U');
		await again.waitFor('4 unreviewed (V');
		expect(JSON.parse((await run(['deployment', 'S/2031/20', '--json'], {home})).stdout)).toEqual(found);
	},
);

test('two who review one report at once lose nothing', async () => {
	const home = ownHome();
	const file = join(home, 'harbour.txt');
	writeFileSync(file, makeText(harbourReport));
	await run(['import', file], {home});
	const [{symbol}] = JSON.parse((await run(['library', '--json'], {home})).stdout) as [{symbol: string}];
	const args = [symbol];
	await using one = await openBriefing({home, args});
	await using other = await openBriefing({home, args});
	for (const [terminal, words, kind] of [
		[one, 'the quays be cleared', 'fears'],
		[other, 'the two pilots', 'notes'],
	] as const) {
		await moveTo(terminal, words);
		terminal.type('c');
		await terminal.waitFor('Put a statement of ¶2 right');
		await rewrite(terminal, kind, 1);
		await terminal.waitFor('Put right');
	}

	await other.waitFor(/fears +asked that the quays be cleared/);
	await other.waitFor(/notes +asked … the two pilots/);
	expect(one.screenText()).not.toMatch(/notes +asked … the two pilots/);
	const after = JSON.parse((await run(['issues', symbol, '--json'], {home})).stdout) as readonly unknown[];
	expect(after).toContainEqual(expect.objectContaining({kind: 'fears', text: expect.stringMatching(/^the quays/)}));
	expect(after).toContainEqual(
		expect.objectContaining({kind: 'notes', text: expect.stringMatching(/^the two pilots/)}),
	);
});
