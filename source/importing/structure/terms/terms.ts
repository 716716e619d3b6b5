import type {Section, Term} from '../../model/structure.ts';
import {readMembers} from '../delegation/list.ts';
import {takeMembers} from '../delegation/take-members.ts';
import {blocksOf, itemBlocks, takeFootnotes} from '../lines/blocks.ts';
import {addAll, type Context, type Found, nothingYet} from '../lines/found.ts';
import {joinBits, joinBlocks, spansOf} from '../lines/join.ts';
import {type ItemLabel, itemAt} from '../lines/list-items.ts';
import {outlineOf} from '../lines/outline.ts';
import {type Bit, cut, present, slice} from '../lines/segments.ts';
import {type Item, termPieces} from './term-list.ts';

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
	addAll(found.notes, footnotes.notes);
	const {rest, listed} = withoutMembers(footnotes.rest, context);
	addAll(found.listed, listed);
	const outline = outlineOf('terms', context.hyphens, annex.root);
	const place = annex.label === undefined ? {} : {annex: annex.label};
	const passage = (those: readonly Bit[]) => {
		const texts = blocksOf(those).map((block) => joinBits(block, context.hyphens));
		found.passages.push(
			...texts.map((text) => ({...text, headings: outline.path(), part: 'terms' as const, ...place})),
		);
	};
	for (const piece of termPieces(rest.flatMap(inlineItems))) {
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

function withoutMembers(bits: readonly Bit[], {hyphens}: Context) {
	const taken = takeMembers(bits, false);
	if (taken === undefined) {
		return {rest: bits, listed: []};
	}

	const {listed, others} = readMembers(taken.entries, hyphens, undefined);
	return {rest: [...taken.before, ...others, ...taken.after], listed};
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
	const items: {label: ItemLabel; bits: Bit[]}[] = [];
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
