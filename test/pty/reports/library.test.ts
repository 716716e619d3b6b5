import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {arcadiaReport} from '../../importing/invented/arcadia.ts';
import {isOpen, openBriefing, ownHome, quit} from '../harness/briefing.ts';
import {run} from '../harness/command.ts';

const bundled = join(import.meta.dirname, '../../../data/s-2014-173.json');
const ctrlR = '\u0012';

test('what is put right in one report is found so from another, with its kind and who said it', async () => {
	const home = ownHome();
	const file = join(home, 'arcadia.txt');
	writeFileSync(file, arcadiaReport);
	await run(['import', file], {home});
	const terminal = await openBriefing({home, args: ['S/2010/99', '--view', 'issues']});
	terminal.type(ctrlR);
	await terminal.waitFor('Find in every report: ▏');
	terminal.type('talks would fail');
	await terminal.waitFor(/S\/2010\/99 +.*talks would fail .* ¶3/);
	terminal.press('enter');
	await terminal.waitFor('q close');
	terminal.type('d');
	await terminal.waitFor('Removed');

	terminal.type('r');
	await terminal.waitFor('2 of 2 reports');
	terminal.type('mali');
	await terminal.waitFor('1 of 2 reports');
	terminal.press('enter');
	await terminal.waitFor(/^ S\/2014\/173 /m);
	await terminal.waitFor(isOpen);
	terminal.type(ctrlR);
	await terminal.waitFor('Find in every report: ▏');
	terminal.type('talks would fail');
	await terminal.waitFor(/1 found in 1 report *\n\n > S\/2010\/99 +text .*talks woul/);
	terminal.press('escape');
	await terminal.waitFor('q quit');
	await quit(terminal);
	const {stdout} = await run(['search', 'talks', 'would', 'fail', '--json'], {home});
	expect(JSON.parse(stdout)).toMatchObject([{view: 'text', report: 'S/2010/99', paragraph: '3'}]);
});

test('the bundled report and an imported one with its symbol are both there, and each opens as itself', async () => {
	const home = ownHome();
	const file = join(home, 'mali.json');
	const report = JSON.parse(readFileSync(bundled, 'utf8'));
	writeFileSync(file, JSON.stringify({...report, subject: 'Mali, my copy'}));
	await run(['import', file], {home});
	const terminal = await openBriefing({home, args: ['bundled']});
	terminal.type('r');
	await terminal.waitFor(/S\/2014\/173 +\S.*\n.*S\/2014\/173 +open now/);
	terminal.press('enter');
	await terminal.waitFor(/^ S\/2014\/173 · Mali, my copy/m);
	await terminal.waitFor(isOpen);
	terminal.type('r');
	await terminal.waitFor(/S\/2014\/173 .* open now\n.*S\/2014\/173 +summary of ours/);
	terminal.press('down');
	await terminal.waitFor(/ > .* S\/2014\/173 +summary of ours/);
	terminal.press('enter');
	await terminal.waitFor(/^ S\/2014\/173 · Mali, 1/m);
	await quit(terminal);
});
