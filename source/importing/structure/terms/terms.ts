import type {PlacedParagraph, Term} from '../../model/structure.ts';
import {addMembers, listOfMembers} from '../delegation/list.ts';
import {takeFootnotes} from '../lines/footnotes.ts';
import {joinBlocks, spansOf} from '../lines/join.ts';
import {kindOfTitle} from '../lines/line-kinds.ts';
import {blocksOf, type ItemLabel, itemAt, itemBlocks} from '../lines/list-items.ts';
import {addPassage, openHeading, type PartReading, pathOf} from '../lines/part-reading.ts';
import {cut, cutAt, present, type Segment} from '../lines/segments.ts';
import {type Item, termPieces} from './term-list.ts';

const introduces =
	/\b(?:objectives?|terms of reference|purposes?|aims?|mission (?:will|should|shall|is|has|had)|as follows|mandate)\b/i;

/** The terms of reference of an annex: its numbered, lettered or bulleted list, or each of its paragraphs where it has none. */
export function readTerms(reading: PartReading, segments: readonly Segment[]): void {
	const {terms} = reading.found;
	const before = terms.length;
	const addText = (text: readonly Segment[]) => {
		for (const block of blocksOf(text)) {
			addPassage(reading, block);
		}
	};
	for (const piece of termPieces(withoutMembers(reading, takeFootnotes(reading, segments)).flatMap(inlineItems))) {
		if ('heading' in piece) {
			openHeading(reading, piece.heading);
		} else if ('text' in piece) {
			addText(piece.text);
		} else {
			for (const item of unfolded(piece.item, addText)) {
				terms.push({...termOf(reading, item), number: terms.length - before + 1});
			}
		}
	}
}

function termOf(reading: PartReading, {label, segments}: Item): Omit<Term, 'number'> {
	const [first, ...others] = segments;
	const [mark, words] = first === undefined || label === undefined ? [undefined, first] : cut(first, label.length);
	const {text, spans} = joinBlocks(itemBlocks([...present(words), ...others]), reading.hyphens);
	return {
		text,
		line: first?.line ?? 0,
		spans: [...spansOf(present(mark)), ...spans],
		label: label?.label ?? '',
		...reading.place,
		headings: pathOf(reading),
	};
}

function withoutMembers(reading: PartReading, segments: readonly Segment[]): readonly Segment[] {
	const list = listOfMembers(segments, false, reading.hyphens);
	return list === undefined ? segments : [...list.before, ...addMembers(reading, list), ...list.after];
}

/** An item that only introduces a list of its own gives way to that list. */
function unfolded(item: Item, addText: (text: readonly Segment[]) => void): readonly Item[] {
	const at = item.segments.findIndex((segment, index) => index > 0 && itemAt(segment.text) !== undefined);
	const head = item.segments.slice(0, at);
	const text = head.map((segment) => segment.text).join(' ');
	if (at === -1 || !text.endsWith(':') || text.length > 600 || !introduces.test(text)) {
		return [item];
	}

	addText(head);
	return outermost(item.segments.slice(at), (segment) => segment.text).map(({label, lines}) => ({
		label,
		segments: lines,
	}));
}

/** The items of the outermost list, which is of the kind of its first label, each with what stands under it. */
function outermost<Line>(
	lines: readonly Line[],
	textOf: (line: Line) => string,
): readonly {readonly label: ItemLabel; readonly lines: readonly Line[]}[] {
	const items: {label: ItemLabel; lines: Line[]}[] = [];
	for (const line of lines) {
		const label = itemAt(textOf(line), items.length + 1);
		if (label !== undefined && label.kind === (items[0]?.label ?? label).kind) {
			items.push({label, lines: [line]});
		} else {
			items.at(-1)?.lines.push(line);
		}
	}

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

	return starts.length < 2 ? [segment] : cutAt(segment, starts);
}

const introducesTerms =
	/\b(?:terms of reference|objectives? of the (?:mission|visit)|purposes? of the (?:mission|visit)|following (?:objectives|aims|purposes))\b/i;
const fewest = 2;

/** Terms of reference that a report without an annex for them lists in a paragraph; their words stay in its text. */
export function termsInBody(paragraphs: readonly PlacedParagraph[]): readonly Term[] {
	for (const {text, headings, line, spans} of paragraphs) {
		const [lead = '', first = '', ...lines] = text.split('\n');
		const isAbout = introducesTerms.test(lead) || kindOfTitle(headings.at(-1) ?? '') === 'terms';
		const items = itemAt(first) === undefined ? [] : outermost([first, ...lines], (item) => item);
		if (isAbout && lead.endsWith(':') && items.length >= fewest) {
			const place = {headings, line, spans, inText: true} as const;
			return items.map(({label, lines: words}, at) => {
				const item = words.join('\n').slice(label.length);
				return {number: at + 1, label: label.label, text: item, ...place};
			});
		}
	}

	return [];
}
