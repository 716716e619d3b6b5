import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {commandLine} from './command-line.ts';

const mali = ['--report', join(import.meta.dirname, '..', '..', 'data', 's-2014-173.json')];

describe('search', () => {
	test('prints hits best first, each with its view, id, paragraph and report', async () => {
		const {code, stdout} = await commandLine(['search', 'neutral', 'ground', '--json', ...mali]);
		const [first] = JSON.parse(stdout);
		expect(code).toBe(0);
		expect(first).toMatchObject({view: 'issues', id: 's3.6', paragraph: '3', report: 'S/2014/173'});
	});

	test.each([
		['keita', 'President Keïta'],
		['5910', '5,910'],
		['5,910', '5,910'],
		['minusna', 'MINUSMA'],
	])('finds %s as it is printed: %s', async (typed, printed) => {
		expect((await commandLine(['search', typed, ...mali])).stdout).toContain(printed);
	});

	test('takes words in any order, and the beginning of a word is enough', async () => {
		const ordered = await commandLine(['search', 'neutral', 'ground', ...mali]);
		expect((await commandLine(['search', 'grou', 'neutr', ...mali])).stdout).toBe(ordered.stdout);
	});

	test('finds nothing: an empty array, exit code 1, and one line that says so', async () => {
		expect(await commandLine(['search', 'zzzz', '--json', ...mali])).toMatchObject({
			code: 1,
			stdout: '[]\n',
			stderr: 'mission-brief: search: nothing in S/2014/173 has "zzzz"\n',
		});
	});

	test('needs words', async () => {
		expect((await commandLine(['search', ...mali])).code).toBe(64);
	});
});
