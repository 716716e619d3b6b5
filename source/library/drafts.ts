import type {Target} from '../briefing/target.ts';
import type {Access} from './access.ts';
import {cleanedText} from './cleaned.ts';
import type {NoteParts} from './notes.ts';
import type {TargetColumns} from './target-columns.ts';

/** A note that is being typed. `note` is the note it changes, absent for a new one and where that was removed. */
export type DraftParts = NoteParts & {readonly note?: number | undefined};

/** A note that was being typed at an instant, and has not been saved. */
export type Draft = DraftParts & {readonly updated: string};

/** What the reader is typing, one draft for each entry of a report. Saving the note lets its draft go. */
export type Drafts = {
	/** Keeps what stands in the editor now, as it is but for control characters; nothing but space is no draft. */
	readonly save: (parts: DraftParts) => void;
	readonly get: (report: string, target: Target) => Draft | undefined;
	/** All drafts of a report, the latest first. */
	readonly ofReport: (report: string) => readonly Draft[];
	readonly clear: (report: string, target: Target) => void;
};

type DraftRow = TargetColumns & {
	readonly report: string;
	readonly meeting: string | null;
	readonly note: number | null;
	readonly text: string;
	readonly updated: string;
};

const atTarget = 'report = ? AND kind = ? AND target = ?';

/** The drafts of a library. */
export function draftsIn({read, write}: Access, now: () => string): Drafts {
	const clear = (report: string, {kind, id}: Target) =>
		write((queries) => {
			queries.run(`DELETE FROM drafts WHERE ${atTarget}`, report, kind, id);
		});

	return {
		save: ({report, target, meeting, note, text}) => {
			const kept = cleanedText(text);
			if (kept.trim() === '') {
				clear(report, target);
				return;
			}

			const at = now();
			write((queries) => {
				// The note may have been removed since it was opened: then this is a new one.
				queries.run(
					`INSERT OR REPLACE INTO drafts (report, kind, target, meeting, note, text, updated)
					VALUES (?, ?, ?, ?, (SELECT id FROM notes WHERE id = ?), ?, ?)`,
					report,
					target.kind,
					target.id,
					meeting ?? null,
					note ?? null,
					kept,
					at,
				);
			});
		},
		get: (report, {kind, id}) =>
			read((queries) => {
				const row = queries.get<DraftRow>(`SELECT * FROM drafts WHERE ${atTarget}`, report, kind, id);
				return row === undefined ? undefined : draftOf(row);
			}),
		ofReport: (report) =>
			read((queries) =>
				queries
					.all<DraftRow>('SELECT * FROM drafts WHERE report = ? ORDER BY updated DESC, kind, target', report)
					.map(draftOf),
			),
		clear,
	};
}

function draftOf({report, kind, target, meeting, note, text, updated}: DraftRow): Draft {
	return {
		report,
		target: {kind, id: target},
		...(meeting === null ? {} : {meeting}),
		...(note === null ? {} : {note}),
		text,
		updated,
	};
}
