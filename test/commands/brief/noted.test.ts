import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {report} from '../../library/own-library.ts';
import {commandLine, type Entry, folder, jsonOf} from '../command-line.ts';
import {keeping} from '../keeping.ts';

describe('notes in a printed brief', () => {
	const noted = () =>
		keeping(({notes}) => {
			notes.add({report, target: {kind: 'meeting', id: 'm-1'}, text: 'Ask for the list.'});
			notes.add({report, target: {kind: 'term', id: '1'}, meeting: 'm-1', text: 'Not again.\nWhatever they say.'});
			notes.add({report, target: {kind: 'paragraph', id: '3'}, meeting: 'm-1', text: 'Read it once more.'});
			notes.add({report, target: {kind: 'paragraph', id: '3'}, text: 'For no meeting.'});
		});

	test('stand under the head, beneath the lines they are on, and last', async () => {
		const {stdout} = await commandLine(['brief', 'government', ...noted()]);
		expect(stdout).toMatch(/in the room: .*\n(?:.*\n)? {2}Ask for the list\. +your note\n\nRaise\n/);
		expect(stdout).toMatch(/ {2}Term 1 Urge credible talks .*\n {4}Not again\.\n {4}Whatever they say\. +your note\n/);
		expect(stdout).toMatch(/\nYour other notes\n {2}Read it once more\. +your note\n$/);
		expect(stdout).not.toContain('For no meeting.');
	});

	test.each(['--markdown', '--csv', '--json'])('and in %s', async (format) => {
		const {stdout} = await commandLine(['brief', 'government', format, ...noted()]);
		for (const text of ['Ask for the list.', 'Not again.', 'Read it once more.']) {
			expect(stdout.split(text)).toHaveLength(2);
		}

		expect(stdout).not.toContain('For no meeting.');
	});

	test('go into a file only where that is asked for', async () => {
		const data = noted();
		const into = async (name: string, ...more: string[]) => {
			const file = join(folder, name);
			await commandLine(['brief', 'government', ...data, '--output', file, ...more]);
			return readFileSync(file, 'utf8');
		};
		const bare = await into('bare-brief.md');
		expect(bare).toContain('Urge credible talks');
		expect(bare).not.toContain('Not again.');
		expect(await into('noted-brief.md', '--notes')).toContain('Not again.');
	});

	test('are data with what they are on', async () => {
		expect((await jsonOf<Entry>('brief', 'government', ...noted())).notes).toMatchObject([
			{id: 1, kind: 'meeting', target: 'm-1', text: 'Ask for the list.', created: '2031-05-04T09:00:00.000Z'},
			{id: 2, kind: 'term', target: '1'},
			{id: 3, kind: 'paragraph', target: '3'},
		]);
	});
});
