import {type Counting, counted} from '../base/numerals.ts';
import {attribute, type Element, isElement} from './tree.ts';

/** What stands before the next item of a list. */
export type ListMarkers = {readonly next: (item: Element) => string};

const countingOfType: Readonly<Record<string, Counting>> = {
	'1': 'decimal',
	a: 'lower-letter',
	A: 'upper-letter',
	i: 'lower-roman',
	I: 'upper-roman',
};
const countingOfStyle: Readonly<Record<string, Counting>> = {
	decimal: 'decimal',
	'decimal-leading-zero': 'leading-zero',
	'lower-alpha': 'lower-letter',
	'lower-latin': 'lower-letter',
	'upper-alpha': 'upper-letter',
	'upper-latin': 'upper-letter',
	'lower-roman': 'lower-roman',
	'upper-roman': 'upper-roman',
};
const styleType = /(?:^|;)\s*list-style(?:-type)?\s*:\s*([a-z-]+)/i;

/** The markers of a list as a browser shows them, each with the space after it: `1. `, `iv. `, `• `, or nothing. */
export function listMarkers(list: Element): ListMarkers {
	const style = styleType.exec(attribute(list, 'style') ?? '')?.[1]?.toLowerCase();
	if (style === 'none') {
		return {next: () => ''};
	}

	const counting = style === undefined ? undefined : countingOfStyle[style];
	if (list.tagName !== 'ol' && counting === undefined) {
		return {next: () => '• '};
	}

	const isReversed = attribute(list, 'reversed') !== undefined;
	const step = isReversed ? -1 : 1;
	let number = (integer(attribute(list, 'start')) ?? (isReversed ? itemCount(list) : 1)) - step;
	return {
		next: (item) => {
			number = integer(attribute(item, 'value')) ?? number + step;
			const type = attribute(item, 'type') ?? attribute(list, 'type') ?? '1';
			return `${counted(number, counting ?? countingOfType[type] ?? 'decimal')}. `;
		},
	};
}

function integer(text: string | undefined): number | undefined {
	const digits = /^\s*([+-]?\d{1,9})/.exec(text ?? '')?.[1];
	return digits === undefined ? undefined : Number(digits);
}

function itemCount(list: Element): number {
	return list.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length;
}
