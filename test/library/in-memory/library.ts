import {keyOf, type Target} from '../../../source/briefing/entry/target.ts';
import {fold} from '../../../source/briefing/wording.ts';
import type {Library} from '../../../source/library/open-library.ts';
import type {Check, CheckPlace} from '../../../source/library/reader/checks.ts';
import {cleanedLine, cleanedText} from '../../../source/library/reader/columns.ts';
import type {Mark} from '../../../source/library/reader/marks.ts';
import type {Draft, Note, NoteParts} from '../../../source/library/reader/notes.ts';
import type {SavedLens} from '../../../source/library/reader/saved-lenses.ts';
import {LibraryError} from '../../../source/library/store/errors.ts';
import {memoryMeetings, memoryQuestions} from './own-entries.ts';
import {memoryCorrections, memoryReports} from './reports.ts';

const isAt = (report: string, target: Target) => (entry: {readonly report: string; readonly target: Target}) =>
	entry.report === report && keyOf(entry.target) === keyOf(target);
const bytewise = (one: string, other: string) => Buffer.compare(Buffer.from(one), Buffer.from(other));

function noFile(): never {
	throw new Error('a library in memory has no file');
}

/**
 * What a library should do, done in memory in the plainest way; it has no file.
 * @param program which of the programs that share it is at work
 */
export function memoryLibrary(now: () => string, program: () => number = () => 0): Library {
	let notes: Note[] = [];
	let drafts: Draft[] = [];
	let marks: Mark[] = [];
	let checks: Check[] = [];
	let lenses: SavedLens[] = [];
	let ids = 0;
	/** When each program last kept a draft on an entry. */
	const kept = new Map<string, string>();

	const keptAt = (report: string, target: Target) => JSON.stringify([program(), report, keyOf(target)]);
	const isOwn = (draft: Draft, left?: string) =>
		[left, kept.get(keptAt(draft.report, draft.target))].includes(draft.updated);
	const find = (id: number) => notes.find((note) => note.id === id);
	const dropDraft = (report: string, target: Target, note?: number) => {
		const isThere = isAt(report, target);
		drafts = drafts.filter((draft) => !isThere(draft) || draft.note !== note);
	};
	const dropWritten = ({report, target, draftLeft}: NoteParts, note: number | undefined, text: string) => {
		const there = drafts.find(isAt(report, target));
		const isOfNote = there?.note === note && (note !== undefined || (there !== undefined && isOwn(there, draftLeft)));
		drafts = drafts.filter((draft) => draft !== there || !(isOfNote || draft.text === text));
	};
	const keep = (note: Note): Note => {
		const kept = note.target.kind === 'meeting' ? {...note, meeting: note.target.id} : note;
		notes = [...notes.filter(({id}) => id !== note.id), kept].toSorted(
			(one, other) => bytewise(one.created, other.created) || one.id - other.id,
		);
		return kept;
	};

	const putCheck = (check: Check): void => {
		const others = checks.filter((other) => !isCheckAt(check)(other));
		checks = [...others, ...(check.state === 'open' ? [] : [check])].toSorted(
			(one, other) => bytewise(one.checklist, other.checklist) || bytewise(keyOf(one.target), keyOf(other.target)),
		);
	};

	return {
		file: {path: '', counts: noFile, copyInto: noFile, restore: noFile, stamp: () => '', waitAtMost: noFile},
		notes: {
			add: (parts) => {
				const text = filled(cleanedText(parts.text).trim());
				dropWritten(parts, undefined, cleanedText(parts.text));
				return keep({...parts, id: ++ids, text, created: now(), updated: now()});
			},
			edit: (note, written) => {
				const text = filled(cleanedText(written).trim());
				dropWritten(note, note.id, cleanedText(written));
				const there = find(note.id);
				return there !== undefined && ![note.text, text].includes(there.text)
					? keep({...note, id: ++ids, text, created: now(), updated: now()})
					: keep({...(there ?? note), text, updated: now()});
			},
			remove: (id) => {
				const there = find(id);
				notes = notes.filter((note) => note !== there);
				drafts = drafts.map((draft) => (draft.note === id ? {...draft, note: undefined} : draft));
				return there;
			},
			restore: (note) => find(note.id ?? 0) ?? keep({...note, id: note.id ?? ++ids}),
			ofReport: (report) => notes.filter((note) => note.report === report),
		},
		drafts: {
			save: (parts) => {
				const text = cleanedText(parts.text);
				const note = find(parts.note ?? 0)?.id;
				const there = drafts.find(isAt(parts.report, parts.target));
				if (text.trim() === '') {
					dropDraft(parts.report, parts.target, parts.note);
					return false;
				}

				if (there !== undefined && there.note !== note) {
					throw new LibraryError('invalid', '');
				}

				const isOther = there !== undefined && there.text !== text && !isOwn(there, parts.draftLeft);
				if (isOther) {
					const {note: _note, ...left} = there;
					keep({...left, id: ++ids, text: left.text.trim(), created: left.updated});
				}

				drafts = [{...parts, text, note, updated: now()}, ...drafts.filter((draft) => draft !== there)];
				kept.set(keptAt(parts.report, parts.target), now());
				return isOther;
			},
			get: (report, target) => drafts.find(isAt(report, target)),
			ofReport: (report) => drafts.filter((draft) => draft.report === report),
			clear: dropDraft,
		},
		marks: {
			toggle: (report, target) => {
				const there = marks.find(isAt(report, target));
				const others = marks.filter((mark) => mark !== there);
				marks = there === undefined ? [...marks, {report, target, created: now()}] : others;
				return there === undefined;
			},
			ofReport: (report) => marks.filter((mark) => mark.report === report),
		},
		checks: {
			get: (place) => checks.find(isCheckAt(place)) ?? {...place, state: 'open'},
			restore: putCheck,
			advance: (place) => {
				const next = follow(checks.find(isCheckAt(place)) ?? {...place, state: 'open'}, now());
				putCheck(next);
				return next;
			},
			ofReport: (report) => checks.filter((check) => check.report === report),
		},
		ownMeetings: memoryMeetings(now),
		ownQuestions: memoryQuestions(now),
		savedLenses: {
			save: ({report, name, actors}) => {
				const lens = {report, name: filled(cleanedLine(name)), actors: [...new Set(actors)]};
				lenses = [...lenses.filter((other) => !isNamed(report, name)(other)), lens].toSorted((one, other) =>
					bytewise(fold(one.name), fold(other.name)),
				);
				return lens;
			},
			remove: (report, name) => {
				const there = lenses.find(isNamed(report, name));
				lenses = lenses.filter((lens) => lens !== there);
				return there;
			},
			ofReport: (report) => lenses.filter((lens) => lens.report === report),
		},
		reports: memoryReports(now),
		corrections: memoryCorrections(now),
		atOnce: (work) => work(),
		close: () => {},
	};
}

function filled(text: string): string {
	if (text === '') {
		throw new LibraryError('invalid', '');
	}

	return text;
}

function isNamed(report: string, name: string): (lens: SavedLens) => boolean {
	return (lens) => lens.report === report && fold(lens.name) === fold(cleanedLine(name));
}

function follow(check: Check, at: string): Check {
	const {report, checklist, target} = check;
	switch (check.state) {
		case 'open':
			return {report, checklist, target, state: 'raised', raised: at};
		case 'raised':
			return {...check, state: 'answered', answered: at};
		case 'answered':
			return {report, checklist, target, state: 'open'};
	}
}

function isCheckAt({report, checklist, target}: CheckPlace): (check: Check) => boolean {
	const isThere = isAt(report, target);
	return (check) => isThere(check) && check.checklist === checklist;
}
