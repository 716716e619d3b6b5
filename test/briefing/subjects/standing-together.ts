import type {ReportIndex} from '../../../source/briefing/report-index.ts';
import {alsoSpoke} from '../../../source/briefing/subjects/also-spoke.ts';
import type {Statement} from '../../../source/report/model.ts';

/** Of the pairs of a statement and one of another actor on the same question, how many have the second among what also spoke on the first. */
export type StandingTogether = {
	readonly found: number;
	readonly pairs: number;
	/** How many could be, as five show for a statement, whatever questions it stands on. */
	readonly most: number;
	/** The statements of such pairs, and those of them that have one of their pairs found. */
	readonly statements: number;
	readonly withOne: number;
};

/** Counts who stand together on the questions of a report, of which `alsoSpoke` knows nothing. */
export function standingTogether(index: ReportIndex): StandingTogether {
	const all = index.report.questions.flatMap(({positions}) => {
		const ids = positions.flatMap(({holders}) => holders.flatMap(({statement}) => statement ?? []));
		const statements = [...new Set(ids)].flatMap((id) => index.statements.get(id) ?? []);
		return statements.flatMap((statement) => {
			const partners = statements.filter((other) => isOfOthers(other, statement));
			const shown = alsoSpoke(index, statement);
			return partners.length === 0 ? [] : [{statement, partners, found: partners.filter((one) => shown.includes(one))}];
		});
	});
	const sum = (numbers: readonly number[]) => numbers.reduce((one, other) => one + other, 0);
	return {
		found: sum(all.map(({found}) => found.length)),
		pairs: sum(all.map(({partners}) => partners.length)),
		most: sum([...Map.groupBy(all, ({statement}) => statement).values()].map(mostFound)),
		statements: new Set(all.map(({statement}) => statement)).size,
		withOne: new Set(all.flatMap(({statement, found}) => (found.length === 0 ? [] : statement))).size,
	};
}

// The five that it stands with most often.
function mostFound(sets: readonly {readonly partners: readonly Statement[]}[]): number {
	const partners = Map.groupBy(
		sets.flatMap((set) => set.partners),
		({id}) => id,
	);
	const counts = [...partners.values()].map(({length}) => length).toSorted((one, other) => other - one);
	return counts.slice(0, 5).reduce((total, count) => total + count, 0);
}

function isOfOthers(other: Statement, {id, actors}: Statement): boolean {
	return other.id !== id && !other.actors.some((actor) => actors.includes(actor));
}
