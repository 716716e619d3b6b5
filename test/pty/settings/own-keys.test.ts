import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {isOpen, openBriefing, ownHome, pointsAt, quit, settingsFile, settingsFolder} from '../harness/briefing.ts';
import {program} from '../harness/program.ts';
import {openTerminal} from '../harness/terminal.ts';

/** A home whose settings name keys of the reader's own. */
function homeWithKeys(keys: unknown): string {
	const home = ownHome();
	mkdirSync(settingsFolder(home), {recursive: true});
	writeFileSync(settingsFile(home), JSON.stringify({keys}));
	return home;
}

describe('own keys', () => {
	test('take the place of the usual ones, in the footer and the help too', async () => {
		const home = homeWithKeys({down: 'z', brief: 'B'});
		await using terminal = await openBriefing({home});
		expect(terminal.screen().at(-1)).toMatch(/^ z move /);
		// The usual key is none: of the three, one moves.
		terminal.type('jjz');
		await pointsAt(terminal, 'Armed groups, signatory');
		terminal.type('?/move down');
		await terminal.waitFor(/^ +z +Move down$/m);
		expect(terminal.screenText()).not.toMatch(/^ +↓ j +Move down/m);
		terminal.press('escape');
		await terminal.waitFor('By stakeholder');
		terminal.type('B');
		await terminal.waitFor('They may raise');
	});

	test('stay in the settings as they were written', async () => {
		const home = homeWithKeys({down: 'z'});
		const before = readFileSync(settingsFile(home), 'utf8');
		const terminal = await openBriefing({home});
		terminal.type('7');
		await terminal.waitFor('7 TEXT');
		await quit(terminal);
		expect(readFileSync(settingsFile(home), 'utf8')).toBe(before);
	});

	test.each([
		['an action that is none', {dwon: 'z'}, /^keys: there is no action "dwon"; the nearest is "down"/],
		['a key that is another already', {mark: 'w'}, /^keys: "w" is both "write" and "mark" in the list/],
		['a key that is none', {down: 'Hyper+J'}, /^keys: "down" has "Hyper\+J", a key that is not supported/],
		['no table of keys', ['down', 'z'], /^keys: must name actions and their keys/],
	])('with %s: one line names it, and the usual keys are there', async (_, keys, wanted) => {
		const home = homeWithKeys(keys);
		const command = ['sh', '-c', '"$@" 2> "$HOME/errors"', 'sh', process.execPath, program] as const;
		await using terminal = openTerminal({home, columns: 160, command: [...command]});
		await terminal.waitFor(isOpen);
		const [, said = ''] = /^ (.*?) +q quit$/.exec(terminal.screen().at(-1) ?? '') ?? [];
		expect(said).toMatch(wanted);
		terminal.type('j');
		await pointsAt(terminal, 'Armed groups, signatory');
		expect(terminal.screen().at(-1)).toMatch(/^ ↑↓ move /);
		terminal.type('q');
		expect((await terminal.exit).exitCode).toBe(0);
		expect(readFileSync(join(home, 'errors'), 'utf8')).toBe(`mission-brief: ${said}\n`);
	});

	test('with several faults: each in the footer, and on a line at the end', async () => {
		const home = homeWithKeys({dwon: 'z', mark: 'w'});
		const command = ['sh', '-c', '"$@" 2> "$HOME/errors"', 'sh', process.execPath, program] as const;
		await using terminal = openTerminal({home, command: [...command]});
		await terminal.waitFor(isOpen);
		const footer = terminal.screen().slice(-4).join(' ').replaceAll(/ +/g, ' ');
		expect(footer).toContain(
			'keys: there is no action "dwon"; the nearest is "down" · keys: "w" is both "write" and "mark"',
		);
		terminal.type('q');
		await terminal.exit;
		const lines = readFileSync(join(home, 'errors'), 'utf8').trimEnd().split('\n');
		expect(lines).toEqual([expect.stringContaining('"dwon"'), expect.stringContaining('"w" is both')]);
	});
});
