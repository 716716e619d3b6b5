import {formatNumber, formatShortfall} from '../briefing/figure-text.ts';
import {formatShortDate} from '../briefing/moments.ts';
import type {Figure} from '../report/model.ts';

/** What stands where the report says nothing. */
export const notStated = 'not stated';

/**
 * A figure's value with its unit, its whole, share and gap, and where each comes from: `75 per cent`, `10–20 ha`,
 * `5,910 of 11,200 troops · 52.8 % · 5,290 short (both computed)`; a stated share alone: `75 % (stated)`; "not stated" without a number.
 */
export function formatFigure(figure: Figure): string {
	const {value, of, unit} = figure;
	if (value === undefined) {
		return formatShortfall(figure) || notStated;
	}

	const number =
		typeof value === 'number' ? formatNumber(value) : `${formatNumber(value.min)}–${formatNumber(value.max)}`;
	const whole = of === undefined ? '' : ` of ${formatNumber(of)}`;
	return [`${number}${whole} ${unit}`, formatShortfall(figure)].filter((part) => part !== '').join(' · ');
}

/** When a figure holds or is due, in the report's words where it has some: `as of 16 Dec 2013`, `by June`. */
export function formatWhen({asOf, due, dueText}: Figure): string {
	const dueOn = due === undefined ? [] : `due ${formatShortDate(due)}`;
	const parts = [asOf === undefined ? [] : `as of ${formatShortDate(asOf)}`, dueText ?? dueOn].flat();
	return parts.length === 0 ? notStated : parts.join(', ');
}
