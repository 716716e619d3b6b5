import {chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {
	faultsOfFrame,
	isOpen,
	isRoot,
	leftAsItWas,
	moveTo,
	nobody,
	openFromShell,
	ownHome,
	pointsAt,
	rememberedIn,
	settingsFile,
	settingsFolder,
} from '../harness/briefing.ts';
import {program} from '../harness/program.ts';
import {openTerminal, type TerminalOptions, type TestTerminal} from '../harness/terminal.ts';

/** A home folder whose settings are some text. */
function homeWith(settings: string): string {
	const home = ownHome();
	mkdirSync(settingsFolder(home), {recursive: true});
	writeFileSync(settingsFile(home), settings);
	return home;
}

/** The messages of the program that stand on the screen after it was closed. */
function messages(terminal: TestTerminal): string[] {
	return terminal.screen().filter((line) => line.startsWith('mission-brief:'));
}

/** Opens the program, looks around, and quits: it works whatever the settings. Gives what it then says. */
async function useAndQuit(options: Parameters<typeof openFromShell>[0]): Promise<string[]> {
	await using terminal = await openFromShell({columns: 200, ...options});
	expect(faultsOfFrame(terminal, 200, 24)).toEqual([]);
	terminal.type('7');
	await terminal.waitFor('7 TEXT');
	await moveTo(terminal, '¶2');
	expect(faultsOfFrame(terminal, 200, 24)).toEqual([]);
	terminal.type('q');
	expect(await leftAsItWas(terminal)).toBe(0);
	return messages(terminal);
}

/** The same from a shell that sets the environment in its own words first. */
async function useAndQuitAfter(setting: string, options: TerminalOptions): Promise<string[]> {
	const script = `${setting} "$@"; echo "exit $?"`;
	const command = ['sh', '-c', script, 'sh', process.execPath, program] as const;
	await using terminal = openTerminal({columns: 200, command, ...options});
	await terminal.waitFor(isOpen);
	terminal.type('7');
	await terminal.waitFor('7 TEXT');
	terminal.type('q');
	await terminal.waitFor('exit 0');
	return messages(terminal);
}

describe('damaged settings', () => {
	test('are told of at once, with the place of the slip, and left as they are', async () => {
		const text = '{"keys": {"down": "z"';
		const home = homeWith(text);
		await using terminal = await openFromShell({home, columns: 200});
		const wanted = /your settings are not used: .*config\.json: line 1, column 22: the text ends too early$/;
		expect(terminal.screen().at(-1)).toMatch(new RegExp(`${wanted.source.slice(0, -1)} +q quit$`));
		terminal.type('7');
		await terminal.waitFor('7 TEXT');
		terminal.type('q');
		expect(await leftAsItWas(terminal)).toBe(0);
		expect(messages(terminal)).toEqual([expect.stringMatching(wanted)]);
		expect(readFileSync(settingsFile(home), 'utf8')).toBe(text);
		expect(readdirSync(settingsFolder(home)).toSorted()).toEqual(['config.json', 'remembered.json']);
		expect(rememberedIn(home)).toMatchObject({reports: {'S/2014/173': {view: 'text'}}});
	});

	test('of the right shape but about things that are not there open at the start', async () => {
		const place = {
			cursor: 'statement:gone',
			folds: {'group:gone': 'open'},
			arrangement: 'by gossip',
			opened: 'gossip:1',
		};
		const settings = {
			reports: {'S/2014/173': {view: 'gossip', lens: ['gone'], places: {issues: place, gossip: place}}},
		};
		const home = homeWith(JSON.stringify(settings));
		await using terminal = await openFromShell({home});
		await terminal.waitFor('2 ISSUES');
		await terminal.waitFor('a: only one actor');
		await terminal.waitFor('By stakeholder');
		terminal.type('q');
		expect(await leftAsItWas(terminal)).toBe(0);
	});
});

describe('at the start', () => {
	test('every key that cannot be had is named, on the screen and once more at the end', async () => {
		const home = homeWith('{"keys": {"sort": "a", "down": "z", "mark": "x"}}');
		await using terminal = await openFromShell({home, columns: 200});
		const screen = terminal.screenText();
		expect(screen).toContain('"a" is both "sort" and "lens"');
		expect(screen).toContain('"x" is both "raise" and "mark"');
		terminal.type('q');
		expect(await leftAsItWas(terminal)).toBe(0);
		expect(messages(terminal)).toHaveLength(2);
	});

	test('a damaged library is told of before the settings', async () => {
		const home = homeWith('{"keys": {"sort": "a"}}');
		const data = join(home, '.local', 'share', 'mission-brief');
		mkdirSync(data, {recursive: true});
		writeFileSync(join(data, 'library.sqlite'), 'this is no library '.repeat(100));
		await using terminal = await openFromShell({home, columns: 200});
		expect(terminal.screenText()).toMatch(/library\.sqlite.* · keys: "a" is both "sort" and "lens"/s);
	});
});

describe('settings that cannot be used', () => {
	const unread = /^mission-brief: your settings are not used: \/\S+\/config\.json: [^:]+$/;
	const refused = /^mission-brief: what was open is not remembered: \/\S+\/remembered\.json: [^:]+$/;

	test('a folder where the file should be', async () => {
		const home = ownHome();
		mkdirSync(settingsFile(home), {recursive: true});
		const said = await useAndQuit({home});
		expect(said).toEqual([expect.stringMatching(unread)]);
		expect(said[0]).toMatch(/config\.json: is a directory$/);
		expect(readdirSync(settingsFile(home))).toEqual([]);
	});

	test('a file where the folder should be', async () => {
		const home = ownHome();
		writeFileSync(join(home, '.config'), 'mine');
		const said = await useAndQuit({home});
		expect(said).toEqual([expect.stringMatching(refused)]);
		expect(readFileSync(join(home, '.config'), 'utf8')).toBe('mine');
	});

	test('a folder that vanishes while the program runs is made again', async () => {
		const home = ownHome();
		await using terminal = await openFromShell({home});
		rmSync(join(home, '.config'), {recursive: true, force: true});
		terminal.type('7');
		await terminal.waitFor('7 TEXT');
		terminal.type('q');
		expect(await leftAsItWas(terminal)).toBe(0);
		expect(rememberedIn(home)).toMatchObject({reports: {'S/2014/173': {view: 'text'}}});
	});

	describe.runIf(isRoot)('as somebody without rights', () => {
		test('a folder that is read-only: it goes on, and says so once it is closed', async () => {
			const home = ownHome(nobody);
			mkdirSync(settingsFolder(home), {recursive: true});
			writeFileSync(settingsFile(home), '{"keys": {}}');
			await using terminal = await openFromShell({home, user: nobody, columns: 200});
			terminal.type('7');
			await terminal.waitFor('7 TEXT');
			terminal.type('j');
			await pointsAt(terminal, '¶2');
			expect(faultsOfFrame(terminal, 200, 24)).toEqual([]);
			terminal.type('q');
			expect(await leftAsItWas(terminal)).toBe(0);
			expect(messages(terminal)).toEqual([expect.stringMatching(refused)]);
			expect(readFileSync(settingsFile(home), 'utf8')).toBe('{"keys": {}}');
			expect(readdirSync(settingsFolder(home))).toEqual(['config.json']);
		});

		test('damaged ones in a folder that is read-only are left alone', async () => {
			const home = ownHome(nobody);
			mkdirSync(settingsFolder(home), {recursive: true});
			writeFileSync(settingsFile(home), '{"half');
			const said = await useAndQuit({home, user: nobody});
			expect(said).toEqual([expect.stringContaining('line 1, column 7'), expect.stringMatching(refused)]);
			expect(readFileSync(settingsFile(home), 'utf8')).toBe('{"half');
		});

		test('a file that may not be read', async () => {
			const home = ownHome(nobody);
			mkdirSync(settingsFolder(home), {recursive: true});
			writeFileSync(settingsFile(home), '{}');
			chmodSync(settingsFile(home), 0);
			const said = await useAndQuit({home, user: nobody});
			expect(said).toEqual([expect.stringMatching(unread), expect.stringMatching(refused)]);
		});

		// A user the system knows nothing of, and one whose home it knows and who cannot write there.
		test.each([61_234, nobody])('no home, as user %i', async (user) => {
			const said = await useAndQuitAfter('env -u HOME -u XDG_CONFIG_HOME', {home: ownHome(user), user});
			expect(said).toEqual([expect.stringMatching(/^mission-brief: what was open is not remembered: .{10,}$/)]);
		});
	});

	test('an empty HOME does not have them written where the program is started', async () => {
		const home = ownHome();
		const said = await useAndQuitAfter('HOME= XDG_CONFIG_HOME=', {home});
		expect(said).toEqual([expect.stringContaining('the home folder is not known')]);
		expect(existsSync(join(home, '.config'))).toBe(false);
	});
});
