import {readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {report} from '../../library/own-library.ts';
import {commandLine} from '../command-line.ts';
import {keeping} from '../keeping.ts';
import {place} from './exported.ts';

describe('what is the reader’s own stands in a file of a command only where it is asked for', () => {
	const kept = () =>
		keeping(({notes, ownMeetings, ownQuestions}) => {
			notes.add({report, target: {kind: 'paragraph', id: '3'}, text: 'Mine: ask Rui Neves'});
			ownMeetings.add({report, title: 'Mine: coffee', date: '2031-05-04', start: '09:30', with: ['ffa']});
			const statements = [{id: 's-1', text: 'Talks on neutral ground'}];
			ownQuestions.add({
				...{report, question: 'Mine: is it spared?', relation: 'differ'},
				positions: [{stance: 'Mine: yes', statements}],
			});
		});
	const commands = [
		['brief', 'ffa'],
		['positions'],
		['positions', '--matrix'],
		['programme'],
		['now', '--at', '2031-05-04T09:10'],
		['search', 'mine', '--report', 'bundled'],
	];
	const inFile = async (args: readonly string[], ending: string) => {
		const file = join(place, `own.${ending}`);
		rmSync(file, {force: true});
		const {code, stderr} = await commandLine([...args, '--output', file]);
		return `${stderr}${code === 0 ? readFileSync(file, 'utf8') : ''}`;
	};

	test.each(
		commands.flatMap((words) => ['md', 'txt', 'html', 'json', 'csv'].map((ending) => [words, ending] as const)),
	)('%s as .%s', async (words, ending) => {
		const args = [...words, ...kept()];
		expect(await inFile(args, ending)).not.toContain('Mine');
		expect(await inFile([...args, '--notes'], ending)).toContain('Mine');
		expect((await commandLine(args)).stdout).toContain('Mine');
	});

	test.each([
		['delegation', 'member', 'Amina Déby'],
		['issues', 'statement', 's-1'],
		['deployment', 'figure', 'f-1'],
		['programme', 'meeting', 'm-1'],
		['positions', 'question', 'q-1'],
		['terms', 'term', '1'],
		['text', 'paragraph', '3'],
		['actors', 'actor', 'ffa'],
	] as const)('a note on what %s shows stands at it on paper', async (view, kind, id) => {
		const args = keeping(({notes}) => notes.add({report, target: {kind, id}, text: 'Mine:\nask Rui Neves'}));
		for (const ending of ['md', 'txt', 'html']) {
			expect(await inFile([view, ...args], ending)).not.toContain('Mine');
			expect(await inFile([view, ...args, '--notes'], ending)).toContain('your note: Mine: ask Rui Neves');
		}

		const {stdout} = await commandLine([view, ...args]);
		expect(stdout.match(/your note/g)).toHaveLength(1);
	});

	test('notes are a sheet of the book among the others', async () => {
		const folder = join(place, 'own');
		rmSync(folder, {recursive: true, force: true});
		await commandLine(['export', ...kept(), '--notes', '--output', `${folder}.csv`]);
		expect(readFileSync(join(folder, 'notes.csv'), 'utf8')).toContain('Mine: ask Rui Neves');
	});

	test.each([['brief'], ['search', '--report', 'bundled']])(
		'%s says so where it is all that was meant',
		async (...words) => {
			const args = [...words, 'coffee', ...kept()];
			expect(await inFile(args, 'md')).toMatch(/"coffee".*; what is yours comes along only with --notes\n$/);
		},
	);
});
