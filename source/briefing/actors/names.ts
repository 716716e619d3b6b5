import {distance} from 'fastest-levenshtein';
import type {Actor, Member, Statement} from '../../report/model.ts';
import {oncePer} from '../once-per.ts';
import {orderBy} from '../order-by.ts';
import {actorsOf, type ReportIndex} from '../report-index.ts';
import {decapitalized, foldText, words} from '../wording.ts';

/** The name a list has room for: the acronym where there is one, a short name, or the name itself. */
export function shortName({name, shortName, acronym}: Actor): string {
	return acronym ?? shortName ?? name;
}

/** The name with its acronym before it, so that the acronym shows where the name is cut: `MNLA · Mouvement national …`. */
export function nameWithAcronym({name, acronym}: Pick<Actor, 'name' | 'acronym'>): string {
	return acronym === undefined ? name : `${acronym} · ${name}`;
}

/** Who said a statement, on one line: short names, "some of" each where it was not all, "speaker not named" where none is. */
export function speakers(index: ReportIndex, {actors, extent}: Pick<Statement, 'actors' | 'extent'>): string {
	return actors.length === 0
		? 'speaker not named'
		: actorsOf(index, actors)
				.map((actor) => (extent === 'some' ? someOf(shortName(actor)) : shortName(actor)))
				.join(', ');
}

// "Members of the Council", "Youth": several, and no name that begins with a capital within a sentence.
const several = /^\p{Lu}\p{Ll}+s (?:of|from|in) |^(?:Youth|People|Women|Men|Children|Refugees|Parties)$/u;

// "Malian stakeholders": a common noun in the plural, and none in -ss or -us.
const severalOfKind = / \p{Ll}+[^\Wsu]s$/u;

/** Some of those whom a name means: `some of UHP`, and of a name of many `some members of the Security Council`, `some Malian stakeholders`. */
export function someOf(name: string): string {
	return severalOfKind.test(name)
		? `some ${name}`
		: several.test(name)
			? `some ${decapitalized(name)}`
			: `some of ${name}`;
}

/** The short names of several actors, separated by commas: one that two of them go by once. */
export function shortNames(index: ReportIndex, ids: readonly string[]): string {
	return [...new Set(actorsOf(index, ids).map(shortName))].join(', ');
}

/** Every name an actor goes by: id, name, acronym, offices and other aliases. */
export function namesOf(actor: Actor): string[] {
	const {id, name, shortName, acronym, aliases} = actor;
	return [name, shortName, acronym, ...aliases, id].filter((form) => form !== undefined);
}

/** The names that some actors go by, as they are compared. */
export function foldedNames(actors: readonly Actor[]): ReadonlySet<string> {
	return new Set(actors.flatMap((actor) => namesOf(actor).map(foldText)));
}

/** The names of an actor as they are compared, and the surname that stands among them beside a longer name. */
const comparedNames = oncePer((actor: Actor) => {
	const [surname = ''] = /(?<=\s)\S+$/u.exec(foldText(actor.name)) ?? [];
	return {forms: foldedNames([actor]), surname};
});

/** Whether actors of two reports go by one name. A surname alone makes two people of two given names no one. */
export function shareName(one: Actor, other: Actor): boolean {
	const [mine, theirs] = [comparedNames(one), comparedNames(other)];
	return [...mine.forms].some((form) => theirs.forms.has(form) && !(form === mine.surname && form === theirs.surname));
}

/** How near a name is to what was typed: it is it, it begins with it, its words do, it holds it, or none of these. */
type Nearness = 'exact' | 'led' | 'begun' | 'held' | 'none';

/** Those a report names, and who goes for some of them. */
type Known = {readonly actors: readonly Actor[]; readonly members?: readonly Member[]};

/**
 * The actors a typed name may mean, without regard to accents or case: those it names exactly, or, when there
 * are none, those in which each typed word begins a word of one of the names; else those whose delegate it names.
 */
export function matchActors(report: Known, typed: string): readonly Actor[] {
	const near = byNearness(report.actors, typed);
	const isBegun = new Set([...(near.get('led') ?? []), ...(near.get('begun') ?? [])]);
	const named = near.get('exact') ?? report.actors.filter((actor) => isBegun.has(actor));
	return named.length > 0 ? named : whoseDelegate(report, typed);
}

function whoseDelegate({actors, members = []}: Known, typed: string): readonly Actor[] {
	const wanted = words(typed);
	const isNamed = ({name}: Member) => wanted.every((word) => words(name).some((part) => part.startsWith(word)));
	const ids = new Set(members.filter((member) => wanted.length > 0 && isNamed(member)).map(({actor}) => actor));
	return actors.filter(({id}) => ids.has(id));
}

/** The actors of which a typed text is the whole name or an acronym, without regard to accents or case. */
export function actorsNamed(report: {readonly actors: readonly Actor[]}, typed: string): readonly Actor[] {
	const wanted = words(typed).join(' ');
	return report.actors.filter(({name, acronym = '', aliases}) =>
		[name, acronym, ...aliases.filter((alias) => /^\p{Lu}{2,}$/u.test(alias))].some(
			(form) => words(form).join(' ') === wanted,
		),
	);
}

/**
 * The actors a picker shows for what is typed so far, best first: exact names, then names that begin with the text, then word prefixes,
 * then names that hold the text, then those whose delegate it names.
 */
export function searchActors(report: Known, typed: string): readonly Actor[] {
	if (words(typed).length === 0) {
		return report.actors;
	}

	const near = byNearness(report.actors, typed);
	const named = (['exact', 'led', 'begun', 'held'] as const).flatMap((nearness) => near.get(nearness) ?? []);
	return [...new Set([...named, ...whoseDelegate(report, typed)])];
}

function byNearness(actors: readonly Actor[], typed: string): ReadonlyMap<Nearness, readonly Actor[]> {
	const wanted = words(typed);
	const whole = wanted.join(' ');
	const text = foldText(typed).trim();
	return Map.groupBy(wanted.length === 0 ? [] : actors, (actor) => {
		const names = namesOf(actor).map((name) => ({folded: foldText(name), parts: words(name)}));
		if (names.some(({parts}) => parts.join(' ') === whole)) {
			return 'exact';
		}

		if (names.some(({parts}) => parts.join(' ').startsWith(whole))) {
			return 'led';
		}

		if (names.some(({parts}) => begin(parts, wanted) && !areOnlyWhere(parts, wanted))) {
			return 'begun';
		}

		return names.some(({folded}) => folded.includes(text)) ? 'held' : 'none';
	});
}

function begin(parts: readonly string[], wanted: readonly string[]): boolean {
	return wanted.every((word) => parts.some((part) => part.startsWith(word)));
}

// A State's name alone means whoever governs it, and not the mission that went there.
function areOnlyWhere(parts: readonly string[], wanted: readonly string[]): boolean {
	const to = parts.indexOf('to');
	const who = parts.slice(0, Math.max(to, 0));
	return (
		who.some((part) => /^(?:mission|delegation|visit)$/.test(part)) &&
		!wanted.some((word) => who.some((part) => part.startsWith(word)))
	);
}

/** Up to three actors whose names are nearest to a name that matched none. */
export function nearestActors(report: {readonly actors: readonly Actor[]}, typed: string): Actor[] {
	return nearestNamed(report.actors, namesOf, typed);
}

/** Up to three of whatever has names whose names are nearest to a name that matched none. */
export function nearestNamed<Named>(
	all: readonly Named[],
	names: (named: Named) => readonly string[],
	typed: string,
): Named[] {
	const wanted = foldText(typed);
	// Of equally many slips those that leave the length are likelier.
	const offOf = (word: string) => distance(word, wanted) + Math.abs(word.length - wanted.length) / 100;
	const off = (named: Named) =>
		Math.min(...names(named).flatMap((name) => [foldText(name), ...words(name)].map(offOf)));
	return orderBy(all, (named) => [off(named)]).slice(0, 3);
}
