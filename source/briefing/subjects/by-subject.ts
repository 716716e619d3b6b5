import {byKey, orderBy} from '../order-by.ts';
import {type Subjects, subjectsAmong, subjectWordsOf} from './subjects.ts';

/** Something said in one of several reports. */
export type SaidIn = {
	readonly report: string;
	readonly missionFrom: string;
	readonly country: string;
	readonly text: string;
};

/** Two things said less alike than this are not of one subject: to be set side by side says more than to stand near. */
const leastLikeness = 0.2;
/** One word in common may be any. */
const fewestWords = 2;
/** What stands in more than so many says little of a subject, and comparing all of them takes long. */
const mostWith = 60;

/**
 * What was said in several reports on one country, by subject: of each report one statement at most, oldest first, and of no report alone.
 * What shares most of its subject words comes together first; whether the later word differs from the earlier is for the reader to see.
 */
export function bySubject<Said extends SaidIn>(said: readonly Said[]): (readonly Said[])[] {
	const groups = new Map<Said, Said[]>();
	for (const [one, other] of likePairs(said)) {
		const [first, second] = [groups.get(one) ?? [one], groups.get(other) ?? [other]];
		const reports = new Set([...first, ...second].map(({report}) => report));
		if (first !== second && reports.size === first.length + second.length) {
			const joined = [...first, ...second];
			for (const member of joined) {
				groups.set(member, joined);
			}
		}
	}

	const places = new Map(said.map((one, at) => [one, at]));
	return [...new Set(groups.values())].map((group) =>
		orderBy(group, (one) => [places.get(one) ?? 0]).toSorted(byKey(({missionFrom}) => missionFrom)),
	);
}

// The most alike first.
function likePairs<Said extends SaidIn>(said: readonly Said[]): [Said, Said][] {
	const texts = said.map(({text}) => ({text, about: []}));
	const subjects = subjectsAmong(texts, subjectWordsOf());
	const shared = sharedWords(said, subjects);
	const pairs = [...shared].flatMap(([key, {square, words}]) => {
		const [at, other] = [Math.floor(key / said.length), key % said.length];
		const like = square / (subjects.lengthAt(at) * subjects.lengthAt(other));
		const [first, second] = [said[at], said[other]];
		return first === undefined || second === undefined || words < fewestWords || like < leastLikeness
			? []
			: [{first, second, like}];
	});
	return orderBy(pairs, ({like}) => [-like]).map(({first, second}) => [first, second]);
}

/** The words that two things said share: how many, and the squares of their weights. */
type Shared = {readonly words: number; readonly square: number};

/** By the places of two things said in different reports, as one number, the words they share. */
function sharedWords(said: readonly SaidIn[], {having, weightOf}: Subjects): Map<number, Shared> {
	const shared = new Map<number, Shared>();
	for (const [word, places] of having) {
		const square = places.length > mostWith ? 0 : weightOf(word) ** 2;
		for (const [from, place] of square === 0 ? [] : places.entries()) {
			for (const other of places.slice(from + 1)) {
				const [one, two] = [said[place], said[other]];
				if (one?.report !== two?.report && one?.country === two?.country) {
					const key = place * said.length + other;
					const {words, square: sum} = shared.get(key) ?? {words: 0, square: 0};
					shared.set(key, {words: words + 1, square: sum + square});
				}
			}
		}
	}

	return shared;
}
