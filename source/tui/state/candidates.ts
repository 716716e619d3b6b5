import {namesOf, nameWithAcronym, searchActors, shortNames} from '../../briefing/actors/names.ts';
import {nearlyTyped} from '../../briefing/find/words/nearly.ts';
import {actorsOf, type ReportIndex} from '../../briefing/report-index.ts';
import {words} from '../../briefing/wording.ts';
import type {SavedLens} from '../../library/reader/saved-lenses.ts';
import type {Actor} from '../../report/model.ts';
import {noteOnActor} from '../details/actor.ts';

/** What the lens picker can narrow to: an actor, several, or a lens the reader gave a name. */
export type Candidate = {
	readonly name: string;
	/** What is typed to find it: of a name with its acronym the acronym. */
	readonly typed: string;
	/** What it is, and how much it said: with its members, alone or with others, as the lens on it has it. */
	readonly note: string;
	/** The ids of the actors it stands for: with commas typed, of all that are named. */
	readonly actors: readonly string[];
};

/** The actors that come first where nothing is typed. */
export type FirstActors = {
	/** Those that are ticked, where another name is to be added. */
	readonly ticked?: readonly string[];
	/** Those at the cursor, of which several are also offered as one. */
	readonly here?: readonly string[];
	/** Those that the lens is on. */
	readonly on?: readonly string[];
};

/**
 * What the picker shows: with nothing typed whom it is offered, then the lenses that have a name and all actors; else those that what
 * is typed finds, as find does: with a slip only where nothing has the very words. Of several names with commas, the last goes with
 * the best of each before it.
 */
export function candidatesFor(
	index: ReportIndex,
	query: string,
	first: FirstActors,
	lenses: readonly SavedLens[],
): Candidate[] {
	const whole = query === '' ? offered(index, first, lenses) : candidatesForName(index, query, lenses);
	const comma = query.lastIndexOf(',');
	// A name may hold a comma itself: the whole counts before its parts.
	if (whole.length > 0 || comma === -1) {
		return whole;
	}

	const [before] = candidatesFor(index, query.slice(0, comma), {}, lenses);
	const last = query.slice(comma + 1).trim();
	if (before === undefined || last === '') {
		return before === undefined ? [] : [before];
	}

	return candidatesForName(index, last, lenses).map((candidate) => joined(before, candidate));
}

function offered(index: ReportIndex, first: FirstActors, lenses: readonly SavedLens[]): Candidate[] {
	const {ticked = [], here = [], on = []} = first;
	const firsts = new Set(actorsOf(index, [...ticked, ...here, ...on]));
	const others = index.report.actors.filter((actor) => !firsts.has(actor));
	const several = ticked.length > 0 || here.length < 2 ? [] : [severalCandidate(index, here)];
	const candidate = (actor: Actor) => actorCandidate(index, actor);
	return [...several, ...[...firsts].map(candidate), ...lensCandidates(index, lenses), ...others.map(candidate)];
}

function candidatesForName(index: ReportIndex, typed: string, lenses: readonly SavedLens[]): Candidate[] {
	const wanted = words(typed);
	const begins = (name: string) => wanted.every((word) => words(name).some((one) => one.startsWith(word)));
	const exact = [lenses.filter(({name}) => begins(name)), searchActors(index.report, typed)] as const;
	const isNearly = nearlyTyped(typed);
	const [saved, actors] = exact.some(({length}) => length > 0)
		? exact
		: [lenses.filter(({name}) => isNearly([name])), index.report.actors.filter((actor) => isNearly(namesOf(actor)))];
	return [...lensCandidates(index, saved), ...actors.map((actor) => actorCandidate(index, actor))];
}

function actorCandidate(index: ReportIndex, actor: Actor): Candidate {
	const {id, name, acronym = name} = actor;
	return {name: nameWithAcronym(actor), typed: acronym, note: noteOnActor(index, actor), actors: [id]};
}

function severalCandidate(index: ReportIndex, actors: readonly string[]): Candidate {
	const name = shortNames(index, actors);
	return {name, typed: name, note: `${actors.length} together`, actors};
}

function joined(before: Candidate, {name, typed, note, actors}: Candidate): Candidate {
	return {
		name: `${before.typed}, ${name}`,
		typed: `${before.typed}, ${typed}`,
		note,
		actors: [...new Set([...before.actors, ...actors])],
	};
}

// A report that was imported anew may have lost some, and with all of them the lens.
function lensCandidates(index: ReportIndex, lenses: readonly SavedLens[]): Candidate[] {
	return lenses.flatMap(({name, actors}) => {
		const known = actors.filter((id) => index.actors.has(id));
		const note = `saved lens · ${shortNames(index, known)}`;
		return known.length === 0 ? [] : [{name, typed: name, note, actors: known}];
	});
}
