import type {Statement, Term} from '../../report/model.ts';
import {councilOf} from '../actors/council.ts';
import type {Lens} from '../actors/lens.ts';
import {shortNames} from '../actors/names.ts';
import {oncePer} from '../once-per.ts';
import type {ReportIndex} from '../report-index.ts';

/** What answers a term of reference: what others said on it, and what the Council, its mission and their members said themselves. */
type TermAnswers = {readonly others: readonly Statement[]; readonly own: readonly Statement[]};

/** What answers each term of a report: the Council asks, so that its own words are no answers as those of others are. */
export const answersIn = oncePer((index: ReportIndex) => {
	const council = councilOf(index);
	const isOwn = ({actors}: Statement) => actors.length > 0 && actors.every((id) => council.has(id));
	return oncePer(({statements}: Term): TermAnswers => {
		const all = statements.flatMap((id) => index.statements.get(id) ?? []);
		return {others: all.filter((statement) => !isOwn(statement)), own: all.filter(isOwn)};
	});
});

/** What those under a lens said of what answers a term, and of how many answers that is: all that are not the Council's own, and theirs. */
export const theirAnswers = oncePer((index: ReportIndex) =>
	oncePer(({within}: Lens) =>
		oncePer((term: Term): {readonly theirs: readonly Statement[]; readonly of: number} => {
			const {others, own} = answersIn(index)(term);
			const areTheirs = ({actors}: Statement) => actors.some((actor) => within.has(actor));
			const ownOfTheirs = own.filter(areTheirs);
			return {theirs: [...others.filter(areTheirs), ...ownOfTheirs], of: others.length + ownOfTheirs.length};
		}),
	),
);

/** Why a lens keeps a term: it is addressed to its actors, `through Government`, or they answer it. */
export function whyKept(index: ReportIndex, {within, groups}: Lens, {addressees}: Term): string {
	if (addressees.some((id) => within.has(id))) {
		return 'addressed to them';
	}

	const group = addressees.find((id) => groups.has(id));
	return group === undefined ? 'they answer' : `through ${shortNames(index, [group])}`;
}
