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
	return actorsOf(
		queries,
		ofMembers,
		actors.map(({row}) => row),
	);
}

/** What the actors of all reports are called: with the short name of one each of its names, folded. */
export function actorNames(queries: Queries) {
	return queries.all<{readonly short: string; readonly called: string}>(
		'SELECT DISTINCT coalesce(acronym, name) AS short, folded AS called FROM actor_names JOIN actors ON actors.id = actor',
	);
}

// Which are asked for by their names or by their rows.
function actorsOf(queries: Queries, query: string, by: readonly (string | number)[]): KnownActor[] {
	return queries
		.all<ActorRow>(query, JSON.stringify(by))
		.map(({acronym, ...row}) => ({...row, acronym: acronym ?? undefined}));
}
