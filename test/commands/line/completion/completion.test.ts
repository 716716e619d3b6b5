import {describe, expect, test} from 'vitest';
import {flags} from '../../../../source/commands/line/flags.ts';
import {listedCommands} from '../../../../source/commands/line/help/command-page.ts';
import {reportInput, reportText} from '../../../fixtures.ts';
import {commandLine, writeReport} from '../../command-line.ts';
import {inventedFile} from '../../documents.ts';
import {keepingMeeting} from '../../keeping.ts';

/** What is offered where a line is typed as far as it is: its last word, which may be empty, is being typed. */
const offered = async (line: string, before: readonly string[] = []) => {
	const {code, stdout} = await commandLine(['completion', 'words', '--', ...before, ...line.split(' ')]);
	expect(code).toBe(0);
	return stdout.split('\n').flatMap((one) => (one === '' ? [] : one.split('\t')[0]));
};

describe('what can be typed next', () => {
	test('is a command or a report at first', async () => {
		const first = await offered('');
		expect(first).toEqual(expect.arrayContaining(listedCommands.map(({name}) => name)));
		expect(first.at(-1)).toBe('S/2031/7');
		expect(await offered('de')).toEqual(['delegation', 'deployment']);
		expect(await offered('s/20')).toEqual(['S/2031/7']);
	});

	test('says what each is', async () => {
		const {stdout} = await commandLine(['completion', 'words', '--', 'now']);
		expect(stdout).toBe('now\twhat is on, and what is next\n');
	});

	test('are the flags of the command, but for those given', async () => {
		expect(await offered('issues --k')).toEqual(['--kind']);
		expect(await offered('text --k')).toEqual([]);
		expect(await offered('--v')).toEqual(['--view', '--version']);
		expect(await offered('issues --json --actor ffa --')).not.toContain('--json');
		expect(await offered('issues --json --actor ffa --')).toContain('--actor');
		expect(await offered('help --')).toEqual([]);
		expect(await offered('issues -- --')).toEqual([]);
	});

	test.each([
		['--view te', ['terms', 'text']],
		['--view=te', ['--view=terms', '--view=text']],
		['issues --kind h', ['holds']],
		['help re', ['restore', 'reports', 'reviewing', 'report-format']],
		['help is', ['issues']],
		['completion ', ['bash', 'zsh', 'fish']],
		['schema pos', ['positions']],
		['schema library ', ['show', 'remove']],
		['library sh', ['show']],
		['export r', ['readout']],
		['export 2031-05-0', ['2031-05-04', '2031-05-05']],
		['issues --json=te', ['--json=text']],
		['library show --json=symbol,im', ['--json=symbol,imported']],
		['export --output mali.h', ['mali.html']],
		['export --output mali', []],
		['import re', []],
		['backup ', []],
		['now ', []],
	])('%s', async (line, words) => {
		expect(await offered(line)).toEqual(words);
	});

	test('are the actors and meetings of the report at hand, and times in its programme', async () => {
		expect(await offered('issues --actor ff')).toEqual(['ffa']);
		expect(await offered('statements ff')).toEqual(['ffa']);
		expect(await offered('brief m-1')).toEqual(['m-1']);
		expect(await offered('brief ff')).toEqual(['ffa']);
		expect(await offered('now --at 2031-05-04T11')).toEqual(['2031-05-04T11:00']);
	});

	test('are actors and meetings by any word of their names as well, which then stand there whole', async () => {
		expect(await offered('issues --actor societ')).toEqual(['Civil society']);
		expect(await offered('brief societ')).toContain('Civil society');
		expect(await offered('issues --actor=societ')).toEqual(['--actor=Civil society']);
		expect(await offered('brief xyzzy')).toEqual([]);
	});

	test('are those in whose names letters are that no accent explains, typed without them', async () => {
		const envoy = {id: 'envoy', name: 'Łukasz Sørensen', aliases: [], kind: 'other', partOf: []} as const;
		const file = writeReport('completion-envoy.json', reportText({actors: [...reportInput.actors, envoy]}));
		expect(await offered(`issues ${file} --actor sorensen`)).toEqual(['Łukasz Sørensen']);
	});

	test('are two meetings of one title with when they are', async () => {
		const [first, second, ...others] = reportInput.meetings;
		const meetings = [first, {...second, title: first?.title}, ...others];
		const twice = writeReport('completion-twice.json', reportText({meetings}));
		const found = (await offered('brief vernmen', ['--report', twice])).concat(
			await offered('brief gover', ['--report', twice]),
		);
		expect(found).toEqual(expect.arrayContaining(['Government 09:00', 'Government 11:00']));
	});

	test('are reports, actors and meetings that the reader keeps', async () => {
		const [, data] = keepingMeeting({title: 'A call'});
		const more = ['--data', data];
		expect((await offered('brief ', more)).length).toBe((await offered('brief ')).length + 1);
		const file = inventedFile('completion.txt', {
			symbol: 'S/2031/40',
			paragraphs: ['The Harbour Authority asked that the quays be cleared before the rains.'],
		});
		expect((await commandLine(['import', file, ...more])).code).toBe(0);
		expect(await offered('issues --report S/', more)).toEqual(['S/2031/40', 'S/2031/7']);
		expect(await offered('library show ', more)).toEqual(['S/2031/40']);
		expect(await offered('issues S/2031/40 --actor harb', more)).toEqual(['harbour-authority']);
		expect(await offered('brief --report S/2031/40 harb', more)).toContain('harbour-authority');
	});

	test('without a command, are those of the report opened last, where it is still there', async () => {
		const other = writeReport('completion-last.json', reportText({symbol: 'S/2031/8'}));
		for (const lastReport of [undefined, other, 'S/2031/900']) {
			const {stdout} = await commandLine(['completion', 'words', '--', '--actor', 'ff'], {
				...(lastReport && {lastReport}),
			});
			expect(stdout).toMatch(/^ffa\t/);
		}
	});

	test('is nothing where something is wrong, and nothing is said', async () => {
		const broken = writeReport('completion-broken.json', '{}');
		for (const line of [
			`issues ${broken} --actor `,
			'issues --data /nowhere --report ',
			'issues --nonsense=',
			'nonsense ',
		]) {
			expect([line, await offered(line)]).toEqual([line, []]);
		}
	});
});

test('what the help has for the value of a flag is known, or any text or file', async () => {
	for (const {name, value} of flags) {
		const found = await offered(`issues --${name} `);
		const isOpen = value === undefined || ['FILE', 'DIR', 'TEXT'].includes(value);
		expect([name, found.length > 0]).toEqual([name, !isOpen || value === undefined]);
	}
});
