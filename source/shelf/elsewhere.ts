import type {StatementOf} from '../library/reports/statements-of.ts';
import {LibraryError} from '../library/store/errors.ts';
import type {Actor} from '../report/model.ts';
import type {Shelf} from './shelf.ts';

/** What an actor of the report said in other reports, in order of time. */
export type Elsewhere = (actor: Actor) => readonly StatementOf[];

/**
 * What actors said in reports other than this one, asked for once of each. A library that cannot be read has nothing to show: what
 * is wrong with it is said where the reader asks for it.
 */
export function createElsewhere({statementsOf}: Pick<Shelf, 'statementsOf'>, report: string): Elsewhere {
	const known = new Map<string, readonly StatementOf[]>();
	const ask = (actor: Actor): readonly StatementOf[] => {
		try {
			return statementsOf(actor).filter((statement) => statement.report !== report);
		} catch (error) {
			if (error instanceof LibraryError) {
				return [];
			}

			throw error;
		}
	};
	return (actor) => {
		const there = known.get(actor.id) ?? ask(actor);
		known.set(actor.id, there);
		return there;
	};
}
