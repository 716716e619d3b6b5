import {describe, expect, test} from 'vitest';
import {reportInput, reportText} from '../../fixtures.ts';
import {openOwn} from '../../library/own-library.ts';
import {type Entry, writeReport} from '../command-line.ts';
import {importedLibrary} from '../documents.ts';

const {statements, figures} = reportInput;
const [fear] = statements.filter(({id}) => id === 's-4');
const unsure = writeReport(
	'unsure.json',
	reportText({
		symbol: 'S/2031/60',
		statements: statements.map((one) =>
			one === fear ? {...one, unreviewed: true, doubt: 'whom “he” means was worked out'} : one,
		),
		figures: figures.map((one, at) => (at === 0 ? {...one, unreviewed: true} : one)),
	}),
);
const fears = fear?.text ?? '';

describe('what a rule is unsure of says that nobody has reviewed it', () => {
	test.each<[string, readonly string[]]>([
		['issues', []],
		['search', ['reprisals']],
		['statements', ['hill groups']],
		['brief', ['hill groups']],
	])('%s for people, as Markdown and as data', async (command, words) => {
		const {run} = await importedLibrary(unsure);
		const report = command === 'statements' ? [] : ['--report', 'S/2031/60'];
		const printed = (...format: string[]) => run([command, ...words, ...report, ...format]);
		for (const format of [[], ['--markdown']]) {
			const {stdout} = await printed(...format);
			expect(stdout).toContain(fears);
			expect(stdout.match(/unreviewed/g)).toHaveLength(1);
		}

		expect((await printed('--json')).stdout.match(/"unreviewed": true/g)).toHaveLength(1);
	});

	test('the issues say why', async () => {
		const {run, json} = await importedLibrary(unsure);
		expect((await run(['issues', 'S/2031/60'])).stdout).toContain('unreviewed: whom “he” means was worked out');
		expect((await json<Entry[]>('issues', 'S/2031/60')).flatMap(({doubt}) => doubt ?? [])).toEqual([
			'whom “he” means was worked out',
		]);
	});

	test('in a search through all reports', async () => {
		const {run, json} = await importedLibrary(unsure);
		expect((await run(['search', 'reprisals', 'hills'])).stdout).toMatch(
			/^S\/2031\/60 +issues +¶\d+, unreviewed .* fears .*$/m,
		);
		const [number] = figures;
		expect((await run(['search', ...(number?.label ?? '').split(' '), '--report', 'S/2031/60'])).stdout).toMatch(
			/^deployment +(?:\S+ )?¶\d+, unreviewed /m,
		);
		const hits = await json<Entry[]>('search', 'reprisals', 'hills');
		expect(hits.filter(({unreviewed}) => unreviewed === true)).toMatchObject([{report: 'S/2031/60', text: fears}]);
	});

	test('a row of figures for people and as Markdown', async () => {
		const {run, json} = await importedLibrary(unsure);
		for (const [format, surroundings] of [[[]], [[], {columns: 80}], [['--markdown']]] as const) {
			const {stdout} = await run(['deployment', 'S/2031/60', ...format], surroundings);
			expect(stdout.match(/unreviewed/g)).toHaveLength(1);
		}

		expect((await run(['deployment', 'S/2031/60'])).stdout).toMatch(/ ¶\d+, unreviewed$/m);
		expect((await json<Entry[]>('deployment', 'S/2031/60')).filter(({unreviewed}) => unreviewed)).toHaveLength(1);
	});

	test('a note on it, wherever notes are listed', async () => {
		const {run, json, folder} = await importedLibrary(unsure);
		const {notes, close} = openOwn(folder);
		for (const [kind, id] of [
			['statement', 's-4'],
			['figure', figures[0]?.id ?? ''],
			['statement', 's-1'],
		] as const) {
			notes.add({report: 'S/2031/60', target: {kind, id}, text: `Noted on ${id}`});
		}

		close();
		for (const surroundings of [{}, {columns: 80}]) {
			const {stdout} = await run(['notes', '--report', 'S/2031/60'], surroundings);
			expect(stdout.match(/, unreviewed |· unreviewed$/gm)).toHaveLength(2);
		}

		expect((await json<Entry[]>('notes', '--report', 'S/2031/60')).map(({unreviewed}) => unreviewed)).toEqual([
			false,
			true,
			true,
		]);
	});

	test('a figure in a brief', async () => {
		const {run} = await importedLibrary(unsure);
		const {stdout} = await run(['brief', 'UNMA', '--report', 'S/2031/60']);
		expect(stdout).toMatch(/, unreviewed$/m);
	});

	test('and the report at a glance counts it', async () => {
		const {run, json} = await importedLibrary(unsure);
		expect((await run(['S/2031/60'])).stdout).toMatch(/^Check +1 statement, 1 figure: unreviewed$/m);
		expect(await json('S/2031/60')).toMatchObject({unreviewedStatements: 1, unreviewedFigures: 1});
		expect((await run(['S/2031/60', '--csv'])).stdout).toContain('Unreviewed,"1 statement, 1 figure"');
		expect((await run(['bundled'])).stdout).not.toContain('Check');
	});
});
