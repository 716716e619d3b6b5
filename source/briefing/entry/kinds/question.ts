import type {Holder, Position, Question} from '../../../report/model.ts';
import {questionTier} from '../../actors/lens.ts';
import {namesOf} from '../../actors/names.ts';
import {actorsOf, paragraphsInOrder, type ReportIndex} from '../../report-index.ts';
import {joined} from '../../wording.ts';
import {caveatLine, citeAll, paraphrase} from '../citation.ts';
import type {FoundPart, KindOfEntry} from '../kind.ts';
import {holdersText, readingText, relations} from '../positions.ts';

/** Contested questions, each cited by all paragraphs that show a position. */
export const question: KindOfEntry<Question> = {
	view: 'positions',
	list: ({questions}) => questions,
	id: ({id}) => id,
	byId: ({report}, id) => report.questions.find((contested) => contested.id === id),
	name: (contested) => contested.question,
	title: (contested) => contested.question,
	paragraphs: paragraphsOf,
	cite: (contested, index) => citeAll(index.report.symbol, paragraphsInOrder(index, paragraphsOf(contested))),
	copy: (contested, index) => {
		const {relation, positions, note} = contested;
		return [
			`${paraphrase}${contested.question} (${joined(': ', relations[relation].sentence, readingText(contested, 'copied'))})`,
			...positions.map(({stance, holders}) => `- ${stance}: ${holdersText(index, holders) || 'holder not stated'}`),
			...caveatLine(note),
		];
	},
	find: {
		head: 'positions',
		text: (contested) => contested.question,
		beside: ({positions}) => stancesText(positions),
		partFor: foundPosition,
		actors: ({positions}) => positions.flatMap(({holders}) => holders.map(({actor}) => actor)),
		words: ({positions, issue, relation, note}, {issueTitles}) => [
			...positions.map(({stance}) => stance),
			issueTitles.get(issue),
			relation,
			note,
		],
	},
	tier: (contested, {lens}) => questionTier(lens, contested),
};

function stancesText(positions: readonly Position[]): string {
	return positions.map(({stance}) => stance).join(' / ');
}

/** The position that has most of what was typed, in its stance or in the names of who holds it, before the others. */
function foundPosition(
	{positions}: Question,
	index: ReportIndex,
	matches: (text: string) => number,
): FoundPart | undefined {
	const inHolders = (holders: readonly Holder[]) =>
		holders
			.map((holder) => ({holder, found: matches(actorsOf(index, [holder.actor]).flatMap(namesOf).join(' · '))}))
			.reduce((best, one) => (one.found > best.found ? one : best), {holder: holders[0], found: 0});
	const [first] = positions
		.map((position) => ({position, held: inHolders(position.holders), inStance: matches(position.stance)}))
		.map((one) => ({...one, found: one.inStance + one.held.found}))
		.toSorted((one, other) => other.found - one.found);
	return first === undefined || first.found === 0
		? undefined
		: {
				beside: stancesText([first.position, ...positions.filter((position) => position !== first.position)]),
				paragraph: first.held.holder?.paragraph,
			};
}

function paragraphsOf({positions}: Question): string[] {
	return positions.flatMap(({holders}) => holders.map(({paragraph}) => paragraph));
}
