import type {Target} from '../../briefing/entry/target.ts';
import {stated} from '../../report/stated.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import type {Queries} from '../store/queries.ts';
import {
	atTarget,
	cleanedText,
	columnsOf,
	keysOf,
	listingOf,
	notEmpty,
	numberedRows,
	type TargetColumns,
	type Unnumbered,
	withTarget,
} from './columns.ts';

/** What a note is made of. `meeting` is the meeting it belongs to in a readout; a note on a meeting belongs to that one. */
export type NoteParts = {
	readonly report: string;
	readonly target: Target;
	readonly meeting?: string | undefined;
	readonly text: string;
	/** When the draft was left that it goes on with: one that another program has left since is not its own. */
	readonly draftLeft?: string | undefined;
};

/** When each draft was kept that this program kept last, by its entry. */
export type OwnDrafts = Map<string, string>;

/** A note of the reader's, with the instants it was written and last changed. */
export type Note = NoteParts & {readonly id: number; readonly created: string; readonly updated: string};

type NoteRow = TargetColumns & Omit<Note, 'target' | 'meeting'> & {readonly meeting: string | null};

const rows = numberedRows('notes', noteOf);

/** The notes of a library. */
export function notesIn(access: Access, now: () => string, own: OwnDrafts = new Map()) {
	const {write} = access;
	return {
		/** Keeps a new note, and lets the draft of it go; one that changes another note stays. */
		add: ({text, ...parts}: NoteParts): Note => {
			const cleaned = fitText(text);
			const at = now();
			return write((queries) => {
				dropDraft(queries, parts, null, text, own);
				// Another program may have made a note of the draft meanwhile: that goes on.
				const aside = queries.get<NoteRow>(
					`SELECT * FROM notes WHERE ${atTarget} AND created = ?`,
					...keysOf(parts.report, parts.target),
					own.get(ownKey(parts.report, parts.target)) ?? null,
				);
				if (aside === undefined) {
					return insert(queries, {...parts, text: cleaned, created: at, updated: at});
				}

				queries.run('UPDATE notes SET text = ?, updated = ? WHERE id = ?', cleaned, at, aside.id);
				return {...noteOf(aside), text: cleaned, updated: at};
			});
		},
		/**
		 * Changes a note, and lets the draft of it go. Where another program has changed it meanwhile, both texts are kept: this
		 * one becomes a note of its own. Where it was removed, it is there again.
		 */
		edit: (note: Note, text: string): Note => {
			const cleaned = fitText(text);
			const at = now();
			return write((queries) => {
				dropDraft(queries, note, note.id, text, own);
				const existing = rows.find(queries, note.id);
				if (existing === undefined) {
					return insert(queries, {...note, text: cleaned, updated: at});
				}

				if (existing.text !== note.text && existing.text !== cleaned) {
					const {id: _id, ...parts} = note;
					return insert(queries, {...parts, text: cleaned, created: at, updated: at});
				}

				queries.run('UPDATE notes SET text = ?, updated = ? WHERE id = ?', cleaned, at, note.id);
				return {...existing, text: cleaned, updated: at};
			});
		},
		/** Takes a note away; gives it as it was, for `restore`, or `undefined` where it is gone already. */
		remove: (id: number): Note | undefined => write((queries) => rows.take(queries, id)),
		/** Puts a removed note back as it was, or keeps one of another library, which has no id here; gives what is there now. */
		restore: (note: Unnumbered<Note>): Note => write((queries) => rows.find(queries, note.id) ?? insert(queries, note)),
		/** Those of a report in the order in which they were written. */
		ofReport: listingOf(access, 'notes', 'created, id', noteOf),
	};
}

function fitText(text: string): string {
	return notEmpty(cleanedText(text).trim(), 'the note');
}

function insert(queries: Queries, note: Unnumbered<Note>): Note {
	const {id, report, target, text, created, updated} = note;
	const meeting = target.kind === 'meeting' ? target.id : (note.meeting ?? null);
	return rows.add(queries, {id, report, ...columnsOf(target), meeting, text, created, updated});
}

// The draft of a note that was removed meanwhile is told by its text. What another program has left on the entry meanwhile stays.
function dropDraft(
	queries: Queries,
	parts: Pick<NoteParts, 'report' | 'target' | 'draftLeft'>,
	note: number | null,
	text: string,
	own: OwnDrafts,
): void {
	const keys = keysOf(parts.report, parts.target);
	const existing = queries.get<DraftRow>(`SELECT * FROM drafts WHERE ${atTarget}`, ...keys);
	const isOfNote = existing?.note === note && (note !== null || isOwn(existing, parts, own));
	if (isOfNote || existing?.text === cleanedText(text)) {
		queries.run(`DELETE FROM drafts WHERE ${atTarget}`, ...keys);
	}
}

// Whether this program kept a draft, or what is written goes on with it.
function isOwn(
	draft: Pick<DraftRow, 'updated'>,
	{report, target, draftLeft}: Pick<NoteParts, 'report' | 'target' | 'draftLeft'>,
	own: OwnDrafts,
): boolean {
	return [draftLeft, own.get(ownKey(report, target))].includes(draft.updated);
}

function ownKey(report: string, target: Target): string {
	return JSON.stringify(keysOf(report, target));
}

function noteOf({meeting, ...row}: NoteRow): Note {
	return {...withTarget(row), ...stated({meeting})};
}

/** A note that is being typed. `note` is the note it changes, absent for a new one and where that was removed. */
export type DraftParts = NoteParts & {readonly note?: number | undefined};

/** A note that was being typed at an instant, and has not been saved. */
export type Draft = DraftParts & {readonly updated: string};

type DraftRow = TargetColumns &
	Omit<Draft, 'target' | 'meeting' | 'note'> & {readonly meeting: string | null; readonly note: number | null};

/** What is being typed, one draft for each entry of a report: of a new note, or of one that it changes. Saving that lets it go. */
export function draftsIn(access: Access, now: () => string, own: OwnDrafts = new Map()) {
	const {read, write} = access;
	const clear = (report: string, target: Target, note?: number | undefined): void =>
		write(({run}) =>
			run(`DELETE FROM drafts WHERE ${atTarget} AND note IS ?`, ...keysOf(report, target), note ?? null),
		);
	const find = ({get}: Queries, report: string, target: Target) =>
		get<DraftRow>(`SELECT * FROM drafts WHERE ${atTarget}`, ...keysOf(report, target));
	return {
		/**
		 * Keeps what stands in the editor now, as it is but for control characters; nothing but space is no draft. What another program has
		 * left on the entry since becomes a note of its own.
		 * @returns whether it did
		 * @throws {LibraryError} `invalid` where a draft of another note waits on the same entry
		 */
		save: (parts: DraftParts): boolean => {
			const {report, target, meeting, note, text} = parts;
			const cleaned = cleanedText(text);
			if (cleaned.trim() === '') {
				clear(report, target, note);
				return false;
			}

			const at = now();
			const isSetAside = write((queries) => {
				// The note may have been removed since it was opened: then this is a new one.
				const of = queries.get<{id: number}>('SELECT id FROM notes WHERE id = ?', note ?? null)?.id ?? null;
				const existing = find(queries, report, target);
				if (existing !== undefined && existing.note !== of) {
					throw new LibraryError('invalid', 'another draft waits on the same entry');
				}

				const isOther = existing !== undefined && existing.text !== cleaned && !isOwn(existing, parts, own);
				if (isOther) {
					insert(queries, {...draftOf(existing), text: existing.text.trim(), created: existing.updated});
				}

				queries.replace('drafts', {report, ...columnsOf(target), meeting, note: of, text: cleaned, updated: at});
				return isOther;
			});
			own.set(ownKey(report, target), at);
			return isSetAside;
		},
		get: (report: string, target: Target): Draft | undefined => {
			const row = read((queries) => find(queries, report, target));
			return row && draftOf(row);
		},
		/** All drafts of a report, the latest first. */
		ofReport: listingOf(access, 'drafts', 'updated DESC, kind, target', draftOf),
		/** Lets the draft go that changes a note or, without one, that of a new note. */
		clear,
	};
}

function draftOf({meeting, note, ...row}: DraftRow): Draft {
	return {...withTarget(row), ...stated({meeting, note})};
}
