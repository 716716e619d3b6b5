import {fold} from '../../briefing/fold.ts';
import {nearest} from '../../briefing/nearest.ts';
import type {NamedActor} from '../../importing/corrections/change.ts';
import type {Actor} from '../../report/model.ts';
import {readSpeakers} from './statement-texts.ts';

/** Which of the names that are typed are actors of the report, and which would be new, with the actor that is nearest to each. */
export function speakersRemark(typed: string, actors: readonly Actor[]): string {
	const named = readSpeakers(typed, actors).actors;
	const byId = new Map(actors.map((actor) => [actor.id, actor]));
	const known = named.flatMap(({id}) => byId.get(id ?? '') ?? []).map(shortName);
	const added = newNames(named).map((name) => {
		const near = nearestName(name, actors);
		return near === undefined ? name : `${name} (nearest: ${near})`;
	});
	return [
		...(added.length === 0 ? [] : [`new ${added.length === 1 ? 'actor' : 'actors'}: ${added.join(', ')}`]),
		...(known.length === 0 ? [] : [`known: ${known.join(', ')}`]),
	].join(' · ');
}

/** The names that are no actor's of the report. */
export function newNames(named: readonly NamedActor[]): readonly string[] {
	return named.filter(({id}) => id === undefined).map(({name}) => name);
}

function nearestName(typed: string, actors: readonly Actor[]): string | undefined {
	const names = actors.flatMap((actor) =>
		[actor.name, actor.acronym ?? '', ...actor.aliases].filter(Boolean).map((name) => [fold(name), actor] as const),
	);
	const near = nearest(
		fold(typed),
		names.map(([name]) => name),
	);
	const actor = names.find(([name]) => name === near)?.[1];
	return actor && shortName(actor);
}

/** What lists call an actor. */
export function shortName({acronym, name}: Actor): string {
	return acronym ?? name;
}
