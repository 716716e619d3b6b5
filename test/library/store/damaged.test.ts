import {once} from 'node:events';
import {
	copyFileSync,
	existsSync,
	readdirSync,
	readFileSync,
	renameSync,
	statSync,
	truncateSync,
	writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {DatabaseSync} from 'node:sqlite';
import {describe, expect, test} from 'vitest';
import {noteOn, openOwn, ownFolder, report, textsIn} from '../own-library.ts';
import {reportOf, sourceWith} from '../reports/some-reports.ts';
import {runAnother, startAnother} from './programs/another-program.ts';
import {buildVersionOne, lookInto} from './schema/version-one.ts';
import {filled, filledWithReport, pageSize, spoil, spoilTable} from './spoilt.ts';

/** Where the first page begins behind the head of a file. */
const behindHead = 100;

function emptyFile(folder: string): string {
	const file = join(folder, 'copy.sqlite');
	writeFileSync(file, '');
	return file;
}

function dropTable(path: string): void {
	const database = new DatabaseSync(path);
	database.exec('DROP TABLE marks');
	database.close();
}

const damages: readonly (readonly [string, (path: string) => void])[] = [
	['is no database', (path) => writeFileSync(path, 'these are not the notes you look for\n'.repeat(300))],
	['lost all but its first page', (path) => spoil(path, pageSize, statSync(path).size)],
	['has five bytes', (path) => truncateSync(path, 5)],
	['has a part of its head', (path) => truncateSync(path, 28)],
	['lost its last pages', (path) => truncateSync(path, 3 * pageSize)],
];

describe('a damaged library', () => {
	test.each(damages)('that %s is kept aside, said in one line, and begun anew', (_, damage) => {
		const {folder, path} = filled();
		damage(path);
		const before = readFileSync(path);
		const library = openOwn(folder);
		expect(textsIn(library)).toEqual([]);
		const aside = join(folder, 'library.damaged.sqlite');
		expect(library.warnings).toEqual([
			`the library in ${path} is damaged; it is kept as ${aside}, and a new one is begun`,
		]);
		expect(readFileSync(aside).equals(before)).toBe(true);
		library.notes.add(noteOn('new'));
		library.marks.toggle(report, {kind: 'term', id: '3'});
		library.close();
		expect(textsIn(openOwn(folder))).toEqual(['new']);
		expect(library.warnings).toHaveLength(1);
	});

	test('that lost a table has all else taken over, and says how much that is', () => {
		const {folder, path} = filled();
		dropTable(path);
		const library = openOwn(folder);
		expect(textsIn(library)).toHaveLength(200);
		const aside = join(folder, 'library.damaged.sqlite');
		expect(library.warnings).toEqual([
			`the library in ${path} is damaged; it is kept as ${aside}, and what can be read of it is taken over: 200 notes; its marks could not be read`,
		]);
		const {id} = library.notes.add(noteOn('new'));
		expect(id).toBe(201);
		library.close();
		expect(textsIn(openOwn(folder))).toHaveLength(201);
	});

	test.each([
		['its first page', 0, () => undefined],
		['the last page of its schema', -1, () => undefined],
		[
			'its first page, and was restored before',
			0,
			(path: string) => {
				const copy = `${path}.copy`;
				using database = new DatabaseSync(path);
				database.prepare('VACUUM INTO ?').run(copy);
				database.close();
				renameSync(copy, path);
			},
		],
	] as const)('that lost %s has all that is in it taken over', (_, page, before) => {
		const {folder, path} = filledWithReport();
		before(path);
		const at = page === 0 ? 0 : readFileSync(path).readUInt32BE(behindHead + 8) - 1;
		spoil(path, at * pageSize, (at + 1) * pageSize);
		const library = openOwn(folder);
		expect(textsIn(library)).toHaveLength(2);
		expect(library.warnings).toEqual([
			expect.stringMatching(/what can be read of it is taken over: 1 report, 2 notes$/),
		]);
		expect(library.reports.list().map(({symbol}) => library.reports.get(symbol))).toEqual([
			expect.objectContaining({symbol: expect.any(String)}),
		]);
	});

	test('whose tables stand elsewhere than this version puts them is not guessed at without its schema', () => {
		const {folder, path} = filled();
		const database = new DatabaseSync(path);
		const create = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'marks'").get()?.sql;
		database.exec(`DROP TABLE marks; CREATE TABLE meanwhile (a); ${create}`);
		database.close();
		const before = openOwn(folder);
		before.marks.toggle(report, {kind: 'term', id: '3'});
		before.close();
		spoil(path, 0, pageSize);
		const library = openOwn(folder);
		expect(textsIn(library)).toEqual([]);
		expect(library.warnings).toEqual([expect.stringMatching(/and a new one is begun$/)]);
	});

	test('that was cut off at its end has all that stands before taken over', () => {
		const {folder, path} = filledWithReport();
		const all = openOwn(folder);
		for (let at = 0; at < 100; at++) {
			all.notes.add(noteOn(`late ${at} ${'x'.repeat(200)}`));
		}

		all.close();
		truncateSync(path, statSync(path).size - 2 * pageSize);
		const library = openOwn(folder);
		expect(textsIn(library).length).toBeGreaterThan(50);
		expect(library.warnings).toEqual([expect.stringMatching(/taken over: 1 report, \d+ notes/)]);
	});

	test('with pages lost in its middle has the notes before and after them taken over', () => {
		const {folder, path} = filled();
		spoil(path, 15 * pageSize, 16 * pageSize);
		spoil(path, statSync(path).size - pageSize, statSync(path).size);
		const library = openOwn(folder);
		const taken = textsIn(library);
		expect(taken.length).toBeGreaterThan(150);
		expect(taken.length).toBeLessThan(200);
		expect(library.warnings).toEqual([
			expect.stringContaining(`taken over: ${taken.length} notes; not all of its notes could be read`),
		]);
	});

	test('of an earlier version is brought to this one with what can be read of it', () => {
		const folder = ownFolder();
		const path = buildVersionOne(folder);
		dropTable(path);
		const library = openOwn(folder);
		expect(textsIn(library)).toEqual(['an old note']);
		expect(library.checks.ofReport(report)).toHaveLength(1);
		expect(library.drafts.ofReport(report)).toMatchObject([{text: 'an old draft', note: 1}]);
		expect(library.warnings).toEqual([expect.stringContaining('taken over: 1 note, 1 draft, 1 tick')]);
	});

	test('of which the notes cannot be read says so', () => {
		const {folder, path} = filled();
		const before = openOwn(folder);
		before.marks.toggle(report, {kind: 'term', id: '3'});
		before.close();
		spoilTable(path, 'notes');
		const library = openOwn(folder);
		expect(textsIn(library)).toEqual([]);
		expect(library.warnings).toEqual([
			expect.stringMatching(/what can be read of it is taken over: 1 mark; its notes could not be read$/),
		]);
	});

	test.each([
		['searched', 'search_data', ({reports}) => reports.search('pilots')],
		['copied', 'passages', ({file, folder}) => file.copyInto(emptyFile(folder))],
		['asked who spoke', 'actor_names', ({reports}) => reports.actorsNamed('keita')],
		[
			'added to',
			'search_data',
			({reports}) => reports.save({report: reportOf(['Pilots.'], [], {symbol: 'S/2031/8'}), source: sourceWith('b')}),
		],
		['rid of a report', 'passages', ({reports}) => reports.remove(report)],
	] as const satisfies readonly (readonly [string, string, (library: ReturnType<typeof openOwn>) => unknown])[])(
		'in what was imported is kept aside once it is met, as it is %s, with all notes taken over',
		(_, table, work) => {
			const {folder, path} = filledWithReport();
			spoilTable(path, table);
			const library = openOwn(folder);
			expect(textsIn(library)).toHaveLength(2);
			expect(library.warnings).toEqual([]);
			work(library);
			expect(library.warnings).toEqual([
				expect.stringMatching(/library\.damaged\.sqlite, and what can be read of it is taken over: 1 report, 2 notes$/),
			]);
			expect(textsIn(library)).toHaveLength(2);
			library.close();
			expect(readdirSync(folder).filter((name) => name.includes('damaged'))).toEqual(['library.damaged.sqlite']);
		},
	);

	test('twice is kept twice', () => {
		const {folder, path} = filled(1);
		for (const text of ['first', 'second']) {
			writeFileSync(path, text.repeat(1000));
			const library = openOwn(folder);
			expect(textsIn(library)).toEqual([]);
			library.close();
		}

		expect(readFileSync(join(folder, 'library.damaged.sqlite'), 'utf8')).toMatch(/^first/);
		expect(readFileSync(join(folder, 'library.damaged-2.sqlite'), 'utf8')).toMatch(/^second/);
	});

	test('keeps the log of what was written last, and the new one does not take it for its own', () => {
		const {folder, path} = filled(1);
		const other = openOwn(folder);
		other.notes.add(noteOn('in the log only'));
		const crashed = ownFolder();
		copyFileSync(`${path}-wal`, join(crashed, 'library.sqlite-wal'));
		writeFileSync(join(crashed, 'library.sqlite'), '');
		const library = openOwn(crashed);
		expect(textsIn(library)).toEqual([]);
		expect(library.warnings).toHaveLength(1);
		const log = readFileSync(join(crashed, 'library.damaged.sqlite-wal'), 'latin1');
		expect(log).toContain('in the log only');
		library.notes.add(noteOn('new'));
		expect(textsIn(openOwn(crashed))).toEqual(['new']);
	});

	test('while it is open: the note that meets the damage is kept in the new one', () => {
		const {folder, path} = filled();
		const [library, other] = [openOwn(folder), openOwn(folder)];
		expect(textsIn(library)).toEqual(textsIn(other));
		spoil(path, 8 * pageSize, statSync(path).size);
		// What another program writes has this one read the file again.
		other.marks.toggle(report, {kind: 'term', id: '3'});
		library.notes.add(noteOn('in spite of it'));
		expect(textsIn(library)).toEqual(['in spite of it']);
		expect(library.warnings).toHaveLength(1);
		expect(textsIn(other)).toEqual(['in spite of it']);
		expect(other.warnings).toEqual([]);
	});

	test('while another program saves: it loses no note, and neither does the one that is killed then', async () => {
		const {folder, path} = filledWithReport();
		spoilTable(path, 'search_data');
		const program = startAnother(folder, 'endless');
		const lines = createInterface(program.stdout)[Symbol.asyncIterator]();
		const saved: number[] = [];
		const saveSome = async (): Promise<void> => {
			for (let at = 0; at < 20; at++) {
				saved.push(Number(String((await lines.next()).value).replace('saved ', '')));
			}
		};
		await saveSome();
		const library = openOwn(folder);
		library.file.waitAtMost(120_000);
		library.reports.search('pilots');
		await saveSome();
		const ended = once(program, 'close');
		program.kill('SIGKILL');
		await ended;
		expect(library.warnings).toHaveLength(1);
		const kept = new Set(
			openOwn(folder)
				.notes.ofReport(report)
				.map(({id}) => id),
		);
		expect(saved.filter((id) => !kept.has(id))).toEqual([]);
	});

	test('is moved aside once, though several programs start at once, and none loses a note', async () => {
		const {folder, path} = filled(1);
		writeFileSync(path, 'spoilt '.repeat(1000));
		const programs = await Promise.all(
			Array.from({length: 6}, (_, at) => runAnother([folder, 'write', '1', `program ${at}`])),
		);
		expect(programs.map(({code, stderr}) => [code, stderr])).toEqual(programs.map(() => [0, '']));
		expect(programs.flatMap(({stdout}) => JSON.parse(stdout))).toHaveLength(1);
		expect(lookInto(path).notes).toHaveLength(6);
		expect(readdirSync(folder).filter((name) => /damaged.*sqlite$/.test(name))).toHaveLength(1);
	});
});

test('an empty file is no damage: a program may have ended before it wrote anything', () => {
	const folder = ownFolder();
	writeFileSync(join(folder, 'library.sqlite'), '');
	const library = openOwn(folder);
	expect(textsIn(library)).toEqual([]);
	library.notes.add(noteOn('new'));
	expect(library.warnings).toEqual([]);
	expect(existsSync(join(folder, 'library.damaged.sqlite'))).toBe(false);
});
