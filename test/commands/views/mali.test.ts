import {describe, expect, test} from 'vitest';
import {commands} from '../../../source/commands/line/table.ts';
import {commandLine, type Entry, failureOf, jsonOf, maliFile, printed} from '../command-line.ts';

const entries = (command: string, ...args: string[]) => jsonOf<Entry[]>(command, maliFile, ...args);

describe('the mission to Mali, from the command line', () => {
	test.each(commands.filter(({words}) => words === undefined).map(({name}) => name))(
		'%s prints as anything',
		async (name) => {
			for (const format of [[], ['--json'], ['--csv'], ['--markdown']]) {
				expect((await printed(name, maliFile, ...format)).length).toBeGreaterThan(500);
			}
		},
	);

	test.each(['delegation', 'issues', 'deployment', 'programme', 'positions', 'terms', 'actors'])(
		'%s is a table on a terminal of 80 columns',
		async (name) => {
			const {stdout} = await commandLine([name, maliFile], {columns: 80});
			expect(stdout.split('\n')[0]).toMatch(/\S {2,}\S/);
		},
	);

	test('fifteen members, led by France and Chad together', async () => {
		const members = await entries('delegation');
		expect(members).toHaveLength(15);
		expect(members.filter(({role}) => role === 'co-lead').map(({country}) => country)).toEqual(['Chad', 'France']);
		expect(members.filter(({assistedBy}) => assistedBy !== null)).toHaveLength(1);
	});

	test('5,910 of 11,200: the share is computed, those of later reports are stated', async () => {
		const figures = await entries('deployment');
		expect(figures.find(({value}) => value === 5910)).toMatchObject({
			of: 11_200,
			share: 0.5277,
			shareSource: 'computed',
			source: 'S/2014/173',
			paragraph: '17',
		});
		const stated = figures.filter(({shareSource}) => shareSource === 'stated').map(({share}) => share);
		expect(stated).toEqual(expect.arrayContaining([0.57, 0.74]));
	});

	test('four pledges; of Algeria nothing that is merely noted, and how to see the rest', async () => {
		const pledges = await entries('issues', '--kind', 'pledges');
		expect(pledges.map(({kind, paragraph}) => [kind, paragraph])).toEqual(
			['4', '5', '12', '21'].map((at) => ['pledges', at]),
		);
		expect(await failureOf(commandLine(['issues', maliFile, '--kind', 'notes', '--actor', 'algeria']))).toMatch(
			/^1: .*nothing is of the kind "notes"; leave out --kind/,
		);
	});

	test('seventeen programme entries, two without an end; at 11:40 on the last day the Committee is on', async () => {
		const meetings = await entries('programme', '--at', '2014-02-03T11:40');
		expect(meetings).toHaveLength(17);
		expect(meetings.filter(({end}) => end === null)).toHaveLength(2);
		expect(meetings.find(({now}) => now === 'on')).toMatchObject({start: '11:30', end: '14:00'});
		expect(meetings.find(({now}) => now === 'next')).toMatchObject({start: '15:00'});
	});

	test('fourteen terms of reference', async () => {
		expect((await entries('terms')).map(({number}) => number)).toEqual(Array.from({length: 14}, (_, at) => at + 1));
	});

	test('MNLA: its own words first, then those of its groups; the programme names it nowhere', async () => {
		const statements = await entries('issues', '--actor', 'mnla');
		const tiers = statements.map(({lens}) => lens);
		expect(new Set(tiers)).toEqual(new Set(['said', 'via']));
		expect(tiers.lastIndexOf('said')).toBeLessThan(tiers.indexOf('via'));
		expect(await commandLine(['programme', maliFile, '--actor', 'mnla'])).toMatchObject({code: 1, stdout: ''});
	});

	test('keita finds Keïta', async () => {
		expect((await entries('actors', '--actor', 'keita'))[0]).toMatchObject({name: 'President Ibrahim Boubacar Keïta'});
	});
});
