import type {Figure} from '../../report/model.ts';
import type {Moment} from '../programme/moments.ts';

/** A part of a whole as a fraction, stated by the source or computed here. */
export type Share = {readonly share: number; readonly source: 'stated' | 'computed'};

/** Figures under one heading, in the report's order; those over time in order of time. */
export type FigureGroup = {readonly title: string; readonly figures: readonly Figure[]};

/** The share of the whole a figure is: as stated where the source states it, else computed; `undefined` without a whole. */
export function shareOf({value, of, share}: Figure): Share | undefined {
	if (share !== undefined) {
		return {share, source: 'stated'};
	}

	return typeof value === 'number' && of !== undefined && of !== 0
		? {share: value / of, source: 'computed'}
		: undefined;
}

/**
 * What a figure falls short of its whole, always computed; `undefined` without one that it is to reach: 600,000 children of 1,200,000
 * people fall short of nothing.
 */
export function gapOf({value, of, ofWhat}: Figure): number | undefined {
	return typeof value === 'number' && of !== undefined && ofWhat !== undefined ? of - value : undefined;
}

const strength =
	/\b(?:troops|personnel|soldiers|officers|police|military|peacekeepers|observers|battalions|contingents?|staff|posts)\b/i;

/**
 * The figure to show at a glance: the report's own first part of a whole, the latest known at the clock where it is given. Of those
 * that a rule found, one of strength only: four of five judges are no deployment.
 */
export function headline(figures: readonly Figure[]): Figure | undefined {
	return figures.find(
		({of, ofWhat, source, value, unreviewed, label, unit}) =>
			source === undefined &&
			of !== undefined &&
			typeof value === 'number' &&
			(unreviewed !== true || (ofWhat !== undefined && strength.test(`${label} ${unit}`))),
	);
}

/** A quantity over time, the earliest first: of all that was counted beside a figure what has its name, or is part of the same whole. */
export function series(figures: readonly Figure[], of: Figure): Figure[] {
	return course(figures, of).filter(
		({label, of: whole}) => label === of.label || (whole !== undefined && whole === of.of),
	);
}

/** What was counted beside a figure over time, the earliest first: the same things of the same body, under the same heading. */
export function course(figures: readonly Figure[], of: Figure): Figure[] {
	return figures
		.filter((figure) => figure.asOf !== undefined && isBeside(figure, of))
		.toSorted((one, other) => ((one.asOf ?? '') < (other.asOf ?? '') ? -1 : 1));
}

// Two that are of the same body do not always both say so.
function isBeside(one: Figure, other: Figure): boolean {
	const isSameBody = one.about.length * other.about.length === 0 || one.about.join() === other.about.join();
	return one.group === other.group && one.unit === other.unit && one.place === other.place && isSameBody;
}

/** Whether a figure was already known at a moment: one as of a later day was not. */
export function knownAt({asOf}: Figure, at: Moment): boolean {
	return asOf === undefined || asOf <= at.slice(0, asOf.length);
}

/** Figures by heading, in the order of their first figure. */
export function groupFigures(figures: readonly Figure[]): FigureGroup[] {
	return [...Map.groupBy(figures, ({group}) => group)].map(([title, members]) => ({title, figures: members}));
}
