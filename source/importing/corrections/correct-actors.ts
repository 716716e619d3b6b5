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
 * Gives the actors of a report the names that its reader gave them. Those who go by one name then are one actor, which has all that
 * they said, all that is about them and their other names.
 */
export function correctActors<Made>(report: Report, fitting: readonly Fitting<Made>[]): RenamedActors<Made> {
	const byName = actorsByName(report.actors);
	const steps = fitting.flatMap(({made, change}) =>
		isOfType(change, 'actor') ? [{made, change, id: byName.get(fold(change.which))}] : [],
	);
	const called = new Map(steps.flatMap(({id, change}) => (id === undefined ? [] : [[id, change.name] as const])));
	const named = report.actors.filter(({id}) => called.has(id));
	const others = report.actors.filter(({id}) => !called.has(id));
	const ids = new Map(actorsByName(others));
	const become = new Map(
		named.map(({id}) => {
			const name = fold(called.get(id) ?? '');
			const one = ids.get(name) ?? id;
			ids.set(name, one);
			return [id, one] as const;
		}),
	);
	const renamed = new Map(
		[...Map.groupBy(named, ({id}) => become.get(id) ?? id)].map(([one, found]) => [
			one,
			{
				found: [...others.filter(({id}) => id === one), ...found],
				corrections: steps.filter((step) => found.some(({id}) => id === step.id)).map(({made}) => made),
			},
		]),
	);
	return {
		report: renamed.size === 0 ? report : withRenamed(report, renamed, called, become),
		renamed,
		misfits: steps
			.filter(({id}) => id === undefined)
			.map(({made, change}) => ({made, change, why: 'this copy has no actor of that name'})),
	};
}

/**
 * @param called the new names of actors, by their ids
 * @param become the ids of the actors that these are then
 */
function withRenamed<Made>(
	report: Report,
	renamed: ReadonlyMap<string, Renamed<Made>>,
	called: ReadonlyMap<string, string>,
	become: ReadonlyMap<string, string>,
): Report {
	const idNow = (id: string) => become.get(id) ?? id;
	const idsNow = (ids: readonly string[]) => [...new Set(ids.map(idNow))];
	const actors = report.actors
		.filter(({id}) => idNow(id) === id)
		.map((actor) => {
			const {found = [actor]} = renamed.get(actor.id) ?? {};
			return {...asOne(actor, found, called.get(actor.id)), partOf: idsNow(found.flatMap(({partOf}) => partOf))};
		});
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

/** An actor by the name it has now, with the names of all that it was found as. */
function asOne(actor: Actor, found: readonly Actor[], name = actor.name): Actor {
	const {acronym, shortName, ...others} = actor;
	const isSame = name === actor.name;
	const kept = {
		...(acronym !== undefined && fold(acronym) !== fold(name) && {acronym}),
		...(shortName !== undefined && isSame && {shortName}),
	};
	const taken = new Set([name, kept.acronym ?? ''].map(fold));
	const all = found.flatMap((one) => [one.name, one.acronym ?? [], one.aliases].flat());
	return {...others, ...kept, name, aliases: [...new Set(all)].filter((other) => !taken.has(fold(other)))};
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
