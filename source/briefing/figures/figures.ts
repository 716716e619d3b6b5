import type {Figure} from '../../report/model.ts';
import {byKey} from '../order-by.ts';
import {dateKey, type Moment} from '../programme/moments.ts';
import {collect} from '../report-index.ts';

/** A part of a whole as a fraction, stated by the source or computed here. */
export type Share = {
	readonly share: number;
	readonly source: 'stated' | 'computed';
	/** Of a share that is all that is stated: `more than`. */
	readonly qualifier?: string;
	/** It is printed in words: `two thirds`. */
	readonly isInWords?: boolean;
};

/** Figures under one heading, in the report's order; those over time in order of time. */
type FigureGroup = {readonly title: string; readonly figures: readonly Figure[]};

/** The share of the whole a figure is: as stated where the source states it, else computed; `undefined` without a whole. */
export function shareOf({value, of, share, qualifier, unit}: Figure): Share | undefined {
	if (share !== undefined) {
		const isQualified = value === undefined && qualifier !== undefined;
		// Per cent have a value.
		const isInWords = value === undefined && unit === 'share';
		return {share, source: 'stated', ...(isQualified ? {qualifier} : {}), ...(isInWords ? {isInWords} : {})};
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

/** A strength against the strength it is to reach. */
export type Strength = {
	/** The figure to show at a glance: the report's own, else the latest. */
	readonly shown: Figure;
	/** The figures of the strength over time, the earliest first; empty where nothing of it is dated. */
	readonly course: readonly Figure[];
	/** Whether it stands in full: the first of all, and the first of the police. */
	readonly isMain: boolean;
};

/** In the order in which they stand. */
const forces = ['troops', 'police', 'others'] as const;

const military = /\b(?:troops|military|soldiers|peacekeepers|battalions|contingents?)\b/i;
const police = /\bpolice\b/i;
const others = /\b(?:personnel|officers|observers|staff|posts)\b/i;

/**
 * Every strength against what is authorized or pledged: the troops, the police, then the others, each in the report's order. Of
 * what a rule found, strength only: four of five judges are no deployment.
 */
export function strengths(figures: readonly Figure[]): Strength[] {
	// Of many figures only those of a name or a whole are looked through.
	const near = collect(figures, keysOf);
	const taken = new Set<Figure>();
	const found = figures.filter(isStrength).flatMap((figure) => {
		if (taken.has(figure)) {
			return [];
		}

		const candidates = new Set(keysOf(figure).flatMap((key) => near.get(key) ?? []));
		const free = [...candidates].filter((one) => !taken.has(one));
		const over = series(free, figure);
		const members = figure.asOf === undefined ? [figure, ...over] : over;
		for (const member of members) {
			taken.add(member);
		}

		const parts = members.filter(isStrength);
		const shown = parts.findLast(({source}) => source === undefined) ?? parts.at(-1) ?? figure;
		return [{shown, course: over, force: forceOf(figure)}];
	});
	const sorted = forces.flatMap((wanted) => found.filter(({force}) => force === wanted));
	return sorted.map(({shown, course: over, force}, at) => ({
		shown,
		course: over,
		isMain: at === 0 || (force === 'police' && sorted[at - 1]?.force !== 'police'),
	}));
}

function keysOf({group, unit, place, label, of}: Figure): string[] {
	return [label, of ?? []].flat().map((part) => JSON.stringify([group, unit, place, part]));
}

function isStrength({value, of, ofWhat, unreviewed, ...figure}: Figure): boolean {
	return (
		typeof value === 'number' &&
		of !== undefined &&
		of > 0 &&
		ofWhat !== undefined &&
		(unreviewed !== true || [military, police, others].some((word) => word.test(`${figure.label} ${figure.unit}`)))
	);
}

// Whoever is called police is that first.
function forceOf({label, unit}: Figure): (typeof forces)[number] {
	const named = `${label} ${unit}`;
	return police.test(named) ? 'police' : military.test(named) ? 'troops' : 'others';
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
		.toSorted(byKey(({asOf = ''}) => asOf));
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

/** The share a figure has as its value: 0.75 of 75 per cent, of a range its lower end; `undefined` in another unit. */
export function statedShare({value, unit}: Figure): number | undefined {
	const percent = typeof value === 'object' ? value.min : value;
	return unit === 'per cent' && percent !== undefined ? percent / 100 : undefined;
}

/**
 * Figures by date, as of when they hold or else by when they are due, the earliest first; or by share, the greatest first. Those
 * without are apart, in the report's order.
 */
export function sortedFigures(
	figures: readonly Figure[],
	by: 'date' | 'share',
): {readonly figures: readonly Figure[]; readonly others: readonly Figure[]} {
	const dateOf = ({asOf, due}: Figure) => asOf ?? (due && dateKey(due));
	const keyOf = by === 'date' ? dateOf : (figure: Figure) => shareOf(figure)?.share ?? statedShare(figure);
	return {
		figures: figures
			.filter((figure) => keyOf(figure) !== undefined)
			.toSorted(byKey((figure) => keyOf(figure) ?? '', by === 'date' ? 1 : -1)),
		others: figures.filter((figure) => keyOf(figure) === undefined),
	};
}
