import {wordLine} from '../../briefing/find/words/query.ts';
import type {Actor} from '../../report/model.ts';
import type {Queries} from '../store/queries.ts';

/** What an actor is called in whatever report. */
export type ActorName = Pick<Actor, 'name' | 'acronym'>;

/** An actor of a report of the library. */
export type KnownActor = ActorName & {
	/** The row it is kept in. */
	readonly row: number;
	/** The symbol of the report. */
	readonly report: string;
};

type ActorRow = Omit<KnownActor, 'acronym'> & {readonly acronym: string | null};

const select = `
SELECT DISTINCT actors.id AS row, symbol AS report, name, acronym
FROM actor_names JOIN actors ON actors.id = actor_names.actor JOIN reports ON reports.id = actors.report`;
const ofForms = `${select} WHERE folded IN (SELECT value FROM json_each(?)) ORDER BY actors.id`;
// Of each word typed there is none that begins no word of the name.
const ofBeginnings = `${select} WHERE NOT EXISTS (
	SELECT 1 FROM json_each(?) WHERE instr(' ' || folded, ' ' || value) = 0
) ORDER BY actors.id`;

/**
 * The actors that a typed name may mean, as the lens has it in each report: those it names exactly, or, where a report has none, those
 * in which each typed word begins a word of one of the names.
 */
export function actorsNamed(queries: Queries, typed: string): KnownActor[] {
	const line = wordLine(typed);
	if (line === '') {
		return [];
	}

	const exact = actorsOf(queries, ofForms, [line]);
	const reports = new Set(exact.map(({report}) => report));
	return [...exact, ...actorsOf(queries, ofBeginnings, line.split(' ')).filter(({report}) => !reports.has(report))];
}

/** The actors that go by the name or the acronym of one of those given. An office is left out: in another report somebody else holds it. */
export function actorsAlike(queries: Queries, actors: readonly ActorName[]): KnownActor[] {
	return actorsOf(queries, ofForms, [...formsOf(actors)]);
}

/** The names and the acronyms of actors, as they are compared. */
export function formsOf(actors: readonly ActorName[]): ReadonlySet<string> {
	const forms = actors.flatMap(({name, acronym = name}) => [wordLine(name), wordLine(acronym)]);
	return new Set(forms.filter(Boolean));
}

const ofMembers = `
WITH RECURSIVE own (id) AS (
	SELECT value FROM json_each(?) UNION SELECT memberships.actor FROM own JOIN memberships ON whole = own.id
)
SELECT actors.id AS row, symbol AS report, name, acronym
FROM own JOIN actors ON actors.id = own.id JOIN reports ON reports.id = actors.report ORDER BY actors.id`;

/** Some actors, and all their members: they speak for it, as under the lens. */
export function withMembers(queries: Queries, actors: readonly KnownActor[]): readonly KnownActor[] {
	const rows = actors.map(({row}) => row);
	return queries.all<ActorRow>(ofMembers, JSON.stringify(rows)).map(withAcronym);
}

/** What the actors of all reports are called, each once: by its short name, and folded by all of its names. */
type Called = {readonly short: string; readonly names: readonly string[]};

/** What all actors are called. */
export function actorNames(queries: Queries): Called[] {
	const rows = queries.all<{readonly short: string; readonly folded: string}>(
		'SELECT DISTINCT coalesce(acronym, name) AS short, folded FROM actor_names JOIN actors ON actors.id = actor',
	);
	return [...Map.groupBy(rows, ({short}) => short)].map(([short, named]) => ({
		short,
		names: named.map(({folded}) => folded),
	}));
}

function actorsOf(queries: Queries, query: string, words: readonly string[]): KnownActor[] {
	return queries.all<ActorRow>(query, JSON.stringify(words)).map(withAcronym);
}

function withAcronym<Row extends {readonly acronym: string | null}>({acronym, ...row}: Row) {
	return {...row, acronym: acronym ?? undefined};
}
