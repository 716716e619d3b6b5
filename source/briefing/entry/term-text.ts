import type {Report, Term} from '../../report/model.ts';
import {shortNames} from '../actors/names.ts';
import {type ReportIndex, termParagraph} from '../report-index.ts';
import {paragraphSign, place} from './citation.ts';

/** The words of a term, without the mark that a report lists it with: "To assess A;", "To assess B.". */
export function termWords({text}: Pick<Term, 'text'>): string {
	return text.replace(/\s*[;.](?: and)?$/, '');
}

/** What numbers a term of reference where it is printed, `3`, `(c)` or `2 (c)`; its place among all where nothing does. */
export function termLabel({number, paragraph = ''}: Term): string {
	return /^annex [IVX]+(?:, para\.)? ([\d.]*(?: ?\(.+)?)$/.exec(place(paragraph))?.[1] ?? String(number);
}

/** What stands beside whatever the program worked out of a term of reference. */
const inferredMark = '(inferred)';

/** Whether it is not known what answers a term: nobody has tied anything to it, and the program found nothing. */
export function isUnknown({statements, untied, inferred}: Term): boolean {
	return untied === true || (inferred === true && statements.length === 0);
}

/**
 * What leads terms in that does not lead in all of the report, by their numbers, the outermost first: `In Port Bella, the mission will:`,
 * `(i) Security:`.
 */
export function leadsOfTerms({report, paragraphs}: ReportIndex): ReadonlyMap<number, readonly string[]> {
	const paths = report.terms.map((term) => paragraphs.get(termParagraph(term))?.section.split(' › ') ?? []);
	const [first = []] = paths;
	const differs = first.findIndex((part, at) => paths.some((path) => path[at] !== part));
	const shared = differs === -1 ? first.length : differs;
	return new Map(report.terms.map(({number}, at) => [number, (paths[at] ?? []).slice(shared)]));
}

/** To whom a term is directed: `Government (inferred)` where the program worked it out; "not stated", or "none found" where it could not. */
export function addressedTo(index: ReportIndex, term: Term): string {
	const {addressees, inferred} = term;
	return addressees.length === 0 ? noAddressee(term) : withMark(shortNames(index, addressees), inferred);
}

/** What stands where the program found nothing, which says nothing of whether there is something. */
export const noneFound = 'none found';

/** What stands where a term has no addressee: "none found" where nobody but the program has looked for one. */
export function noAddressee({untied, inferred}: Term): string {
	return untied === true || inferred === true ? noneFound : 'not stated';
}

/** What stands beside a heading where the program worked out what bears on whom. */
export const tiesInferred = 'ties inferred by the program';

/** Words with the mark of what is inferred. */
export function withMark(words: string, inferred: boolean | undefined): string {
	return inferred === true ? `${words} ${inferredMark}` : words;
}

/** Where the terms of reference are that a report does not have: `they are in S/2018/890, says ¶1`. */
export function termsElsewhere({termsIn}: Report): string | undefined {
	return termsIn === undefined
		? undefined
		: `they are in ${termsIn.document}, says ${paragraphSign(termsIn.paragraph)}`;
}
