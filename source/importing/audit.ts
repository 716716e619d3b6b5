import type {Document} from './model/document.ts';
import type {Span, Structure} from './model/structure.ts';

/** Some characters of a line, and where in the structure they went; without a place they are lost. */
type AuditedWords = {
	readonly text: string;
	readonly from: number;
	readonly to: number;
	readonly places: readonly string[];
};

/** A line of the document that is not blank, and where its words went. */
export type AuditedLine = {readonly line: number; readonly text: string; readonly words: readonly AuditedWords[]};

/** What an audit found: characters in no place, and characters in more than one; both empty when nothing is lost. */
export type Audit = {readonly lost: readonly Span[]; readonly doubled: readonly Span[]};

type Owned = Span & {readonly place: string};

type Piece = {readonly place: string; readonly spans: readonly Span[]};

/** Each line of the document, and where its words went: `paragraph 5`, `term I (a)`, `aside: page number`. */
export function auditLines(document: Document, structure: Structure): readonly AuditedLine[] {
	const owned = piecesOf(structure).flatMap(({place, spans}) => spans.map((span): Owned => ({...span, place})));
	const owners = Map.groupBy(owned, ({line}) => line);
	return document.lines
		.filter(({text}) => text.trim() !== '')
		.map(({number, text}) => ({line: number, text, words: wordsOf(text, owners.get(number) ?? [])}));
}

/** Counts what a structure lost of its document, or holds twice. */
export function audit(document: Document, structure: Structure): Audit {
	const all = auditLines(document, structure).flatMap(({line, words}) =>
		words.map(({from, to, places}) => ({span: {line, from, to}, count: places.length})),
	);
	return {
		lost: all.filter(({count}) => count === 0).map(({span}) => span),
		doubled: all.filter(({count}) => count > 1).map(({span}) => span),
	};
}

function wordsOf(text: string, owners: readonly Owned[]): readonly AuditedWords[] {
	const cuts = [...new Set([0, text.length, ...owners.flatMap(({from, to}) => [from, to])])].toSorted((a, b) => a - b);
	const words: AuditedWords[] = [];
	const sorted = owners.toSorted((a, b) => a.from - b.from);
	let open: Owned[] = [];
	let next = 0;
	for (const [at, from] of cuts.slice(0, -1).entries()) {
		const to = cuts[at + 1] ?? text.length;
		for (; (sorted[next]?.from ?? Number.POSITIVE_INFINITY) <= from; next += 1) {
			open.push(...sorted.slice(next, next + 1));
		}

		open = open.filter((span) => span.to > from);
		const piece = text.slice(from, to);
		if (piece.trim() !== '') {
			words.push({text: piece.trim(), from, to, places: open.map(({place}) => place)});
		}
	}

	return words;
}

/** Every piece of the structure that owns its words; what only repeats words of a paragraph owns none. */
function piecesOf(structure: Structure): readonly Piece[] {
	const {front, sections, paragraphs, passages, members, terms, meetings, footnotes, aside} = structure;
	return [
		...front.map(({holds, spans}) => ({place: holds, spans})),
		...sections.map(({title, spans}) => ({place: `heading “${title}”`, spans})),
		...paragraphs.map(({number, spans}) => ({place: `paragraph ${number}`, spans})),
		...passages.map(({part, annex, spans}) => ({
			place: `text of the ${part}${annex === undefined ? '' : ` (annex ${annex})`}`,
			spans,
		})),
		...members.filter(({inText}) => !inText).map(({country, spans}) => ({place: `member for ${country}`, spans})),
		...terms
			.filter(({inText}) => !inText)
			.map(({annex, number, within = [], label, spans}) => ({
				place: ['term', annex, ...within, label || String(number)].filter((part) => part !== undefined).join(' '),
				spans,
			})),
		...meetings.map(({date, start, spans}) => ({
			place: ['meeting', date, start].filter((part) => part !== undefined).join(' '),
			spans,
		})),
		...footnotes.map(({mark, spans}) => ({place: mark === undefined ? 'note' : `footnote ${mark}`, spans})),
		...aside.map(({reason, spans}) => ({place: `aside: ${reason}`, spans})),
	];
}
