import {execFileSync} from 'node:child_process';
import {chmodSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const script = join(import.meta.dirname, '..', 'source', 'tooling', 'setup', 'setup.mjs');

/**
 * Builds the program once for all tests, if it is not built from the sources as they are, and gives them one folder for all
 * that they write. Returns what removes that folder at the end.
 */
export function setup(): () => void {
	execFileSync(process.execPath, [script], {stdio: 'inherit'});
	// A short name: paths in it are shown on screens of 60 columns.
	const folder = mkdtempSync(join(tmpdir(), 'mb-'));
	// Some tests run the program as somebody else.
	chmodSync(folder, 0o755);
	process.env.TMPDIR = folder;
	// A program that many tests start is compiled once.
	process.env.NODE_COMPILE_CACHE = join(folder, 'compiled');
	return () => rmSync(folder, {recursive: true});
}
