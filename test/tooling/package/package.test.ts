import {execFileSync} from 'node:child_process';
import {mkdtempSync, readdirSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {formats} from '../../../source/exporting/formats.ts';
import {makeExecutable} from '../../../source/tooling/package/executable.ts';
import {amount} from '../../amount.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makeDocx, makePdf} from '../../importing/invented/make-documents.ts';
import {openBriefing, ownHome, quit} from '../../pty/harness/briefing.ts';
import {run} from '../../pty/harness/command.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'mission brief package '));
const executable = join(folder, 'mission-brief.executable');
const unpacked = join(folder, 'package', 'dist', 'mission-brief.js');
/** Nothing of what stands around a program. */
const env = {PATH: '', NODE_COMPILE_CACHE: '', LANG: '', TZ: ''};

// Making an executable copies all of Node.js: only in the long run.
describe.skipIf(amount(0, 1) === 0)('in an empty folder, with an empty home and PATH (in the long run)', () => {
	beforeAll(async () => {
		await makeExecutable(root, executable);
		const packed = ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder];
		const tarball = execFileSync('npm', packed, {cwd: root, encoding: 'utf8'}).trim();
		execFileSync('tar', ['-xzf', join(folder, tarball), '-C', folder]);
	});

	describe.each([
		['the executable', [executable]],
		['the npm tarball', [process.execPath, unpacked]],
	] as const)('%s', (_, command) => {
		test('says its version and prints a brief', async () => {
			const {version} = JSON.parse(execFileSync('npm', ['pkg', 'get', '--json'], {cwd: root, encoding: 'utf8'}));
			expect(await run(['version'], {command, env})).toMatchObject({code: 0, stdout: `${version}\n`, stderr: ''});
			const brief = await run(['brief', 'keita'], {command, env});
			expect(brief).toMatchObject({code: 0, stderr: ''});
			expect(brief.stdout).toMatch(/^Audience with President Keïta\n/);
			const {stdout} = await run(['help', 'licences'], {command, env});
			expect(stdout).toMatch(/^react \d+\.\d+\.\d+: MIT$/m);
			expect(/^Node\.js \d/m.test(stdout)).toBe(command[0] === executable);
		});

		test('imports documents, a long one too', async () => {
			const home = ownHome();
			writeFileSync(join(home, 'harbour.pdf'), await makePdf(harbourReport));
			writeFileSync(join(home, 'harbour.docx'), await makeDocx(harbourReport));
			const asks = 'The Harbour Authority asked that the quays be cleared before the rains.';
			const long = Array.from({length: 5000}, (__, at) => `${at + 1}. ${asks}`);
			const head = ['United Nations S/2031/100', 'Report of the mission to Belmarra, 4 to 6 May 2031'];
			writeFileSync(join(home, 'long.txt'), [...head, 'I. Introduction', ...long, ''].join('\n\n'));
			const files = ['harbour.pdf', 'harbour.docx', 'long.txt'];
			const {code, stdout, stderr} = await run(['import', ...files, '--json'], {home, command, env});
			expect([code, stderr]).toEqual([0, '']);
			expect(JSON.parse(stdout)).toMatchObject([
				{title: 'Mission to Port Aurelia', statements: 3},
				{title: 'Mission to Port Aurelia', statements: 3},
				{symbol: 'S/2031/100', paragraphs: 5000},
			]);
		});

		test.each(Object.values(formats).map(({endings: [ending]}) => ending))('exports as .%s', async (ending) => {
			const home = ownHome();
			const {code, stderr} = await run(['export', '--output', `mali.${ending}`], {home, command, env});
			expect(code).toBe(0);
			expect(stderr).toEqual(ending === 'csv' ? expect.stringContaining('datapackage.json') : '');
			expect(readdirSync(home)).toEqual([ending === 'csv' ? 'mali' : `mali.${ending}`]);
		});

		test('opens the screen, and leaves nothing but what it remembers', async () => {
			const home = ownHome();
			await using terminal = await openBriefing({home, command, env});
			expect(terminal.screenText()).toContain('S/2014/173');
			await quit(terminal);
			expect(readdirSync(home)).toEqual(['.config']);
		});
	});
});
