import type {Note} from '../../model/structure.ts';
import {isOfProgramme} from './end-notes.ts';
import type {Hyphens} from './hyphens.ts';
import {joinBits} from './join.ts';
import {endsSentence, startsLow} from './line-kinds.ts';
import {itemAt} from './list-items.ts';
import {loneNotes} from './lone-notes.ts';
import type {Bit} from './segments.ts';

/** Bits as blocks: an item of a list is one, and so is what a blank line sets apart where a sentence has ended. */
export function blocksOf(bits: readonly Bit[]): readonly (readonly Bit[])[] {
	return blocksAt(bits, (previous, bit) => startsItem(previous, bit) || startsAfterGap(previous, bit));
}

/** The blocks of one paragraph: only an item of a list begins another. */
export function itemBlocks(bits: readonly Bit[]): readonly (readonly Bit[])[] {
	return blocksAt(bits, startsItem);
}

function blocksAt(bits: readonly Bit[], starts: (previous: Bit, bit: Bit) => boolean): readonly (readonly Bit[])[] {
	const blocks: Bit[][] = [];
	for (const [at, bit] of bits.entries()) {
		const previous = bits[at - 1];
		const block = blocks.at(-1);
		if (previous === undefined || block === undefined || starts(previous, bit)) {
			blocks.push([bit]);
		} else {
			block.push(bit);
		}
	}

	return blocks;
}

// A dash may stand within a sentence, these signs only before an item.
const unmistakable = /^[•▪●‣◦○■□\uF0B7\uF0A7➢✓]/u;

function startsItem(previous: Bit, bit: Bit): boolean {
	return (
		itemAt(bit.text) !== undefined &&
		(unmistakable.test(bit.text) ||
			endsSentence(previous.text) ||
			/[,—–-]$|\b(?:and|or)$/.test(previous.text.slice(-5)))
	);
}

function startsAfterGap(previous: Bit, bit: Bit): boolean {
	const isApart =
		bit.gap && !bit.turned && !startsLow(bit.text) && (endsSentence(previous.text) || previous.text.length < 60);
	return isApart || bit.heading !== undefined || previous.heading !== undefined;
}

const footnote = /^(\*{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s*(?=["“\p{Lu}])/u;
const footMark = /^(\d{1,2}|\[\d{1,2}\]|\*{1,3}|[a-z](?=\s\s|$))(?:\s|$)/;
const numbered =
	/^(\d{1,2})\s+(?=(?:See|Ibid|S\/|A\/|Available|In accordance|Resolution|Security Council resolution)\b)/;

/** Takes footnotes out of the bits: a mark at the start of a line, or a number at the foot of a page, and what goes on after it there. */
export function takeFootnotes(
	bits: readonly Bit[],
	hyphens: Hyphens,
): {readonly rest: readonly Bit[]; readonly notes: readonly Note[]} {
	const rest: Bit[] = [];
	const notes: {readonly mark: string; readonly bits: Bit[]}[] = [];
	let isNote = false;
	let isFoot = false;
	const lone = loneNotes(bits);
	let end = 0;
	for (const [at, bit] of bits.entries()) {
		const own = lone.get(at);
		if (own !== undefined) {
			notes.push({mark: own.mark, bits: bits.slice(at, own.end)});
			end = own.end;
			isNote = false;
			isFoot = false;
		}

		if (at < end) {
			continue;
		}

		// Below a rule at the foot of a page all is notes.
		const isOpen =
			!bit.gap || bits[at - 1]?.text.length === notes.at(-1)?.mark.length || footMark.test(bit.text.slice(0, 8));
		isFoot = !bit.turned && (bit.ruled === true || (isFoot && isOpen));
		// A rule also stands above a table of days and times.
		const ofFoot: string | undefined =
			isFoot && !isOfProgramme(bit) ? footMark.exec(bit.text.slice(0, 8))?.[1] : undefined;
		const mark: string | undefined = ofFoot ?? markAt(bits, at);
		isFoot &&= isNote || mark !== undefined;
		if (mark !== undefined) {
			notes.push({mark, bits: [bit]});
			isNote = true;
		} else if (
			isNote &&
			!bit.turned &&
			(isFoot || (!bit.gap && itemAt(bit.text) === undefined && !endsSentence(bits[at - 1]?.text ?? '')))
		) {
			notes.at(-1)?.bits.push(bit);
		} else {
			isNote = false;
			rest.push(bit);
		}
	}

	return {
		rest,
		notes: notes.map(({mark, bits: those}) => ({
			...withoutMark(joinBits(those, hyphens), mark),
			mark: mark.normalize('NFKC').replaceAll(/[[\]]/g, ''),
		})),
	};
}

const glued = /^(\d{1,2})(?=["“]?\p{Lu}\p{Ll})/u;
const mostLines = 6;

/** A number that its note follows with no space between, where only such notes come after it on the page. */
function gluedAt(bits: readonly Bit[], at: number): string | undefined {
	const mark = glued.exec(bits[at]?.text.slice(0, 8) ?? '')?.[1];
	if (mark === undefined) {
		return undefined;
	}

	for (let next = at + 1; next <= at + mostLines; next += 1) {
		const bit = bits[next];
		if (bit === undefined || bit.turned || glued.test(bit.text.slice(0, 8))) {
			return bits.slice(at, at + 1).some(isOfProgramme) ? undefined : mark;
		}

		if (bit.gap) {
			return undefined;
		}
	}

	return undefined;
}

function markAt(bits: readonly Bit[], at: number): string | undefined {
	const [bit, previous, next] = [bits[at], bits[at - 1], bits[at + 1]];
	const ofGlued = gluedAt(bits, at);
	if (ofGlued !== undefined) {
		return ofGlued;
	}

	if (bit === undefined || (previous !== undefined && !bit.gap && !endsSentence(previous.text))) {
		return undefined;
	}

	const mark = footnote.exec(bit.text.slice(0, 8))?.[1];
	const isBullets = mark === '*' && (isStarred(previous) || isStarred(next) || previous?.text.endsWith(':'));
	const isFoot = next === undefined || next.turned === true || numbered.test(next.text.slice(0, 40));
	return mark !== undefined && !isBullets ? mark : isFoot ? numbered.exec(bit.text.slice(0, 40))?.[1] : undefined;
}

function isStarred(bit: Bit | undefined): boolean {
	return bit?.text.startsWith('* ') === true;
}

function withoutMark<T extends {readonly text: string}>(placed: T, mark: string): T {
	return {...placed, text: placed.text.slice(mark.length).trim()};
}
