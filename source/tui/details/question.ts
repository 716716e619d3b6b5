import {jointHolders, readingOf, readingText, relations} from '../../briefing/entry/positions.ts';
import {saidText} from '../../briefing/entry/said-text.ts';
import {isContested} from '../../briefing/report-index.ts';
import {bracketed, capitalized, joined} from '../../briefing/wording.ts';
import {textWidth} from '../../printing/text.ts';
import type {Position, Question} from '../../report/model.ts';
import {type Block, link, paragraph, section, title} from '../drawing/block.ts';
import {type Context, holderMark, markAt} from '../views/view.ts';

const widestName = 30;

const onReading = {
	report: '',
	ours: 'the report draws no contrast',
	reader: 'c changes it, d removes it',
	nobody: '',
} as const;

/** One contested question: every position, who holds it and the words that show it. */
export function questionDetail(context: Context, question: Question): Block[] {
	const {index} = context;
	const how = relations[question.relation].sentence;
	const relation = isContested(question) ? `The ${how}` : capitalized(how);
	const names = question.positions.flatMap(({holders}) =>
		jointHolders(holders).map((joint) => holderMark(context, ...joint).text),
	);
	const nameWidth = Math.min(widestName, Math.max(0, ...names.map(textWidth)));
	return [
		title(question.question),
		paragraph(bracketed(relation, joined(': ', readingText(question, 'sentence'), onReading[readingOf(question)]))),
		...(isContested(question) ? [paragraph(index.issueTitles.get(question.issue) ?? '', 'dim')] : []),
		...(question.note === undefined ? [] : [paragraph(question.note, 'dim')]),
		...question.positions.flatMap((position) => positionSection(context, question, position, nameWidth)),
	];
}

function positionSection(context: Context, question: Question, {stance, holders}: Position, nameWidth: number) {
	const {index} = context;
	return section(
		stance,
		jointHolders(holders).map((joint) => {
			const [{paragraph, statement: id}] = joint;
			const statement = id === undefined ? undefined : index.statements.get(id);
			const words = statement === undefined ? '' : saidText(index, statement);
			const to = id === undefined ? ({kind: 'question', id: question.id} as const) : ({kind: 'statement', id} as const);
			const by = holderMark(context, ...joint);
			const at = [markAt(paragraph)];
			// In an import a position is called what was said, which need not be said twice.
			return words === stance ? link(to, [by], at) : link(to, words, at, {span: by, width: nameWidth + 2});
		}),
	);
}
