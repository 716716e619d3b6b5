import {annexNumber} from '../formats/base/numerals.ts';
import type {Member, PlacedParagraph, Section, Structure} from '../model/structure.ts';
import {orphanHeadings} from './orphan-headings.ts';
import {lastUpTo, type TextPiece} from './printed-text.ts';

/** A paragraph to be: its number, the pieces of its text, and the members whose words stand in it. */
export type NumberedPiece = {
	readonly number: string;
	readonly headings: readonly string[];
	readonly line: number;
	readonly parts: readonly TextPiece[];
	readonly members?: readonly Member[];
};

/** A stretch that is no paragraph of its own: of an annex, or of a paragraph the list of the delegation and the remarks on it. */
type UnnumberedText = {
	readonly text: string;
	readonly line: number;
	readonly isSetApart: boolean;
	readonly headings: readonly string[];
	readonly annex?: string;
	/** What heads its annex, where none of the headings above it does. */
	readonly root?: string;
	readonly paragraph?: string;
	readonly label?: string;
	readonly member?: Member;
};

/** The text of the body and of the annexes but for terms and programme, in the order of the document. */
export function bodyPieces(structure: Structure, elsewhere: readonly (readonly string[])[]): readonly NumberedPiece[] {
	const {paragraphs, passages, terms, sections, meetings} = structure;
	const list = delegationOf(structure);
	const places = Map.groupBy(
		paragraphs.map(({number, line}, at) => ({number, line, at})),
		({number}) => number,
	);
	const found = list.map((unnumbered) => ({
		unnumbered,
		at: paragraphAt(places.get(unnumbered.paragraph ?? '') ?? [], unnumbered),
	}));
	const inParagraphs = Map.groupBy(found, ({at}) => at);
	const rest = [
		...passages.map((passage): UnnumberedText => ({...passage, isSetApart: false})),
		...(inParagraphs.get(-1) ?? []).map(({unnumbered}) => unnumbered),
	];
	const own = paragraphs.map((paragraph, at) =>
		paragraphPiece(
			paragraph,
			(inParagraphs.get(at) ?? []).map(({unnumbered}) => unnumbered),
		),
	);
	const above = [
		...paragraphs.filter(hasText).map(({headings}) => headings),
		...rest.filter((one) => one.annex === undefined && hasText(one)).map(({headings}) => headings),
		...[...annexesOf(rest).values()].map(shared),
		...terms.filter((term) => term.inText !== true && hasText(term)).map(({headings}) => headings),
		...elsewhere,
	];
	const headed =
		meetings.length === 0
			? sections
			: sections.filter(({part, depth, annex}) => part !== 'programme' || (annex !== undefined && depth === 1));
	const unnumbered = [...rest, ...orphanHeadings(headed, above).map(headingPiece)];
	return inOrder(own, unnumbered);
}

/** The list of the delegation, and remarks on it, that no paragraph's text holds. */
function delegationOf({
	members,
	footnotes,
	sections,
	paragraphs,
	passages,
	terms,
	meetings,
}: Structure): readonly UnnumberedText[] {
	// A footnote needs a paragraph that it is on.
	const areAlone = ![...paragraphs, ...passages, ...terms, ...meetings].some(hasText);
	const byAnnex = Map.groupBy(
		sections.toSorted((one, other) => one.line - other.line),
		({annex}) => annex,
	);
	const headings = ({line, annex}: {readonly line: number; readonly annex?: string}) =>
		lastUpTo(byAnnex.get(annex) ?? [], line)?.path ?? [];
	const listed = members
		.filter(({inText}) => inText !== true)
		.map(
			(member): UnnumberedText => ({
				...member,
				text: member.byCells ?? member.text,
				isSetApart: true,
				headings: headings(member),
				member,
			}),
		);
	const remarks = footnotes
		.filter(({mark}) => mark === undefined || areAlone)
		.map((note): UnnumberedText => ({...note, isSetApart: true, headings: headings(note)}));
	return [...listed, ...remarks].toSorted((one, other) => one.line - other.line);
}

// A number may be printed twice: the paragraph right before is meant.
function paragraphAt(places: readonly {readonly line: number; readonly at: number}[], {line}: UnnumberedText): number {
	return (lastUpTo(places, line) ?? places[0])?.at ?? -1;
}

function paragraphPiece(
	{number, headings, line, text, listAt}: PlacedParagraph,
	list: readonly UnnumberedText[],
): NumberedPiece {
	const at = listAt ?? text.length;
	const sign = /^\s/.exec(text.slice(at))?.[0] ?? '\n';
	return {
		number: paragraphNumber(number),
		headings,
		line,
		parts: [{text: text.slice(0, at), isSetApart: false}, ...list, {text: text.slice(at), isSetApart: false, sign}],
		members: list.flatMap(({member}) => member ?? []),
	};
}

// Those of an annex are numbered by it: `B.6` is cited as `II.6`.
function paragraphNumber(printed: string): string {
	const [annex = '', number] = printed.split('.');
	return number === undefined || /^\d/.test(annex) ? printed : `${annexNumber(annex)}.${number}`;
}

function headingPiece({text, line, path, annex}: Section): UnnumberedText {
	const [root = ''] = path;
	const own = {text, line, isSetApart: true, headings: path.slice(0, -1)};
	return annex === undefined ? own : {...own, annex, root};
}

function annexesOf(unnumbered: readonly UnnumberedText[]): ReadonlyMap<string, readonly UnnumberedText[]> {
	return Map.groupBy(
		unnumbered.filter(({annex}) => annex !== undefined),
		({annex, root, headings}) => JSON.stringify([annex, root ?? headings[0]]),
	);
}

/** The headings that all text has above it; where nothing is told but members and headings, the one of the annex. */
function shared(all: readonly UnnumberedText[]): readonly string[] {
	const texts = all.filter(({isSetApart}) => !isSetApart);
	const [first = [], ...others] = texts.map(({headings}) => headings);
	if (texts.length === 0) {
		const {headings = [], annex} = all.find((one) => one.headings.length > 0) ?? {};
		return annex === undefined ? headings : headings.slice(0, 1);
	}

	const differs = first.findIndex((title, at) => others.some((headings) => headings[at] !== title));
	return differs === -1 ? first : first.slice(0, differs);
}

function inOrder(own: readonly NumberedPiece[], unnumbered: readonly UnnumberedText[]): readonly NumberedPiece[] {
	const ofAnnexes = [...annexesOf(unnumbered).values()].map((all) => joined(all, `${annexNumber(all[0]?.annex)}.0`));
	const pieces = [
		...[...own, ...ofAnnexes].map((piece) => ({piece, isNumbered: true})),
		...unnumbered
			.filter(({annex}) => annex === undefined)
			.map((one) => ({piece: joined([one], ''), isNumbered: false})),
	].toSorted((one, other) => one.piece.line - other.piece.line);
	let last = '0';
	let count = 0;
	const numbered: NumberedPiece[] = [];
	for (const {piece, isNumbered} of pieces) {
		const previous = numbered.at(-1);
		if (isNumbered) {
			last = piece.number.split('.')[0] ?? piece.number;
			count = 0;
			numbered.push(piece);
		} else if (previous !== undefined && count > 0 && isList(previous) && isList(piece)) {
			numbered.splice(-1, 1, {
				...previous,
				parts: [...previous.parts, ...piece.parts],
				members: [...(previous.members ?? []), ...(piece.members ?? [])],
			});
		} else {
			count += 1;
			numbered.push({...piece, number: `${last}.${count}`});
		}
	}

	return numbered;
}

// The entries of a list of the delegation are one paragraph.
function isList({members, parts}: NumberedPiece): boolean {
	return (members ?? []).length > 0 && parts.every(({isSetApart}) => isSetApart);
}

function joined(unnumbered: readonly UnnumberedText[], number: string): NumberedPiece {
	const parts = unnumbered.toSorted((one, other) => one.line - other.line);
	return {
		number,
		headings: shared(unnumbered),
		line: parts[0]?.line ?? 0,
		parts,
		members: parts.flatMap(({member}) => member ?? []),
	};
}

function hasText({text}: {readonly text: string}): boolean {
	return text.trim() !== '';
}
