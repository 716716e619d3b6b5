import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';

const buildInputs = ['package.json', 'tsconfig.json', 'cli.tsx', 'source', 'data', 'node_modules/.package-lock.json'];

/**
 * Whether `node_modules` holds what `package-lock.json` asks for. npm writes its own record of an install as the last
 * step, so an interrupted one has none. Optional packages may be absent: they are those of other platforms.
 * @param {string} root the project folder
 * @returns {boolean}
 */
export function isInstalled(root) {
	const wanted = readPackages(join(root, 'package-lock.json'));
	const present = readPackages(join(root, 'node_modules', '.package-lock.json'));
	if (wanted === undefined || present === undefined) {
		return false;
	}

	const complete = Object.entries(wanted).every(
		([path, entry]) => path === '' || entry.optional || present[path]?.version === entry.version,
	);
	return complete && Object.entries(present).every(([path, entry]) => wanted[path]?.version === entry.version);
}

/**
 * Whether the built program is newer than everything it is made from. Folders count too: their time tells of a deleted file.
 * @param {string} root the project folder
 * @returns {boolean}
 */
export function isBuilt(root) {
	const built = modified(join(root, 'dist', 'mission-brief.js'));
	return built !== undefined && !buildInputs.some((input) => isNewer(join(root, input), built));
}

function isNewer(path, time) {
	const at = modified(path);
	if (at === undefined || at > time) {
		return at !== undefined;
	}

	return statSync(path).isDirectory() && readdirSync(path).some((name) => isNewer(join(path, name), time));
}

function modified(path) {
	return statSync(path, {throwIfNoEntry: false})?.mtimeMs;
}

function readPackages(path) {
	try {
		return JSON.parse(readFileSync(path, 'utf8')).packages;
	} catch {
		return undefined;
	}
}
