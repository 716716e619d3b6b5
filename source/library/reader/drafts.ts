import type {Target} from '../../briefing/entry/target.ts';
import {stated} from '../../report/stated.ts';
import type {Access} from '../store/access.ts';
import {LibraryError} from '../store/errors.ts';
import {cleanedText, columnsOf, listingOf, type TargetColumns, targetIn} from './columns.ts';
import type {NoteParts} from './notes.ts';

/** A note that is being typed. `note` is the note it changes, absent for a new one and where that was removed. */
export type DraftParts = NoteParts & {readonly note?: number | undefined};

/** A note that was being typed at an instant, and has not been saved. */
export type Draft = DraftParts & {readonly updated: string};

type DraftRow = TargetColumns &
	Omit<Draft, 'target' | 'meeting' | 'note'> & {readonly meeting: string | null; readonly note: number | null};

const atTarget = 'report = ? AND kind = ? AND target = ?';

/** What is being typed, one draft for each entry of a report: of a new note, or of one that it changes. Saving that lets it go. */
export function draftsIn(access: Access, now: () => string) {
	const {read, write} = access;
	const clear = (report: string, entry: Target, note?: number | undefined): void => {
		const {kind, target} = columnsOf(entry);
		write((queries) => {
			queries.run(`DELETE FROM drafts WHERE ${atTarget} AND note IS ?`, report, kind, target, note ?? null);
		});
	};

	return {
		/**
		 * Keeps what stands in the editor now, as it is but for control characters; nothing but space is no draft.
		 * @throws {LibraryError} `invalid` where a draft of another note waits on the same entry
		 */
		save: ({report, target: entry, meeting, note, text}: DraftParts): void => {
			const cleaned = cleanedText(text);
			if (cleaned.trim() === '') {
				clear(report, entry, note);
				return;
			}

			const at = now();
			const {kind, target} = columnsOf(entry);
			write((queries) => {
				// The note may have been removed since it was opened: then this is a new one.
				const of = queries.get<{id: number}>('SELECT id FROM notes WHERE id = ?', note ?? null)?.id ?? null;
				const existing = queries.get<DraftRow>(`SELECT * FROM drafts WHERE ${atTarget}`, report, kind, target);
				if (existing !== undefined && existing.note !== of) {
					throw new LibraryError('invalid', 'another draft waits on the same entry');
				}

				queries.replace('drafts', {report, kind, target, meeting, note: of, text: cleaned, updated: at});
			});
		},
		get: (report: string, entry: Target): Draft | undefined => {
			const {kind, target} = columnsOf(entry);
			return read((queries) => {
				const row = queries.get<DraftRow>(`SELECT * FROM drafts WHERE ${atTarget}`, report, kind, target);
				return row === undefined ? undefined : draftOf(row);
			});
		},
		/** All drafts of a report, the latest first. */
		ofReport: listingOf(access, 'drafts', 'updated DESC, kind, target', draftOf),
		/** Lets the draft go that changes a note or, without one, that of a new note. */
		clear,
	};
}

function draftOf({kind, target, meeting, note, ...row}: DraftRow): Draft {
	return {...row, target: targetIn({kind, target}), ...stated({meeting, note})};
}
