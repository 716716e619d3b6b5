import {matchActors, shortName} from '../../../briefing/actors/names.ts';
import {foldText, joined, nearest} from '../../../briefing/wording.ts';
import type {NamedActor, TextSpan} from '../../../importing/corrections/step.ts';
import type {Actor} from '../../../report/model.ts';

/** More names than these are no help. */
const mostOffered = 3;

// "Some Malian stakeholders" is how a row has it.
const someOf = /^some(?: of)?\s+/i;

const letter = '[\\p{L}\\p{N}]';

/** Which of the names that are typed are actors of the report, and which would be new, with the actor that is nearest to each. */
export function speakersRemark(typed: string, actors: readonly Actor[]): string {
	const named = readSpeakers(typed, actors).actors;
	if (isSomeOfOne(named)) {
		return '“some of” goes before all names';
	}

	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	const known = named.flatMap(({id}) => byId.get(id ?? '') ?? []).map(shortName);
	const added = newNames(named).map((name) => withNearest(name, actors));
	return joined(
		' · ',
		added.length > 0 && `new ${added.length === 1 ? 'actor' : 'actors'}: ${added.join(', ')}`,
		known.length > 0 && `known: ${known.join(', ')}`,
	);
}

/** Whether `some of` stands before another name than the first: it is said of all who are named. */
export function isSomeOfOne(named: readonly NamedActor[]): boolean {
	return newNames(named).some((name) => someOf.test(name));
}

/** The names that are no actor's of the report. */
export function newNames(named: readonly NamedActor[]): readonly string[] {
	return named.filter(({id}) => id === undefined).map(({name}) => name);
}

/** A name that is no actor's, with those of the actors that may be meant: those whose words begin so, else the one that is nearest. */
export function withNearest(typed: string, actors: readonly Actor[]): string {
	const begun = matchActors({actors}, typed);
	const near = begun.length > 0 ? begun.slice(0, mostOffered).map(shortName) : nearestName(typed, actors);
	return near.length === 0 ? typed : `${typed} (nearest: ${near.join(', ')})`;
}

function nearestName(typed: string, actors: readonly Actor[]): readonly string[] {
	const names = namesIn(actors);
	const near = nearest(
		foldText(typed),
		names.map(([name]) => name),
	);
	const actor = names.find(([name]) => name === near)?.[1];
	return actor === undefined ? [] : [shortName(actor)];
}

// The names that actors go by, as they are compared: what each is called before what else it goes by.
function namesIn(actors: readonly Actor[]): (readonly [name: string, actor: Actor])[] {
	const othersOf = ({shortName, acronym, aliases}: Actor) => [shortName ?? [], acronym ?? [], aliases].flat();
	return [({name}: Actor) => [name], othersOf].flatMap((namesOf) =>
		actors.flatMap((actor) => namesOf(actor).map((name) => [foldText(name), actor] as const)),
	);
}

/** The actor that goes by a name as it is typed; of two who do the first. */
export function actorNamed(typed: string, actors: readonly Actor[]): Actor | undefined {
	return namesIn(actors).find(([name]) => name === foldText(typed.trim()))?.[1];
}

/** Who speaks, as it is typed: names with commas, and `some of` before them where not all of them do. A name may hold a comma itself. */
export function readSpeakers(
	typed: string,
	actors: readonly Actor[],
): {readonly actors: readonly NamedActor[]; readonly extent: 'all' | 'some'} {
	// Of two who go by one name the first.
	const byName = new Map(namesIn(actors).toReversed());
	const isSome = someOf.test(typed.trim()) && !byName.has(foldText(typed.trim()));
	const pieces = (isSome ? typed.trim().replace(someOf, '') : typed)
		.split(',')
		.map((piece) => piece.trim())
		.filter((piece) => piece !== '');
	const named: NamedActor[] = [];
	for (let at = 0; at < pieces.length; ) {
		const ends = Array.from({length: pieces.length - at}, (_, less) => pieces.length - less);
		const end = ends.find((to) => byName.has(foldText(pieces.slice(at, to).join(', ')))) ?? at + 1;
		const name = pieces.slice(at, end).join(', ');
		const actor = byName.get(foldText(name));
		named.push(actor === undefined ? {name} : {id: actor.id, name: actor.name});
		at = end;
	}

	return {actors: named, extent: isSome ? 'some' : 'all'};
}

/** Where words stand in a text, whole and nearest to a place: however the space between them is written. */
export function findWords(text: string, typed: string, near: number, notBefore = 0): TextSpan | undefined {
	const words = typed
		.trim()
		.split(/\s+/)
		.map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
	if (typed.trim() === '') {
		return undefined;
	}

	const pattern = `(?<!${letter}(?=${letter}))${words.join('\\s+')}(?!(?<=${letter})${letter})`;
	const found = [...text.matchAll(new RegExp(pattern, 'gu'))]
		.map(({index, 0: match}) => ({from: index, to: index + match.length}))
		.filter(({from}) => from >= notBefore);
	return found.toSorted((one, other) => Math.abs(one.from - near) - Math.abs(other.from - near))[0];
}
