import {existsSync} from 'node:fs';
import {expect, test} from 'vitest';
import {openTerminal, type TerminalOptions} from './terminal.ts';

const open = (script: string, options: TerminalOptions = {}) =>
	openTerminal({command: [process.execPath, '-e', script], ...options});
const echo = `
process.stdin.setRawMode(true);
process.stdin.on('data', (data) => process.stdout.write(JSON.stringify(String(data)) + '\\n'));
console.log('ready');
`;

test('shows what a program writes and how it ends', async () => {
	await using terminal = open(`console.log('one\\ntwo   '); process.exitCode = 3;`, {columns: 20, rows: 4});
	expect(await terminal.exit).toEqual({exitCode: 3, signal: 0});
	expect(terminal.screen()).toEqual(['one', 'two', '', '']);
	expect(terminal.screenText()).toBe('one\ntwo\n\n');
});

test('gives the program a real terminal of the wanted size, and an environment of its own', async () => {
	await using terminal = open(
		`const {env, stdout} = process;
		console.log(stdout.isTTY, stdout.columns, stdout.rows, env.TERM, env.LANG, env.CI, env.NO_COLOR, env.FORCE_COLOR, env.EXTRA);
		console.log(env.HOME === process.cwd(), env.XDG_CONFIG_HOME.startsWith(env.HOME));`,
		{columns: 90, rows: 30, env: {EXTRA: 'given'}},
	);
	await terminal.waitFor('true 90 30 xterm-256color C.UTF-8 undefined undefined undefined given');
	await terminal.waitFor('true true');
});

test('sends text in one piece and keys by name', async () => {
	await using terminal = open(echo);
	await terminal.waitFor('ready');
	terminal.type('jj');
	await terminal.waitFor('"jj"');
	terminal.press('pagedown');
	await terminal.waitFor('"\\u001b[6~"');
	terminal.press('shift-tab');
	await terminal.waitFor(/"\\u001b\[Z"/);
	terminal.press('ctrl-c');
	await terminal.waitFor(({screen}) => screen.call(terminal).some((line) => line === '"\\u0003"'));
});

test('tells the alternate screen, the cursor and colours', async () => {
	await using terminal = open(
		`process.stdout.write('\\u001b[?1049h\\u001b[?25l\\u001b[1;31;44mX\\u001b[0m\\u001b[2;7;4mY\\u001b[0m\\u001b[38;2;1;2;255mZ');
		setTimeout(() => process.stdout.write('\\u001b[0m\\u001b[?25h\\u001b[?1049l'), 300);`,
	);
	await terminal.waitFor('XYZ');
	expect(terminal.isAlternate()).toBe(true);
	expect(terminal.cursorHidden()).toBe(true);
	expect(terminal.cellAt(0, 0)).toMatchObject({text: 'X', foreground: 1, background: 4, bold: true, dim: false});
	expect(terminal.cellAt(0, 1)).toMatchObject({text: 'Y', dim: true, inverse: true, underline: true});
	expect(terminal.cellAt(0, 1)).not.toHaveProperty('foreground');
	expect(terminal.cellAt(0, 2)).toMatchObject({text: 'Z', foreground: '#0102ff'});
	expect(() => terminal.cellAt(99, 0)).toThrow('row 99');
	await terminal.exit;
	expect(terminal.isAlternate()).toBe(false);
	expect(terminal.cursorHidden()).toBe(false);
});

test('resizes the program and the screen', async () => {
	await using terminal = open(
		`process.stdout.on('resize', () => console.log(process.stdout.columns + 'x' + process.stdout.rows));
		console.log('ready'); setInterval(() => {}, 1000);`,
	);
	await terminal.waitFor('ready');
	terminal.resize(60, 20);
	await terminal.waitFor('60x20');
	expect(terminal.screen()).toHaveLength(20);
});

test('does not look at a frame that is announced as incomplete', async () => {
	await using terminal = open(
		`process.stdout.write('\\u001b[?2026hhalf');
		setTimeout(() => process.stdout.write(' whole\\u001b[?2026l'), 200);`,
	);
	await terminal.waitFor('half');
	expect(terminal.screen()[0]).toBe('half whole');
});

test('counts bytes since the mark', async () => {
	await using terminal = open(echo);
	await terminal.waitFor('ready');
	terminal.mark();
	terminal.type('é');
	await terminal.waitFor('"é"');
	expect(terminal.bytes).toBe('"é"\r\n'.length + 1);
});

test('keeps what it received since the mark, control sequences included', async () => {
	await using terminal = open(`process.stdout.write('\\u001b[1mé\\u001b[0m')`);
	await terminal.exit;
	expect(terminal.output).toBe('\u001B[1mé\u001B[0m');
	terminal.mark();
	expect(terminal.output).toBe('');
});

test('tells rows that are the rest of a line, marked pastes, and lines that are cut', async () => {
	await using terminal = open(`process.stdout.write('one\\n1234567890123\\n'); ${echo}`, {columns: 10});
	await terminal.waitFor('ready');
	expect(terminal.wrappedRows()).toEqual([2]);
	expect(terminal.wraps()).toBe(true);
	expect(terminal.pastesMarked()).toBe(false);
	await using other = open(`process.stdout.write('\\u001b[?7l\\u001b[?2004h1234567890123\\n'); ${echo}`, {columns: 10});
	await other.waitFor('ready');
	expect(other.wrappedRows()).toEqual([]);
	expect(other.wraps()).toBe(false);
	expect(other.pastesMarked()).toBe(true);
});

test('lets a test say what kind of terminal it is', async () => {
	await using terminal = open('console.log(process.env.TERM)', {env: {TERM: 'dumb'}});
	await terminal.waitFor('dumb');
});

test.runIf(process.getuid?.() === 0)('runs as another user, with a home of their own', async () => {
	await using terminal = open(
		`require('node:fs').writeFileSync(process.env.HOME + '/mine', ''); console.log(process.getuid(), process.getgid())`,
		{user: 65_534},
	);
	await terminal.waitFor('65534 65534');
});

test('says what was on the screen when it waits in vain', async () => {
	await using terminal = open(echo);
	await terminal.waitFor('ready');
	await expect(terminal.waitFor('never', {timeout: 50})).rejects.toThrow(
		'not shown within 50 ms: "never"\nThe screen was:\nready',
	);
	terminal.kill('SIGTERM');
	await expect(terminal.waitFor(/never/)).rejects.toThrow('the program ended with {"exitCode":0,"signal":15}');
});

test('removes the home folder at the end, unless it was given', async () => {
	const first = open(`require('node:fs').writeFileSync(process.env.HOME + '/kept', 'kept'); console.log('done')`);
	await first.waitFor('done');
	await first.exit;
	const second = open(`console.log(require('node:fs').readFileSync(process.env.HOME + '/kept', 'utf8'))`, {
		home: first.home,
	});
	await second.waitFor('kept');
	await second.close();
	expect(existsSync(first.home)).toBe(true);
	await first.close();
	expect(existsSync(first.home)).toBe(false);
});
