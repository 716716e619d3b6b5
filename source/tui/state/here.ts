import {keyOf, meetingOfBrief, notedSubject, subjectOfBrief, type Target} from '../../briefing/entry/target.ts';
import {nowAt} from '../../briefing/programme/agenda.ts';

import type {Draft} from '../../library/reader/drafts.ts';
import type {Note} from '../../library/reader/notes.ts';
import {linkLines} from '../drawing/block.ts';
import type {Model} from './model.ts';
import {papersSeen, placeOf, type State} from './state.ts';

/** What the link under the cursor of an opened page leads to. */
export function linkHere(state: State, model: Model): Target | undefined {
	const {opened} = placeOf(state);
	const lines = model.detail(state);
	return opened === undefined ? undefined : lines[linkLines(lines)[opened.link] ?? -1]?.target;
}

/** The entry of the report that a key is about: what is opened, or, on a page of several things, the one the cursor is on. */
export function entryHere(state: State, model: Model): Target | undefined {
	const subject = model.subject(state);
	switch (subject?.kind) {
		case 'notes':
		case 'marks': {
			const link = linkHere(state, model);
			return link?.kind === 'note' ? noteTarget(state, link.id) : link;
		}
		case 'brief': {
			const link = linkHere(state, model);
			return link === undefined || link.kind === 'notes' ? subjectOfBrief(subject.id) : link;
		}
		case 'elsewhere':
			return {kind: 'actor', id: subject.id};
		case 'note':
			return noteTarget(state, subject.id);
		case 'correction':
			return undefined;
		default:
			return subject;
	}
}

/** The note a key is about: the one that is opened, or the one the cursor is on. */
export function noteHere(state: State, model: Model): Note | undefined {
	const subject = model.subject(state);
	const target = subject?.kind === 'note' ? subject : linkHere(state, model);
	return target?.kind === 'note' ? noteOf(state, target.id) : undefined;
}

/** The draft whose line the cursor is on: in the list of notes, or among the notes on the entry that is opened. */
export function draftHere(state: State, model: Model): Draft | undefined {
	const subject = model.subject(state);
	const link = linkHere(state, model);
	if (subject === undefined || link === undefined) {
		return undefined;
	}

	// An opened entry has no other link to itself.
	const isLine = subject.kind === 'notes' || keyOf(link) === keyOf(notedSubject(subject));
	return isLine ? papersSeen(state).drafts.find(({target}) => keyOf(target) === keyOf(link)) : undefined;
}

/** The meeting that what is written now belongs to: that of the brief it is written from, or the one that is on. */
export function meetingHere(state: State, model: Model): string | undefined {
	const opened = [placeOf(state).opened, ...state.trail.map(({place}) => place.opened).toReversed()];
	const [meeting] = opened.flatMap((page) =>
		page?.target.kind === 'brief' ? (meetingOfBrief(page.target.id) ?? []) : [],
	);
	const on = state.at === undefined ? undefined : nowAt(model.index.report.meetings, state.at).on;
	return meeting ?? on?.id;
}

function noteOf(state: State, id: string): Note | undefined {
	return papersSeen(state).notes.find((note) => String(note.id) === id);
}

function noteTarget(state: State, id: string): Target | undefined {
	return noteOf(state, id)?.target;
}
