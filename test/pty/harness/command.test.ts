import {expect, test} from 'vitest';
import {run} from './command.ts';

const node = (script: string) => ({command: [process.execPath, '-e', script]}) as const;

test('keeps the two outputs and the exit code apart', async () => {
	const script = `console.log('out', process.argv.slice(1).join()); console.error('err'); process.exitCode = 65;`;
	expect(await run(['a', 'b'], node(script))).toEqual({
		code: 65,
		signal: null,
		stdout: 'out a,b\n',
		stderr: 'err\n',
	});
});

test('passes input, which is empty without one', async () => {
	const cat = node('process.stdin.pipe(process.stdout)');
	expect((await run([], {...cat, input: 'é'})).stdout).toBe('é');
	expect((await run([], cat)).stdout).toBe('');
});

test('survives a program that does not read its input', async () => {
	const outcome = await run([], {...node(''), input: 'x'.repeat(1_000_000)});
	expect(outcome.code).toBe(0);
});

test('gives no terminal and an environment of its own', async () => {
	const script = `const {env} = process; console.log(process.stdout.isTTY, env.TERM, env.CI, env.COLUMNS, env.EXTRA, env.HOME === process.cwd())`;
	const {stdout} = await run([], {...node(script), columns: 100, env: {EXTRA: 'given'}});
	expect(stdout).toBe('undefined undefined undefined 100 given true\n');
});

test('ends a program that hangs on open input', async () => {
	const outcome = await run([], {...node('process.stdin.resume()'), openInput: true, timeout: 500});
	expect(outcome).toMatchObject({code: null, signal: 'SIGKILL'});
});

test.runIf(process.getuid?.() === 0)('runs as another user', async () => {
	const {stdout} = await run([], {command: ['id', '-u'], user: 65_534});
	expect(stdout).toBe('65534\n');
});
