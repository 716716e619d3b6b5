import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {commandLine} from '../command-line.ts';
import {exported, place} from './exported.ts';

describe('as a web page', () => {
	test('it loads and runs nothing, and has contents', async () => {
		const {text} = await exported([], 'book.html');
		expect(text).toMatch(/^<!doctype html>/);
		expect(text).not.toMatch(/<script|<link|https?:/);
		expect(text).toContain('<a href="#part-2">Delegation</a>');
	});

	test('has the classification that the flag or the settings say, the flag first', async () => {
		const documents = {letterhead: {lines: ['Mission of Ardovia'], logo: undefined}, classification: 'Internal'};
		const args = ['delegation', '--output', '-', '--classification', 'For official use only'];
		const page = await commandLine(['delegation', '--output', join(place, 'settings.html')], {documents});
		expect(page.code).toBe(0);
		expect(readFileSync(join(place, 'settings.html'), 'utf8')).toContain('Internal');
		expect(readFileSync(join(place, 'settings.html'), 'utf8')).toContain('Mission of Ardovia');
		expect((await commandLine([...args, '--markdown'], {documents})).stdout).toMatch(/^For official use only\n/);
	});
});

test('a classification stands in every format that is read, and of data a line says that it does not', async () => {
	const documents = {letterhead: undefined, classification: 'For official use only'};
	for (const name of ['marked.txt', 'marked.ics', 'marked.md', 'marked.html']) {
		expect((await commandLine(['export', '--output', join(place, name)], {documents})).code).toBe(0);
		expect(readFileSync(join(place, name), 'utf8')).toContain('For official use only');
	}

	expect(await commandLine(['export', 'terms', '--output', join(place, 'marked.json')], {documents})).toMatchObject({
		code: 0,
		stderr: expect.stringContaining('“For official use only” stands nowhere in this'),
	});
	expect(await commandLine(['export', '--output', join(place, 'marked.csv')], {documents})).toMatchObject({
		code: 0,
		stderr: expect.stringContaining('“For official use only” stands nowhere in this'),
	});
	expect((await commandLine(['terms'], {documents})).stdout).not.toContain('official');
});
