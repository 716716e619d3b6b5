import {keyOf, type Target, targetOfBrief} from '../../briefing/entry/target.ts';
import {nowAt} from '../../briefing/programme/agenda.ts';
import type {Draft, Note} from '../../library/reader/notes.ts';
import type {OwnMeeting, OwnQuestion} from '../../library/reader/own-entries.ts';
import {type DetailLine, linkLines} from '../drawing/block.ts';
import {actorsIn} from '../views/text.ts';
import type {Model} from './model.ts';
import {papersSeen, placeOf, type State} from './state.ts';

/** Something that the reader wrote or added. */
export type Own =
	| {readonly kind: 'note'; readonly note: Note}
	| {readonly kind: 'draft'; readonly draft: Draft}
	| {readonly kind: 'question'; readonly question: OwnQuestion}
	| {readonly kind: 'meeting'; readonly meeting: OwnMeeting};

/** The line of an opened page that the cursor is on. */
export function lineHere(state: State, model: Model): DetailLine | undefined {
	const {opened} = placeOf(state);
	const lines = model.detail(state);
	return opened === undefined ? undefined : lines[linkLines(lines)[opened.link] ?? -1];
}

/** What the link under the cursor of an opened page leads to. */
export function linkHere(state: State, model: Model): Target | undefined {
	return lineHere(state, model)?.target;
}

/** The entry of the report that a key is about: what is opened, or, on a page of several things, the one the cursor is on. */
export function entryHere(state: State, model: Model): Target | undefined {
	const shown = model.shown(state);
	switch (shown?.kind) {
		case 'notes':
		case 'marks':
		case 'running-text':
			return notedBy(state, linkHere(state, model));
		case 'brief':
			return notedBy(state, linkHere(state, model) ?? targetOfBrief(shown.on));
		case 'elsewhere':
			return {kind: 'actor', id: shown.actor};
		case 'correction':
			return undefined;
		default:
			return notedBy(state, shown);
	}
}

/** Whether what is opened is the entry that the cursor of the list is on, from where it goes on to the next. */
export function isListed(state: State, model: Model): boolean {
	const opened = placeOf(state).opened?.target;
	const pointed = model.pointed(state)?.entry.target;
	return opened !== undefined && pointed !== undefined && keyOf(opened) === keyOf(pointed);
}

/** The note a key is about: the one that is opened, or the one the cursor is on. */
export function noteHere(state: State, model: Model): Note | undefined {
	const shown = model.shown(state);
	const target = shown?.kind === 'note' ? shown : linkHere(state, model);
	return target?.kind === 'note' ? noteOf(state, target.id) : undefined;
}

// The draft whose line the cursor is on: in the list of notes, or among the notes on the entry that is opened.
function draftHere(state: State, model: Model): Draft | undefined {
	const shown = model.shown(state);
	const link = linkHere(state, model);
	if (shown === undefined || link === undefined) {
		return undefined;
	}

	// A page has no other link to what it is on.
	const on = shown.kind === 'brief' ? targetOfBrief(shown.on) : shown;
	const isLine = shown.kind === 'notes' || keyOf(link) === keyOf(on);
	return isLine ? papersSeen(state).drafts.find(({target}) => keyOf(target) === keyOf(link)) : undefined;
}

/** What of the reader's own a key is about: a note or a draft, or what they added that is opened or has the cursor on it. */
export function ownHere(state: State, model: Model): Own | undefined {
	const note = noteHere(state, model);
	const draft = draftHere(state, model);
	const entry = entryHere(state, model);
	const question = state.papers.questions.find(({id}) => entry?.kind === 'question' && entry.id === id);
	const meeting = state.papers.meetings.find(({id}) => entry?.kind === 'meeting' && entry.id === id);
	return (
		(note && {kind: 'note', note}) ??
		(draft && {kind: 'draft', draft}) ??
		(question && {kind: 'question', question}) ??
		(meeting && {kind: 'meeting', meeting})
	);
}

/** The actors that appear in what is opened, or under the cursor. */
export function actorsHere(state: State, model: Model): readonly string[] {
	const target = model.shown(state)?.kind === 'running-text' ? linkHere(state, model) : model.shown(state);
	if (target?.kind === 'paragraph') {
		return actorsIn(model.index, target.id);
	}

	if (target?.kind === 'actor') {
		return [target.id];
	}

	if (target?.kind === 'statement') {
		const {actors, about} = model.index.statements.get(target.id) ?? {actors: [], about: []};
		return actors.length > 0 ? actors : about;
	}

	return model.pointed(state)?.entry.actors ?? [];
}

/**
 * The meeting that what is written now belongs to: that of the brief it is written from, else the one that is on. A brief on actors is of
 * no meeting, as what is ticked there.
 */
export function meetingHere(state: State, model: Model): string | undefined {
	const opened = [placeOf(state).opened, ...state.trail.map(({place}) => place.opened).toReversed()];
	const [brief] = opened.flatMap((page) => (page?.target.kind === 'brief' ? page.target.on : []));
	const on = state.at === undefined ? undefined : nowAt(model.index.report.meetings, state.at).on;
	return brief === undefined ? on?.id : brief.kind === 'meeting' ? brief.id : undefined;
}

function noteOf(state: State, wanted: number): Note | undefined {
	return papersSeen(state).notes.find(({id}) => id === wanted);
}

// Of a note what it is on.
function notedBy(state: State, target: Target | undefined): Target | undefined {
	return target?.kind === 'note' ? noteOf(state, target.id)?.target : target;
}
