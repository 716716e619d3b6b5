import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openOwn, ownFolder} from '../../library/own-library.ts';
import {commandLine, failureOf} from '../command-line.ts';
import {importedLibrary, inventedFile, paragraphIn, type TestLibrary} from '../documents.ts';

const symbol = 'S/2031/50';
const said = 'the quays be cleared before the rains';
const file = inventedFile('bundled-visit.txt', {symbol});

/** A reader who has the report, and how they put what it says of the quays right. */
async function readerWho(kind: string): Promise<TestLibrary> {
	const library = await importedLibrary(file);
	const place = await paragraphIn(library, symbol);
	const from = place.text.indexOf(said) - 1;
	const change = {type: 'kind', kind};
	openOwn(library.folder).corrections.addAll([{...place, from, to: from + said.length + 1, change}]);
	return library;
}

async function bundleOf({run}: TestLibrary, ...args: readonly string[]): Promise<string> {
	const path = join(ownFolder(), 'visit.mbrief');
	expect(await run(['export', '--bundle', path, '--report', symbol, ...args])).toMatchObject({code: 0, stdout: ''});
	return path;
}

const kindOf = async ({json}: TestLibrary) => (await json<{kind: string}[]>('issues', symbol))[0]?.kind;
const notesOf = async ({json}: TestLibrary) =>
	(await json<{text: string}[]>('notes', '--report', symbol)).map(({text}) => text);

describe('what one reader hands to another', () => {
	test('who has nothing of it is all there then: the report, as it was put right, and their meetings', async () => {
		const one = await readerWho('fears');
		openOwn(one.folder).ownMeetings.add({report: symbol, date: '2031-05-05', start: '10:00', title: 'Tea', with: []});
		const other = await importedLibrary();
		const {stdout, stderr} = await other.run(['import', await bundleOf(one), '--yes'], {columns: 80});
		expect(stdout).toMatch(/^#\s+What\s+Where\s+Theirs\s+Yours\n1\s+report /);
		expect(stderr).toContain('3 of 3 taken over; next: mission-brief S/2031/50');
		expect(await kindOf(other)).toBe('fears');
		expect(await other.json('programme', symbol)).toMatchObject([{title: 'Tea', own: true}]);
	});

	test('who has put the same statement right otherwise sees both', async () => {
		const [one, other] = [await readerWho('fears'), await readerWho('reports')];
		const bundle = await bundleOf(one);
		const shown = await other.run(['import', bundle], {answer: 'all'});
		expect(shown.questions).toEqual(['Take which? (all, none, 1 3 5-7) ']);
		expect(shown.stdout.replaceAll(/\s+/g, ' ')).toMatch(/1 correction ¶1 “.*quays.*”: fears reports/);
		expect(shown.stderr).toContain(
			'1 of 1 you have otherwise: what you choose of that is put beside yours, a correction as a note',
		);
		expect(await kindOf(other)).toBe('reports');
		expect(await other.json('notes', '--report', symbol)).toMatchObject([
			{
				kind: 'statement',
				title: expect.stringContaining(said),
				citation: 'S/2031/50, para. 1',
				text: expect.stringMatching(/^A colleague corrected ¶1 otherwise: “.*”: fears$/),
			},
		]);
		const again = await other.run(['import', bundle], {answer: 'all'});
		expect(again).toMatchObject({code: 0, stdout: '', questions: []});
		expect(again.stderr).toContain('nothing that you have not');
	});

	test('with --yes takes nothing over that contradicts what is there', async () => {
		const [one, other] = [await readerWho('fears'), await readerWho('reports')];
		const {stderr} = await other.run(['import', await bundleOf(one), '--yes']);
		expect(stderr).toContain('1 of 1 you have otherwise: --yes leaves that as it is');
		expect(stderr).toContain('nothing was taken\n');
		expect(await notesOf(other)).toEqual([]);
	});

	test('goes on through a pipe as well, and not to a terminal', async () => {
		const one = await readerWho('fears');
		const args = ['export', '--bundle', '-', '--report', symbol];
		const {code, stdout} = await one.run(args);
		expect([code, stdout.slice(0, 1)]).toEqual([0, '\x1F']);
		expect(await one.run(args, {columns: 80})).toMatchObject({code: 64, stdout: ''});
	});

	test('has notes only where they are asked for', async () => {
		const one = await readerWho('fears');
		openOwn(one.folder).notes.add({report: symbol, target: {kind: 'paragraph', id: '1'}, text: 'Ask about the quays'});
		const [without, along] = [await importedLibrary(), await importedLibrary()];
		await without.run(['import', await bundleOf(one), '--yes']);
		await along.run(['import', await bundleOf(one, '--notes'), '--yes']);
		expect([await notesOf(without), await notesOf(along)]).toEqual([[], ['Ask about the quays']]);
	});

	test('of the report that comes with the program is what they keep of it alone', async () => {
		const one = await importedLibrary();
		const target = {kind: 'meeting', id: 'm-1'} as const;
		openOwn(one.folder).notes.add({report: 'S/2031/7', target, text: 'Ask about the talks'});
		const path = join(ownFolder(), 'visit.mbrief');
		await one.run(['export', '--bundle', path, '--notes']);
		const other = await importedLibrary();
		const {stdout} = await other.run(['import', path, '--yes']);
		expect(stdout).toMatch(/1 +note +\S.* +Ask about the talks/);
		expect(await other.json('library')).toEqual([]);
		expect(await other.json('notes')).toMatchObject([{text: 'Ask about the talks'}]);
	});
});

describe('of what is listed', () => {
	/** A reader with a bundle of five differences before them. */
	async function asked(answer?: string) {
		const one = await readerWho('fears');
		const {ownMeetings} = openOwn(one.folder);
		for (const title of ['Tea', 'Coffee', 'Water']) {
			ownMeetings.add({report: symbol, date: '2031-05-05', title, with: []});
		}

		const other = await importedLibrary();
		const outcome = await other.run(['import', await bundleOf(one)], answer === undefined ? {} : {answer});
		const titles = (await other.run(['programme', symbol, '--json'])).stdout;
		return {...outcome, titles: ['Tea', 'Coffee', 'Water'].filter((title) => titles.includes(title))};
	}

	test.each([
		['all', ['Tea', 'Coffee', 'Water']],
		['1 3-4', ['Tea', 'Coffee']],
		['1, 5', ['Water']],
		['none', []],
		['', []],
	])('“%s” takes that', async (answer, titles) => {
		expect(await asked(answer)).toMatchObject({code: 0, titles});
	});

	test.each(['7', '0', 'x', '1-9', '3-1', '2-1000000000'])('“%s” takes nothing, and says so', async (answer) => {
		const {code, stderr, titles} = await asked(answer);
		expect([code, titles]).toEqual([64, []]);
		expect(stderr).toContain('is no number of the list; nothing was taken');
	});

	test('nothing is taken where nobody can be asked', async () => {
		const {code, stdout, stderr, titles} = await asked();
		expect([code, titles]).toEqual([0, []]);
		expect(stdout).toContain('Tea');
		expect(stderr).toContain('nothing was taken: --yes takes all that yours does not contradict');
	});
});

describe('one line says why', () => {
	test('a bundle is not made', async () => {
		const {run} = await importedLibrary();
		const path = join(ownFolder(), 'visit.mbrief');
		writeFileSync(path, 'mine');
		expect(await run(['export', 'issues', '--bundle', path])).toMatchObject({code: 64});
		expect(await run(['export', '--bundle', path, '--json'])).toMatchObject({code: 64});
		expect(await failureOf(run(['export', '--bundle', 'visit.zip']))).toBe(
			'64: --bundle "visit.zip": a bundle ends in .mbrief',
		);
		expect(await failureOf(run(['export', '--bundle', path, '--report', file]))).toMatch(
			/^66: .*is not in your library; import it first/,
		);
		expect(await run(['export', '--bundle', path])).toMatchObject({code: 73});
		expect(readFileSync(path, 'utf8')).toBe('mine');
		expect(await run(['export', '--bundle', path, '--force'])).toMatchObject({code: 0});
	});

	test('a bundle is not imported', async () => {
		const {run, folder} = await importedLibrary();
		const path = join(ownFolder(), 'visit.mbrief');
		expect(await failureOf(run(['import', path]))).toMatch(/^66: .*no such file/);
		writeFileSync(path, 'mine');
		expect(await failureOf(run(['import', path]))).toBe(`65: ${path}: is no bundle of mission-brief`);
		expect(await run(['import', path, file])).toMatchObject({code: 64});
		expect(await run(['import', path, '--json'])).toMatchObject({code: 64});
		expect((await commandLine(['library', '--json', '--data', folder])).stdout).toBe('[]\n');
	});
});
