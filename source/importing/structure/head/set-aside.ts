import type {Hyphens} from '../lines/hyphens.ts';
import {joinBits} from '../lines/join.ts';
import {type Bit, shortLine} from '../lines/segments.ts';
import type {Kept} from './furniture.ts';

const heading = /^(?:table of )?contents$/i;

const leaders = /\.{4}|(?:\. ){4}|…{2}/;

const columnHead = /^(?:(?:chapter|section|page|pages|paragraphs?|annex(?:es)?)\s*){1,4}$/i;

const mostEntries = 150;

const mostBetween = 2;

/** Sets aside what only leads about a site, as the format says: links, menus, a search. A line too long for that is kept. */
export function setAsideNavigation(bits: readonly Bit[], hyphens: Hyphens): Kept {
	const leads = ({navigation, text}: Bit) => navigation === true && text.length <= shortLine;
	return {
		bits: bits.filter((bit) => !leads(bit)),
		aside: bits.filter(leads).map((bit) => ({...joinBits([bit], hyphens), reason: 'navigation'})),
	};
}

/** Sets a table of contents aside: its entries look like headings, and would double them. */
export function setAsideContents(bits: readonly Bit[], hyphens: Hyphens): Kept {
	const start = bits.findIndex(({text}) => heading.test(text.slice(0, 40)));
	if (start === -1) {
		return {bits, aside: []};
	}

	const after = bits.slice(start + 1, start + 1 + mostEntries);
	const hasLeaders = after.slice(0, 12).some(({text}) => leaders.test(text.slice(0, shortLine)));
	const isEntry = ({text}: Bit) =>
		text.length <= shortLine &&
		(columnHead.test(text) ||
			(hasLeaders ? leaders.test(text) : text.length < 120 && /\s\d{1,3}$/.test(text.slice(-5))));
	let end = 0;
	let between = 0;
	for (const [at, bit] of after.entries()) {
		// Converters set the labels and the page numbers of entries on lines of their own.
		if (isEntry(bit) || (hasLeaders && /^\d{1,3}(?:[-–]\d{1,3})?$/.test(bit.text))) {
			end = at + 1;
			between = 0;
		} else if (!/^(?:[IVX]{1,5}|[A-Z])\.$/.test(bit.text)) {
			between += 1;
		}

		if (between > mostBetween) {
			break;
		}
	}

	const contents = bits.slice(start, start + 1 + end);
	return {
		bits: [...bits.slice(0, start), ...bits.slice(start + 1 + end)],
		aside: [{...joinBits(contents, hyphens), reason: 'table of contents'}],
	};
}
