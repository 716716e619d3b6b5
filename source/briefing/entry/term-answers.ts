import type {Statement, Term} from '../../report/model.ts';
import {councilOf} from '../actors/council.ts';
import type {Lens} from '../actors/lens.ts';
import {shortNames} from '../actors/names.ts';
import {oncePer} from '../once-per.ts';
import type {ReportIndex} from '../report-index.ts';
import {subjectWords} from '../subjects/subject-words.ts';

/** What answers a term of reference. */
type TermAnswers = {
	/** What others said on it. */
	readonly others: readonly Statement[];
	/** What others said beside these in none of its words, which the program tied by what it stands in alone; nothing where all is so. */
	readonly beside: readonly Statement[];
	/** What the Council, its mission and their members said themselves. */
	readonly own: readonly Statement[];
};

/** What answers each term of a report: the Council asks, so that its own words are no answers as those of others are. */
export const answersIn = oncePer((index: ReportIndex) => {
	const council = councilOf(index);
	const isOwn = ({actors}: Statement) => actors.length > 0 && actors.every((id) => council.has(id));
	const ofCountry = new Set(subjectWords(index.report.subject ?? ''));
	return oncePer(({statements, text, inferred}: Term): TermAnswers => {
		const all = statements.flatMap((id) => index.statements.get(id) ?? []);
		const others = all.filter((statement) => !isOwn(statement));
		const words = new Set(subjectWords(text).filter((word) => !ofCountry.has(word)));
		const hasWord = (statement: Statement) => subjectWords(statement.text).some((word) => words.has(word));
		const inWords = inferred === true ? others.filter(hasWord) : [];
		const isApart = inWords.length > 0;
		return {
			others: isApart ? inWords : others,
			beside: isApart ? others.filter((statement) => !hasWord(statement)) : [],
			own: all.filter(isOwn),
		};
	});
});

/** What those under a lens said of what answers a term, and of how many answers that is: all that are not the Council's own, and theirs. */
export const theirAnswers = oncePer((index: ReportIndex) =>
	oncePer(({within}: Lens) =>
		oncePer((term: Term): {readonly theirs: readonly Statement[]; readonly of: number} => {
			const {others, beside, own} = answersIn(index)(term);
			const areTheirs = ({actors}: Statement) => actors.some((actor) => within.has(actor));
			const ownOfTheirs = own.filter(areTheirs);
			const ofOthers = [...others, ...beside];
			return {theirs: [...ofOthers.filter(areTheirs), ...ownOfTheirs], of: ofOthers.length + ownOfTheirs.length};
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
