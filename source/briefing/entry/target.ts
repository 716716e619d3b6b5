import type {ViewName} from '../actors/selection.ts';
import {type EntryTarget, entryKinds, isEntryKind} from './entries.ts';

/** What a brief is on: a meeting, by its id, or, without one, actors by theirs. */
export type BriefTopic =
	| {readonly kind: 'meeting'; readonly id: string}
	| {readonly kind: 'actors'; readonly ids: readonly string[]};

/** What a page shows: an entry of the report, or one of several things. */
export type Target =
	| EntryTarget
	| {readonly kind: 'brief'; readonly on: BriefTopic}
	/** A note or a correction of the reader's, by its id in the library. */
	| {readonly kind: 'note' | 'correction'; readonly id: number}
	/** All notes, or all that is marked. */
	| {readonly kind: 'notes' | 'marks'}
	/** The report as running text. */
	| {readonly kind: 'running-text'}
	/** What an actor, by its id in this report, said in other reports. */
	| {readonly kind: 'elsewhere'; readonly actor: string}
	/** An entry of another report, which its symbol names. */
	| {readonly kind: 'other-report'; readonly report: string; readonly entry: EntryTarget}
	/** What another version of this program kept, by its key. */
	| {readonly kind: 'unknown'; readonly key: string};

const actorsPrefix = 'actors:';
const separator = '+';

/** The view a target stands in; `undefined` for the reader's own pages, which stand in any. */
export function viewOf(target: Target): ViewName | undefined {
	if (isEntry(target)) {
		return entryKinds[target.kind].view;
	}

	switch (target.kind) {
		case 'brief':
			return target.on.kind === 'meeting' ? 'programme' : 'issues';
		case 'running-text':
			return 'text';
		case 'elsewhere':
			return 'issues';
		default:
			return undefined;
	}
}

/** Whether a target is an entry of a report. */
export function isEntry(target: Target): target is EntryTarget {
	return isEntryKind(target.kind);
}

/** What a brief is on as a target: its meeting or its actor; of several actors the brief itself. */
export function targetOfBrief(on: BriefTopic): Target {
	if (on.kind === 'meeting') {
		return on;
	}

	const [actor, ...others] = on.ids;
	return actor === undefined || others.length > 0 ? {kind: 'brief', on} : {kind: 'actor', id: actor};
}

/**
 * The text a target is known by, unique in a report: `statement:s-1`, `brief:meeting:m-1`, `brief:actors:mnla+hcua`, `note:3`,
 * `notes:`. The library and the settings keep it, so that its form never changes.
 */
export function keyOf(target: Target): string {
	switch (target.kind) {
		case 'brief':
			return `brief:${target.on.kind === 'meeting' ? keyOf(target.on) : actorsText(target.on.ids)}`;
		case 'notes':
		case 'marks':
		case 'running-text':
			return `${target.kind}:`;
		case 'elsewhere':
			return `elsewhere:${target.actor}`;
		case 'other-report':
			return `other-report:${target.report}\n${keyOf(target.entry)}`;
		case 'unknown':
			return target.key;
		default:
			return `${target.kind}:${target.id}`;
	}
}

/** The target a text of `keyOf` stands for; `undefined` where it is none that this program knows. */
export function targetOf(key: string): Target | undefined {
	const [kind, id] = partsOf(key);
	switch (kind) {
		case 'brief': {
			const [on, rest] = partsOf(id);
			return on === 'meeting'
				? {kind, on: {kind: on, id: rest}}
				: on === 'actors'
					? {kind, on: topicOf(id)}
					: undefined;
		}
		case 'note':
		case 'correction':
			// Written as the library writes its ids, so that the key stays what it was.
			return Number.isSafeInteger(Number(id)) && String(Number(id)) === id ? {kind, id: Number(id)} : undefined;
		case 'notes':
		case 'marks':
		case 'running-text':
			return id === '' ? {kind} : undefined;
		case 'elsewhere':
			return {kind, actor: id};
		case 'other-report': {
			const end = id.indexOf('\n');
			const entry = entryOf(id.slice(end + 1));
			return end === -1 || entry === undefined ? undefined : {kind, report: id.slice(0, end), entry};
		}
		default:
			return entryOf(key);
	}
}

function entryOf(key: string): EntryTarget | undefined {
	const [kind, id] = partsOf(key);
	return isEntryKind(kind) ? {kind, id} : undefined;
}

/** The two parts of a text of `keyOf`: what kind of target it is, and the rest; the kind is empty where there is no colon. */
export function partsOf(key: string): readonly [kind: string, id: string] {
	const colon = key.indexOf(':');
	return [key.slice(0, Math.max(0, colon)), key.slice(colon + 1)];
}

/** The text by which it is kept what was raised from a brief: the id of its meeting, or `actors:hcua+mnla`, whoever was named first. */
export function checklistOf(on: BriefTopic): string {
	return on.kind === 'meeting' ? on.id : actorsText(on.ids.toSorted());
}

/** What a brief is on from which something was raised, by the text of `checklistOf`. */
export function topicOf(checklist: string): BriefTopic {
	return checklist.startsWith(actorsPrefix)
		? {kind: 'actors', ids: checklist.slice(actorsPrefix.length).split(separator)}
		: {kind: 'meeting', id: checklist};
}

function actorsText(ids: readonly string[]): string {
	return actorsPrefix + ids.join(separator);
}
