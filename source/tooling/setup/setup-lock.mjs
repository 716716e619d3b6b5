import {linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {dirname} from 'node:path';

const pollMs = 100;
const staleMs = 15 * 60 * 1000;

/**
 * Runs the work while no other process holds the lock: two first starts at once would install over each other.
 * The lock of a process that has died, or one that is older than any set-up takes, is taken over.
 * @param {string} path the lock file
 * @param {() => void} work
 * @param {() => void} onWait called once if another process is at it
 */
export function withLock(path, work, onWait) {
	mkdirSync(dirname(path), {recursive: true});
	let hasWaited = false;
	while (!tryLock(path)) {
		if (isStale(path)) {
			rmSync(path, {force: true});
		} else {
			if (!hasWaited) {
				onWait();
			}

			hasWaited = true;
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pollMs);
		}
	}

	const unlock = () => rmSync(path, {force: true});
	process.once('exit', unlock);
	try {
		work();
	} finally {
		process.off('exit', unlock);
		unlock();
	}
}

// A link appears together with its contents, so nobody ever reads a lock without its owner.
function tryLock(path) {
	const own = `${path}.${process.pid}`;
	writeFileSync(own, String(process.pid));
	try {
		linkSync(own, path);
		return true;
	} catch (error) {
		if (error.code !== 'EEXIST') {
			throw error;
		}

		return false;
	} finally {
		rmSync(own, {force: true});
	}
}

function isStale(path) {
	try {
		const owner = Number(readFileSync(path, 'utf8'));
		return Date.now() - statSync(path).mtimeMs > staleMs || !isAlive(owner);
	} catch {
		return false;
	}
}

function isAlive(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return error.code === 'EPERM';
	}
}
