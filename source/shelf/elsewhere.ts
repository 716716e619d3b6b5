import {namesOf} from '../briefing/actors/names.ts';
import {words} from '../briefing/wording.ts';
import type {StatementOf} from '../library/reports/statements-of.ts';
import {LibraryError} from '../library/store/errors.ts';
import type {Actor} from '../report/model.ts';
import type {Shelf} from './shelf.ts';
import type {ActorName} from './statements-everywhere.ts';

/** What an actor of the report and its members said in other reports, in order of time. */
export type Elsewhere = (actor: Actor) => readonly StatementOf[];

/**
 * What actors said in reports other than this one, asked for once of each. Where the reader has put others right since they were made
 * ready for it, they are made ready with the first actor, and each is asked for once more. A library that cannot be read has nothing
 * to show: what is wrong with it is said where the reader asks for it.
 */
export function createElsewhere(
	{statementsBy, renew}: Pick<Shelf, 'statementsBy' | 'renew'>,
	report: string,
): Elsewhere {
	const known = new Map<string, readonly StatementOf[]>();
	let isRenewed = false;
	const renewOnce = async (): Promise<void> => {
		if (isRenewed) {
			return;
		}

		isRenewed = true;
		try {
			if (await renew()) {
				known.clear();
			}
		} catch (error) {
			ignoreUnreadable(error);
		}
	};
	const ask = (actor: Actor): readonly StatementOf[] => {
		try {
			return statementsBy(namesElsewhere(actor)).filter((statement) => statement.report !== report);
		} catch (error) {
			return ignoreUnreadable(error);
		}
	};
	return (actor) => {
		const statements = known.get(actor.id) ?? ask(actor);
		known.set(actor.id, statements);
		void renewOnce();
		return statements;
	};
}

// To each country the Council goes as a mission of another name: whatever names the Council there means it.
function namesElsewhere(actor: Actor): readonly ActorName[] {
	return actor.kind === 'Security Council'
		? namesOf(actor).flatMap((name) => (words(name).includes('council') ? {name} : []))
		: [actor];
}

function ignoreUnreadable(error: unknown): readonly [] {
	if (error instanceof LibraryError) {
		return [];
	}

	throw error;
}
