import {expect, test} from 'vitest';
import {importedLibrary, inventedFile} from '../documents.ts';

const quays = 'The mission urged the Harbour Authority to clear the old quays before winter.';
const around = ['Schools had reopened.', 'Wells had been dug.', 'The Harbour Authority said that pilots were few.'];
const first = inventedFile('missions-first.txt', {symbol: 'S/2031/40', paragraphs: [quays, ...around]});
const second = inventedFile('missions-second.txt', {
	symbol: 'S/2031/50',
	day: 20,
	paragraphs: ['The Harbour Authority said that the old quays had been cleared before winter.', ...around],
});
const elsewhere = inventedFile('missions-elsewhere.txt', {
	symbol: 'S/2031/60',
	country: 'Ardovia',
	paragraphs: [quays],
});

type Asked = {report: string; text: string; answers: {report: string; text: string}[]};

test('what was asked on an earlier mission to the country is raised with what they said on it since', async () => {
	const {json} = await importedLibrary(first, second, elsewhere);
	const {asked} = await json<{asked: Asked[]}>('brief', 'harbour', 'authority', '--report', 'S/2031/50');
	expect(asked.map(({report, answers}) => [report, answers.map((one) => one.report)])).toEqual([
		['S/2031/40', ['S/2031/50']],
	]);
	const before = await json<{asked: Asked[]}>('brief', 'harbour', 'authority', '--report', 'S/2031/40');
	expect(before.asked.map(({report}) => report)).toEqual(['S/2031/40']);
});

test('the page says in which year and document it was asked, and has a line for each mission', async () => {
	const {run} = await importedLibrary(first, second);
	const {stdout} = await run(['brief', 'harbour', 'authority', '--report', 'S/2031/50']);
	expect(stdout).toMatch(
		/asks urged the Harbour Authority to clear the old quays before winter\n +asked in 2031, S\/2031\/40 ¶1\n +they said: said that/,
	);
	expect(stdout).toContain('On each mission to Belmarra · ties inferred by the program');
	expect(stdout).toContain('1 thing asked of them, answer found to 1');
});

test('a library that has no other mission to the country leaves a brief as it is', async () => {
	const alone = await importedLibrary(second);
	const beside = await importedLibrary(second, elsewhere);
	const line = ['brief', 'harbour', 'authority', '--report', 'S/2031/50'];
	expect((await beside.run(line)).stdout).toBe((await alone.run(line)).stdout);
});
