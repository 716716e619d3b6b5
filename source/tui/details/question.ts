import {paragraphSign} from '../../briefing/entry/citation.ts';
import {holderName} from '../../briefing/entry/holders.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Position, Question} from '../../report/model.ts';
import {type Block, link, paragraph, title} from '../drawing/block.ts';
import {span} from '../drawing/line.ts';
import type {Context} from '../views/view.ts';

const widestName = 28;

/** One contested question: every position, who holds it and the words that show it. */
export function questionDetail(context: Context, question: Question): Block[] {
	const relation = question.relation === 'differ' ? 'The positions differ' : 'The positions complement each other';
	const {index} = context;
	const names = question.positions.flatMap(({holders}) => holders.map((holder) => holderName(index, holder)));
	const nameWidth = Math.min(widestName, Math.max(0, ...names.map(textWidth)));
	return [
		title(question.question),
		paragraph(`${relation}${question.inferred ? ' (our inference: the report draws no contrast)' : ''}`),
		paragraph(index.issueTitles.get(question.issue) ?? '', 'dim'),
		...(question.note === undefined ? [] : [paragraph(question.note, 'dim')]),
		...question.positions.flatMap((position) => positionSection(context, question, position, nameWidth)),
	];
}

function positionSection(
	{index}: Context,
	question: Question,
	{stance, holders}: Position,
	nameWidth: number,
): Block[] {
	return [
		{kind: 'blank'},
		paragraph(stance),
		...holders.map((holder) => {
			const {paragraph, statement} = holder;
			return link(
				statement === undefined ? {kind: 'question', id: question.id} : {kind: 'statement', id: statement},
				[
					span(pad(holderName(index, holder), nameWidth)),
					span(statement === undefined ? '' : `  ${index.statements.get(statement)?.text ?? ''}`, 'dim'),
				],
				[span(pad(paragraphSign(paragraph), 6, 'right'), 'dim')],
			);
		}),
	];
}
