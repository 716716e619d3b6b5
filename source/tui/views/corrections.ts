import {paragraphSign} from '../../briefing/entry/citation.ts';
import {keyOf} from '../../briefing/entry/target.ts';
import {formatValue} from '../../briefing/figures/figure-text.ts';
import type {CorrectionStep} from '../../importing/corrections/step.ts';
import {wordsToRead} from '../../library/reader/corrections.ts';
import {pad} from '../../printing/text.ts';
import {line, span} from '../drawing/line.ts';
import {type Entry, item} from '../drawing/outline.ts';
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
	return [...group('removed', 'Removed by you', removed), ...group('misfits', 'Corrections that do not fit', misfits)];
}

function group(key: string, label: string, all: readonly Standing[]): Entry[] {
	return all.length === 0
		? []
		: [
				item({
					key: `group:${key}`,
					draw: () => line(label, String(all.length)),
					children: () => all.flatMap(entryOf),
				}),
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
						? [span(`${changeText(standing.change)}  `, 'dim')]
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

/** What a correction is to do, in words. */
export function changeText(change: CorrectionStep | undefined): string {
	switch (change?.type) {
		case 'confirm':
			return 'confirmed';
		case 'remove':
			return 'removed';
		case 'speaker':
			return `said by ${namesOf(change)}`;
		case 'kind':
			return change.kind;
		case 'issue':
			return `issue ${change.issue}`;
		case 'span':
			return 'other words';
		case 'split':
			return 'split in two';
		case 'add':
			return `added: ${change.kind}, ${namesOf(change)}`;
		case 'figure': {
			const {type: _, which: __, ...now} = change;
			return Object.entries(now).map(saidOf).join(', ');
		}
		case undefined:
			return 'not known to this program';
	}
}

function namesOf({actors}: Extract<CorrectionStep, {readonly actors: unknown}>): string {
	return actors.map(({name}) => name).join(', ') || 'nobody named';
}

function saidOf([name, value]: readonly [string, unknown]): string {
	const isRange = typeof value === 'object' && value !== null && 'min' in value && 'max' in value;
	return `${name} ${isRange ? `${value.min}–${value.max}` : (value ?? 'not stated')}`;
}
