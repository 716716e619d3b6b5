import {spawn} from 'node:child_process';
import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {text} from 'node:stream/consumers';

const tooling = join(import.meta.dirname, '..', '..', '..', 'source', 'tooling', 'setup');
const log = 'log';
/** Is there once a set-up waits for another. */
const met = 'met';

const fakeNpm = `
const {appendFileSync, copyFileSync, existsSync, mkdirSync, symlinkSync} = require('node:fs');
appendFileSync('${log}', 'npm ' + process.argv.slice(2).join(' ') + '\\n');
console.log('npm says something');
if (process.env.FAKE_NPM === 'fail') process.exit(1);
while (process.env.FAKE_NPM === 'meet' && !existsSync('${met}')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
mkdirSync('node_modules/.bin', {recursive: true});
if (process.env.FAKE_NPM !== 'no-node') {
	try { symlinkSync(process.execPath, 'node_modules/.bin/node'); } catch {}
}
copyFileSync('package-lock.json', 'node_modules/.package-lock.json');
`;
const fakeBuild = `
import {appendFileSync, mkdirSync, writeFileSync} from 'node:fs';
appendFileSync('${log}', 'build\\n');
mkdirSync('dist', {recursive: true});
writeFileSync('dist/mission-brief.js', '');
`;

/** A project with the real set-up script and an npm and a build that only write down that they ran. */
export class FakeProject {
	readonly folder = mkdtempSync(join(tmpdir(), 'mission brief '));

	constructor() {
		for (const name of ['setup.mjs', 'setup-lock.mjs', 'up-to-date.mjs']) {
			cpSync(join(tooling, name), join(this.folder, 'source', 'tooling', 'setup', name));
		}

		this.write('npm-cli.js', fakeNpm);
		this.write('source/tooling/bundle/build.ts', fakeBuild);
		this.write('package.json', '{}');
		this.lock('1.0.0');
	}

	/** Writes a file, dated one minute ago so that only {@link touch} makes something newer. */
	write(path: string, contents: string): void {
		const file = join(this.folder, path);
		mkdirSync(dirname(file), {recursive: true});
		writeFileSync(file, contents);
		this.touch(path, -60);
	}

	/** Writes a lock file that asks for a version of one package and, optionally, of one for another platform. */
	lock(version: string): void {
		const packages = {'': {}, 'node_modules/a': {version}};
		this.write('package-lock.json', JSON.stringify({packages}));
	}

	/** Dates a file some seconds from now. */
	touch(path: string, seconds: number): void {
		const time = Date.now() / 1000 + seconds;
		utimesSync(join(this.folder, path), time, time);
	}

	/** What ran since the last call, one line each. */
	ran(): string[] {
		try {
			const lines = readFileSync(join(this.folder, log), 'utf8').trimEnd().split('\n');
			rmSync(join(this.folder, log));
			return lines.map((line) => line.replace(/ .*/, ''));
		} catch {
			return [];
		}
	}

	/** Runs the set-up script. With `FAKE_NPM` at `meet` its install does not end before another waits for it. */
	async setUp(args: readonly string[] = [], env: Record<string, string> = {}) {
		const script = join(this.folder, 'source', 'tooling', 'setup', 'setup.mjs');
		const child = spawn(process.execPath, [script, ...args], {
			cwd: tmpdir(),
			env: {PATH: process.env.PATH, npm_execpath: join(this.folder, 'npm-cli.js'), ...env},
		});
		const ended = new Promise<number | null>((resolve) => {
			child.once('close', resolve);
		});
		let stderr = '';
		child.stderr.setEncoding('utf8').on('data', (piece: string) => {
			stderr += piece;
			if (stderr.includes('waiting for another')) {
				this.write(met, '');
			}
		});
		const [stdout, code] = await Promise.all([text(child.stdout), ended]);
		return {code, stdout, lines: stderr.split('\n').filter((line) => line.startsWith('mission-brief: '))};
	}

	[Symbol.dispose](): void {
		rmSync(this.folder, {recursive: true});
	}
}
