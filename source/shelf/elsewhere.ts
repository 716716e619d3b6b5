import {namesOf} from '../briefing/actors/names.ts';
import type {ReportIndex} from '../briefing/report-index.ts';
import {words} from '../briefing/wording.ts';
import type {ActorName} from '../library/reports/known-actors.ts';
import type {StatementOf} from '../library/reports/statements-of.ts';
import {whereUnreadable} from '../library/store/errors.ts';
import type {Actor, Statement} from '../report/model.ts';
import type {Shelf} from './shelf.ts';

/**
 * What reports other than this one have, asked for once of each actor and statement. Where the reader has put others right since they
 * were made ready for it, they are made ready with the first actor, and each is asked for once more. A library that cannot be read has
 * nothing to show: what is wrong with it is said where the reader asks for it.
 */
export function createElsewhere(
	{statementsBy, alsoSpoke, renew}: Pick<Shelf, 'statementsBy' | 'alsoSpoke' | 'renew'>,
	report: string,
) {
	const known = new Map<Actor | Statement, readonly StatementOf[]>();
	let isRenewed = false;
	const renewOnce = async (): Promise<void> => {
		if (isRenewed) {
			return;
		}

		isRenewed = true;
		if (await renew().catch(whereUnreadable(() => false))) {
			known.clear();
		}
	};
	const once = (entry: Actor | Statement, ask: () => readonly StatementOf[]): readonly StatementOf[] => {
		const statements = known.get(entry) ?? unlessUnreadable(ask);
		known.set(entry, statements);
		return statements;
	};
	return {
		/** What an actor of the report and its members said there, in order of time. */
		saidBy: (actor: Actor): readonly StatementOf[] => {
			const said = once(actor, () =>
				statementsBy(namesElsewhere(actor)).filter((statement) => statement.report !== report),
			);
			void renewOnce();
			return said;
		},
		/** What others said there on what a statement of the report is about, the nearest first. */
		alsoSpoke: (index: ReportIndex, statement: Statement) => once(statement, () => alsoSpoke(index, statement)),
	};
}

/** What other reports have. */
export type Elsewhere = Readonly<ReturnType<typeof createElsewhere>>;

function unlessUnreadable(ask: () => readonly StatementOf[]): readonly StatementOf[] {
	try {
		return ask();
	} catch (error) {
		return whereUnreadable(() => [])(error);
	}
}

// To each country the Council goes as a mission of another name: whatever names the Council there means it.
function namesElsewhere(actor: Actor): readonly ActorName[] {
	return actor.kind === 'Security Council'
		? namesOf(actor).flatMap((name) => (words(name).includes('council') ? {name} : []))
		: [actor];
}
