import {beforeAll, describe, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {harbour} from '../../tui/harbour.ts';
import {
	faultsOfFrame,
	isOpen,
	leftAsItWas,
	moveTo,
	openBriefing,
	openFromShell,
	pointsAt,
	saveReport,
} from '../harness/briefing.ts';
import {run} from '../harness/command.ts';
import {program} from '../harness/program.ts';
import {openTerminal, type TerminalOptions, type TestTerminal} from '../harness/terminal.ts';

/** The numbers of every "select graphic rendition" in what a terminal was sent. */
function renditions(terminal: TestTerminal): string[] {
	return terminal.output.split('\u001B[').flatMap((piece) => /^([\d;:]*)m/.exec(piece)?.[1]?.split(';') ?? []);
}

/** What is shown on a walk through every view, an opened entry, the picker and the help. */
async function walk(options: TerminalOptions): Promise<{screens: string[]; renditions: string[]}> {
	await using terminal = await openBriefing(options);
	const screens = [terminal.screenText()];
	const see = async (keys: string, wanted: string) => {
		terminal.type(keys);
		await terminal.waitFor(wanted);
		screens.push(terminal.screenText());
	};

	for (const tab of ['1 DEL', '3 DEP', '4 PRO', '5 POS', '6 TER', '2 ISS', '7 TEX']) {
		await see(tab.charAt(0), tab);
	}

	await see('jj\r', 'q close');
	await see('a', 'Narrow to:');
	await see('\r', 'A shows all');
	await see('?', 'Here: ');
	return {screens, renditions: renditions(terminal)};
}

describe('colours', () => {
	let coloured: Awaited<ReturnType<typeof walk>>;

	beforeAll(async () => {
		coloured = await walk({});
		expect(coloured.renditions).not.toEqual([]);
	});

	test.each(
		fewOf<[string, TerminalOptions]>(2, [
			['NO_COLOR=1', {env: {NO_COLOR: '1'}}],
			['--no-color', {args: ['--no-color']}],
			['TERM=dumb', {env: {TERM: 'dumb'}}],
			['NO_COLOR over COLORTERM', {env: {NO_COLOR: '1', COLORTERM: 'truecolor'}}],
		]),
	)('%s: none at all, and nothing is lost', async (_, options) => {
		const plain = await walk(options);
		expect(plain.renditions).toEqual([]);
		expect(plain.screens).toEqual(coloured.screens);
	});

	test('only those that every terminal theme has', async () => {
		const {renditions} = await walk({env: {COLORTERM: 'truecolor', TERM: 'xterm-direct'}});
		for (const rendition of new Set(renditions)) {
			expect(rendition).toMatch(/^(?:|0|[1-9]|2\d|3[0-79]|4[0-79]|9[0-7]|10[0-7])$/);
		}
	});
});

describe('a screen reader', () => {
	const spoken = {env: {INK_SCREEN_READER: 'true'}};

	test('hears rows and roles, and no rules or bars', async () => {
		await using terminal = openTerminal({...spoken, args: [saveReport(harbour)]});
		await terminal.waitFor('row 1 of');
		await terminal.waitFor(/tablist: .*2 ISSUES/);
		await terminal.waitFor(/listitem: \(selected\) Harbour Coalition.* unfolded/);
		terminal.type('jj');
		await terminal.waitFor(/row 3 of \d+/);
		await terminal.waitFor(/listitem: \(selected\) .*The coalition stands together/);
		terminal.type('3');
		await terminal.waitFor('3 DEPLOYMENT');
		await terminal.waitFor(/row 1 of \d+/);
		expect(terminal.output).not.toMatch(/[─│█░▏▎▍▌▋▊▉┌┐└┘├┤┬┴┼▾▸]/);
		terminal.type('q');
		expect(await terminal.exit).toEqual({exitCode: 0, signal: 0});
		expect(terminal.isAlternate()).toBe(false);
	});

	test('hears a brief that fits the screen: header, tabs, what is selected and the keys', async () => {
		await using terminal = openTerminal({...spoken, args: ['--at', '2014-02-03T11:40']});
		await terminal.waitFor('row 1 of');
		terminal.type('4b');
		await terminal.waitFor(/listitem: \(selected\) open: Term 3/);
		await terminal.waitFor(/toolbar: .* q close/);
		const [header] = terminal.screen();
		expect(header).toContain('S/2014/173');
		expect(terminal.screenText()).toContain('4 PROGRAMME');
		terminal.type('G');
		await terminal.waitFor(/listitem: Our inference: the international .*(?:\n(?!listitem).*)*\ntoolbar: /);
		expect(terminal.screen()[0]).toBe(header);
	});

	test('hears the picker and an opened entry', async () => {
		await using terminal = openTerminal({...spoken, args: [saveReport(harbour)]});
		await terminal.waitFor('row 1 of');
		terminal.type('apil');
		await terminal.waitFor('Narrow to: pil');
		await terminal.waitFor(/listitem: \(selected\) Union of Pilots/);
		terminal.type('\r');
		await terminal.waitFor('only Union of Pilots');
		terminal.type('j\r');
		await terminal.waitFor(/listitem: .*Union point/);
		expect(terminal.output).not.toMatch(/[─│█]/);
	});
});

describe('keys that do not come from standard input', () => {
	test('come from the terminal itself', async () => {
		await using terminal = await openFromShell({input: 'cat /dev/null'});
		terminal.type('7');
		await terminal.waitFor('7 TEXT');
		await moveTo(terminal, '¶2');
		terminal.resize(60, 20);
		await terminal.waitFor((there) => faultsOfFrame(there, 60, 20).length === 0);
		terminal.press('ctrl-c');
		expect(await leftAsItWas(terminal)).toBe(0);
	});

	test('also while standard input stays open and silent, or talks', async () => {
		await using terminal = await openFromShell({input: '{ echo 7; sleep 100 & }'});
		terminal.type('6');
		await terminal.waitFor('6 TERMS');
		terminal.type('q');
		expect(await leftAsItWas(terminal)).toBe(0);
	});

	test('and a report may come from there', async () => {
		const file = saveReport(harbour);
		await using terminal = await openFromShell({input: `cat ${file}`, args: ['/dev/stdin']});
		await terminal.waitFor('X/2020/7');
		await moveTo(terminal, 'Talks on neutral ground');
		terminal.type('q');
		expect(await leftAsItWas(terminal)).toBe(0);
	});
});

describe('without a terminal to draw on', () => {
	test('the overview is printed', async () => {
		const {code, stdout, stderr} = await run([]);
		expect(code).toBe(0);
		expect(stderr).toBe('');
		expect(stdout).toContain('S/2014/173');
		expect(stdout).not.toContain('\u001B');
	});

	test('also from a terminal, into a pipe', async () => {
		await using terminal = openTerminal({
			command: ['sh', '-c', `"$@" | cat; echo "end"`, 'sh', process.execPath, program],
		});
		await terminal.waitFor(/^end$/m);
		await terminal.exit;
		expect(terminal.output).toContain('S/2014/173');
		expect(terminal.output).not.toContain('\u001B[?1049h');
	});

	test('and without one for the keys either, one line says so', async () => {
		await using terminal = openTerminal({
			command: ['sh', '-c', `setsid -w "$@" < /dev/null; echo "exit $?"`, 'sh', process.execPath, program],
			columns: 200,
		});
		await terminal.waitFor('exit 69');
		expect(terminal.screen()[0]).toMatch(/^mission-brief: there is no terminal to read keys from/);
		expect(terminal.output).not.toContain('\u001B[?1049h');
	});
});

describe('opens whole', () => {
	test.each(
		fewOf<[string, TerminalOptions]>(3, [
			['with CI=true, as on GitHub', {env: {CI: 'true', GITHUB_ACTIONS: 'true', CONTINUOUS_INTEGRATION: '1'}}],
			['with TERM=dumb', {env: {TERM: 'dumb'}}],
			['in the C locale', {env: {LANG: 'C', LC_ALL: 'C'}}],
			['with CI=1', {env: {CI: '1'}}],
			['with an unknown TERM', {env: {TERM: 'frobnicator'}}],
			['without TERM', {command: ['env', '-u', 'TERM', process.execPath, program]}],
			['in a locale that is not installed', {env: {LANG: 'xx_YY.UTF-8', LC_ALL: 'xx_YY.UTF-8'}}],
			['in another time zone', {env: {TZ: 'Pacific/Kiritimati'}}],
			['in tmux', {env: {TERM: 'tmux-256color', TMUX: '/tmp/tmux-0/default,1,0'}}],
			['with a home that cannot be there', {env: {HOME: '/dev/null/home', XDG_CONFIG_HOME: ''}}],
			['with a home that is not a folder', {env: {HOME: '/dev/null', XDG_CONFIG_HOME: ''}}],
			['with a home that is told from where one is', {env: {HOME: 'home', XDG_CONFIG_HOME: ''}}],
			['with an empty HOME', {env: {HOME: '', XDG_CONFIG_HOME: ''}}],
			[
				'with development settings of Node.js',
				{env: {NODE_ENV: 'development', DEV: 'true', DEBUG: '*', FORCE_COLOR: '3'}},
			],
		]),
	)('%s', async (_, options) => {
		await using terminal = await openBriefing(options);
		expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
		expect(terminal.screen()[0]).toMatch(/^ S\/2014\/173 · Mali, 1–3 February 2014 +a: only one actor$/);
		terminal.type('4');
		await pointsAt(terminal, ':00–');
		terminal.type('q');
		expect((await terminal.exit).exitCode).toBe(0);
		expect(terminal.screenText().trim().split('\n').length).toBeLessThanOrEqual(2);
		expect(isOpen(terminal)).toBe(false);
	});
});
