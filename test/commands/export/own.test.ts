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

	test.each([['brief'], ['search', '--report', 'bundled']])(
		'%s says so where it is all that was meant',
		async (...words) => {
			const args = [...words, 'coffee', ...kept()];
			expect(await inFile(args, 'md')).toMatch(/"coffee".*; what is yours comes along only with --notes\n$/);
		},
	);
});
