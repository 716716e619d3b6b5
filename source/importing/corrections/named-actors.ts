import {fold} from '../../briefing/wording.ts';
import type {Actor, Report} from '../../report/model.ts';
import {idFrom} from '../actors/book/names.ts';
import {freeId, takenIds} from '../model/ids.ts';
import type {NamedActor} from './step.ts';

/** The actors of a report and those that its reader names beside them. */
export type NamedActors = {
	/** Ids of the actors that are meant, each once. */
	readonly idsOf: (named: readonly NamedActor[]) => readonly string[];
	/** Those the report does not have. */
	readonly added: readonly Actor[];
};

/** Tells whom a reader means: by id, by any name the report knows, or somebody new. The order of the names does not matter. */
export function namedActors({actors}: Report, named: readonly NamedActor[]): NamedActors {
	const known = new Set(actors.map(({id}) => id));
	const ids = takenIds(known);
	const byName = new Map(actorsByName(actors));
	const idOf = ({id, name}: NamedActor) => (id !== undefined && known.has(id) ? id : byName.get(fold(name)));
	const added: Actor[] = [];
	for (const actor of named.toSorted(byText)) {
		if (idOf(actor) === undefined) {
			const id = freeId(idFrom(actor.name), ids);
			byName.set(fold(actor.name), id);
			added.push({id, name: actor.name, aliases: [], kind: actor.kind ?? 'other', partOf: []});
		}
	}

	return {idsOf: (speakers) => [...new Set(speakers.flatMap((actor) => idOf(actor) ?? []))], added};
}

/** The ids of actors by the names they go by, folded: what each is called before what else it goes by, and of two the first. */
export function actorsByName(actors: readonly Actor[]): ReadonlyMap<string, string> {
	const names = [
		...actors.map(({id, name}) => [name, id] as const),
		...actors.flatMap(({id, acronym, aliases}) => [acronym ?? [], aliases].flat().map((name) => [name, id] as const)),
	];
	return new Map(names.toReversed().map(([name, id]) => [fold(name), id]));
}

function byText(one: NamedActor, other: NamedActor): number {
	const [a = '', b = ''] = [one, other].map(({name, kind = '', id = ''}) => `${name}\n${kind}\n${id}`);
	return a === b ? 0 : a < b ? -1 : 1;
}
