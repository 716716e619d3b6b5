import {execFileSync} from 'node:child_process';
import {copyFileSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {build} from 'esbuild';
import {inject} from 'postject';

/** The mark in Node.js that says whether a program was put into it. */
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** What the executable holds of a checkout. */
const held = ['dist/*.js', 'data/s-2014-173.json'];
const noticesFile = 'dist/THIRD-PARTY-NOTICES.txt';

/**
 * Makes a single executable of the built program: the Node.js that runs this, with the program in it.
 * @param root the checkout, built
 * @param path the file to make, in a folder that is there; it appears whole or not at all
 */
export async function makeExecutable(root: string, path: string): Promise<void> {
	const folder = mkdtempSync(join(dirname(path), '.executable-'));
	const executable = join(folder, 'executable');
	try {
		copyFileSync(process.execPath, executable);
		const isApple = process.platform === 'darwin';
		if (isApple) {
			execFileSync('codesign', ['--remove-signature', executable]);
		}

		await inject(executable, 'NODE_SEA_BLOB', await makeBlob(root, folder), {
			sentinelFuse: fuse,
			...(isApple ? {machoSegmentName: 'NODE_SEA'} : {}),
		});
		if (isApple) {
			execFileSync('codesign', ['--sign', '-', executable]);
		}

		renameSync(executable, path);
	} finally {
		rmSync(folder, {recursive: true});
	}
}

async function makeBlob(root: string, folder: string): Promise<Buffer> {
	const [main, thread] = ['executable-main', 'serve-assets'];
	await build({
		entryPoints: [main, thread].map((name) => join(import.meta.dirname, `${name}.ts`)),
		outdir: folder,
		bundle: true,
		format: 'cjs',
		platform: 'node',
		target: 'node24',
	});
	const assets = globSync(held, {cwd: root}).map((name) => [name.replaceAll('\\', '/'), join(root, name)]);
	const notices = join(folder, 'notices.txt');
	writeFileSync(notices, noticesWithNode(root));
	const output = join(folder, 'blob');
	const config = {
		main: join(folder, `${main}.js`),
		output,
		assets: {...Object.fromEntries(assets), [noticesFile]: notices, [`${thread}.js`]: join(folder, `${thread}.js`)},
		disableExperimentalSEAWarning: true,
		// The loader of modules that a script may ask for is an experiment still, and says so.
		execArgv: ['--disable-warning=ExperimentalWarning'],
		execArgvExtension: 'none',
	};
	writeFileSync(join(folder, 'config.json'), JSON.stringify(config));
	execFileSync(process.execPath, ['--experimental-sea-config', join(folder, 'config.json')], {stdio: 'pipe'});
	return readFileSync(output);
}

// Node.js comes with the licences of what it contains: in its package, and in the folder that it is distributed as.
function noticesWithNode(root: string): string {
	const places = ['node_modules/node/node_modules/node-*/LICENSE', join(dirname(process.execPath), '..', 'LICENSE')];
	const [licence] = globSync(places, {cwd: root});
	if (licence === undefined) {
		throw new Error(`${process.execPath} stands without its licence, which the executable is to have: run "npm ci"`);
	}

	const [bundled, node] = [noticesFile, licence].map((path) => readFileSync(resolve(root, path), 'utf8'));
	return `${bundled}\n${'-'.repeat(80)}\n\nNode.js ${process.versions.node}: MIT, and others for what it contains\n\n${node}`;
}
