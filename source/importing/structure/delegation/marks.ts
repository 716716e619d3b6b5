import type {Atom} from './atom.ts';

const atEnd = /(?:\s?\*{1,3}|\s?[¹²³⁴⁵⁶⁷⁸⁹]|(?<=\p{L})\d{1,2}|\s\d|\s?\[\d{1,2}\])$/u;
const behindName = /^\)?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\s?\[\d{1,2}\]|\s?\d(?=[\s,;.]|$))/u;
const within = /[⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\d{1,2}\]/gu;
const atStart = /^(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}(?=[\s\],;.)]|$))/u;

/** The mark of a footnote right at a place; none where other words stand there. */
export function markHere(text: string, at: number): string | undefined {
	return atStart.exec(text.slice(at, at + 4))?.[0];
}

/** The mark behind words, as it stands there. */
export function markBehind(words: string): string | undefined {
	return atEnd.exec(words)?.[0];
}

/** The mark behind a name that ends at a place, as a part of its atom. */
export function markAt(text: string, end: number): Pick<Atom, 'mark'> {
	const mark = behindName.exec(text.slice(end, end + 6))?.[0].replace(/^\)/, '');
	return mark === undefined ? {} : {mark: plainMark(mark)};
}

/** A mark without brackets, its digits plain. */
export function plainMark(mark: string): string {
	return mark.replaceAll(/[[\]\s]/g, '').normalize('NFKC');
}

/** A text with a space for each character of a mark, as long as it was. */
export function unmarked(text: string): string {
	return text.replaceAll(within, (mark) => ' '.repeat(mark.length));
}
