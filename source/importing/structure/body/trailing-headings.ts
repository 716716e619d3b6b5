import {openingOf} from '../delegation/openings.ts';
import {takeMembers} from '../delegation/take-members.ts';
import {endsSentence, looksLikeHeading} from '../lines/line-kinds.ts';
import {itemAt} from '../lines/list-items.ts';
import type {Bit} from '../lines/segments.ts';

/** How far a list of the delegation reaches into the bits; its lines look like headings. */
export function listEnd(bits: readonly Bit[], isSection: boolean): number {
	const taken = takeMembers(bits, isSection);
	if (taken === undefined) {
		return 0;
	}

	const last = taken.entries.findLastIndex(
		({text, gap}) => !gap || /[(),\t]/.test(text) || openingOf(text) !== undefined,
	);
	return taken.before.length + Math.max(last + 1, lastAsOthers(taken.entries));
}

/** How far a list reaches whose last entry has as many lines as the shortest before it: a name and a title may each stand apart. */
function lastAsOthers(entries: readonly Bit[]): number {
	const starts = entries.flatMap(({text}, at) => (openingOf(text)?.form === 'start' ? [at] : []));
	const sizes = starts.slice(1).map((start, at) => start - (starts[at] ?? 0));
	const isEachApart = entries.slice(1, starts.at(-1)).every(({gap}) => gap);
	return sizes.length === 0 || !isEachApart ? 0 : Math.min((starts.at(-1) ?? 0) + Math.min(...sizes), entries.length);
}

const mostHeadingLines = 6;

/** How many bits at the end of a region are headings of what follows it. */
export function trailingHeadings(bits: readonly Bit[], isOpen: boolean): number {
	let from = bits.length;
	while (from > 0 && bits.length - from < mostHeadingLines && mayBeHeading(bits, from - 1)) {
		from -= 1;
	}

	for (let at = from; at < bits.length; at += 1) {
		const [bit, previous] = [bits[at], bits[at - 1]];
		const isFree =
			previous === undefined ? isOpen : (bit?.gap && !goesOn(previous, bit)) || endsSentence(previous.text);
		if (bit !== undefined && isFree && (looksLikeHeading(bit) || isLettered(bit, previous))) {
			return bits.length - at;
		}
	}

	return 0;
}

/** Whether a sentence that the end of a page breaks goes on there. */
function goesOn(previous: Bit, bit: Bit): boolean {
	return bit.turned === true && !endsSentence(previous.text) && itemAt(previous.text) === undefined;
}

/** `(a) Talks with the Government` is a heading where it goes on with no list. */
function isLettered(bit: Bit, previous: Bit | undefined): boolean {
	const label = itemAt(bit.text);
	const above = previous === undefined ? undefined : itemAt(previous.text)?.kind;
	const isOfList = previous?.text.endsWith(':') === true || (above !== undefined && above !== 'number');
	return (
		(label?.kind === 'letter' || label?.kind === 'roman') &&
		bit.gap &&
		!isOfList &&
		looksLikeHeading({...bit, text: bit.text.slice(label.length)})
	);
}

function mayBeHeading(bits: readonly Bit[], at: number): boolean {
	const bit = bits[at];
	return bit !== undefined && (looksLikeHeading(bit) || (bit.text.length <= 140 && !endsSentence(bit.text)));
}
