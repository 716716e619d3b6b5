import {fold} from '../../briefing/wording.ts';
import type {Actor, Report} from '../../report/model.ts';
import {idFrom} from '../actors/book/names.ts';
import {freeId} from '../model/ids.ts';
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
	const ids = new Set(actors.map(({id}) => id));
	const byName = new Map<string, string>();
	const enter = (name: string, id: string): void => {
		const key = fold(name);
		if (!byName.has(key)) {
			byName.set(key, id);
		}
	};
	for (const {id, name} of actors) {
		enter(name, id);
	}

	for (const {id, acronym, aliases} of actors) {
		for (const name of acronym === undefined ? aliases : [acronym, ...aliases]) {
			enter(name, id);
		}
	}

	const known = new Set(ids);
	const added: Actor[] = [];
	for (const {id, name, kind} of named.toSorted(byText)) {
		if ((id === undefined || !known.has(id)) && !byName.has(fold(name))) {
			const own = freeId(idFrom(name), ids);
			enter(name, own);
			added.push({id: own, name, aliases: [], kind: kind ?? 'other', partOf: []});
		}
	}

	return {
		idsOf: (those) => [
			...new Set(
				those.flatMap(({id, name}) => (id !== undefined && known.has(id) ? id : (byName.get(fold(name)) ?? []))),
			),
		],
		added,
	};
}

function byText(one: NamedActor, other: NamedActor): number {
	const [a, b] = [one, other].map(({name, kind = '', id = ''}) => `${name}\n${kind}\n${id}`);
	return a === b ? 0 : (a ?? '') < (b ?? '') ? -1 : 1;
}
