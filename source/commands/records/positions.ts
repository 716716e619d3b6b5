import * as v from 'valibot';
import {described, id, list, paragraphNumber, record} from '../../report/fields.ts';
import {actor, extent, maybe, text, yes} from './fields.ts';

/** One answer to a question, and who gives it. */
export const position = record({
	stance: text,
	holders: list(
		record({
			actor: maybe(actor),
			extent: described(extent, 'whether all of them hold it'),
			paragraph: paragraphNumber,
			statement: maybe(id),
		}),
	),
});

/** One answer to a question, and who gives it. */
export type PositionRecord = v.InferOutput<typeof position>;

/** Whether a question is the reader's own. */
export const ownQuestion = described(yes, 'whether it is a question of your own');

/** What a question asks, and how its answers relate. */
export const asked = {
	id,
	question: text,
	issue: id,
	relation: described(
		v.picklist(['differ', 'complement', 'beside']),
		'`beside`: several speak on it, and whether they agree is not looked at',
	),
	inferred: described(yes, 'the report itself draws no contrast'),
};

/** A row of `positions`. */
export const question = record({
	...asked,
	positions: list(position),
	note: maybe(text),
	own: ownQuestion,
});
export type QuestionRecord = v.InferOutput<typeof question>;

/** What `positions --matrix` prints. */
export const matrix = record({
	actors: described(list(actor), 'those of `--actor` first, then those who take a position on most questions'),
	questions: list(
		record({
			...asked,
			positions: list(record({letter: text, stance: text})),
			marks: described(
				list(
					record({
						actor,
						letter: described(text, 'of the position'),
						extent: described(extent, 'whether all of them hold it'),
						paragraphs: list(paragraphNumber),
					}),
				),
				'who holds which position',
			),
			note: maybe(text),
			own: ownQuestion,
		}),
	),
});
export type MatrixRecord = v.InferOutput<typeof matrix>;
