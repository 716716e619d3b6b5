import type {Figure, Report} from '../../report/model.ts';
import {formatShortDate} from '../programme/moments.ts';
import {joined} from '../wording.ts';
import {gapOf, type Share, shareOf} from './figures.ts';

/** What a figure is called, with its place where the label does not name it: `Plots · Gao`. */
export function figureTitle({label, place}: Figure): string {
	return place === undefined || label.includes(place) ? label : `${label} · ${place}`;
}

/** What stands where the report says nothing. */
export const notStated = 'not stated';

/**
 * A figure's value with its unit, its whole, share and gap, and where each comes from: `75 per cent`, `10–20 ha`,
 * `5,910 of 11,200 troops · 52.8 % · 5,290 short (both computed)`; a stated share alone: `75 % (stated)`; "not stated" without a number.
 */
export function formatFigure(figure: Figure): string {
	return joined(' · ', formatOfWhole(figure, figure.unit), formatShortfall(figure)) || notStated;
}

/** When a figure holds or is due, in the report's words where it has some: `as of 16 Dec 2013`, `by June`. */
export function formatDates({asOf, due, dueText}: Figure): string {
	const dueOn = dueText ?? (due && `due ${formatShortDate(due)}`);
	return joined(', ', asOf && `as of ${formatShortDate(asOf)}`, dueOn) || notStated;
}

/** More digits than these are what a computation leaves behind: `1.1` million is no `1,100,000.0000000002`. */
const mostDigits = 12;

/**
 * A number as the United Nations prints it, with all decimals it has: `5,910`, `1.366`. `Intl.NumberFormat` would cost 10 ms of every
 * start.
 */
export function formatNumber(value: number): string {
	const [whole = '', decimals] = String(Number(value.toPrecision(mostDigits))).split('.');
	const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
	return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** A figure's value with its unit: `5,910 troops`, `more than 75 %`, `10–20 ha`; empty where the source gives no number. */
export function formatValue(figure: Figure): string {
	return inUnit(formatStated(figure), unitSign(figure));
}

/**
 * A figure's value with its whole and its unit: `5,910 of 11,200 troops`, `more than 75 %`; empty where the source gives no number.
 * @param unit how the unit is written
 */
export function formatOfWhole(figure: Figure, unit = unitSign(figure)): string {
	const whole = figure.of === undefined ? '' : ` of ${formatNumber(figure.of)}`;
	const number = formatStated(figure);
	return inUnit(number && `${number}${whole}`, unit);
}

function inUnit(number: string, unit: string): string {
	return number && `${number} ${unit}`;
}

function unitSign({unit}: Figure): string {
	return unit === 'per cent' ? '%' : unit;
}

/** A figure's value without its unit, as exact as the source has it: `more than 5,910`; empty where it gives no number. */
export function formatStated({value, qualifier}: Figure): string {
	return value === undefined ? '' : joined(' ', qualifier, formatAmount(value));
}

/** A value without its unit: `5,910`, `10–20`; empty where there is none. */
export function formatAmount(value: Figure['value']): string {
	return value === undefined
		? ''
		: typeof value === 'number'
			? formatNumber(value)
			: `${formatNumber(value.min)}–${formatNumber(value.max)}`;
}

const counts = 'one two three four five six seven eight nine'.split(' ');
const parts = new Map(Object.entries({third: 3, quarter: 4, fifth: 5, sixth: 6, tenth: 10}));

/** A fraction as it is printed in words: `half`, `two thirds`; `undefined` of one that has none. */
function inWords(share: number): string | undefined {
	const [part, whole = 1] = [...parts].find(([, all]) => isNear(share * all, Math.round(share * all))) ?? [];
	const count = Math.round(share * whole);
	return isNear(share, 1 / 2)
		? 'half'
		: part && counts[count - 1] && `${counts[count - 1]} ${part}${count > 1 ? 's' : ''}`;
}

function isNear(one: number, other: number): boolean {
	return Math.abs(one - other) < 1e-6;
}

/**
 * A share as a percentage: `52.8 %` as computed; as far as it is stated, `57.5 %`, `two thirds` where it is printed in words, and else of a
 * fraction, which no number of decimals is, `≈ 14 %`.
 */
function formatPercent({share, source, qualifier, isInWords}: Share): string {
	const percent = share * 100;
	if (source === 'computed') {
		return `${percent.toFixed(1)} %`;
	}

	const rounded = isNear(percent, Math.round(percent * 100) / 100) ? formatNumber(percent) : `≈ ${Math.round(percent)}`;
	return joined(' ', qualifier, (isInWords && inWords(share)) || `${rounded} %`);
}

/** A share as a percentage that says where it comes from: `57 %` as stated, `52.8 % computed`; empty where there is none. */
export function formatShare(share: Share | undefined, computed = 'computed'): string {
	return joined(' ', share && formatPercent(share), share?.source === 'computed' && computed);
}

/** A share as a percentage that says where it comes from, where room is short: `52.8 % comp.` */
export function formatShareShort(share: Share | undefined): string {
	return formatShare(share, 'comp.');
}

/**
 * How far a figure is from its whole, and where that comes from: `52.8 % · 5,290 short (both computed)`,
 * `57 % (stated) · 4,757 short (computed)`; of a whole it does not have to reach the share alone, `50.0 % (computed)`; without a whole a
 * stated share alone, or nothing.
 */
export function formatShortfall(figure: Figure): string {
	const share = shareOf(figure);
	const gap = gapOf(figure);
	if (share === undefined) {
		return '';
	}

	const percent = formatPercent(share);
	if (gap === undefined) {
		return `${percent} (${share.source})`;
	}

	const short = `${formatNumber(Math.abs(gap))} ${gap < 0 ? 'above' : 'short'}`;
	return share.source === 'stated'
		? `${percent} (stated) · ${short} (computed)`
		: `${percent} · ${short} (both computed)`;
}

/** When a figure holds or is due, as a list shows it. */
export function formatWhen({asOf = '', due, dueText}: Figure): string {
	return dueText ?? (due === undefined ? formatShortDate(asOf) : `by ${formatShortDate(due)}`);
}

/** As of when a figure holds: `16 Dec 2013`; of the report's own that is of a day of the mission, `during visit`. */
export function formatAsOf(
	{source, asOf = ''}: Figure,
	{missionTo = '', missionFrom = missionTo}: Pick<Report, 'missionFrom' | 'missionTo'>,
): string {
	return source === undefined && asOf >= missionFrom && asOf <= missionTo ? 'during visit' : formatShortDate(asOf);
}
