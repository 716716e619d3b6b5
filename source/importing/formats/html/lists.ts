import {type Counting, counted, countings} from '../base/numerals.ts';
import {attribute, type Element, isElement} from './tree.ts';

const countingOfType: Readonly<Record<string, Counting>> = {
	'1': 'decimal',
	a: 'lower-alpha',
	A: 'upper-alpha',
	i: 'lower-roman',
	I: 'upper-roman',
};
const styleType = /(?:^|;)\s*list-style(?:-type)?\s*:\s*([a-z-]+)/i;

/** What stands before the next item of a list as a browser shows it, with the space after it: `1. `, `iv. `, `• `, or nothing. */
export function markersOf(list: Element): (item: Element) => string {
	const style = styleType.exec(attribute(list, 'style') ?? '')?.[1]?.toLowerCase();
	if (style === 'none') {
		return () => '';
	}

	const counting = countings.find((name) => name === style?.replace('latin', 'alpha'));
	if (list.tagName !== 'ol' && counting === undefined) {
		return () => '• ';
	}

	const isReversed = attribute(list, 'reversed') !== undefined;
	const step = isReversed ? -1 : 1;
	let number = (integer(attribute(list, 'start')) ?? (isReversed ? itemCount(list) : 1)) - step;
	return (item) => {
		number = integer(attribute(item, 'value')) ?? number + step;
		const type = attribute(item, 'type') ?? attribute(list, 'type') ?? '1';
		return `${counted(number, counting ?? countingOfType[type] ?? 'decimal')}. `;
	};
}

function integer(text: string | undefined): number | undefined {
	const digits = /^\s*([+-]?\d{1,9})/.exec(text ?? '')?.[1];
	return digits === undefined ? undefined : Number(digits);
}

function itemCount(list: Element): number {
	return list.childNodes.filter((child) => isElement(child) && child.tagName === 'li').length;
}
