import {abbreviatedTitles} from '../../language/lexicon/honorifics.ts';
import {missedIn} from './absent.ts';
import {isNameOfPerson, namedBy, ofStaff, roleOf, secretariat, startOfNamed} from './words.ts';

/** What a list of the delegation is made of, between its commas, brackets, dashes and lines. */
export type Atom = {
	/** `staff` is what heads those who work for the mission and are none of its members, `leg` tells which part of it a member was on. */
	readonly kind: 'state' | 'name' | 'office' | 'role' | 'help' | 'staff' | 'absent' | 'leg' | 'word';
	/** Without the mark of a footnote; of a name without what addresses it. */
	readonly text: string;
	/** Where it begins in the text. */
	readonly at: number;
	/** It begins a line, or what a semicolon sets apart. */
	readonly isFirst: boolean;
	readonly isInBrackets: boolean;
	/** A state that an `of` ties to the words before it, a name that a `by` ties to the state before it. */
	readonly isTied?: boolean;
	/** A line begins with a State and a sign behind it, `Chad: `, and the atom stands behind that: whoever is named there is of this State. */
	readonly isOfLine?: boolean;
	/** What addresses a name, as printed: `H.E. Ambassador`. */
	readonly address?: string;
	/** The office before a name or of a state: `Ambassador` Awa Deby, `Permanent Representative` of Chad. */
	readonly office?: string;
	/** The mark of a footnote. */
	readonly mark?: string;
	/** It names who came in the place of the one before it. */
	readonly isInstead?: boolean;
	/** It names who came in the place of the one before it for a part of the mission. */
	readonly isLater?: boolean;
	/** A colon behind a role or an office at the start of a line: it is that of who comes next. */
	readonly isAhead?: boolean;
};

/** How an atom stands in its text. */
export type Place = Pick<Atom, 'isFirst' | 'isInBrackets' | 'isInstead' | 'isLater' | 'isTied' | 'isOfLine'>;

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

/** In UTF-16 code units: what may name a person. */
export const longestFragment = 300;
/** The mark of a footnote behind words, as it stands there. */
const markBehind = /(?:\s?\*{1,3}|\s?[¹²³⁴⁵⁶⁷⁸⁹]|(?<=\p{L})\d{1,2}|\s\d|\s?\[\d{1,2}\])$/u;
const stop = new RegExp(`(?<!(?:^|[\\s(])(?:${abbreviatedTitles}|\\p{L}))\\.$`, 'u');

const ofSeveral = /\bof\s+the\s+((?:(?:Deputy|Alternate)\s+)?(?:Permanent\s+Representatives|Ambassadors))$/u;

/** What words between two signs are: persons, offices, roles, who did not come, or words that say none of that. */
export function classified(fragment: string, at: number, place: Place): readonly Atom[] {
	const trimmed = fragment.trim().replace(stop, '');
	const mark = markBehind.exec(trimmed)?.[0];
	const printed = trimmed
		.slice(0, trimmed.length - (mark?.length ?? 0))
		.replace(/^(?:the|an?|its|their|his|her)\s+(?!Excellenc)/i, '');
	// "Consisted of the Permanent Representatives of Chad, Awa Deby, of Togo, Kofi Ayite, and of Luc Roy (France)".
	const [, of = ''] = /^of\s+(.+)$/.exec(printed) ?? [];
	if (isNameOfPerson(of)) {
		return classified(of, at, place).map((person) => ({address: 'of', ...person}));
	}

	const words = ofSeveral.exec(printed)?.[1] ?? printed;
	if (words === '') {
		return [];
	}

	if (words.length > longestFragment) {
		return [{kind: 'word', text: words, at, ...place}];
	}

	const missed = missedIn(words);
	if (missed !== undefined) {
		const before = classified(missed.before, at, place);
		const instead = classified(missed.instead, at, {...place, isFirst: false, isInstead: true});
		const missing = {kind: missed.isPart ? 'leg' : 'absent', text: words, at, ...place} as const;
		const later = classified(missed.later, at, {...place, isFirst: false, isLater: true});
		return [...before, ...(instead.length > 0 ? [] : [missing]), ...instead, ...later];
	}

	const ofMark = mark && {mark: plainMark(mark)};
	const atom = (kind: Atom['kind']): Atom => ({kind, text: words, at, ...place, ...ofMark});
	const [, one = '', other = ''] = /^(.{3,80}?)(?:\s+and\s+|\s?\/\s?)(.{4,60})$/.exec(words) ?? [];
	if (roleOf(words) !== undefined) {
		return [atom('role')];
	}

	if (secretariat.test(words) || (place.isFirst && ofStaff.test(words))) {
		return [atom('staff')];
	}

	const areTwo = isNameOfPerson(one) && isNameOfPerson(other);
	if (roleOf(one) !== undefined || roleOf(other) !== undefined || areTwo) {
		const second = classified(other, at, {...place, isFirst: false});
		// The second of two persons is no title of the first, as a name behind a comma may be.
		return [...classified(one, at, place), ...(areTwo ? second.map((name) => ({address: '', ...name})) : second)];
	}

	const [, subject = ''] =
		/^(.{4,80}?)\s+(?:headed|led|chaired|joined|represented|participated|took part)(?!\p{L})/u.exec(words) ?? [];
	if (isNameOfPerson(subject)) {
		return classified(subject, at, place);
	}

	const start = startOfNamed(words);
	if (start > 0) {
		return classified(words.slice(start), at + start, place);
	}

	const found = namedBy(words);
	return found.length === 0 ? [atom('word')] : found.map((piece) => ({...atom(piece.kind), ...piece}));
}
