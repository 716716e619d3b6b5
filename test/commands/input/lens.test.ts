import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {reportInput, reportText} from '../../fixtures.ts';
import {commandLine, type Entry, failureOf, folder, jsonOf, writeReport} from '../command-line.ts';

const ids = async (...args: string[]) =>
	(await jsonOf<Entry[]>(...args)).map(({id, number, paragraph}) => id ?? number ?? paragraph);

describe('an actor narrows every command, its own part first and that of its groups second', () => {
	test('issues: said by it, by its groups as a whole, about it; "some" of a group is not passed on', async () => {
		const statements = await jsonOf<Entry[]>('issues', '--actor', 'FFA');
		expect(statements.map(({id, lens}) => [id, lens])).toEqual([
			['s-1', 'said'],
			['s-3', 'via'],
			['s-2', 'about'],
		]);
	});

	test('a group brings its members in full', async () => {
		expect(await ids('issues', '--actor', 'Hill groups')).toEqual(['s-1', 's-3', 's-4', 's-2']);
	});

	test('several actors are a union', async () => {
		expect(await ids('issues', '--actor', 'ffa', '--actor=Civil society')).toEqual(['s-1', 's-5', 's-3', 's-2']);
	});

	test('deployment, programme, positions, terms, text and actors', async () => {
		expect(await ids('deployment', '--actor', 'ffa')).toEqual(['f-3']);
		expect(await ids('programme', '--actor', 'president')).toEqual(['m-1']);
		expect(await ids('positions', '--actor', 'president')).toEqual(['q-1']);
		expect(await ids('terms', '--actor', 'president')).toEqual([1]);
		expect(await ids('terms', '--actor', 'ffa')).toEqual([1, 2]);
		expect(await ids('text', '--actor', 'civil society')).toEqual(['3', 'II']);
		expect(await ids('actors', '--actor', 'signatories')).toEqual(['signatories', 'ffa', 'hmu', 'hill-groups']);
	});

	test('the delegation keeps the actor’s own delegate', async () => {
		const {stdout, stderr} = await commandLine(['delegation', '--actor', 'France', '--csv']);
		expect(stdout.split('\r\n').slice(1)).toEqual(['France,Jean Dupont,Counsellor,member,permanent,,,1', '']);
		expect(stderr).toBe('');
	});

	test('and stays whole, saying so, where the actor has none', async () => {
		const {stdout, stderr, code} = await commandLine(['delegation', '--actor', 'ffa', '--json']);
		expect(JSON.parse(stdout)).toHaveLength(2);
		expect(stderr).toBe('mission-brief: FFA: no delegate of their own, so the delegation is shown whole\n');
		expect(code).toBe(0);
	});

	test('a table says why each row is there', async () => {
		const {stdout} = await commandLine(['issues', '--actor', 'ffa'], {columns: 100});
		expect(stdout.split('\n').filter((line) => /^\S/.test(line))).toEqual([
			'said · The talks',
			'through Hill groups, signatory · Security',
			'about FFA · The talks',
		]);
		const piped = await commandLine(['programme', '--actor', 'justice']);
		expect(piped.stdout).toMatch(/^Why .*\nthrough Government of Ardovia, presence not stated/);
	});
});

describe('names are understood as in the lens', () => {
	test('without accents or case, by acronym, office or another name', async () => {
		for (const name of ['zoe celik', 'HEAD OF STATE', 'president']) {
			expect(await ids('positions', '--actor', name)).toEqual(['q-1']);
		}

		expect(await ids('issues', '--actor', "Front pour l'Ardovie")).toEqual(await ids('issues', '--actor', 'ffa'));
	});

	test('without the letters that no accent explains', async () => {
		const envoy = {id: 'envoy', name: 'Łukasz Sørensen', aliases: [], kind: 'other', partOf: []} as const;
		const file = writeReport('envoy.json', reportText({actors: [...reportInput.actors, envoy]}));
		expect(await ids('actors', file, '--actor', 'lukasz sorensen')).toEqual(['envoy']);
	});

	test('one that several share means all of them, and says so', async () => {
		const {stdout, stderr, code} = await commandLine(['actors', '--actor', 'minister', '--json']);
		expect(JSON.parse(stdout).map(({id}: Entry) => id)).toEqual(['justice', 'finance', 'government']);
		expect(stderr).toBe('mission-brief: --actor "minister" means all of: Minister of Justice, Minister of Finance\n');
		expect(code).toBe(0);
	});

	test('one that is only a part of a State’s name says which State it means', async () => {
		const onFrance = async (name: string) => (await commandLine(['delegation', '--actor', name])).stderr;
		expect(await onFrance('fran')).toBe('mission-brief: --actor "fran" means France\n');
		expect(await onFrance('FRANCE')).toBe('');
	});

	test('one of a State whose delegate stayed away says so', async () => {
		const file = join(folder, 'stayed-away.json');
		writeFileSync(file, reportText({membersAbsent: [{country: 'Chad', paragraph: '1'}]}));
		expect(await failureOf(commandLine(['issues', file, '--actor', 'chad']))).toMatch(
			/^64: .*--actor "chad" is nobody in .*: Chad did not come \(¶1\)/,
		);
	});

	test('one that nobody has is wrong usage, with the nearest', async () => {
		expect(await failureOf(commandLine(['issues', '--actor', 'HMV']))).toMatch(
			/^64: --actor "HMV" is nobody in S\/2031\/7; nearest: HMU, .*$/,
		);
	});
});

describe('when nothing is left', () => {
	test('one line says why, and where to look', async () => {
		expect(await failureOf(commandLine(['programme', '--actor', 'ffa']))).toBe(
			'1: programme: nothing for FFA, as no entry names them or a group of theirs; ' +
				'see issues (1 +2), deployment (0 +1), positions (1), terms (0 +2), text (4), or leave out --actor',
		);
	});

	test('as JSON it is an empty array', async () => {
		expect(await commandLine(['programme', '--actor', 'ffa', '--json'])).toMatchObject({code: 1, stdout: '[]\n'});
	});

	test('an actor whom nothing touches', async () => {
		expect(await failureOf(commandLine(['issues', '--actor', 'observer']))).toBe(
			'1: issues: nothing for The Observer, as nothing is said by or about them, or leave out --actor',
		);
	});

	test('or nothing was known yet', async () => {
		const {stderr, code} = await commandLine(['deployment', '--actor', 'unma', '--at', '2030-01-01T00:00']);
		expect(code).toBe(1);
		expect(stderr).toContain(
			'deployment: nothing was known yet at 2030-01-01T00:00; leave out --at for every figure\n',
		);
	});
});
