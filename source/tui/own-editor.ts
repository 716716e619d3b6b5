import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * Has the reader go on with a text in `$VISUAL` or `$EDITOR`. The terminal must be theirs meanwhile.
 * @returns the text as they left it, or in one line why not
 */
export function editOutside(
	text: string,
	env: Readonly<Record<string, string | undefined>>,
): {readonly text: string} | {readonly why: string} {
	const editor = env.VISUAL || env.EDITOR;
	if (editor === undefined || editor === '') {
		return {why: 'No editor is named in $VISUAL or $EDITOR'};
	}

	let folder: string | undefined;
	try {
		// Only the reader may read what is in it; a name of its own, so that two programs never meet in one file.
		folder = mkdtempSync(join(tmpdir(), 'mission-brief-'));
		const file = join(folder, 'note.txt');
		writeFileSync(file, `${text}\n`, {mode: 0o600});
		// The variable may hold options; the shell splits it as other programs do.
		const {status, signal, error} = spawnSync('sh', ['-c', `${editor} "$1"`, 'sh', file], {stdio: 'inherit'});
		if (error !== undefined || status !== 0) {
			return {
				why: `${editor}: ${error?.message ?? (signal === null ? `ended with ${status}` : `was ended by ${signal}`)}`,
			};
		}

		return {text: readFileSync(file, 'utf8')};
	} catch (error) {
		return {why: `${editor}: ${(error as Error).message}`};
	} finally {
		if (folder !== undefined) {
			rmSync(folder, {recursive: true, force: true});
		}
	}
}
