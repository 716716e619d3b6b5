import {chmodSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {reportInput, reportText} from '../../fixtures.ts';
import {run} from '../../pty/harness/command.ts';
import {program} from '../../pty/harness/program.ts';
import {bundled, failureOf, folder, writeReport} from '../command-line.ts';
import {keepingMeeting} from '../keeping.ts';

const shell = (line: string) => run(['-c', line, process.execPath, program], {command: ['bash']});

const [statement] = reportInput.statements;
const large = writeReport(
	'large.json',
	reportText({
		questions: [],
		terms: [],
		statements: Array.from({length: 20_000}, (_, at) => ({...statement, id: `s-${at}`})),
	}),
);

describe('in a pipe', () => {
	test('a large output arrives whole', async () => {
		const {code, stdout} = await run(['issues', large, '--json']);
		expect(code).toBe(0);
		expect(JSON.parse(stdout)).toHaveLength(20_000);
	});

	test('a reader that has seen enough is no error', async () => {
		const {stdout, stderr} = await shell(`"$0" "$1" issues ${large} | head -1; echo "\${PIPESTATUS[0]}"`);
		expect(stdout).toMatch(/^Issue +Who .*\n0\n$/);
		expect(stderr).toBe('');
	});

	test('a full disk is one', async () => {
		expect(await shell('"$0" "$1" issues > /dev/full; echo $?')).toMatchObject({
			stdout: '74\n',
			stderr: 'mission-brief: standard output: no space left on the device\n',
		});
	});

	test('a report may come through <(…), a pipe or standard input', async () => {
		const counts = await shell(
			`"$0" "$1" text <(cat ${bundled}) | wc -l; cat ${bundled} | "$0" "$1" text /dev/stdin | wc -l; ` +
				`"$0" "$1" text /dev/stdin < ${bundled} | wc -l`,
		);
		expect(counts.stdout.trim().split(/\s+/)).toEqual(['8', '8', '8']);
		expect((await run(['text', '/dev/stdin'], {input: reportText()})).stdout.split('\n')).toHaveLength(9);
	});

	test('what never ends is given up', async () => {
		const {stdout, stderr} = await shell('"$0" "$1" text <(cat /dev/zero) ; echo $?');
		expect(stdout).toBe('65\n');
		expect(stderr).toMatch(/^mission-brief: \/dev\/fd\/\d+: byte 1: a NUL byte, so this is no report in JSON\n$/);
		const endless = await shell('"$0" "$1" text <(yes) ; echo $?');
		expect(endless.stdout).toBe('65\n');
		expect(endless.stderr).toMatch(/: is over the 128 MiB that a report may hold\n$/);
	});
});

describe('the reader’s data', () => {
	// Says at the end whether SQLite was loaded.
	const watch = `process.on('exit', () => console.error(process.moduleLoadList.some((name) => name.includes('sqlite'))))`;
	const watched = (...args: string[]) =>
		run(args, {command: [process.execPath, '--import', `data:text/javascript,${watch}`, program]});

	test('cost nothing where there are none, or nothing of them is shown', async () => {
		const [, folder] = keepingMeeting({});
		expect((await watched('programme', bundled)).stderr).toBe('false\n');
		expect((await watched('programme', bundled, '--data', dirname(process.execPath))).stderr).toBe('false\n');
		expect((await watched(bundled, '--data', folder)).stderr).toBe('false\n');
		expect((await watched('programme', bundled, '--data', folder)).stderr).toBe('true\n');
	});

	test('are looked for from where the program is', async () => {
		const [, folder] = keepingMeeting({});
		const {stdout} = await run(['programme', bundled, '--data', basename(folder)], {cwd: dirname(folder)});
		expect(stdout).toContain('Lunch (yours)');
	});

	test('are nowhere without a home folder, which is said in one line', async () => {
		const env = {HOME: '', XDG_DATA_HOME: ''};
		const line = 'mission-brief: the home folder is not known; --data says where your data are';
		expect(await run(['notes'], {env})).toMatchObject({code: 66, stdout: '', stderr: `${line}\n`});
		expect(await run(['programme', bundled], {env})).toMatchObject({
			code: 0,
			stderr: `${line}; what you keep is left out\n`,
		});
		expect(await run([bundled], {env})).toMatchObject({code: 0, stderr: ''});
	});
});

describe.runIf(process.getuid?.() === 0)('without permission', () => {
	test.each([0o755, 0o700])('to read notes in a folder of mode %o: 66', async (mode) => {
		chmodSync(folder, 0o755);
		const [, data] = keepingMeeting({});
		chmodSync(join(data, 'library.sqlite'), 0o600);
		chmodSync(data, mode);
		expect(await failureOf(run(['notes', '--data', data], {user: 65_534}))).toBe(
			`66: ${join(data, 'library.sqlite')}: permission denied`,
		);
	});

	test('to read: 66', async () => {
		chmodSync(folder, 0o755);
		const secret = writeReport('secret.json', reportText());
		chmodSync(secret, 0o600);
		expect(await failureOf(run(['text', secret], {user: 65_534}))).toBe(`66: ${secret}: permission denied`);
	});

	test('to write: 73, and what was there stays', async () => {
		chmodSync(folder, 0o777);
		const kept = writeReport('kept.txt', 'kept');
		chmodSync(kept, 0o444);
		expect(await failureOf(run(['text', bundled, '--output', kept, '--force'], {user: 65_534}))).toBe(
			`73: ${kept}: permission denied`,
		);
	});
});
