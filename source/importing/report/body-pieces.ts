import {annexNumber} from '../formats/base/numerals.ts';
import {lastUpTo} from '../model/last-up-to.ts';
import type {Member, NumberedParagraph, Section, Structure} from '../model/structure.ts';
import type {TextPiece} from './printed-text.ts';

/** A paragraph to be: its number, the pieces of its text, and the members whose words stand in it. */
export type NumberedPiece = {
	readonly number: string;
	readonly headings: readonly string[];
	readonly line: number;
	readonly parts: readonly TextPiece[];
	readonly members: readonly Member[];
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
	readonly member?: Member;
};

/** The text of the body and of the annexes but for terms and programme, in the order of the document. */
export function bodyPieces(structure: Structure, elsewhere: readonly (readonly string[])[]): readonly NumberedPiece[] {
	const {paragraphs, passages, terms, sections, meetings} = structure;
	const places = Map.groupBy(paragraphs.entries(), ([, {number}]) => number);
	const lists = Map.groupBy(delegationOf(structure), ({line, paragraph = ''}) => {
		// A number may be printed twice: the paragraph right before is meant.
		const named = (places.get(paragraph) ?? []).map(([at, one]) => ({at, line: one.line}));
		return (lastUpTo(named, line, (one) => one.line) ?? named[0])?.at ?? -1;
	});
	const alone = [
		...passages.map((passage): UnnumberedText => ({...passage, isSetApart: false})),
		...(lists.get(-1) ?? []),
	];
	const above = [
		...[
			...paragraphs,
			...alone.filter(({annex}) => annex === undefined),
			...terms.filter(({inText}) => inText !== true),
		]
			.filter(hasText)
			.map(({headings}) => headings),
		...[...annexesOf(alone).values()].map(shared),
		...elsewhere,
	];
	const headed =
		meetings.length === 0
			? sections
			: sections.filter(({part, depth, annex}) => part !== 'programme' || (annex !== undefined && depth === 1));
	return inOrder(
		paragraphs.map((paragraph, at) => paragraphPiece(paragraph, lists.get(at) ?? [])),
		[...alone, ...orphanHeadings(headed, above)],
	);
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
		lastUpTo(byAnnex.get(annex) ?? [], line, (one) => one.line)?.path ?? [];
	const listed = members.filter(({inText}) => inText !== true).map((member) => ({...member, member}));
	const remarks = footnotes.filter(({mark}) => mark === undefined || areAlone);
	return [...listed, ...remarks]
		.map((stretch): UnnumberedText => ({...stretch, isSetApart: true, headings: headings(stretch)}))
		.toSorted((one, other) => one.line - other.line);
}

function paragraphPiece(
	{number, headings, line, text, listAt}: NumberedParagraph,
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
	const [annex = '', ...number] = printed.split('.');
	return number.length === 0 || /^\d/.test(annex) ? printed : [annexNumber(annex), ...number].join('.');
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

function inOrder(
	paragraphs: readonly NumberedPiece[],
	unnumbered: readonly UnnumberedText[],
): readonly NumberedPiece[] {
	const annexes = [...annexesOf(unnumbered).values()].map((all) => joined(all, `${annexNumber(all[0]?.annex)}.0`));
	const alone = unnumbered.filter(({annex}) => annex === undefined).map((text) => joined([text], ''));
	let last = '0';
	let count = 0;
	const numbered: NumberedPiece[] = [];
	for (const piece of [...paragraphs, ...annexes, ...alone].toSorted((one, other) => one.line - other.line)) {
		if (piece.number !== '') {
			last = /^\d/.test(piece.number) ? piece.number : (piece.number.split('.')[0] ?? piece.number);
			count = 0;
			numbered.push(piece);
		} else {
			count += 1;
			numbered.push({...piece, number: `${last}.0${count}`});
		}
	}

	return numbered;
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

/**
 * The headings that stand above no text of the report: their words are in no paragraph's section, and need a place of their own. The
 * sections of an annex have its heading in any case.
 * @param above the headings above each paragraph of the report
 */
function orphanHeadings(
	sections: readonly Section[],
	above: readonly (readonly string[])[],
): readonly UnnumberedText[] {
	const used = new Set<string>();
	const use = (path: readonly string[]) => {
		for (let length = 1; length <= path.length; length += 1) {
			used.add(JSON.stringify(path.slice(0, length)));
		}
	};
	above.forEach(use);
	const orphans: Section[] = [];
	// From the last: the text of a heading has those above it as its own.
	for (const section of sections.toReversed()) {
		if (!used.has(JSON.stringify(section.path)) && section.text.trim() !== '') {
			orphans.push(section);
			use(section.path.slice(0, section.annex === undefined ? -1 : Math.min(1, section.path.length - 1)));
		}
	}

	return orphans.toReversed().map(({text, line, path, annex}) => {
		const piece = {text, line, isSetApart: true, headings: path.slice(0, -1)};
		return annex === undefined ? piece : {...piece, annex, root: path[0] ?? ''};
	});
}
