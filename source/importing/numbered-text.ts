import type {Paragraph} from '../report/model.ts';
import type {Passage, PlacedParagraph, Structure} from './structure.ts';

const unnamed = 'The report';

/** A paragraph of the report with the headings above it. */
export type HeadedParagraph = Paragraph & {readonly headings: readonly string[]; readonly line: number};

/**
 * All text of a report by paragraph, in the order of the document: numbered paragraphs as they are, text without a number as
 * `6.1` after paragraph 6 and `I.0` in Annex I, terms of reference as `I.6`, and of a programme the whole annex, `II`.
 */
export function numberedText(structure: Structure): HeadedParagraph[] {
	const own = inBody(structure);
	const taken = new Set(own.map(({number}) => number));
	const terms = structure.terms
		.filter(({inText}) => inText !== true)
		.map((term) => of(termNumber(term), term.headings, term.text, term.line, 'Terms of reference'))
		.filter(({number}) => !taken.has(number));
	const programme = programmeText(structure).filter(({number}) => !taken.has(number));
	return [...own, ...uniqueOf(terms), ...programme];
}

/** The paragraph that a term of reference is. */
export function termNumber({annex = 'I', number}: Structure['terms'][number]): string {
	return `${annex}.${number}`;
}

/** The paragraph that the programme is: its annex, or the second where it has no number. */
export function programmeNumber({sections}: Structure): string {
	const label = sections.find(({part, depth}) => part === 'programme' && depth === 1)?.label ?? '';
	return /\b[IVX]+$/.exec(label)?.[0] ?? 'II';
}

function inBody({paragraphs, passages}: Structure): HeadedParagraph[] {
	const annexed = Map.groupBy(
		passages.filter(({annex}) => annex !== undefined),
		({annex}) => annex ?? '',
	);
	const ofAnnexes = [...annexed].map(([annex, [first, ...others]]) => ({
		piece: {...(first as Passage), text: [first, ...others].map((passage) => passage?.text).join('\n')},
		number: `${annex}.0`,
	}));
	const pieces = [
		...paragraphs.map((piece) => ({piece, number: piece.number})),
		...passages.filter(({annex}) => annex === undefined).map((piece) => ({piece, number: undefined})),
		...ofAnnexes,
	].toSorted((one, other) => one.piece.line - other.piece.line);
	let last = '0';
	let unnumbered = 0;
	return uniqueOf(
		pieces.map(({piece, number}): HeadedParagraph => {
			if (number === undefined) {
				unnumbered += 1;
				return of(`${last}.${unnumbered}`, piece.headings, piece.text, piece.line);
			}

			last = number.split('.')[0] ?? number;
			unnumbered = 0;
			return of(number, piece.headings, piece.text, piece.line);
		}),
	);
}

// A number that is printed twice keeps its first paragraph; the second stands after it.
function uniqueOf(paragraphs: readonly HeadedParagraph[]): HeadedParagraph[] {
	const taken = new Set<string>();
	return paragraphs.map((paragraph) => {
		let {number} = paragraph;
		for (let at = 900; taken.has(number); at += 1) {
			number = `${paragraph.number.split('.')[0]}.${at}`;
		}

		taken.add(number);
		return {...paragraph, number};
	});
}

function programmeText(structure: Structure): HeadedParagraph[] {
	const {meetings, sections} = structure;
	const [first] = meetings;
	if (first === undefined) {
		return [];
	}

	const headings = sections.filter(({part, depth}) => part === 'programme' && depth === 1).map(({title}) => title);
	const lines = [...meetings, ...sections.filter(({part, depth}) => part === 'programme' && depth > 1)]
		.toSorted((one, other) => one.line - other.line)
		.map(({text}) => text);
	return [of(programmeNumber(structure), headings, lines.join('\n'), first.line, 'Programme of work')];
}

function of(
	number: string,
	headings: PlacedParagraph['headings'],
	text: string,
	line: number,
	otherwise = unnamed,
): HeadedParagraph {
	const section = headings.filter((heading) => heading.trim() !== '').join(' › ');
	return {number, section: section === '' ? otherwise : section, text, verbatim: true, headings, line};
}
