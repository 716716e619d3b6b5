import {paragraphSign} from '../../briefing/entry/citation.ts';
import {keyOf} from '../../briefing/entry/target.ts';
import {formatValue} from '../../briefing/figures/figure-text.ts';
import {stepText} from '../../importing/corrections/step-text.ts';
import {wordsToRead} from '../../library/reader/corrections.ts';
import {pad} from '../../printing/text.ts';
import {line, span} from '../drawing/line.ts';
import {type Entry, group, item} from '../drawing/outline.ts';
import {correctionTarget, isOfFigure, type Standing} from './review.ts';
import type {Context} from './view.ts';

const markWidth = 5;

/**
 * What stands below a list of statements or figures: those that the reader removed, and the corrections that do not fit. Under a
 * lens, which nobody removed or corrected is under, nothing.
 */
export function correctionEntries({review, lens}: Context, kind: 'statement' | 'figure'): Entry[] {
	if (review === undefined || lens !== undefined) {
		return [];
	}

	const removed = review.removed.filter((one) => one.kind === kind);
	const misfits = review.misfits
		.filter(({made}) => isOfFigure(made) === (kind === 'figure'))
		.map((misfit) => ({...misfit, kind: 'misfit'}) as const);
	return [
		...group('group:removed', 'Removed by you', removed, entryOf),
		...group('group:misfits', 'Corrections that do not fit', misfits, entryOf),
	];
}

function entryOf(standing: Standing): Entry[] {
	const made = standing.kind === 'misfit' ? standing.made : standing.corrections[0];
	if (made === undefined) {
		return [];
	}

	const target = correctionTarget(made);
	return [
		item({
			key: keyOf(target),
			target,
			draw: () =>
				line(textOf(standing), [
					...(standing.kind === 'misfit'
						? [span(`${stepText(standing.change)}  `, 'dim')]
						: [span(standing.kind === 'figure' ? `${formatValue(standing.entry)}  ` : ''), span('removed  ', 'dim')]),
					span(pad(paragraphSign(made.paragraph), markWidth, 'right'), 'dim'),
				]),
		}),
	];
}

function textOf(standing: Standing): string {
	switch (standing.kind) {
		case 'misfit':
			return wordsToRead(standing.made) || 'words that were not kept';
		case 'statement':
			return standing.entry.text;
		case 'figure':
			return standing.entry.label;
	}
}
