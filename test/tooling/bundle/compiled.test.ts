import {execFile} from 'node:child_process';
import {existsSync, globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {fewOf} from '../../amount.ts';
import {cutOff, openBriefing} from '../../pty/harness/briefing.ts';
import {createHome, removeHome} from '../../pty/harness/environment.ts';
import {program} from '../../pty/harness/program.ts';

const run = promisify(execFile);

let home: string;
beforeEach(() => {
	home = createHome();
});
afterEach(() => {
	vi.unstubAllEnvs();
	removeHome(home);
});

const cache = () => join(home, '.cache', 'mission-brief');
const kept = () => globSync('*/*/*/*', {cwd: cache()}).map((name) => join(cache(), name));
const start = (env: Record<string, string> = {HOME: home}) =>
	run(process.execPath, [program, 'programme', '--json'], {env: {PATH: process.env.PATH, ...env}, cwd: home});
const usual = await run(process.execPath, [program, 'programme', '--json'], {env: {NODE_DISABLE_COMPILE_CACHE: '1'}});

describe('the program as it was compiled', () => {
	test('is kept at the end of the first start, for the reader alone, and left as it is by the next', async () => {
		await start();
		const [file = '', ...others] = kept();
		expect(others).toEqual([]);
		expect(statSync(cache()).mode & 0o777).toBe(0o700);
		const {mtimeMs} = statSync(file);
		expect(await start()).toEqual(usual);
		expect([kept(), statSync(file).mtimeMs]).toEqual([[file], mtimeMs]);
	});

	test('is kept as soon as the first screen shows: whoever closes the window ends the program with it', async () => {
		// What is printed needs other parts of the program, and does not stand in for those of the briefing.
		await start();
		vi.stubEnv('NODE_COMPILE_CACHE', undefined);
		await using terminal = await openBriefing({home});
		await expect
			.poll(() => kept().filter((file) => file.includes('on-terminal')))
			.toEqual([expect.stringMatching(/\/[\da-f]+$/)]);
		await cutOff(terminal);
	});

	test.each(
		fewOf(1, [
			['cut short', (bytes: Buffer) => bytes.subarray(0, 1000)],
			['changed in the middle', (bytes: Buffer) => bytes.with(bytes.length >> 1, ~(bytes[bytes.length >> 1] ?? 0))],
			['of something else', () => Buffer.from('{}')],
		] as const),
	)('does no harm where it is %s, and is made anew', async (_, damage) => {
		await start();
		const [file = ''] = kept();
		const {size} = statSync(file);
		writeFileSync(file, damage(readFileSync(file)));
		expect(await start()).toEqual(usual);
		expect(statSync(file).size / size).toBeCloseTo(1, 1);
	});

	test('takes the place of that of another version', async () => {
		mkdirSync(join(cache(), 'compiled-0.9.0-node-24.0.0', 'v24'), {recursive: true});
		expect(await start()).toEqual(usual);
		expect(globSync('*', {cwd: cache()})).toEqual([expect.stringContaining(process.versions.node)]);
	});

	test('is not kept, and not said to be missed, where it cannot be', async () => {
		writeFileSync(join(home, '.cache'), 'a file');
		expect(await start()).toEqual(usual);
		for (const HOME of fewOf(1, ['/proc', '/dev/null', ''])) {
			expect(await start({HOME})).toEqual(await start({HOME, NODE_DISABLE_COMPILE_CACHE: '1'}));
		}
	});

	test('stands where the reader has Node.js keep it, or nowhere', async () => {
		const elsewhere = join(home, 'elsewhere');
		await start({HOME: home, NODE_COMPILE_CACHE: elsewhere});
		expect([existsSync(elsewhere), existsSync(cache())]).toEqual([true, false]);
		rmSync(elsewhere, {recursive: true});
		await start({HOME: home, NODE_DISABLE_COMPILE_CACHE: '1'});
		expect(existsSync(cache())).toBe(false);
	});
});
