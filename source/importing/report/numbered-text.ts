import {countsOf} from '../../briefing/report-index.ts';
import {annexNumber} from '../formats/base/numerals.ts';
import {lastUpTo} from '../model/last-up-to.ts';
import type {Structure, Term} from '../model/structure.ts';
import {bodyPieces, type NumberedPiece} from './body-pieces.ts';
import {type HeadedParagraph, textOf} from './printed-text.ts';

/** The text of a report by paragraph, and where in it its terms, its delegation and its programme stand. */
export type NumberedText = {
	/** In the order of the document; the terms of reference come behind the body, and the programme last. */
	readonly paragraphs: readonly HeadedParagraph[];
	/** The paragraph of each of the structure's terms, in their order. */
	readonly terms: readonly string[];
	/** The paragraph of each of the structure's members, in their order. */
	readonly members: readonly (string | undefined)[];
	/** The paragraph that lists the delegation, where no member was read from it. */
	readonly unreadMembers: string | undefined;
	/** The paragraph that the programme is, where there is one. */
	readonly programme?: string;
};

/**
 * All text of a report by paragraph: numbered paragraphs as they are, text without a number as `6.01` after paragraph 6 and `I.0`
 * in Annex I, terms of reference as `I.6`, and of a programme the whole annex, `II`. A number that is printed twice keeps its first
 * paragraph; the second stands after it. The list of the delegation stands in the text where it is printed, and a heading that nothing
 * stands under is text of its own.
 */
export function numberedText(structure: Structure): NumberedText {
	const free = numbering();
	const programmes = programmeText(structure);
	const body = bodyPieces(
		structure,
		programmes.map(({headings}) => headings),
	).flatMap((piece) => {
		const paragraph = paragraphOf(piece);
		return hasText(paragraph) ? {members: piece.members, paragraph: free(paragraph)} : [];
	});
	const inOrder = body.map(({paragraph}) => paragraph);
	const before = (line: number) => (lastUpTo(inOrder, line, (one) => one.line) ?? inOrder[0])?.number;
	const numberOf = termNumbers(structure.terms);
	const terms = structure.terms.map((term) => {
		if (term.inText === true) {
			return {number: before(term.line) ?? '1'};
		}

		const number = numberOf(term);
		const {headings, line, text} = term;
		const parts = [{text, isSetApart: false}];
		const paragraph = paragraphOf({number, headings, line, parts, members: []}, 'Terms of reference');
		return hasText(paragraph) ? {number, paragraph: free(paragraph)} : {number};
	});
	const termParagraphs = terms.flatMap(({paragraph}) => paragraph ?? []);
	const programme = programmes
		.map((piece) => paragraphOf(piece, 'Programme of work'))
		.filter(hasText)
		.map(free);
	const holders = new Map(
		body.flatMap(({members, paragraph}) => members.map((member) => [member, paragraph.number] as const)),
	);
	// What an annex behind that of the terms says stands behind them.
	const lastTerm = termParagraphs.at(-1)?.line ?? Number.POSITIVE_INFINITY;
	const [above = [], behind = []] = [false, true].map((isBehind) =>
		inOrder.filter(({number, line}) => (line > lastTerm && /^\p{Lu}/u.test(number)) === isBehind),
	);
	return {
		paragraphs: [...above, ...termParagraphs, ...behind, ...programme],
		terms: terms.map(({number, paragraph}) => paragraph?.number ?? number),
		members: structure.members.map((member) => holders.get(member) ?? member.paragraph ?? before(member.line)),
		unreadMembers: structure.unreadMembers === undefined ? undefined : before(structure.unreadMembers),
		...(programme[0] && {programme: programme[0].number}),
	};
}

/** The annex of a term, and its place there as the list numbers it, `I.6`, `I.(c)`, `I.2(c)(i)`; counted, `I.03`, where it does not or begins again. */
function termNumbers(terms: readonly Term[]): (term: Term) => string {
	const times = countsOf(terms.map((term) => `${annexNumber(term.annex)}.${printedNumber(term)}`));
	const isClear = [...times].every(([number, count]) => count === 1 || number.endsWith('.'));
	return (term) => {
		const printed = printedNumber(term);
		return `${annexNumber(term.annex)}.${isClear && printed !== '' ? printed : `0${term.number}`}`;
	};
}

const printedSign = /^\(?([a-z]{1,5}|\d+(?:\.\d+)*)[.)]{0,2}$/;

/** `6`, `2.1`, `(c)`, `2(c)(i)`; empty where its list has no numbers. */
function printedNumber({label, within = []}: Term): string {
	const [own = '', ...outer] = [label, ...within.toReversed()].map((sign) => printedSign.exec(sign)?.[1] ?? '');
	const signs = [...outer.filter((sign) => sign !== '').toReversed(), own];
	return own === '' ? '' : signs.map((sign, at) => (at === 0 && /^\d/.test(sign) ? sign : `(${sign})`)).join('');
}

/** Gives each paragraph a number that none before it has. */
function numbering(): (paragraph: HeadedParagraph) => HeadedParagraph {
	const taken = new Set<string>();
	const nextBehind = new Map<string, number>();
	return (paragraph) => {
		let {number} = paragraph;
		const [before = ''] = /^\d/.test(number) ? number.split(/\.(?=0)/) : [number];
		let next = nextBehind.get(before) ?? 900;
		for (; taken.has(number); next += 1) {
			number = `${before}.${next}`;
		}

		nextBehind.set(before, next);
		taken.add(number);
		return {...paragraph, number};
	};
}

function programmeText({meetings, sections, terms}: Structure): NumberedPiece[] {
	const [first] = meetings;
	if (first === undefined) {
		return [];
	}

	const all = sections.filter(({part}) => part === 'programme');
	const roots = all.filter(({depth, annex}) => depth === 1 && annex !== undefined);
	const label = /\S+$/.exec(roots[0]?.label ?? '')?.[0] ?? '';
	// On one line a day stands before what begins it.
	const lines = [...all.filter((section) => !roots.includes(section)), ...meetings]
		.toSorted((one, other) => one.line - other.line)
		.map(({text}) => ({text, isSetApart: false}));
	// Without a number of its own it is where programmes are, in the second annex, unless there is but one.
	const isOnly =
		roots.length > 0 &&
		terms.every(({inText}) => inText) &&
		sections.every(({annex, part}) => annex === undefined || part === 'programme');
	const number = /^(?:[IVX]+|\d+|\p{Lu})$/u.test(label) ? annexNumber(label) : isOnly ? 'I' : 'II';
	return [{number, headings: roots.map(({title}) => title), line: first.line, parts: lines, members: []}];
}

function hasText({text}: HeadedParagraph): boolean {
	return text !== '';
}

// Without space at its ends, which the report would lose, and with it the places in the text.
function paragraphOf({number, headings, line, parts}: NumberedPiece, otherwise = 'The report'): HeadedParagraph {
	const section = headings
		.map((heading) => heading.trim())
		.filter((heading) => heading !== '')
		.join(' › ');
	return {number, section: section === '' ? otherwise : section, ...textOf(parts), verbatim: true, headings, line};
}
