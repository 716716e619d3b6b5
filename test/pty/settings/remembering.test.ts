import {writeFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {harbour} from '../../tui/harbour.ts';
import {
	cutOff,
	moveTo,
	openBriefing,
	ownHome,
	pointed,
	pointsAt,
	quit,
	rememberedIn,
	saveReport,
} from '../harness/briefing.ts';

test('comes back to the view, the row and the folds it was left at, in each report', async () => {
	const home = ownHome();
	const file = saveReport(harbour, home);

	const mali = await openBriefing({home});
	await moveTo(mali, '▸');
	mali.press('enter');
	await pointsAt(mali, '▾');
	await moveTo(mali, '');
	const issue = pointed(mali);
	mali.type('6');
	await mali.waitFor('6 TERMS');
	await moveTo(mali, '3 ');
	const term = mali.screenText();
	await quit(mali);

	const port = await openBriefing({home, args: [file]});
	await port.waitFor('2 ISSUES');
	await moveTo(port, 'Union of Pilots');
	port.press('enter');
	await pointsAt(port, '▾ Union of Pilots');
	port.type('jjj');
	await pointsAt(port, 'Union point 3');
	port.press('enter');
	await port.waitFor('Esc back');
	await quit(port);

	// Without a name the last one opens.
	const last = await openBriefing({home});
	await last.waitFor(/^ {3}Union point 3$/m);
	last.press('escape');
	await pointsAt(last, 'Union point 3');
	last.press('left');
	await pointsAt(last, '▾ Union of Pilots');
	await quit(last);

	await using again = await openBriefing({home, args: ['S/2014/173']});
	expect(again.screenText()).toBe(term);
	again.type('2');
	await pointsAt(again, issue);
});

test('comes back to a row far down, and it shows', async () => {
	const home = ownHome();
	const first = await openBriefing({home});
	first.type('7');
	await first.waitFor('7 TEXT');
	first.type('Gkk');
	await first.waitFor('more ↑');
	await moveTo(first, 'I.');
	const row = pointed(first);
	await quit(first);
	await using again = await openBriefing({home});
	await pointsAt(again, row);
});

test('says when the report opened last is gone, and opens the Mali report', async () => {
	const home = ownHome();
	const file = saveReport(harbour, home);
	const port = await openBriefing({home, args: [file]});
	await quit(port);
	writeFileSync(file, '{"version": 1,');
	await using terminal = await openBriefing({home, columns: 200});
	await terminal.waitFor('S/2014/173');
	terminal.type('q');
	await terminal.exit;
	expect(terminal.screenText()).toMatch(/^mission-brief: .*report\.json.*opening S\/2014\/173 instead$/m);
});

test('remembers what a reader saw who paused before everything was lost', async () => {
	const home = ownHome();
	const killed = await openBriefing({home});
	killed.type('5');
	await killed.waitFor('5 POSITIONS');
	await moveTo(killed, '');
	await moveTo(killed, '');
	const row = pointed(killed);
	await expect.poll(() => JSON.stringify(rememberedIn(home) ?? {})).toContain('"view":"positions"');
	await cutOff(killed);
	await using again = await openBriefing({home});
	await again.waitFor('5 POSITIONS');
	await pointsAt(again, row);
});

test('two at once share the settings without breaking them', async () => {
	const home = ownHome();
	const file = saveReport(harbour, home);
	const one = await openBriefing({home});
	const other = await openBriefing({home, args: [file]});
	for (const [at, view] of ['3', '4', '5', '6', '7'].entries()) {
		one.type(view);
		other.type(String(7 - at));
		await one.waitFor(new RegExp(`${view} [A-Z]{3}`));
		await other.waitFor(new RegExp(`${7 - at} [A-Z]{3}`));
		await expect.poll(() => rememberedIn(home)).toBeDefined();
	}

	await quit(one);
	await quit(other);
	expect(rememberedIn(home)).toMatchObject({reports: {'S/2014/173': {view: 'text'}, 'X/2020/7': {view: 'deployment'}}});
	await using again = await openBriefing({home, args: ['S/2014/173']});
	await again.waitFor('7 TEXT');
});
