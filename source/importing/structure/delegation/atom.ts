/** What a list of the delegation is made of, between its commas, brackets, dashes and lines. */
export type Atom = {
	readonly kind: 'state' | 'name' | 'office' | 'role' | 'help' | 'absent' | 'word';
	/** Without the mark of a footnote; of a name without what addresses it. */
	readonly text: string;
	/** Where it begins in the text. */
	readonly at: number;
	/** It begins a line, or what a semicolon sets apart. */
	readonly isFirst: boolean;
	readonly isInBrackets: boolean;
	/** A state that an `of` ties to the words before it, a name that a `by` ties to the state before it. */
	readonly isTied?: true;
	/** What addresses a name, as printed: `H.E. Ambassador`. */
	readonly address?: string;
	/** The office before a name or of a state: `Ambassador` Awa Deby, `Permanent Representative` of Chad. */
	readonly office?: string;
	/** The mark of a footnote. */
	readonly mark?: string;
	/** It names who came in the place of the one before it. */
	readonly isInstead?: true;
	/** A colon behind a role at the start of a line: it is that of who comes next. */
	readonly isAhead?: true;
};

/** How an atom stands in its text. */
export type Place = Pick<Atom, 'isFirst' | 'isInBrackets' | 'isInstead' | 'isTied'>;

/** What was read from a place in the text, and where it ends there. */
export type Read = {readonly atoms: readonly Atom[]; readonly end: number};

const fragmentEnd = /,(?!\s*(?:Jr|Sr)\b)|\.{2}|[;:()[\]\n\t—|]|\s[–-]\s|\.(?=\s+\d{1,2}\.\s)|$/g;

/** Where the words from a place on end: at the next sign that sets them apart. */
export function endOfFragment(text: string, at: number): number {
	fragmentEnd.lastIndex = at;
	return fragmentEnd.exec(text)?.index ?? text.length;
}

const behindName = /^\)?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|\s?\[\d{1,2}\]|\s?\d(?=[\s,;.]|$))/u;
const within = /[⁰¹²³⁴⁵⁶⁷⁸⁹]|\[\d{1,2}\]/gu;
/** The mark behind a name that ends at a place, as a part of its atom. */
export function markAt(text: string, end: number): Pick<Atom, 'mark'> {
	const mark = behindName.exec(text.slice(end, end + 6))?.[0].replace(/^\)/, '');
	return {...(mark && {mark: plainMark(mark)})};
}

/** A mark without brackets, its digits plain. */
export function plainMark(mark: string): string {
	return mark.replaceAll(/[[\]\s]/g, '').normalize('NFKC');
}

/** A text with a space for each character of a mark, as long as it was. */
export function unmarked(text: string): string {
	return text.replaceAll(within, (mark) => ' '.repeat(mark.length));
}
