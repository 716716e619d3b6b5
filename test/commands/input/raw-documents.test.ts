import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import type {Report} from '../../../source/report/model.ts';
import type {NextReport} from '../../../source/shelf/report-names.ts';
import {fewOf} from '../../amount.ts';
import {reportText} from '../../fixtures.ts';
import {arcadiaReport} from '../../importing/invented/arcadia.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makeDocx, makers, makeText} from '../../importing/invented/make-documents.ts';
import {run as start} from '../../pty/harness/command.ts';
import {program} from '../../pty/harness/program.ts';
import {bundled, commandLine, failureOf, jsonOf, writeReport} from '../command-line.ts';
import {importedLibrary} from '../documents.ts';

const terminal = {columns: 80};
const harbour = writeReport('raw.txt', makeText(harbourReport));

describe('a document is taken directly, and not kept', () => {
	test.each(fewOf(2, Object.entries(makers)))('by every command, as %s', async (kind, make) => {
		const {run, folder} = await importedLibrary();
		const file = writeReport(`raw-${kind}`, await make(harbourReport));
		const {code, stdout} = await run(['issues', file, '--json']);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)[0]).toMatchObject({text: 'the quays be cleared before the rains', kind: 'asks'});
		expect((await run(['brief', 'harbour', '--report', file])).stdout).toContain('Harbour Authority');
		expect((await run(['search', 'quays', '--report', file])).code).toBe(0);
		expect(existsSync(join(folder, 'library.sqlite'))).toBe(false);
	});

	test('and by the briefing, which leads from it to others and back to it', async () => {
		const to = (...next: NextReport[]) => commandLine([harbour, '--view', 'text'], {...terminal, next});
		const target = {kind: 'paragraph', id: '1'} as const;
		const bundledOne = await to({symbol: 'S/2031/7', target});
		expect(bundledOne.last).toMatchObject({report: {symbol: 'S/2031/7'}, target, view: undefined, file: undefined});
		const {opened, last} = await to({symbol: 'S/2031/7'}, {symbol: bundledOne.opened?.report.symbol ?? ''});
		expect(last).toMatchObject({file: harbour, document: {hash: opened?.document?.hash}});
		expect(opened?.besides()).toMatchObject([
			{report: {title: 'Mission to Port Aurelia'}, origin: 'document'},
			{report: {symbol: 'S/2031/7'}, origin: 'bundled'},
		]);
		expect((await to({symbol: 'gone'})).code).toBe(66);
	});

	test('and by the briefing, whose history leads back and forward between reports', async () => {
		const symbol = (await commandLine([harbour], terminal)).opened?.report.symbol ?? '';
		const bundled = {symbol: 'S/2031/7'};
		const around = async (...next: NextReport[]) => {
			const {last} = await commandLine([harbour], {...terminal, next});
			return [last?.report.symbol, last?.cameFrom?.symbol, last?.wentBackFrom?.symbol];
		};

		const back = {symbol, walk: 'back'} as const;
		expect(await around(bundled)).toEqual(['S/2031/7', symbol, undefined]);
		expect(await around(bundled, back)).toEqual([symbol, undefined, 'S/2031/7']);
		expect(await around(bundled, back, {...bundled, walk: 'forward'})).toEqual(['S/2031/7', symbol, undefined]);
		expect(await around(bundled, back, bundled)).toEqual(['S/2031/7', symbol, undefined]);
	});

	test('and by the briefing, which remembers its path', async () => {
		const {opened} = await commandLine([harbour], terminal);
		expect(opened).toMatchObject({file: harbour, report: {title: 'Mission to Port Aurelia'}});
		expect((await commandLine([], {...terminal, lastReport: harbour})).opened?.report.title).toBe(
			'Mission to Port Aurelia',
		);
	});

	test('and says what leads terms in, where that is not the same for all', async () => {
		const terms =
			'1. In Port Bella, the mission will:\n\n(a) Hear the pilots.\n\n(b) Hear the Mayor.\n\n2. To hear the Governor.';
		const file = writeReport(
			'raw-led.txt',
			`Report of the Security Council mission to Arcadia, 3 to 5 May 2010\n\n1. It left.\n\n2. It came back.\n\nAnnex I\nTerms of reference\n\n${terms}\n`,
		);
		const lead = '1. In Port Bella, the mission will:';
		expect(await jsonOf('terms', file)).toMatchObject([
			{lead, text: 'Hear the pilots.'},
			{lead, text: 'Hear the Mayor.'},
			{lead: null, text: 'To hear the Governor.'},
		]);
		expect((await commandLine(['terms', file, '--markdown'], terminal)).stdout).toMatch(
			/^\| 1 \(a\) \| 1\. In Port Bella, the mission will: Hear the pilots \|/mu,
		);
	});

	test('and says what the program worked out of it, and what it did not', async () => {
		const file = writeReport('raw-arcadia.txt', arcadiaReport);
		expect(await jsonOf('terms', file)).toMatchObject([
			{number: 1, inferred: true},
			{number: 2, inferred: true},
		]);
		expect((await commandLine(['terms', file, '--markdown'], terminal)).stdout).toMatch(
			/\| 1 \| .* \| none found \| 1 statement: ¶3; 4 more beside these, in none of its words: ¶3 \(inferred\) \| 3 May 09:00 \(inferred\) \| ¶I\.1 \|/u,
		);
		expect((await commandLine(['brief', 'Bassi', '--report', file], terminal)).stdout).toContain(
			'Raise · ties inferred by the program',
		);
		expect(await failureOf(commandLine(['positions', file], terminal))).toBe(
			'1: positions: S/2010/99: of an import only what its text contrasts, and phrases that several use, are looked for: none is here',
		);
	});

	test('and says who did not come, where the report does', async () => {
		const file = writeReport(
			'raw-absent.txt',
			'Report of the Security Council mission to Arcadia, 3 to 5 May 2010\n\n1. It left. The mission was composed of the following members:\n\nChad: Awa Deby\nFrance: Luc Roy\n\nThe representative of China was unable to join the mission.\n\n2. It came back.\n',
		);
		const {stderr} = await commandLine(['delegation', file], terminal);
		expect(stderr).toBe('mission-brief: Did not come: China ¶1.\n');
		expect((await commandLine(['delegation', file, '--markdown'], terminal)).stdout).toContain(
			'Did not come: China ¶1.',
		);
		expect((await commandLine(['export', '--markdown', '--report', file], terminal)).stdout).toContain(
			'| Did not come | China | ¶1 |',
		);
		const whole = await jsonOf<Pick<Report, 'members' | 'membersAbsent'>>('export', '--report', file);
		expect(whole.membersAbsent).toEqual([{country: 'China', paragraph: '1'}]);
		expect(whole.members.map(({country}) => country)).toEqual(['Chad', 'France']);
	});

	test('and says where it lists a delegation that was not read', async () => {
		const file = writeReport(
			'raw-states.txt',
			arcadiaReport.replace(/\n1\. [\s\S]*?\n2\. /, '\n1. The mission was composed of Chad, France and Togo.\n\n2. '),
		);
		expect(await failureOf(commandLine(['delegation', file], terminal))).toBe(
			'1: delegation: S/2010/99: the delegation is listed, but not read: see ¶1',
		);
	});

	test('what is none is one line', async () => {
		const note = writeReport('raw-note.txt', 'Buy bread.');
		for (const args of [[note], ['issues', note], ['search', 'bread', '--report', note]]) {
			const ended = commandLine(args, terminal);
			expect(await failureOf(ended)).toMatch(/^65: .*raw-note\.txt: not a mission report: /);
			expect((await ended).opened).toBeUndefined();
		}
	});
});

describe('through a pipe', () => {
	const piped = (args: readonly string[], input: Uint8Array | string) => start(args, {input});

	test('a document in whatever format is -', async () => {
		expect((await piped(['issues', '-', '--json'], makeDocx(harbourReport))).stdout).toContain('the quays be cleared');
		expect((await piped(['-'], makeText(harbourReport))).stdout).toContain('Mission to Port Aurelia');
		expect((await piped(['text', '-'], reportText())).stdout.split('\n')).toHaveLength(9);
	});

	test('what is none names standard input', async () => {
		expect(await failureOf(piped(['text', '-'], ' \n'))).toBe(
			'65: standard input: an empty document: there is no text in it',
		);
		expect(await failureOf(piped(['text', '-'], '{"version": 1}'))).toBe('65: standard input: symbol: is missing');
	});

	test.each([
		['an empty pipe', 'true | "$@"', 'nothing came on it; send a document with < FILE'],
		['no input', '"$@" < /dev/null', 'nothing came on it; send a document with < FILE'],
		['a closed one', '"$@" <&-', 'nothing came on it; send a document with < FILE'],
		['an empty file', ': > empty; "$@" < empty', 'nothing came on it; send a document with < FILE'],
		['a folder', '"$@" < .', 'is a directory'],
		['another device', '"$@" < /dev/zero', 'is a device, not a file'],
	])('%s is said to be so: 66', async (_, script, message) => {
		for (const args of [
			['issues', '-'],
			['import', '-', '--data', 'own'],
		]) {
			const words = [process.execPath, program, ...args];
			const started = start(['-c', script, 'sh', ...words], {command: ['/bin/sh']});
			expect(await failureOf(started)).toBe(`66: standard input: ${message}`);
		}
	});

	test('importing takes it, too', async () => {
		const {folder, json} = await importedLibrary();
		const {code, stdout} = await piped(['import', '-', '--data', folder], makeText(harbourReport));
		expect([code, stdout]).toEqual([0, expect.stringContaining('imported from standard input')]);
		expect(await json('library')).toHaveLength(1);
	});

	// Says at the end whether threads were loaded, in one of which importing is.
	test('importing is not loaded for a report in the program’s own format', async () => {
		const watch = `process.on('exit', () => console.error(process.moduleLoadList.some((name) => name.endsWith('worker_threads'))))`;
		const command = [process.execPath, '--import', `data:text/javascript,${watch}`, program] as const;
		const isLoadedBy = async (...args: string[]) => (await start(args, {command})).stderr;
		expect(await isLoadedBy('issues')).toBe('false\n');
		expect(await isLoadedBy('issues', bundled)).toBe('false\n');
		expect(await isLoadedBy('issues', harbour)).toBe('true\n');
	});
});
