import {execFile} from 'node:child_process';
import {rmSync} from 'node:fs';
import {join} from 'node:path';
import {promisify} from 'node:util';
import {expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {FakeProject} from './fake-project.ts';

const installing = 'mission-brief: installing what package-lock.json lists …';
const building = 'mission-brief: building dist/mission-brief.js …';
const waiting = 'mission-brief: waiting for another set-up to finish …';
const oldNode =
	"Object.defineProperty(process, 'versions', {value: {...process.versions, node: '20.20.2'}, configurable: true})";

test('makes a fresh clone ready once, and is quiet afterwards', async () => {
	using project = new FakeProject();
	expect(await project.setUp()).toEqual({code: 0, stdout: '', lines: [installing, building]});
	expect(project.ran()).toEqual(['npm', 'build']);
	expect(await project.setUp()).toEqual({code: 0, stdout: '', lines: []});
	expect(project.ran()).toEqual([]);
});

test('installs again when the lock file asks for something else, and builds with it', async () => {
	using project = new FakeProject();
	await project.setUp();
	project.ran();
	project.lock('1.0.1');
	expect((await project.setUp()).lines).toEqual([installing, building]);
	expect(project.ran()).toEqual(['npm', 'build']);
});

test('accepts dependencies that somebody installed by hand', async () => {
	using project = new FakeProject();
	await project.setUp(['--no-build']);
	expect(project.ran()).toEqual(['npm']);
	expect((await project.setUp()).lines).toEqual([building]);
});

test.each(fewOf(2, ['cli.tsx', 'data/report.json', 'source/tui/parts/table.tsx', 'tsconfig.json', 'package.json']))(
	'builds again when %s is newer',
	async (path) => {
		using project = new FakeProject();
		project.write(path, '{}');
		await project.setUp();
		project.ran();
		project.touch(path, 60);
		expect((await project.setUp()).lines).toEqual([building]);
		expect(project.ran()).toEqual(['build']);
	},
);

test('builds again when a source is deleted', async () => {
	using project = new FakeProject();
	project.write('source/tui/gone.ts', '');
	await project.setUp();
	rmSync(join(project.folder, 'source/tui/gone.ts'));
	project.touch('source/tui', 60);
	expect((await project.setUp()).lines).toEqual([building]);
});

test('two first starts at once install and build once', async () => {
	using project = new FakeProject();
	const meet = {FAKE_NPM: 'meet'};
	const outcomes = await Promise.all([project.setUp([], meet), project.setUp([], meet)]);
	expect(outcomes.map(({code}) => code)).toEqual([0, 0]);
	expect(outcomes.map(({lines}) => lines.join('\n')).toSorted()).toEqual([`${installing}\n${building}`, waiting]);
	expect(project.ran()).toEqual(['npm', 'build']);
});

test('takes over the lock of a set-up that was killed', async () => {
	using project = new FakeProject();
	const neverAlive = 2 ** 22 + 1;
	project.write('dist/.setup.lock', String(neverAlive));
	expect((await project.setUp()).code).toBe(0);
});

test('says that the install failed', async () => {
	using project = new FakeProject();
	const {code, lines} = await project.setUp([], {FAKE_NPM: 'fail'});
	expect(code).toBe(69);
	expect(lines).toEqual([installing, 'mission-brief: "npm ci" failed (exit code 1).']);
});

test('says in one line what to do when the right Node.js did not come', async () => {
	using project = new FakeProject();
	const env = {FAKE_NPM: 'no-node', NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(oldNode)}`};
	const {code, lines} = await project.setUp([], env);
	expect(code).toBe(69);
	expect(lines).toEqual([
		installing,
		building,
		'mission-brief: Node.js 24 did not come with the dependencies: run "npm ci --ignore-scripts=false", or install Node.js 24 yourself (this is 20.20.2).',
	]);
});

test('makes do with a Node.js of the machine that is new enough', async () => {
	using project = new FakeProject();
	expect((await project.setUp([], {FAKE_NPM: 'no-node'})).code).toBe(0);
	expect(project.ran()).toEqual(['npm', 'build']);
});

test.each(['fund', 'audit', 'update-notifier'])('npm says nothing of its own at a start: %s', async (setting) => {
	const cwd = join(import.meta.dirname, '..', '..', '..');
	// Nobody's settings but those of the project.
	const none = ['--userconfig', join(cwd, 'no-such-file'), '--globalconfig', join(cwd, 'no-such-file-either')];
	const env = {PATH: process.env.PATH};
	const {stdout} = await promisify(execFile)('npm', ['config', 'get', setting, ...none], {cwd, env});
	expect(stdout.trim()).toBe('false');
});
