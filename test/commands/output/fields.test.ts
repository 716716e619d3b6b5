import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {commandLine, failureOf, folder, printed} from '../command-line.ts';

const dataOf = async (...args: string[]) => JSON.parse(await printed(...args));

describe('--json=FIELDS', () => {
	test('prints these keys alone of each object, in this order', async () => {
		const [first] = await dataOf('issues', '--json=text,id');
		expect(Object.entries(first)).toEqual([
			['text', expect.stringContaining('neutral ground')],
			['id', 's-1'],
		]);
		const all = await dataOf('issues', '--json');
		expect(await dataOf('issues', '--json=id')).toEqual(all.map(({id}: {id: string}) => ({id})));
	});

	test('works where one object is printed, and without a command', async () => {
		expect(Object.keys(await dataOf('brief', 'government', '--json=raise,meeting'))).toEqual(['raise', 'meeting']);
		expect(await dataOf('now', '--at', '2031-05-04T09:30', '--json=at')).toEqual({at: '2031-05-04T09:30'});
		expect(await dataOf('--json=symbol')).toEqual({symbol: 'S/2031/7'});
		expect(Object.keys(await dataOf('positions', '--matrix', '--json=actors'))).toEqual(['actors']);
		expect(Object.keys((await dataOf('--view', 'terms', '--json=number'))[0])).toEqual(['number']);
		expect(Object.keys((await dataOf('export', 'terms', '--json=number'))[0])).toEqual(['number']);
		expect(await dataOf('export', '--json=symbol')).toEqual({symbol: 'S/2031/7'});
	});

	test('goes into a file, and takes no word behind it', async () => {
		const file = join(folder, 'fields.json');
		expect((await commandLine(['terms', '--json=number', '--output', file])).code).toBe(0);
		expect(JSON.parse(readFileSync(file, 'utf8'))[0]).toEqual({number: 1});
		expect((await commandLine(['terms', '--json', 'number'])).stderr).toContain('number: neither a file nor a report');
	});

	test.each([
		['issues --json=id,words', '"words" is no field of issues: id, issue, issueTitle, actors, extent, '],
		['issues --json=id,,text', '"" is no field of issues: '],
		['positions --matrix --json=relation', '"relation" is no field of positions --matrix: actors, questions'],
		['--json=id', '"id" is no field of mission-brief: symbol, title, '],
		['import missing.pdf --json=id', '"id" is no field of import: '],
		['library show --json=file', '"file" is no field of library show: '],
		['export terms --json=id', '"id" is no field of terms: number, lead, text, '],
	])('%s is wrong usage, with what there is', async (line, message) => {
		const failure = await failureOf(commandLine(line.split(' ')));
		expect(failure).toContain(`64: --json: ${message}`);
		expect(failure).not.toContain('…');
	});
});

describe('schema', () => {
	test('lists what there is, and its fields are those that --json takes', async () => {
		const list: {command: string; fields: string[]}[] = await dataOf('schema', '--json');
		expect(list.map(({command}) => command)).toEqual(
			expect.arrayContaining(['issues', 'positions --matrix', 'library show', 'schema', 'mission-brief']),
		);
		const [first] = await dataOf('terms', '--json');
		expect(list.find(({command}) => command === 'terms')?.fields).toEqual(Object.keys(first));
		expect((await commandLine(['schema'])).stdout).toContain('positions --matrix  actors, questions');
	});

	test('says which draft it is, and has no address', async () => {
		const schema = await dataOf('schema', 'terms');
		expect(schema).toMatchObject({
			$schema: 'https://json-schema.org/draft/2020-12/schema',
			title: 'terms',
			type: 'array',
			items: {type: 'object', additionalProperties: false},
		});
		expect(JSON.stringify(schema)).not.toContain('$id');
		expect(await dataOf('schema', 'positions', '--matrix')).toMatchObject({title: 'positions --matrix'});
		expect(await dataOf('schema', 'library', 'show', '--json')).toMatchObject({title: 'library show'});
	});

	test.each([
		['schema isues', 'schema: nothing prints "isues"; did you mean "issues"?'],
		['schema help', 'schema: nothing prints "help"; mission-brief schema lists what there is'],
		['schema issues --csv', 'schema issues: is one JSON Schema, whole'],
		['schema issues --json=title', '--json: "title" is no field of schema: command, fields'],
		['schema issues --json=command', 'schema issues: is one JSON Schema, whole'],
		['schema --report S/2031/7', '--report does not apply to schema'],
	])('%s is wrong usage', async (line, message) => {
		expect(await failureOf(commandLine(line.split(' ')))).toBe(`64: ${message}`);
	});
});
