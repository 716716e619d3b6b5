import {abbreviatedTitles} from '../../language/lexicon/honorifics.ts';
import {missedIn} from './absent.ts';
import {type Atom, type Place, plainMark} from './atom.ts';
import {isPerson, namedBy, roleOf, startOfNamed} from './words.ts';

/** In UTF-16 code units: what may name a person. */
export const longestFragment = 300;
/** The mark of a footnote behind words, as it stands there. */
const markBehind = /(?:\s?\*{1,3}|\s?[¹²³⁴⁵⁶⁷⁸⁹]|(?<=\p{L})\d{1,2}|\s\d|\s?\[\d{1,2}\])$/u;
const stop = new RegExp(`(?<!(?:^|[\\s(])(?:${abbreviatedTitles}|\\p{L}))\\.$`, 'u');

/** What words between two signs are: persons, offices, roles, who did not come, or words that say none of that. */
export function classified(fragment: string, at: number, place: Place): readonly Atom[] {
	const trimmed = fragment.trim().replace(stop, '');
	const mark = markBehind.exec(trimmed)?.[0];
	const words = trimmed
		.slice(0, trimmed.length - (mark?.length ?? 0))
		.replace(/^(?:the|an?|its|their|his|her)\s+(?!Excellenc)/i, '');
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
		const absent = {kind: 'absent', text: words, at, ...place} as const;
		return [...before, ...(missed.isPart || instead.length > 0 ? [] : [absent]), ...instead];
	}

	const ofMark = mark && {mark: plainMark(mark)};
	const atom = (kind: Atom['kind'], text = words): Atom => ({kind, text, at, ...place, ...ofMark});
	const [, one = '', other = ''] = /^(.{3,80}?)\s+and\s+(.{4,60})$/.exec(words) ?? [];
	if (roleOf(words) !== undefined) {
		return [atom('role')];
	}

	const areTwo = isPerson(one) && isPerson(other);
	if (roleOf(one) !== undefined || roleOf(other) !== undefined || areTwo) {
		const second = classified(other, at, {...place, isFirst: false});
		// The second of two persons is no title of the first, as a name behind a comma may be.
		return [...classified(one, at, place), ...(areTwo ? second.map((name) => ({address: '', ...name})) : second)];
	}

	const [, subject = ''] =
		/^(.{4,80}?)\s+(?:headed|led|chaired|joined|represented|participated|took part)(?!\p{L})/u.exec(words) ?? [];
	if (isPerson(subject)) {
		return classified(subject, at, place);
	}

	const start = startOfNamed(words);
	if (start > 0) {
		return classified(words.slice(start), at + start, place);
	}

	const found = namedBy(words);
	return found.length === 0 ? [atom('word')] : found.map((piece) => ({...atom(piece.kind), ...piece}));
}
