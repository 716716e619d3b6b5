import {sentences} from '../../language/sentences.ts';
import type {NumberedParagraph, Structure, Term} from '../../model/structure.ts';
import {takeFootnotes} from '../lines/footnotes.ts';
import {joinBlocks, joinSegments, spansOf} from '../lines/join.ts';
import {kindOfTitle} from '../lines/line-kinds.ts';
import {blocksOf, type ItemLabel, isOfList, itemAt, itemBlocks} from '../lines/list-items.ts';
import {addPassage, openHeading, type PartReading, pathOf} from '../lines/part-reading.ts';
import {cut, present, type Segment} from '../lines/segments.ts';
import {type Item, termPieces} from './term-list.ts';

const introduces =
	/\b(?:objectives?|terms of reference|purposes?|aims?|goals?|tasks?|mission (?:will|should|shall|is|was|has|had)|as follows|mandated?|asked|requested|instructed)\b/i;

const introducesTerms =
	/\b(?:terms of reference|(?:objectives?|purposes?|aims?|goals?|tasks?) of the (?:joint )?(?:mission|visit)|following (?:objectives|purposes|aims|goals|tasks)|(?:mission|visit) (?:aimed|had the (?:objectives?|purposes?|aims?|goals?|tasks?)))\b/i;

/** The terms of reference of an annex: its numbered, lettered or bulleted list, or each of its paragraphs where it has none. */
export function readTerms(reading: PartReading, segments: readonly Segment[]): void {
	const {terms} = reading.found;
	const before = terms.length;
	const addText = (text: readonly Segment[]) => {
		for (const block of blocksOf(text)) {
			addPassage(reading, block);
		}
	};
	const pieces = termPieces(takeFootnotes(reading, segments));
	// Where one paragraph of several introduces all terms, the others are none.
	const isIntroduced = pieces.some((piece) => 'item' in piece && introducesAll(piece.item));
	const led = leadsIn(pieces);
	let lead: readonly string[] = [];
	for (const [at, piece] of pieces.entries()) {
		lead = 'item' in piece ? lead : (led.get(at) ?? []).map((segments) => joinSegments(segments, reading.hyphens).text);
		if ('heading' in piece) {
			// “Arcadia”, and right below “Led by Togo and Chad”.
			openHeading(reading, piece.heading, {isUnder: 'heading' in (pieces[at - 1] ?? {})});
		} else if ('text' in piece) {
			addText(piece.text);
		} else if (isIntroduced && !introducesAll(piece.item)) {
			addText(piece.item.segments);
		} else {
			const whole = isIntroduced ? {segments: piece.item.segments} : piece.item;
			for (const {above, ...item} of smallest(whole, [], addText)) {
				const leads = above.map((one) => joinSegments(one.segments, reading.hyphens).text);
				const within = above.flatMap(({label}) => label?.label ?? []);
				terms.push({
					...termOf(reading, item),
					...(within.length === 0 ? {} : {within}),
					headings: [...pathOf(reading), ...lead, ...leads],
					number: terms.length - before + 1,
				});
			}
		}
	}
}

/**
 * By its place, what leads in the items behind it, where there are several lists: `In Porto Alto, the mission will:`. What leads in all of
 * them is no part of any.
 */
function leadsIn(pieces: ReturnType<typeof termPieces>): ReadonlyMap<number, readonly (readonly Segment[])[]> {
	const leads = pieces.flatMap((piece, at) => {
		const block = 'text' in piece && 'item' in (pieces[at + 1] ?? {}) ? blocksOf(piece.text).at(-1) : undefined;
		return block?.at(-1)?.text.endsWith(':') === true ? [[at, [block]] as const] : [];
	});
	return new Map(leads.length > 1 ? leads : []);
}

function termOf(reading: PartReading, {label, segments}: Item): Omit<Term, 'number' | 'headings'> {
	const [first, ...others] = segments;
	const [mark, words] = first === undefined || label === undefined ? [undefined, first] : cut(first, label.length);
	const {text, spans} = joinBlocks(itemBlocks([...present(words), ...others]), reading.hyphens);
	const place = {line: first?.line ?? 0, spans: [...spansOf(present(mark)), ...spans], ...reading.place};
	return {text, label: label?.label ?? '', ...place};
}

const longestLead = 600;
const longestTitle = 100;

function introducesAll({segments}: Item): boolean {
	const at = segments.findIndex(({text}, index) => index > 0 && itemAt(text) !== undefined);
	const lead = segments
		.slice(0, at)
		.map(({text}) => text)
		.join(' ');
	return at !== -1 && lead.length <= longestLead && lead.endsWith(':') && introducesTerms.test(lead);
}

/** An item that holds no list of its own, and those that it stands in. */
type SmallestItem = Item & {readonly above: readonly Item[]};

/**
 * The smallest items that an item is made of: one that only leads in a list of its own gives way to that list. Bullets divide an item no
 * further, unless it introduces all terms.
 */
function smallest(
	item: Item,
	above: readonly Item[],
	addText: (text: readonly Segment[]) => void,
): readonly SmallestItem[] {
	const lines = item.segments.flatMap((segment, at) => (at === 0 ? labelsApart(segment, item) : [segment]));
	const at = lines.findIndex(({text}, index) => index > 0 && itemAt(text) !== undefined);
	const head = at === -1 ? [] : lines.slice(0, at);
	const text = head.map((segment) => segment.text).join(' ');
	const items = at === -1 ? [] : outermost(lines.slice(at));
	const isNumbered = items.length > 1 && items[0]?.label.value === 1;
	// "3. Chad", above what is to be done there.
	const isTitle = head.length === 1 && text.length <= longestTitle && !/[.;]$/.test(text);
	const isLead = text.length <= longestLead && (/[:,—–]$/.test(text) || isTitle);
	if (!isLead || !(isNumbered || (text.endsWith(':') && introduces.test(text)))) {
		return [{...item, above}];
	}

	addText(head);
	const lead = {...item, segments: head};
	return items.flatMap(({label, lines: segments}) => smallest({label, segments}, [...above, lead], addText));
}

/** `(c) (i) To assess`: the words of an item may begin with the label of the first of its own. */
function labelsApart(segment: Segment, {label}: Item): readonly Segment[] {
	const [mark, words] = cut(segment, label?.length ?? 0);
	return mark === undefined || words === undefined || itemAt(words.text) === undefined ? [segment] : [mark, words];
}

function outermost<Line extends {readonly text: string}>(
	lines: readonly Line[],
): readonly {readonly label: ItemLabel; readonly lines: readonly Line[]}[] {
	const items: {label: ItemLabel; lines: Line[]}[] = [];
	for (const line of lines) {
		const label = itemAt(line.text, items.length + 1);
		if (label !== undefined && isOfList(label, items[0]?.label ?? label)) {
			items.push({label, lines: [line]});
		} else {
			items.at(-1)?.lines.push(line);
		}
	}

	return items;
}

const fewest = 2;
/** In paragraphs: what the mission was to do stands where the report begins. */
const mostBefore = 6;
const aim = /^to \p{Ll}/iu;

/** `: (a) to see; (b) to hear; and (c) to report`, `were (a) to see`: what stands before the label of an item within a line. */
const labelWithin = /(?:[:;,] (?:and )?|\b(?:was|were|is|are) )(?=\((?:[a-z]|[ivx]{1,4}|\d)\) )/g;

/** `was, first, to see; second, to hear; and third, to report`: what stands before an aim that its place in the order begins. */
const ordinalWithin =
	/[,;:]?\s(?:and\s)?(?=(?:first|second|third|fourth|fifth|sixth|finally|last)(?:ly)?,?\sto\s\p{Ll})/iu;

function aimsInOrder(text: string): readonly Pick<Term, 'label' | 'text'>[] {
	const [lead = '', ...aims] = text.split(ordinalWithin);
	return aims.length < fewest || !introduces.test(lead.slice(-longestLead))
		? []
		: aims.map((words) => {
				const to = words.search(/\sto\s/i);
				const end = sentences(words)[0]?.end ?? words.length;
				return {label: words.slice(0, to).replace(/,$/, ''), text: words.slice(to, end).trim()};
			});
}

const fewestInRow = 3;
const toDo = 'to (?!(?:an?|her|his|its|the|their|this|that|these|those)\\b)\\p{Ll}';
/** `was to see A, to hear B and to report on C`: the aims, and what stands between two of them. */
const row = new RegExp(`\\b(?:was|were|is|are) (?=${toDo})`, 'u');
const betweenAims = new RegExp(`(?:,|,? and) (?=${toDo})`, 'u');

/** The aims that the sentence on the terms of reference tells in a row. */
function aimsInRow(text: string): readonly Pick<Term, 'label' | 'text'>[] {
	const [sentence = ''] = sentences(text)
		.map(({start, end}) => text.slice(start, end).trim())
		.filter((one) => introducesTerms.test(one) && row.test(one));
	const aims = sentence.slice(sentence.search(row)).replace(row, '').split(betweenAims);
	return aims.length < fewestInRow ? [] : aims.map((words) => ({label: '', text: words.replace(/\.$/, '')}));
}

/** Terms of reference that a report without an annex for them lists in a paragraph; their words stay in its text. */
export function termsInBody(
	paragraphs: readonly Pick<NumberedParagraph, 'text' | 'headings' | 'line' | 'spans'>[],
): readonly Term[] {
	for (const [at, {text, headings, line, spans}] of paragraphs.entries()) {
		const place = {headings, line, spans, inText: true} as const;
		const aims = at < mostBefore ? [aimsInOrder(text), aimsInRow(text)].find(({length}) => length > 0) : undefined;
		if (aims !== undefined) {
			return aims.map((words, which) => ({number: which + 1, ...words, ...place}));
		}

		const [lead = '', ...lines] = text.replaceAll(labelWithin, '$&\n').split('\n');
		const items = itemAt(lines[0] ?? '') === undefined ? [] : outermost(lines.map((line) => ({text: line})));
		const areAims =
			at < mostBefore && items.every(({label, lines: [item]}) => aim.test(item?.text.slice(label.length) ?? ''));
		const isAbout =
			introducesTerms.test(lead) ||
			kindOfTitle(headings.at(-1) ?? '') === 'terms' ||
			(areAims && !/recommend/i.test(lead));
		if (isAbout && /(?::|\b(?:was|were|is|are))$/.test(lead.trimEnd()) && items.length >= fewest) {
			return items.map(({label, lines: words}, which) => {
				const item = words.map((line) => line.text).join('\n');
				return {number: which + 1, label: label.label, text: item.slice(label.length).trimEnd(), ...place};
			});
		}
	}

	return [];
}

const symbolBehind =
	/\bterms of reference\b(?: of (?:the|its) (?:mission|visit))? \(([AS]\/[\w/.]{4,30})\)|\bterms of reference\b[^.;]{0,160}?\b(?:contained|set out|set forth|annexed|reproduced|circulated|issued|found|see)\b[^.;]{0,80}?\b([AS]\/(?:\d{4}\/)?\d{1,5}(?:\/(?:Add|Rev|Corr)\.\d{1,2})?)/i;

/** The document that a report says has its terms of reference. */
export function termsElsewhere(paragraphs: readonly NumberedParagraph[]): Structure['termsIn'] {
	return paragraphs
		.flatMap(({number, text}) => {
			const found = symbolBehind.exec(text);
			const document = found?.[1] ?? found?.[2];
			return document === undefined ? [] : {document, paragraph: number};
		})
		.at(0);
}
