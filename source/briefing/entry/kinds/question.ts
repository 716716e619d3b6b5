import type {Question} from '../../../report/model.ts';
import {questionTier} from '../../actors/lens.ts';
import {paragraphsInOrder} from '../../report-index.ts';
import {caveatLine, citeAll, paraphrase} from '../citation.ts';
import type {KindOfEntry} from '../kind.ts';
import {holdersText, isOwnQuestion} from '../positions.ts';

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
		const {relation, inferred, positions, note} = contested;
		const whose = isOwnQuestion(contested) ? ': my reading' : inferred ? ': our inference' : '';
		const relates = relation === 'differ' ? 'positions differ' : 'positions complement each other';
		return [
			`${paraphrase}${contested.question} (${relates}${whose})`,
			...positions.map(({stance, holders}) => `- ${stance}: ${holdersText(index, holders) || 'holder not stated'}`),
			...caveatLine(note),
		];
	},
	find: {
		head: 'positions',
		text: (contested) => contested.question,
		beside: ({positions}) => positions.map(({stance}) => stance).join(' / '),
		paragraph: ({positions}) => positions[0]?.holders[0]?.paragraph,
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

function paragraphsOf({positions}: Question): string[] {
	return positions.flatMap(({holders}) => holders.map(({paragraph}) => paragraph));
}
