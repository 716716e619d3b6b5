import {citationOf} from '../../briefing/entry/cite.ts';
import {copiedText, isParaphrase} from '../../briefing/entry/copied-text.ts';
import {briefIdOfActors, briefIdOfMeeting, type Target} from '../../briefing/entry/target.ts';
import {nowAt} from '../../briefing/programme/agenda.ts';
import {actorsHere} from '../over/picker/update.ts';
import {entryHere, noteHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {asking, type State} from '../state/state.ts';
import {follow} from './list.ts';

/**
 * The state with a brief opened: for the programme entry under the cursor, else for the actors there, else, with a clock,
 * for what is on or comes next.
 */
export function openBrief(state: State, model: Model): State {
	if (model.subject(state)?.kind === 'brief') {
		return {...state, notice: 'This is the brief'};
	}

	const target = briefHere(state, model);
	return target === undefined
		? {...state, notice: 'A brief is for a meeting or for actors: put the cursor on one'}
		: follow(state, target, model);
}

function briefHere(state: State, model: Model): Target | undefined {
	const subject = model.subject(state);
	if (subject?.kind === 'meeting') {
		return {kind: 'brief', id: briefIdOfMeeting(subject.id)};
	}

	const actors = actorsHere(state, model);
	if (actors.length > 0) {
		return {kind: 'brief', id: briefIdOfActors(actors)};
	}

	const {at} = model.context(state);
	const {on, next} = at === undefined ? {} : nowAt(model.index.report.meetings, at);
	const meeting = on ?? next;
	return meeting === undefined ? undefined : {kind: 'brief', id: briefIdOfMeeting(meeting.id)};
}

/** The state that asks for what is opened, or what the cursor is on, to be copied: the entry with its citation, or the citation alone. */
export function copyEntry(state: State, model: Model, what: 'entry' | 'citation'): State {
	const note = noteHere(state, model);
	if (note !== undefined && what === 'entry') {
		return asking(state, {kind: 'copy', text: note.text, said: 'your note'});
	}

	const target = entryHere(state, model);
	const citation = target === undefined ? undefined : citationOf(model.index, target);
	const entry = target === undefined || what === 'citation' ? undefined : copiedText(model.index, target);
	const text = entry ?? citation;
	if (text === undefined) {
		return {...state, notice: 'Nothing here has a citation'};
	}

	const before = entry === undefined ? '' : isParaphrase(entry) ? 'paraphrase and ' : 'text and ';
	const said = citation === undefined ? 'your meeting' : before + citation;
	return asking(state, {kind: 'copy', text, said});
}
