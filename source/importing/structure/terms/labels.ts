import {smallRomans} from '../../formats/base/numerals.ts';
import {headingGoesOn, isLabelled} from '../lines/line-kinds.ts';
import {type ItemLabel, itemAt} from '../lines/list-items.ts';
import type {Segment} from '../lines/segments.ts';

/** Reads the label that a text begins with; `expected` is the number that would be next. */
export type ReadLabel = (text: string, expected?: number) => ItemLabel | undefined;

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const outline = /^(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+(?=["“]?\p{L})/u;

// Outside a list of terms these begin headings and paragraphs.
const otherLabels: readonly ReadLabel[] = [
	reader('number', outline, (levels) => Number(levels.split('.').at(-1))),
	reader('roman', /^\(?([IVX]{1,5})[.)]\s+(?=\S)/, (sign) => smallRomans.get(sign.toLowerCase()) ?? 0),
	reader('letter', /^\(?([A-Z])[.)]\s+(?=\S)/, (sign) => sign.charCodeAt(0) - 64),
	reader(
		'number',
		new RegExp(`^(${ordinals.join('|')})(?:ly)?[,:]\\s+(?=\\S)`, 'i'),
		(word) => ordinals.indexOf(word.toLowerCase()) + 1,
	),
];
const fewest = 2;

function reader(kind: ItemLabel['kind'], form: RegExp, count: (sign: string) => number): ReadLabel {
	return (text) => {
		const [all = '', sign = ''] = form.exec(text.slice(0, 40)) ?? [];
		const value = sign === '' ? 0 : count(sign);
		return value === 0 ? undefined : {kind, value, label: all.trim(), length: all.length};
	};
}

/** How the terms of an annex are labelled: as any list is; or else, where those are no headings, by `1.1`, `I.`, `A.` or `First,`. */
export function labelsOf(segments: readonly Segment[]): ReadLabel {
	const isUsual = segments.some(({text}) => itemAt(text) !== undefined);
	const others = isUsual ? otherLabels.slice(0, 1) : otherLabels;
	return (
		others.find((read) => {
			const labels = segments.flatMap((segment, at) => {
				const label = read(segment.text);
				return label === undefined ? [] : [{label, isHeading: isHeading(segment, segments[at + 1])}];
			});
			const [first] = labels;
			return labels.length >= fewest && first?.label.value === 1 && !labels.some((one) => one.isHeading);
		}) ?? itemAt
	);
}

function isHeading(segment: Segment, next: Segment | undefined): boolean {
	return isLabelled(segment) && next !== undefined && !headingGoesOn(segment, next);
}

/** Whether a label counts on a level of an outline that another does not: `2.1` behind `1.2`. */
export function isOfOtherLevel({label}: ItemLabel, before: ItemLabel | undefined): boolean {
	const above = (text = '') => text.replace(/\.?\d+[.)]?$/, '');
	return outline.test(`${label} x`) && above(label) !== above(before?.label);
}
