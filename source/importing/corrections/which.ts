import {fold} from '../../briefing/fold.ts';

/**
 * What tells those apart that stand at one place. The first statement of some words needs nothing; another of the same words is told
 * by who says it; and there may be a figure.
 */
export const whichFigure = 'figure';

/** What tells a statement from others of the same words: who says it, in any order. */
export function whichSpeakers(names: readonly string[]): string {
	return `by ${[...new Set(names.map(fold))].toSorted().join(', ')}`;
}
