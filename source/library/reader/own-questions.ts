import type {AskedQuestion, OwnPosition} from '../../briefing/entry/positions.ts';
import {ownPrefix} from '../../briefing/programme/appointment.ts';
import type {Access} from '../store/access.ts';
import {cleanedLine, notEmpty} from './columns.ts';
import {ownEntriesIn} from './own-entries.ts';

/** What a question of the reader's own is made of. */
export type OwnQuestionParts = Omit<AskedQuestion, 'id'> & {readonly report: string};

/** A question that the reader makes of statements of a report. */
export type OwnQuestion = OwnQuestionParts &
	Pick<AskedQuestion, 'id'> & {readonly created: string; readonly updated: string};

type QuestionRow = Omit<OwnQuestion, 'id' | 'positions'> & {readonly id: number; readonly positions: string};

/** The reader's own questions, in the order in which they were made. Parts that cannot be kept are `invalid`. */
export function ownQuestionsIn(access: Access, now: () => string) {
	return ownEntriesIn<OwnQuestionParts, OwnQuestion, QuestionRow>(access, now, {
		table: 'own_questions',
		what: 'question',
		order: 'id',
		checked: fitQuestion,
		rowOf: ({report, question, relation, positions}) => ({
			...{report, question, relation, positions: JSON.stringify(positions)},
		}),
		entryOf: ({id, positions, ...row}) => ({
			...row,
			id: `${ownPrefix}${id}`,
			positions: JSON.parse(positions) as OwnPosition[],
		}),
	});
}

function fitQuestion({report, question, relation, positions}: OwnQuestionParts): OwnQuestionParts {
	return {
		report,
		question: notEmpty(cleanedLine(question), 'the question'),
		relation,
		positions: positions.map(({stance, statements}) => ({
			stance: notEmpty(cleanedLine(stance), 'a stance'),
			statements: statements.map(({id, text}) => ({id, text})),
		})),
	};
}
