import {memberState, namesOfState} from '../../language/lexicon/states.ts';
import type {Setting} from '../../model/setting.ts';
import type {ActorBook} from '../book/book.ts';
import type {BookActor} from '../book/book-actor.ts';
import {state as actorOf} from './collectives.ts';

/**
 * Enters the States that those who go are of, for a lens on them: each is one of the members of the body, and who goes for it belongs to
 * it. A State that is visited is no visitor.
 */
export function joinSendingStates(book: ActorBook, {members = [], country}: Setting): void {
	const groups = [book.members, book.mission].flatMap((group) => group?.id ?? []);
	const present = members.filter(({absent}) => absent !== true);
	for (const state of new Set(present.flatMap((member) => memberState(member.country) ?? []))) {
		const actor = actorOf(book, state, country);
		if (actor?.kind !== 'member state') {
			continue;
		}

		actor.seen = true;
		for (const name of namesOfState(state)) {
			book.alias(actor, name);
		}

		placeWithin(groups, actor);
		placeWithin([actor.id], book.delegates.get(state));
	}
}

// The groups that an actor belongs to stand nearest first.
function placeWithin(nearest: readonly string[], actor: BookActor | undefined): void {
	const further = [...(actor?.partOf ?? [])];
	actor?.partOf.clear();
	for (const group of [...nearest, ...further]) {
		actor?.partOf.add(group);
	}
}
