import type {Paragraph} from '../report/model.ts';
import {annexNumber} from './annex-number.ts';
import type {Passage, PlacedParagraph, Structure} from './structure.ts';

const unnamed = 'The report';

/** A paragraph of the report with the headings above it. */
export type HeadedParagraph = Paragraph & {readonly headings: readonly string[]; readonly line: number};

/** The text of a report by paragraph, and where in it its terms and its programme stand. */
export type NumberedText = {
	/** In the order of the document; the terms of reference and the programme come last. */
	readonly paragraphs: readonly HeadedParagraph[];
	/** The paragraph of each of the structure's terms, in their order. */
	readonly terms: readonly string[];
	/** The paragraph that the programme is, where there is one. */
	readonly programme?: string;
};

/**
 * All text of a report by paragraph: numbered paragraphs as they are, text without a number as `6.1` after paragraph 6 and `I.0`
 * in Annex I, terms of reference as `I.6`, and of a programme the whole annex, `II`. A number that is printed twice keeps its first
 * paragraph; the second stands after it.
 */
export function numberedText(structure: Structure): NumberedText {
	const taken = new Set<string>();
	const free = (paragraph: HeadedParagraph): HeadedParagraph => {
		const number = freeNumber(paragraph.number, taken);
		taken.add(number);
		return {...paragraph, number};
	};
	const body = inBody(structure).filter(hasText).map(free);
	const terms = structure.terms.map((term) => {
		if (term.inText === true) {
			return {number: body.findLast(({line}) => line <= term.line)?.number ?? body[0]?.number ?? '1'};
		}

		const number = `${annexNumber(term.annex)}.${term.number}`;
		const paragraph = of(number, term.headings, term.text, term.line, 'Terms of reference');
		return hasText(paragraph) ? {number, own: free(paragraph)} : {number};
	});
	const own = terms.flatMap((term) => term.own ?? []);
	const [programme] = programmeText(structure).filter(hasText).map(free);
	return {
		paragraphs: [...body, ...own, ...(programme === undefined ? [] : [programme])],
		terms: terms.map((term) => term.own?.number ?? term.number),
		...(programme === undefined ? {} : {programme: programme.number}),
	};
}

function inBody({paragraphs, passages}: Structure): HeadedParagraph[] {
	const annexed = Map.groupBy(
		passages.filter(({annex}) => annex !== undefined),
		({annex}) => annex ?? '',
	);
	const ofAnnexes = [...annexed].map(([annex, [first, ...others]]) => ({
		piece: {...(first as Passage), text: [first, ...others].map((passage) => passage?.text).join('\n')},
		number: `${annexNumber(annex)}.0`,
	}));
	const pieces = [
		...paragraphs.map((piece) => ({piece, number: paragraphNumber(piece.number)})),
		...passages.filter(({annex}) => annex === undefined).map((piece) => ({piece, number: undefined})),
		...ofAnnexes,
	].toSorted((one, other) => one.piece.line - other.piece.line);
	let last = '0';
	let unnumbered = 0;
	return pieces.map(({piece, number}): HeadedParagraph => {
		if (number === undefined) {
			unnumbered += 1;
			return of(`${last}.${unnumbered}`, piece.headings, piece.text, piece.line);
		}

		last = number.split('.')[0] ?? number;
		unnumbered = 0;
		return of(number, piece.headings, piece.text, piece.line);
	});
}

// Those of an annex are numbered by it: `B.6` is cited as `II.6`.
function paragraphNumber(printed: string): string {
	const [annex = '', number] = printed.split('.');
	return number === undefined || /^\d/.test(annex) ? printed : `${annexNumber(annex)}.${number}`;
}

function freeNumber(wanted: string, taken: ReadonlySet<string>): string {
	let number = wanted;
	for (let at = 900; taken.has(number); at += 1) {
		number = `${wanted.split('.')[0]}.${at}`;
	}

	return number;
}

function programmeText(structure: Structure): HeadedParagraph[] {
	const {meetings, sections} = structure;
	const [first] = meetings;
	if (first === undefined) {
		return [];
	}

	const roots = sections.filter(({part, depth}) => part === 'programme' && depth === 1);
	const label = /\S+$/.exec(roots[0]?.label ?? '')?.[0] ?? '';
	const lines = [...meetings, ...sections.filter(({part, depth}) => part === 'programme' && depth > 1)]
		.toSorted((one, other) => one.line - other.line)
		.map(({text}) => text);
	// Without a number of its own it is where programmes are, in the second annex.
	const number = /^(?:[IVX]+|\d+|\p{Lu})$/u.test(label) ? annexNumber(label) : 'II';
	return [
		of(
			number,
			roots.map(({title}) => title),
			lines.join('\n'),
			first.line,
			'Programme of work',
		),
	];
}

function hasText({text}: HeadedParagraph): boolean {
	return text !== '';
}

// Without space at its ends, which the report would lose, and with it the places in the text.
function of(
	number: string,
	headings: PlacedParagraph['headings'],
	text: string,
	line: number,
	otherwise = unnamed,
): HeadedParagraph {
	const section = headings
		.map((heading) => heading.trim())
		.filter((heading) => heading !== '')
		.join(' › ');
	return {number, section: section === '' ? otherwise : section, text: text.trim(), verbatim: true, headings, line};
}
