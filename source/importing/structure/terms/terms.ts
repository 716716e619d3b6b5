import type {Section, Term} from '../../model/structure.ts';
import {readMembers} from '../delegation/list.ts';
import {takeMembers} from '../delegation/take-members.ts';
import {blocksOf, itemBlocks, takeFootnotes} from '../lines/blocks.ts';
import {addAll, type Context, type Found, nothingYet} from '../lines/found.ts';
import {joinBlocks, joinSegments, spansOf} from '../lines/join.ts';
import {type ItemLabel, itemAt} from '../lines/list-items.ts';
import {outlineOf} from '../lines/outline.ts';
import {cut, present, type Segment, slice} from '../lines/segments.ts';
import {type Item, termPieces} from './term-list.ts';

const introduces =
	/\b(?:objectives?|terms of reference|purposes?|aims?|mission (?:will|should|shall|is|has|had)|as follows|mandate)\b/i;

/** The terms of reference of an annex: its numbered, lettered or bulleted list, or each of its paragraphs where it has none. */
export function readTerms(
	segments: readonly Segment[],
	context: Context,
	annex: {readonly label?: string; readonly root?: Section},
): Found {
	const found = nothingYet();
	const footnotes = takeFootnotes(segments, context.hyphens);
	addAll(found.notes, footnotes.notes);
	const {rest, listed} = withoutMembers(footnotes.rest, context);
	addAll(found.listed, listed);
	const outline = outlineOf('terms', context.hyphens, annex.root);
	const place = annex.label === undefined ? {} : {annex: annex.label};
	const passage = (those: readonly Segment[]) => {
		const texts = blocksOf(those).map((block) => joinSegments(block, context.hyphens));
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

function termOf({label, segments}: Item, {hyphens}: Context): Pick<Term, 'text' | 'line' | 'spans' | 'label'> {
	const [first, ...others] = segments;
	const [mark, rest] = first === undefined || label === undefined ? [undefined, first] : cut(first, label.length);
	const {text, spans} = joinBlocks(itemBlocks([...present(rest), ...others]), hyphens);
	return {text, line: first?.line ?? 0, spans: [...spansOf(present(mark)), ...spans], label: label?.label ?? ''};
}

function withoutMembers(segments: readonly Segment[], {hyphens}: Context) {
	const taken = takeMembers(segments, false);
	if (taken === undefined) {
		return {rest: segments, listed: []};
	}

	const {listed, others} = readMembers(taken.entries, hyphens, undefined);
	return {rest: [...taken.before, ...others, ...taken.after], listed};
}

/** An item that only introduces a list of its own gives way to that list. */
function unfolded(item: Item, passage: (segments: readonly Segment[]) => void): readonly Item[] {
	const at = item.segments.findIndex((segment, index) => index > 0 && itemAt(segment.text) !== undefined);
	const head = item.segments.slice(0, at);
	const text = head.map((segment) => segment.text).join(' ');
	if (at === -1 || !text.endsWith(':') || text.length > 600 || !introduces.test(text)) {
		return [item];
	}

	const kind = itemAt(item.segments[at]?.text ?? '')?.kind;
	const items: {label: ItemLabel; segments: Segment[]}[] = [];
	for (const segment of item.segments.slice(at)) {
		const label = itemAt(segment.text, items.length + 1);
		if (label !== undefined && label.kind === kind) {
			items.push({label, segments: [segment]});
		} else {
			items.at(-1)?.segments.push(segment);
		}
	}

	passage(head);
	return items;
}

/** Items that a converter ran together on one line, `(a) to …; (b) to …`, each as a segment. */
function inlineItems(segment: Segment): readonly Segment[] {
	const starts: number[] = [];
	let at = 0;
	for (let letter = 97; letter <= 122; letter += 1) {
		const next = segment.text.indexOf(`(${String.fromCharCode(letter)}) `, at);
		if (
			next === -1 ||
			(next > 0 && !/[:;,.]\s+(?:and\s+|or\s+)?$/.test(segment.text.slice(Math.max(0, next - 8), next)))
		) {
			break;
		}

		starts.push(next);
		at = next + 1;
	}

	if (starts.length < 2) {
		return [segment];
	}

	const cuts = [...(starts[0] === 0 ? [] : [0]), ...starts, segment.text.length];
	return cuts.slice(0, -1).flatMap((from, index) => present(slice(segment, from, cuts[index + 1])));
}
