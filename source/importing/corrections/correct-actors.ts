import {fold} from '../../briefing/wording.ts';
import type {Actor, Report} from '../../report/model.ts';
import type {Fitting, Misfit} from './fitting.ts';
import {actorsByName} from './named-actors.ts';
import {isOfType} from './step.ts';

/** The actors of the import that one is by now, and the corrections that say so. */
export type Renamed<Made> = {readonly found: readonly Actor[]; readonly corrections: readonly Made[]};

/** A report whose actors go by other names, what became of them by their ids there, and the corrections that are of no actor. */
type RenamedActors<Made> = {
	readonly report: Report;
	readonly renamed: ReadonlyMap<string, Renamed<Made>>;
	readonly misfits: readonly Misfit<Made>[];
};

/**
 * Gives the actors of a report the names that its reader gave them. One that goes by the name of another is that one: it has all that
 * both said, all that is about them and their other names. Those who were given one new name are one, too.
 */
export function correctActors<Made>(report: Report, fitting: readonly Fitting<Made>[]): RenamedActors<Made> {
	const byName = actorsByName(report.actors);
	const steps = fitting.flatMap(({made, change}) =>
		isOfType(change, 'actor') ? [{made, change, id: byName.get(fold(change.which))}] : [],
	);
	const called = new Map(steps.flatMap(({id, change}) => (id === undefined ? [] : [[id, change.name] as const])));
	const become = new Map<string, Actor>();
	const renamed = new Map<string, Renamed<Made>>();
	for (const [first, ...others] of groupsOf(report.actors, called, byName)) {
		const found = [first, ...others];
		const one = asOne(found, called, first);
		const corrections = steps.filter((step) => found.some(({id}) => id === step.id)).map(({made}) => made);
		renamed.set(one.id, {found, corrections});
		for (const {id} of found) {
			become.set(id, one);
		}
	}

	return {
		report: renamed.size === 0 ? report : withRenamed(report, become),
		renamed,
		misfits: steps
			.filter(({id}) => id === undefined)
			.map(({made, change}) => ({made, change, why: 'this copy has no actor of that name'})),
	};
}

/**
 * The actors that are each one by now, with those who only go by another name.
 * @param called the new names of actors, by their ids
 */
function groupsOf(
	actors: readonly Actor[],
	called: ReadonlyMap<string, string>,
	byName: ReadonlyMap<string, string>,
): readonly (readonly [Actor, ...Actor[]])[] {
	const heads = new Map<string, string>();
	const headOf = (key: string): string => {
		const above = heads.get(key);
		return above === undefined ? key : headOf(above);
	};
	for (const [id, name] of called) {
		const [own, other] = [headOf(id), headOf(byName.get(fold(name)) ?? `called ${fold(name)}`)];
		if (own !== other) {
			heads.set(own, other);
		}
	}

	const groups = [...Map.groupBy(actors, ({id}) => headOf(id)).values()];
	return groups.flatMap(([first, ...others]) =>
		first !== undefined && [first, ...others].some(({id}) => called.has(id)) ? [[first, ...others] as const] : [],
	);
}

/** @param become what actors are now, by the ids that they were found with */
function withRenamed(report: Report, become: ReadonlyMap<string, Actor>): Report {
	const idNow = (id: string) => become.get(id)?.id ?? id;
	const idsNow = (ids: readonly string[]) => [...new Set(ids.map(idNow))];
	const actors = report.actors
		.filter(({id}) => idNow(id) === id)
		.map((actor) => become.get(actor.id) ?? actor)
		.map((actor) => ({...actor, partOf: idsNow(actor.partOf)}));
	return {
		...report,
		actors: withoutRounds(actors),
		members: report.members.map((one) => (one.actor === undefined ? one : {...one, actor: idNow(one.actor)})),
		statements: report.statements.map((one) => ({...one, actors: idsNow(one.actors), about: idsNow(one.about)})),
		questions: report.questions.map((one) => ({
			...one,
			positions: one.positions.map((position) => ({
				...position,
				holders: position.holders.map((holder) => ({...holder, actor: idNow(holder.actor)})),
			})),
		})),
		figures: report.figures.map((one) => ({...one, statedBy: idsNow(one.statedBy), about: idsNow(one.about)})),
		terms: report.terms.map((one) => ({...one, addressees: idsNow(one.addressees)})),
		meetings: report.meetings.map((one) => {
			const there = idsNow(one.with);
			return {...one, with: there, via: idsNow(one.via).filter((id) => !there.includes(id))};
		}),
	};
}

/** The one actor that several are, by a new name where they were given one, or else by that of the one the others were said to be. */
function asOne(found: readonly Actor[], called: ReadonlyMap<string, string>, first: Actor): Actor {
	const names = found.flatMap(({id}) => called.get(id) ?? []);
	const isFound = (name: string) =>
		found.some((one) => [one.name, one.acronym ?? '', ...one.aliases].map(fold).includes(fold(name)));
	const given = names.find((name) => !isFound(name));
	const meant = found.find(({id}) => !called.has(id)) ?? found.find((one) => fold(one.name) === fold(names[0] ?? ''));
	const {acronym, shortName, ...actor} = meant ?? first;
	const name = given ?? (found.length > 1 ? actor.name : (names[0] ?? actor.name));
	const kept = {
		...(acronym !== undefined && fold(acronym) !== fold(name) && {acronym}),
		...(shortName !== undefined && name === actor.name && {shortName}),
	};
	const taken = new Set([name, kept.acronym ?? ''].map(fold));
	const all = found.flatMap((one) => [one.name, one.acronym ?? [], one.aliases].flat());
	const joined = found.flatMap(({id}) => (id === actor.id ? [] : id));
	return {
		...actor,
		...kept,
		name,
		aliases: [...new Set(all)].filter((other) => !taken.has(fold(other))),
		partOf: found.flatMap(({partOf}) => partOf),
		...(joined.length > 0 && {joined}),
	};
}

/** The actors with nobody within itself: of two that were each within the other the first that is named is the group. */
function withoutRounds(actors: readonly Actor[]): readonly Actor[] {
	const groups = new Map<string, readonly string[]>();
	const isWithin = (id: string, group: string): boolean =>
		id === group || (groups.get(id) ?? []).some((above) => isWithin(above, group));
	return actors.map((actor) => {
		const partOf = actor.partOf.filter((group) => !isWithin(group, actor.id));
		groups.set(actor.id, partOf);
		return {...actor, partOf};
	});
}
