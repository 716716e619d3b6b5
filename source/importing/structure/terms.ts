import type {Section, Term} from '../structure.ts';
import {type Bit, cut, present, shortLine, slice} from './bits.ts';
import {blocksOf, itemBlocks, takeFootnotes} from './blocks.ts';
import {type Context, type Finding, type Found, nothingYet} from './found.ts';
import {joinBits, joinBlocks, spansOf} from './join-bits.ts';
import {endsSentence, headingGroups, isLabelled, looksLikeHeading, startsLow} from './line-kinds.ts';
import {type ItemLabel, itemAt} from './list-items.ts';
import {readMembers} from './member-list.ts';
import {outlineOf} from './outline.ts';
import {takeMembers} from './take-members.ts';

/** An item of the outermost list, with all that stands under it. */
type Item = {readonly label?: ItemLabel; readonly bits: Bit[]};

const introduces =
	/\b(?:objectives?|terms of reference|purposes?|aims?|mission (?:will|should|shall|is|has|had)|as follows|mandate)\b/i;

/** The terms of reference of an annex: its numbered, lettered or bulleted list, or each of its paragraphs where it has none. */
export function readTerms(
	bits: readonly Bit[],
	context: Context,
	annex: {readonly label?: string; readonly root?: Section},
): Found {
	const found = nothingYet();
	const footnotes = takeFootnotes(bits, context.hyphens);
	found.notes.push(...footnotes.notes);
	const {rest, listed} = withoutMembers(footnotes.rest, found, context);
	found.listed.push(...listed);
	const outline = outlineOf('terms', context.hyphens, annex.root);
	const place = annex.label === undefined ? {} : {annex: annex.label};
	const passage = (those: readonly Bit[]) => {
		const texts = blocksOf(those).map((block) => joinBits(block, context.hyphens));
		found.passages.push(
			...texts.map((text) => ({...text, headings: outline.path(), part: 'terms' as const, ...place})),
		);
	};
	for (const piece of piecesOf(rest.flatMap(inlineItems))) {
		if ('heading' in piece) {
			found.sections.push(outline.open(piece.heading, false));
		} else if ('text' in piece) {
			passage(piece.text);
		} else {
			for (const item of unfolded(piece.item, passage)) {
				found.terms.push({
					...termOf(item, context),
					number: found.terms.length + 1,
					...place,
					headings: outline.path(),
				});
			}
		}
	}

	return found;
}

function termOf({label, bits}: Item, {hyphens}: Context): Pick<Term, 'text' | 'line' | 'spans' | 'label'> {
	const [first, ...others] = bits;
	const [mark, rest] = first === undefined || label === undefined ? [undefined, first] : cut(first, label.length);
	const {text, spans} = joinBlocks(itemBlocks([...present(rest), ...others]), hyphens);
	return {text, line: first?.line ?? 0, spans: [...spansOf(present(mark)), ...spans], label: label?.label ?? ''};
}

function withoutMembers(bits: readonly Bit[], _found: Finding, {hyphens}: Context) {
	const taken = takeMembers(bits, false);
	return taken === undefined
		? {rest: bits, listed: []}
		: {rest: [...taken.before, ...taken.after], listed: readMembers(taken.entries, hyphens, undefined)};
}

type Piece = {readonly heading: readonly Bit[]} | {readonly text: readonly Bit[]} | {readonly item: Item};

/** The outermost list is of the kind of its first label. */
function piecesOf(bits: readonly Bit[]): readonly Piece[] {
	const first = bits.find(({text}) => itemAt(text, 1) !== undefined);
	const kind = first === undefined ? undefined : itemAt(first.text, 1)?.kind;
	return kind === undefined ? paragraphPieces(bits) : listPieces(bits, kind);
}

function listPieces(bits: readonly Bit[], kind: ItemLabel['kind']): readonly Piece[] {
	const items = new Map<number, ItemLabel>();
	let expected = 1;
	for (const [at, {text}] of bits.entries()) {
		const label = itemAt(text, expected);
		if (
			label?.kind === kind &&
			(kind === 'bullet' || (label.value >= expected && label.value <= expected + 2) || startsAgain(bits, at, label))
		) {
			items.set(at, label);
			expected = label.value + 1;
		}
	}

	const last = Math.max(-1, ...[...items.keys()].slice(-1));
	const pieces: Piece[] = [];
	let from = 0;
	const flush = (to: number) => {
		pieces.push(...between(bits.slice(from, to), pieces.length === 0, to < bits.length && items.has(to), from > last));
	};
	for (const [at] of bits.entries()) {
		const label = items.get(at);
		if (label !== undefined) {
			flush(at);
			from = at;
		}
	}

	flush(bits.length);
	return pieces.flatMap((piece) => ('item' in piece ? [labelled(piece.item, items, bits)] : [piece]));
}

function labelled(item: Item, items: ReadonlyMap<number, ItemLabel>, bits: readonly Bit[]): Piece {
	const [first] = item.bits;
	const at = first === undefined ? -1 : bits.indexOf(first);
	const label = items.get(at);
	return {item: {bits: item.bits, ...(label === undefined ? {} : {label})}};
}

/** Under a heading of its own, a list of another leg of the mission begins at 1 again. */
function startsAgain(bits: readonly Bit[], at: number, {value}: ItemLabel): boolean {
	const previous = bits[at - 1];
	return value === 1 && previous !== undefined && (looksLikeHeading(previous) || isLabelled(previous));
}

/** The bits from one item to the next: the item, then headings of what follows; before the first item and long after the last, text. */
function between(bits: readonly Bit[], isFirst: boolean, hasNext: boolean, _isAfter: boolean): readonly Piece[] {
	if (bits.length === 0) {
		return [];
	}

	const isItem = itemAt(bits[0]?.text ?? '', 99) !== undefined || !isFirst;
	const headings = hasNext ? headingsAtEnd(bits, !isItem) : 0;
	const own = bits.slice(0, bits.length - headings);
	const groups = headingGroups(bits.slice(bits.length - headings)).map((heading) => ({heading}));
	if (!isItem) {
		return [...(own.length > 0 ? [{text: own}] : []), ...groups];
	}

	const end = hasNext ? own.length : endOfList(own);
	const rest = own.slice(end);
	return [{item: {bits: own.slice(0, end)}}, ...(rest.length > 0 ? [{text: rest}] : []), ...groups];
}

function headingsAtEnd(bits: readonly Bit[], mayBeAll: boolean): number {
	let from = bits.length;
	while (from > (mayBeAll ? 0 : 1) && bits.length - from < 4 && isHeadingThere(bits, from - 1)) {
		from -= 1;
	}

	return bits.length - from;
}

function isHeadingThere(bits: readonly Bit[], at: number): boolean {
	const [bit, previous] = [bits[at], bits[at - 1]];
	const isFree =
		previous === undefined || endsSentence(previous.text) || bit?.gap === true || looksLikeHeading(previous);
	return bit !== undefined && isFree && looksLikeHeading(bit) && itemAt(bit.text) === undefined;
}

/** Where the last item ends: text set apart after a full stop is no part of it. */
function endOfList(bits: readonly Bit[]): number {
	const end = bits.findIndex((bit, at) => {
		const previous = bits[at - 1];
		const isApart = previous !== undefined && bit.gap && !bit.turned && /\.["”)]?$/.test(previous.text.slice(-3));
		return isApart && !startsLow(bit.text) && itemAt(bit.text) === undefined;
	});
	return end === -1 ? bits.length : end;
}

/** Without labels each paragraph is a term, but for one that introduces them and for headings. */
function paragraphPieces(bits: readonly Bit[]): readonly Piece[] {
	const blocks = blocksOf(bits);
	return blocks.map((block, at): Piece => {
		const [first] = block;
		if (first !== undefined && block.length <= 2 && at < blocks.length - 1 && block.every(looksLikeHeading)) {
			return {heading: block};
		}

		const isTerm =
			first !== undefined &&
			/^(?:to\s+\p{Ll}|\p{Lu}\p{Ll}+\s)/iu.test(first.text.slice(0, shortLine)) &&
			!(block.at(-1)?.text.endsWith(':') ?? false);
		return isTerm ? {item: {bits: [...block]}} : {text: block};
	});
}

/** An item that only introduces a list of its own gives way to that list. */
function unfolded(item: Item, passage: (bits: readonly Bit[]) => void): readonly Item[] {
	const at = item.bits.findIndex((bit, index) => index > 0 && itemAt(bit.text) !== undefined);
	const head = item.bits.slice(0, at);
	const text = head.map((bit) => bit.text).join(' ');
	if (at === -1 || !text.endsWith(':') || text.length > 600 || !introduces.test(text)) {
		return [item];
	}

	const kind = itemAt(item.bits[at]?.text ?? '')?.kind;
	const items: Item[] = [];
	for (const bit of item.bits.slice(at)) {
		const label = itemAt(bit.text, items.length + 1);
		if (label !== undefined && label.kind === kind) {
			items.push({label, bits: [bit]});
		} else {
			items.at(-1)?.bits.push(bit);
		}
	}

	passage(head);
	return items;
}

/** Items that a converter ran together on one line, `(a) to …; (b) to …`, each as a bit. */
function inlineItems(bit: Bit): readonly Bit[] {
	const starts: number[] = [];
	let at = 0;
	for (let letter = 97; letter <= 122; letter += 1) {
		const next = bit.text.indexOf(`(${String.fromCharCode(letter)}) `, at);
		if (next === -1 || (next > 0 && !/[:;,.]\s+(?:and\s+|or\s+)?$/.test(bit.text.slice(Math.max(0, next - 8), next)))) {
			break;
		}

		starts.push(next);
		at = next + 1;
	}

	if (starts.length < 2) {
		return [bit];
	}

	const cuts = [...(starts[0] === 0 ? [] : [0]), ...starts, bit.text.length];
	return cuts.slice(0, -1).flatMap((from, index) => present(slice(bit, from, cuts[index + 1])));
}
