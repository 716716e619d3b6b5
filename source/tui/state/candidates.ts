import {nameWithAcronym, searchActors, shortNames} from '../../briefing/actors/names.ts';
import {actorsOf, type ReportIndex} from '../../briefing/report-index.ts';
import {words} from '../../briefing/wording.ts';
import type {SavedLens} from '../../library/reader/saved-lenses.ts';
import type {Actor} from '../../report/model.ts';
import {nameOfKind} from '../details/actor.ts';

/** What the lens picker can narrow to: an actor, or a lens the reader gave a name. */
export type Candidate = {
	readonly key: string;
	readonly name: string;
	/** What is typed to find it: of a name with its acronym the acronym. */
	readonly typed: string;
	readonly note: string;
	/** The ids of the actors it stands for: with commas typed, of all that are named. */
	readonly actors: readonly string[];
};

/**
 * What the picker shows for what is typed: the lenses of that name, then the actors; with nothing typed, first those it is
 * offered. Of several names with commas, the last goes with the best of each before it.
 */
export function candidatesFor(
	index: ReportIndex,
	query: string,
	first: readonly string[],
	lenses: readonly SavedLens[],
): Candidate[] {
	const whole = candidatesForName(index, query, first, lenses);
	const comma = query.lastIndexOf(',');
	// A name may hold a comma itself: the whole counts before its parts.
	if (whole.length > 0 || comma === -1) {
		return whole;
	}

	const [before] = candidatesFor(index, query.slice(0, comma), [], lenses);
	const last = query.slice(comma + 1).trim();
	if (before === undefined || last === '') {
		return before === undefined ? [] : [before];
	}

	return candidatesForName(index, last, [], lenses).map((candidate) => joined(before, candidate));
}

function candidatesForName(
	index: ReportIndex,
	query: string,
	first: readonly string[],
	lenses: readonly SavedLens[],
): Candidate[] {
	const wanted = words(query);
	const saved = lenses.filter(({name, actors}) => {
		const named = words(name);
		const isKnown = actors.some((id) => index.actors.has(id));
		return isKnown && wanted.every((word) => named.some((candidate) => candidate.startsWith(word)));
	});
	const offered = query === '' ? actorsOf(index, [...new Set(first)]) : [];
	const others = searchActors(index.report, query).filter((actor) => !offered.includes(actor));
	const ofActor = (actor: Actor) => actorCandidate(index, actor);
	return [...offered.map(ofActor), ...saved.map((lens) => lensCandidate(index, lens)), ...others.map(ofActor)];
}

function actorCandidate({statementsBy}: ReportIndex, actor: Actor): Candidate {
	const said = statementsBy.get(actor.id)?.length ?? 0;
	const kind = nameOfKind(actor);
	return {
		key: actor.id,
		name: nameWithAcronym(actor),
		typed: actor.acronym ?? actor.name,
		note: said === 0 ? kind : `${kind} · ${said} said`,
		actors: [actor.id],
	};
}

function joined(before: Candidate, {key, name, typed, note, actors}: Candidate): Candidate {
	return {
		key: `${before.key}+${key}`,
		name: `${before.typed}, ${name}`,
		typed: `${before.typed}, ${typed}`,
		note,
		actors: [...new Set([...before.actors, ...actors])],
	};
}

function lensCandidate(index: ReportIndex, {name, actors}: SavedLens): Candidate {
	const known = actors.filter((id) => index.actors.has(id));
	return {key: `lens ${name}`, name, typed: name, note: `saved lens · ${shortNames(index, known)}`, actors: known};
}
