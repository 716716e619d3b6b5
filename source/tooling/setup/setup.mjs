// Plain JavaScript: on a fresh clone this runs under whatever Node.js the machine has, before ours is there.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {withLock} from './setup-lock.mjs';
import {isBuilt, isInstalled} from './up-to-date.mjs';

const unavailable = 69;
const neededMajor = 24;
const root = fileURLToPath(new URL('../../..', import.meta.url));
const ownNode = join(root, 'node_modules', '.bin', 'node');
const wantsBuild = !process.argv.includes('--no-build');

if (!isInstalled(root) || !existsSync(ownNode) || (wantsBuild && !isBuilt(root))) {
	withLock(join(root, 'dist', '.setup.lock'), setUp, () => say('waiting for another set-up to finish …'));
}

function setUp() {
	if (!isInstalled(root)) {
		say('installing what package-lock.json lists …');
		install();
	}

	if (wantsBuild && !isBuilt(root)) {
		say('building dist/mission-brief.js …');
		run(chooseNode(), [join('source', 'tooling', 'bundle', 'build.ts')], 'the build failed');
	} else {
		chooseNode();
	}
}

// The dependencies needed to build are development dependencies: NODE_ENV=production must not leave them out.
function install() {
	const npmArguments = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
	const npm = process.env.npm_execpath ?? '';
	const [command, first] = npm.endsWith('npm-cli.js') ? [process.execPath, [npm]] : ['npm', []];
	run(command, [...first, ...npmArguments], '"npm ci" failed');
}

function chooseNode() {
	if (existsSync(ownNode)) {
		return ownNode;
	}

	if (Number.parseInt(process.versions.node, 10) >= neededMajor) {
		return process.execPath;
	}

	return fail(
		`Node.js ${neededMajor} did not come with the dependencies: run "npm ci --ignore-scripts=false", or install Node.js ${neededMajor} yourself (this is ${process.versions.node}).`,
	);
}

// Standard output belongs to the program that is about to start.
function run(command, commandArguments, failure) {
	const {status, signal, error} = spawnSync(command, commandArguments, {cwd: root, stdio: ['ignore', 2, 2]});
	if (status !== 0) {
		fail(`${failure} (${error?.message ?? signal ?? `exit code ${status}`}).`);
	}
}

function say(line) {
	process.stderr.write(`mission-brief: ${line}\n`);
}

function fail(line) {
	say(line);
	process.exit(unavailable);
}
