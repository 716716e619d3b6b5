import {type Counting, counted, countings} from '../base/numerals.ts';
import {attribute, type Element, isElement, walk} from './tree.ts';

const unseen = new Set(
	'head script style template noscript iframe object embed audio video canvas svg select datalist title meta link'.split(
		' ',
	),
);
const blocks = new Set(
	(
		'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
		'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup p pre search section summary table tbody td ' +
		'tfoot th thead tr ul'
	).split(' '),
);
const hidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))\b/i;
const backLinkClass = /(?:^|\s)footnote-back(?:\s|$)/;
const footnoteId = /^(?:(?:foot|end)note-|fn:?)\d+$/;
const footnoteMarkClass = /(?:^|\s)sd(?:foot|end)notesym(?:\s|$)/;
const navigation = new Set(['nav', 'navigation', 'search', 'menubar', 'toolbar', 'tablist']);
const inTable = new Set(['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** Whether nothing of the element is shown. */
export function isHidden(element: Element): boolean {
	return (
		unseen.has(element.tagName) ||
		attribute(element, 'hidden') !== undefined ||
		hidden.test(attribute(element, 'style') ?? '')
	);
}

/** Whether the element only leads back from a footnote to where it belongs. */
export function isBackLink(element: Element): boolean {
	return attribute(element, 'role') === 'doc-backlink' || backLinkClass.test(attribute(element, 'class') ?? '');
}

/** Whether the item of a list is a footnote, as converters write them. */
export function isFootnote(element: Element): boolean {
	return footnoteId.test(attribute(element, 'id') ?? '');
}

/** Whether the element is the number before a footnote, which stands at the start of its line. */
export function isFootnoteMark(element: Element): boolean {
	return element.tagName === 'sup' || footnoteMarkClass.test(attribute(element, 'class') ?? '');
}

/** Whether the element only leads about a site: a menu, the way to the page, a search. */
export function isNavigation(element: Element): boolean {
	return navigation.has(element.tagName) || navigation.has(attribute(element, 'role')?.toLowerCase() ?? '');
}

/** Whether the element stands on lines of its own. */
export function isBlock({tagName}: Element): boolean {
	return blocks.has(tagName);
}

/** The depth of a heading, from 1; `undefined` for what is none. */
export function headingDepth({tagName}: Element): number | undefined {
	const depth = /^h([1-6])$/.exec(tagName)?.[1];
	return depth === undefined ? undefined : Number(depth);
}

/**
 * Whether the rows of a table are rows of data. A table only arranges a page where it has tables or headings in it, or where no
 * row has more than one cell; what it holds is then read as if there were no table.
 */
export function isDataTable(table: Element): boolean {
	const widths: number[] = [];
	let arranges = false;
	walk(table, {
		enter: ({tagName, childNodes}) => {
			arranges ||= inTable.has(tagName);
			if (tagName === 'tr') {
				widths.push(childNodes.filter((child) => isElement(child) && /^t[dh]$/.test(child.tagName)).length);
			}

			return !arranges;
		},
	});
	return !arranges && widths.some((width) => width > 1);
}

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

	let number = (integer(attribute(list, 'start')) ?? 1) - 1;
	return (item) => {
		number = integer(attribute(item, 'value')) ?? number + 1;
		const type = attribute(item, 'type') ?? attribute(list, 'type') ?? '1';
		return `${counted(number, counting ?? countingOfType[type] ?? 'decimal')}. `;
	};
}

function integer(text: string | undefined): number | undefined {
	const digits = /^\s*([+-]?\d{1,9})/.exec(text ?? '')?.[1];
	return digits === undefined ? undefined : Number(digits);
}
