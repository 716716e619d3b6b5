import {spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import * as v from 'valibot';
import type {Library} from '../../library/open-library.ts';
import type {DraftParts} from '../../library/reader/notes.ts';
import {isRunning, namesIn} from '../../library/store/temporary.ts';
import type {Edited} from '../outside/perform.ts';
import {unheard} from './stop-and-size.ts';

/** How the folder of a note that is with an editor begins. */
const folderOfNote = 'mission-brief-';

/** The file of the note in it, and beside it that of the shell that the editor runs in. */
const noteFile = 'note.txt';
const shellFile = `${noteFile}.shell`;

const draftFile = 'draft.json';

const written = v.object({
	program: v.number(),
	library: v.string(),
	draft: v.object({
		report: v.string(),
		target: v.object({kind: v.string(), id: v.string()}),
		meeting: v.optional(v.string()),
		note: v.optional(v.number()),
		text: v.string(),
	}),
});

/**
 * Has the reader go on with a text in `$VISUAL` or `$EDITOR`. The terminal must be theirs meanwhile.
 * @param writeDown writes down in the folder of the note what it is, for when this program does not come to read it
 * @returns the text as they left it and, where the editor did not end well, in one line how; without a text where there was none
 */
export function editOutside(
	text: string,
	env: Readonly<Record<string, string | undefined>>,
	writeDown: (folder: string) => void = () => undefined,
): Edited {
	const editor = env.VISUAL || env.EDITOR;
	if (editor === undefined || editor === '') {
		return {why: 'No editor is named in $VISUAL or $EDITOR'};
	}

	let folder: string | undefined;
	// Ctrl-C in an editor that leaves the terminal as it is reaches every program there, ours too, and some that listen would end it
	// whoever else does.
	const listen = unheard(['SIGINT', 'SIGQUIT'], [() => undefined]);
	// Ctrl-Z in the editor stops both, so that the shell has its terminal.
	const listenToStop = unheard(['SIGTSTP']);
	try {
		// Only the reader may read what is in it; a name of its own, so that two programs never meet in one file.
		folder = mkdtempSync(join(tmpdir(), folderOfNote));
		const file = join(folder, noteFile);
		writeFileSync(file, `${text}\n`, {mode: 0o600});
		writeDown(folder);
		// The variable may hold options; the shell splits it as other programs do. It outlives the keys that an editor answers itself.
		const command = `trap : INT QUIT; echo $$ > "$2"; ${editor} "$1"`;
		const args = ['-c', command, 'sh', file, join(folder, shellFile)];
		const {status, signal, error} = spawnSync('sh', args, {stdio: 'inherit'});
		const left = readFileSync(file, 'utf8').replace(/\n$/, '');
		if (error === undefined && status === 0) {
			return {text: left};
		}

		// However it ended, what was written is the reader's.
		const why = `${error?.message ?? howEnded(status, signal)}: ${editor}`;
		return left === text ? {why} : {text: left, why};
	} catch (error) {
		return {why: `${(error as Error).message}: ${editor}`};
	} finally {
		// What came meanwhile is heard only when the loop has turned.
		setImmediate(() => setImmediate(listen));
		listenToStop();
		if (folder !== undefined) {
			rmSync(folder, {recursive: true, force: true});
		}
	}
}

function howEnded(status: number | null, signal: string | null): string {
	return status === 127
		? 'The editor was not found'
		: signal === null
			? `The editor ended with ${status}`
			: `The editor was ended by ${signal}`;
}

/** Writes down, in the folder of a note, what it is a draft of: whoever is killed meanwhile finds it there the next time. */
export function writeDown(folder: string, draft: DraftParts, {file}: Library): void {
	const left = {program: process.pid, library: file.path, draft};
	writeFileSync(join(folder, draftFile), JSON.stringify(left), {mode: 0o600});
}

/**
 * Leaves a note that cannot be kept where those are that were with an editor, so that the next start keeps it.
 * @returns its file
 * @throws the error of the system
 */
export function leaveNote(draft: DraftParts, library: Library): string {
	const folder = mkdtempSync(join(tmpdir(), folderOfNote));
	const file = join(folder, noteFile);
	writeFileSync(file, `${draft.text}\n`, {mode: 0o600});
	writeFileSync(join(folder, shellFile), String(process.pid));
	writeDown(folder, {...draft, text: ''}, library);
	return file;
}

/**
 * Keeps as drafts what programs that were killed had with an editor, and removes it from the folder for passing files. What is with an
 * editor still is left there, and so is, for the next time, what cannot be kept.
 * @param warn is told in one line why
 * @returns whether there was anything
 */
export function takeLeftNotes(library: Library, warn: (message: string) => void): boolean {
	let isTaken = false;
	for (const name of namesIn(tmpdir()).filter((one) => one.startsWith(folderOfNote))) {
		const folder = join(tmpdir(), name);
		const left = leftIn(folder);
		if (left !== undefined && left.library === library.file.path && !left.isOpen) {
			try {
				keepLeft(left, library);
				rmSync(folder, {recursive: true, force: true});
				isTaken = true;
			} catch (error) {
				warn(`a note that was with an editor is still in ${folder}: ${(error as Error).message}`);
			}
		}
	}

	return isTaken;
}

// What was written since in the briefing stays before it.
function keepLeft({draft, text}: {readonly draft: DraftParts; readonly text: string}, {drafts}: Library): void {
	const there = drafts.get(draft.report, draft.target)?.text;
	if (text.trim() !== '' && text !== draft.text && there?.includes(text) !== true) {
		// What could still be kept of it is its beginning.
		const isSame = there === undefined || there === draft.text || text.includes(there);
		drafts.save({...draft, text: isSame ? text : `${there}\n\n${text}`});
	}
}

// Others may make folders there, too.
function leftIn(folder: string) {
	try {
		if (statSync(folder).uid !== process.getuid?.()) {
			return undefined;
		}

		const {program, library, draft} = v.parse(written, JSON.parse(readFileSync(join(folder, draftFile), 'utf8')));
		const text = readFileSync(join(folder, noteFile), 'utf8').replace(/\n$/, '');
		const shell = Number(readFileSync(join(folder, shellFile), 'utf8'));
		return {library, draft: draft as DraftParts, text, isOpen: isRunning(program) || isRunning(shell)};
	} catch {
		return undefined;
	}
}
