import type {Tiered} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {keyOf, type Target} from '../../briefing/entry/target.ts';
import {formatValue} from '../../briefing/figures/figure-text.ts';
import {oncePer} from '../../briefing/once-per.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import type {Origin, Removed, Reviewed} from '../../importing/corrections/corrected.ts';
import type {Misfit} from '../../importing/corrections/fitting.ts';
import type {CorrectionStep} from '../../importing/corrections/step.ts';
import {stepText} from '../../importing/corrections/step-text.ts';
import {type WordsAt, whichFigure} from '../../importing/corrections/words-at.ts';
import {
	type Correction,
	type CorrectionParts,
	type Json,
	partOfChange,
	wordsToRead,
} from '../../library/reader/corrections.ts';
import type {Review} from '../../shelf/opened-report.ts';
import {line, type Span, span} from '../drawing/line.ts';
import {type Entry, group, item} from '../drawing/outline.ts';
import {type Context, markWidth} from './view.ts';

/** What a correction stands for that shows by itself: what it removed, or that it does not fit. */
export type Standing = Removed<Correction> | (Misfit<Correction> & {readonly kind: 'misfit'});

type Reviewable = {readonly unreviewed?: boolean | undefined};

// There may be a hundred thousand, and the head of their list is drawn on every key.
const countUnreviewed = oncePer(({first, second}: Tiered<Reviewable>): number =>
	[first, second].reduce((sum, tier) => sum + tier.filter((entry) => entry.unreviewed === true).length, 0),
);

/** How many of some entries nobody has reviewed, as the head of their list says it behind their count; empty where all are. */
export function unreviewedText(entries: Tiered<Reviewable>): string {
	const count = countUnreviewed(entries);
	return count === 0 ? '' : ` · ${count} unreviewed (V: next)`;
}

/** What stands beside an entry that nobody has reviewed, before what else stands there. */
export function unreviewedMark(entry: Reviewable): Span[] {
	return entry.unreviewed === true ? [span('unreviewed  ', 'dim')] : [];
}

/** The statement or figure that a target is; `undefined` for any other, and for one that is not there. */
export function reviewedAt({statements, report}: ReportIndex, target: Target): Reviewed | undefined {
	if (target.kind === 'statement') {
		const entry = statements.get(target.id);
		return entry && {kind: 'statement', entry};
	}

	const entry = target.kind === 'figure' ? report.figures.find(({id}) => id === target.id) : undefined;
	return entry && {kind: 'figure', entry};
}

/** What stands beside what is on an entry, where nobody has reviewed that. */
export function unreviewedMarkAt(index: ReportIndex, target: Target): Span[] {
	return unreviewedMark(reviewedAt(index, target)?.entry ?? {});
}

/** Corrections at one place, as the library keeps them. */
export function correctionsAt(
	{review, index}: {readonly review?: Review | undefined; readonly index: ReportIndex},
	{paragraph, from, to, which}: WordsAt,
	changes: readonly CorrectionStep[],
): CorrectionParts[] {
	const text = index.paragraphs.get(paragraph)?.text ?? '';
	const parts = {report: index.report.symbol, document: review?.document ?? '', paragraph, text, from, to};
	// What is kept is JSON, which leaves out what is undefined.
	return changes.map((change) => ({...parts, change: {...change, ...(which && {which})} as Json}));
}

/** What a correction stands for, by its id; `undefined` where it does not show by itself. */
export function standingOf({removed, misfits}: Review, id: number): Standing | undefined {
	const isIt = (made: Correction) => made.id === id;
	const misfit = misfits.find(({made}) => isIt(made));
	return removed.find(({corrections}) => corrections.some(isIt)) ?? (misfit && {...misfit, kind: 'misfit'});
}

/** Where an entry comes from that the reader corrected. */
export function originOf({origins}: Review, target: Target): Origin<Correction> | undefined {
	return origins.get(keyOf(target));
}

function isOfFigure(made: Correction): boolean {
	return partOfChange(made, 'which') === whichFigure;
}

/** Where the reader sees the corrections that do not fit; `undefined` where all do. */
export function misfitNotice({misfits}: Review): string | undefined {
	const {length} = misfits;
	const isFigure = misfits.every(({made}) => isOfFigure(made));
	const where = isFigure
		? 'Deployment'
		: misfits.some(({made}) => isOfFigure(made))
			? 'Issues and Deployment'
			: 'Issues';
	const what = length === 1 ? '1 correction of yours does' : `${length} corrections of yours do`;
	return length === 0 ? undefined : `${what} not fit: last in ${where}`;
}

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

	return [
		item({
			target: {kind: 'correction', id: made.id},
			draw: () =>
				line(textOf(standing), [
					...(standing.kind === 'misfit'
						? [span(`${stepText(standing.change)}  `, 'dim')]
						: [span(standing.kind === 'figure' ? `${formatValue(standing.entry)}  ` : ''), span('removed  ', 'dim')]),
					span(paragraphSign(made.paragraph).padStart(markWidth), 'dim'),
				]),
		}),
	];
}

function textOf(standing: Standing): string {
	return standing.kind === 'misfit'
		? wordsToRead(standing.made) || 'words that were not kept'
		: standing.kind === 'figure'
			? standing.entry.label
			: standing.entry.text;
}
