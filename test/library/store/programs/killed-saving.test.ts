import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {join} from 'node:path';
import {DatabaseSync} from 'node:sqlite';
import {setTimeout} from 'node:timers/promises';
import {expect, test} from 'vitest';
import {amount, fewOf} from '../../../amount.ts';
import {run} from '../../../pty/harness/command.ts';
import {openOwn, ownFolder, report as symbol} from '../../own-library.ts';
import {saidBy, twins} from '../../reports/some-reports.ts';

const child = join(import.meta.dirname, 'child-reports.ts');
const count = amount(10, 20);
/** More than any of the reports has. */
const limit = 1000;

/** Has another program replace one report by another, over and over, and kills it so long after the first. */
async function replaceAndKill(folder: string, milliseconds: number): Promise<void> {
	const program = spawn(process.execPath, [child, folder, 'endless'], {stdio: ['ignore', 'pipe', 'inherit']});
	const ended = once(program, 'close');
	await once(program.stdout, 'data');
	program.stdout.resume();
	await setTimeout(milliseconds);
	program.kill('SIGKILL');
	expect((await ended)[1]).toBe('SIGKILL');
}

/** What the file itself says of the whole library and its index. */
function check(folder: string): void {
	const database = new DatabaseSync(join(folder, 'library.sqlite'));
	expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{integrity_check: 'ok'}]);
	database.exec("INSERT INTO search (search) VALUES ('integrity-check')");
	database.close();
}

test('a program killed while it replaces a report leaves the old or the new, never half', async () => {
	const folder = ownFolder();
	for (const milliseconds of fewOf(3, [0, 12, 40, 3, 7, 18, 25, 61])) {
		await replaceAndKill(folder, milliseconds);
		const {reports, warnings, close} = openOwn(folder);
		const there = twins.find(({report}) => report.title === reports.list()[0]?.title)?.report;
		const other = twins.find(({report}) => report !== there)?.report;
		expect(reports.get(symbol)).toEqual(there);
		const {title = '', paragraphs = [], statements = []} = there ?? {};
		expect(reports.search(title, limit)).toHaveLength(paragraphs.length + statements.length);
		expect(reports.search(other?.title ?? '', limit)).toEqual([]);
		expect(saidBy(reports, 'president').map(({text}) => text)).toEqual([`${title} said`]);
		expect(warnings).toEqual([]);
		close();
		check(folder);
	}
});

test('two programs that save at once lose nothing', async () => {
	const folder = ownFolder();
	expect(await saveAtOnce(folder, ['one', 'one'], ['other', 'other'], ['one', 'one'])).toBe(2 * count);
	const {reports} = openOwn(folder);
	expect(reports.list()).toHaveLength(2 * count);
	expect(reports.search('persons', 10_000).length).toBeGreaterThan(count * 50);
	check(folder);
});

test('two programs that save the same documents at once, each under its own names, save each once', async () => {
	const folder = ownFolder();
	expect(await saveAtOnce(folder, ['one', 'same'], ['other', 'same'])).toBe(count);
	const {reports} = openOwn(folder);
	expect(new Set(reports.list().map(({source}) => source.hash)).size).toBe(count);
	expect(reports.list()).toHaveLength(count);
	check(folder);
});

/** Saves a generated library in several programs at once, under a name and as documents of a name; how many were new. */
async function saveAtOnce(folder: string, ...all: readonly (readonly [name: string, documents: string])[]) {
	const programs = await Promise.all(
		all.map((names) => run([child, folder, 'many', String(200 * count), ...names], {command: [process.execPath]})),
	);
	expect(programs.map(({code, stderr}) => [code, stderr])).toEqual(programs.map(() => [0, '']));
	const results = programs.map(({stdout}) => JSON.parse(stdout) as {made: number; warnings: string[]});
	expect(results.flatMap(({warnings}) => warnings)).toEqual([]);
	return results.reduce((sum, {made}) => sum + made, 0);
}
