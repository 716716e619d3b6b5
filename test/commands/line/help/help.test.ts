import {describe, expect, test} from 'vitest';
import {flags} from '../../../../source/commands/line/flags.ts';
import {commandPages} from '../../../../source/commands/line/help/command-page.ts';
import {topicPages} from '../../../../source/commands/line/help/topics/topics.ts';
import {commands} from '../../../../source/commands/line/table.ts';
import {commandLine, failureOf, printed} from '../../command-line.ts';

const bold = '\u001B[1m';
const pages = [...commandPages(true), ...topicPages([])].map(({name}) => name);

describe('the help', () => {
	test('is asked for in four ways', async () => {
		const text = await printed('help');
		expect(text).toContain('Usage\n  mission-brief [report]');
		for (const asked of ['--help', '-h']) {
			expect(await printed(asked)).toBe(text);
		}

		expect(await printed('nonsense', '--help')).toBe(text);
	});

	test('names every command, topic, flag and exit code', async () => {
		const text = await printed('help');
		for (const name of pages) {
			expect(text).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
		}

		for (const {name, value, optionalValue} of flags) {
			const behind = value === undefined ? '' : ` ${value}`;
			const optional = optionalValue === undefined ? '' : `\\[=${optionalValue}\\]`;
			expect(text).toMatch(new RegExp(`^  --${name}${optional}(?:, -\\w)?${behind} +\\S`, 'm'));
		}

		expect(text).toMatch(/^ {2}64 {3}wrong usage$/m);
	});

	test('on a command is the same before and behind it, with the flags that apply to it', async () => {
		const text = await printed('help', 'deployment');
		expect(await printed('deployment', '--help')).toBe(text);
		expect(await printed('-h', 'deployment', '--json')).toBe(text);
		expect(text).toContain('  --at YYYY-MM-DDTHH:MM');
		expect(await printed('help', 'issues')).not.toMatch(/^ {2}--(?:at|view)\b/m);
	});

	test('has a page on itself', async () => {
		const text = await printed('help', 'help');
		expect(text).toContain('mission-brief help [COMMAND or TOPIC]');
		expect(await printed('help', '--help')).toContain('Usage');
	});

	test('on JSON says what a paragraph is called that only an import numbers', async () => {
		const types = (await printed('help', 'json')).replaceAll(/\s+/g, ' ');
		expect(types).toContain('text that the document does not number is `6.01` after paragraph 6');
	});

	test('on licences has that of every package, and elsewhere says where they are', async () => {
		const text = await printed('help', 'licences');
		expect(text).toContain('\nink 8.0.0: MIT\n  Permission is hereby\n  granted.\n\n  To everybody.\n');
		expect(text).not.toContain('---');
	});

	test('takes a name in any case, and in two words', async () => {
		expect(await printed('help', 'JSON')).toBe(await printed('help', 'json'));
		expect(await printed('help', 'report', 'format')).toBe(await printed('help', 'report-format'));
	});

	test('on what is done with the library is that on the library', async () => {
		const page = await printed('help', 'library');
		expect(await printed('help', 'library', 'show')).toBe(page);
		expect(await printed('help', 'Library', 'Remove')).toBe(page);
	});

	test.each([
		[
			['help', 'brief', 'keys'],
			'help: there is no command or topic "brief keys"; mission-brief help lists what there is',
		],
		[['help', 'Reprot', 'format'], 'help: there is no command or topic "Reprot format"; did you mean "report-format"?'],
		[['help', 'lens2'], 'help: there is no command or topic "lens2"; did you mean "lens"?'],
		[['help', 'breif'], 'help: there is no command or topic "breif"; did you mean "brief"?'],
		[['help', 'cantonment'], 'help: there is no command or topic "cantonment"; mission-brief help lists what there is'],
		[['help', 'json', '--csv'], '--csv does not apply to help'],
		[['hlep', 'json'], 'no such command: "hlep"; did you mean "help"?'],
		[['version', 'help'], 'version takes no argument: "help"'],
	])('%j is wrong usage', async (args, message) => {
		expect(await failureOf(commandLine(args))).toBe(`64: ${message}`);
	});
});

test.each([['--data', '/somewhere'], ['--no-color']])(
	'what stands behind any command stands behind help: %s',
	async (...flag) => {
		for (const asked of [['help'], ['help', 'brief'], ['version'], ['completion', 'bash']]) {
			expect(await printed(...asked, ...flag)).toBe(await printed(...asked));
		}
	},
);

test('the version is printed alone', async () => {
	for (const asked of ['version', '--version', '-V']) {
		expect(await printed(asked)).toBe('1.2.3\n');
	}
});

describe('on a terminal', () => {
	test.each([40, 60, 80, 120])('no line of any page but an example is wider than its %i columns', async (columns) => {
		for (const name of ['', ...pages]) {
			const {stdout} = await commandLine(['help', ...name.split(' ')].filter(Boolean), {columns, env: {NO_COLOR: '1'}});
			const wide = stdout.split('\n').filter((line) => line.length > columns && !/^ +(?:mission-brief|\{)/.test(line));
			expect(wide).toEqual([]);
		}
	});

	test('uses the width there is', async () => {
		const {stdout} = await commandLine(['help', 'lens'], {columns: 110, env: {NO_COLOR: '1'}});
		expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeGreaterThan(100);
	});

	test('headings and what is typed are bold, unless the reader wants no such thing', async () => {
		const {stdout} = await commandLine(['help', 'lens'], {columns: 80});
		expect(stdout).toContain(`\n${bold}What it keeps\u001B[22m\n`);
		expect(stdout).toContain(`${bold}--actor NAME\u001B[22m`);
		for (const [args, env] of [
			[[], {NO_COLOR: '1'}],
			[[], {TERM: 'dumb'}],
			[['--no-color'], {}],
		] as const) {
			expect((await commandLine(['help', 'lens', ...args], {columns: 80, env})).stdout).not.toContain('\u001B');
		}
	});

	test('what is longer than the screen is printed where there is no pager', async () => {
		for (const PAGER of ['', ' ', 'cat']) {
			expect((await commandLine(['help', 'json'], {columns: 80, rows: 24, env: {PAGER}})).stdout).toContain('Types');
		}
	});
});

test('in a pipe nothing is bold, and no pager is started', async () => {
	expect((await commandLine(['help', 'json'], {env: {PAGER: 'false'}})).stdout).not.toContain('\u001B');
});

test('every command has two or three examples, and all of them begin with the program', () => {
	for (const {name, blocks} of commandPages(true)) {
		const examples = blocks.flatMap((block) =>
			typeof block === 'object' && 'examples' in block ? block.examples : [],
		);
		expect([name, examples.length >= 2 && examples.length <= 3]).toEqual([name, true]);
		expect(examples.map(([command]) => command)).toEqual(
			examples.map(() => expect.stringMatching(/^mission-brief(?: |$)/)),
		);
	}

	expect(commandPages(true).map(({name}) => name)).toEqual([
		...commands.map(({name}) => name),
		'help',
		'version',
		'completion',
	]);
});
