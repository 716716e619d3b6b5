import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {ownHome, saveReport} from '../harness/briefing.ts';
import {run} from '../harness/command.ts';
import {program} from '../harness/program.ts';
import {openTerminal} from '../harness/terminal.ts';

const shells = [
	['bash', ['--norc', '-i'], 'source <(mission-brief completion bash)'],
	['zsh', ['-f', '-i'], 'source <(mission-brief completion zsh)'],
	['fish', ['--no-config', '-i'], 'mission-brief completion fish | source'],
] as const;
const isInstalled = (shell: string) => spawnSync(shell, ['--version']).status === 0;

const lines = [
	['mission-brief deleg', 'mission-brief delegation'],
	['mission-brief issues --ki', 'mission-brief issues --kind'],
	['mission-brief --view ter', 'mission-brief --view terms'],
	['mission-brief issues --kind=ple', 'mission-brief issues --kind=pledges'],
	['mission-brief issues --json=id,tex', 'mission-brief issues --json=id,text'],
	['mission-brief help report-', 'mission-brief help report-format'],
	['mission-brief issues --actor minusma-mil', 'mission-brief issues --actor minusma-military-leadership'],
	['mission-brief now --at 2014-02-02T17', 'mission-brief now --at 2014-02-02T17:00'],
	['mission-brief brief m-0201', 'mission-brief brief m-0201-2200'],
	['mission-brief brief lunch', 'mission-brief brief United\\ Nations\\ agencies'],
	['mission-brief brief Audience\\ wi', 'mission-brief brief Audience\\ with\\ President\\ Keïta'],
	['mission-brief brief "Audience wi', 'mission-brief brief "Audience with President Keïta"'],
	["mission-brief issues --actor 'Northern ar", "mission-brief issues --actor 'Northern armed groups'"],
	['mission-brief issues S/2012', 'mission-brief issues S/2012/534'],
	['mission-brief export --output mali.ht', 'mission-brief export --output mali.html'],
	['mission-brief import ./mission-', 'mission-brief import ./mission-brief'],
] as const;

describe.each(fewOf(1, shells))('in %s (where it is installed)', (shell, args, start) => {
	test.skipIf(!isInstalled(shell))('Tab completes what is typed', async () => {
		const home = ownHome();
		const report = JSON.parse(
			readFileSync(join(import.meta.dirname, '..', '..', '..', 'data', 's-2014-173.json'), 'utf8'),
		);
		const file = saveReport({...report, symbol: 'S/2012/534'}, home);
		expect((await run(['import', file], {home})).code).toBe(0);
		const bin = join(home, 'bin');
		mkdirSync(bin);
		const script = `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`;
		writeFileSync(join(bin, 'mission-brief'), script, {mode: 0o755});
		const env = {PATH: `${bin}:${process.env.PATH}`, PS1: '$ ', ZDOTDIR: home};
		await using terminal = openTerminal({home, cwd: bin, command: [shell, ...args], env, columns: 120, rows: 60});
		terminal.type(`${start}; echo rea''dy\r`);
		await terminal.waitFor(/^ready/m);
		for (const [typed, completed] of lines) {
			terminal.type(`${typed}\t`);
			await terminal.waitFor(completed);
			terminal.type('\u0015');
			await terminal.waitFor((there) => !there.screenText().includes(completed));
		}
	});
});

test('where the reader has nothing, looking for what can be typed makes nothing', async () => {
	const home = ownHome();
	const {code, stdout, stderr} = await run(['completion', 'words', '--', 'library', 'show', ''], {home});
	expect([code, stdout, stderr]).toEqual([0, '', '']);
	expect(spawnSync('ls', ['-A', home], {encoding: 'utf8'}).stdout).toBe('');
});
