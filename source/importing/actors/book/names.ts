import {fold} from '../../../briefing/wording.ts';
import {clergy, honorifics, rankNames} from '../../language/lexicon/honorifics.ts';
import {office} from '../../language/lexicon/offices.ts';
import {memberState, stateAtStart} from '../../language/lexicon/states.ts';

const empty = new RegExp(`^(?:the|of|for|and|in|on|to|a|an|at|from|de|la|le|du|des|affairs|${honorifics})$`, 'i');
// "Major donors" and an inspector general of something are not addressed so.
const addressed = new RegExp(
	`^(?:(?:h e|${honorifics}|${clergy}|(?!senior|chief|inspector|superintendent|major (?!general ))${rankNames}|ambassador) )+`,
	'i',
);
const numerals =
	'(?:(?:more|fewer|less) than |over |up to |about |around |nearly |almost )?(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\\p{Ll}+)?|(?:a |several )?(?:dozens?|hundreds?)(?: of)?)';
const someOf = new RegExp(
	`^(?:some|several|many|numerous|various|certain|a few|few|most|almost all(?: of)?|nearly all(?: of)?|virtually all(?: of)?|a (?:\\w+ )?(?:number|majority|minority|group|range|couple|handful) of|the (?:\\w+ )?majority of|other|${numerals}|one|another|part of|parts of|at least \\w+|an?)\\b(?: (?:other|different|of))*(?: (?:the|its|their|those|these|them))?\\s+`,
	'iu',
);

/** Phrases that mean a part of those they name. */
export const quantified = new RegExp(
	`^(?:some|several|many|numerous|various|certain|a few|few|most|almost all|nearly all|virtually all|a (?:\\w+ )?(?:number|majority|minority|range|couple|handful) of|the (?:\\w+ )?majority of|one|${numerals}|parts? of|at least)\\b`,
	'iu',
);

const wholeOf =
	/^(?:same|different|respective|relevant|main|key|all(?: of)?|both(?: of)?|each(?: of)?|every|the|these|those|this|that(?! of\b)|its|their|his|her|our|my)\s+/i;
// The Representative of the Secretary-General is an office.
const standsFor =
	/^(?:(?:the )?(?:members?|representatives?|spokespersons?|delegates?|participants?) (?:of|from)|that of) (?!the Secretary-General\b)(?:the )?/i;

const membersOfHouse =
	/\bmembers? of .*\b(?:nominated|appointed|elected|chosen|designated) |\bmembers of (?:the )?(?:parliament|senate|national|house|assembly|chamber|congress|cabinet|government|opposition|press|judiciary|delegation)/i;

/** A phrase without what counts or points: "several of the parties" becomes "parties". */
export function bare(phrase: string): string {
	let words = phrase.trim();
	for (let shorter = ''; ; words = shorter.trim()) {
		const isPart = quantified.test(words) || /^(?:other|another|an?)\s/i.test(words);
		shorter = words
			.replace(/^(?:some |about |around |nearly |over |additional |further )?\d[\d,]* /i, '')
			.replace(wholeOf, '')
			.replace(isPart ? someOf : '', '');
		if (shorter === words || shorter === '') {
			return words;
		}
	}
}

/** A phrase without those who stand for others: "representatives of civil society" becomes "civil society". */
export function standing(phrase: string): string {
	return membersOfHouse.test(phrase) ? phrase : phrase.replace(standsFor, '');
}

/** What somebody may be called by beside a whole name: the last word, with the particles before it if it has any, and alone. */
export function surnamesOf(name: string): readonly string[] {
	const last = name.slice(name.lastIndexOf(' ') + 1);
	const long = / (?<surname>(?:\p{Ll}+ )+\S+)$/u.exec(name)?.groups?.surname;
	return long === undefined ? [last] : [long, last];
}

/** A name as it is looked up: folded, without article, honorific, possessive and punctuation. */
export function nameKey(name: string): string {
	return fold(name)
		.replace(/['’]s\b|['’‘]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(addressed, '')
		.replace(/(?:^| )the(?= )/g, '')
		.trim();
}

/** The words of a name that tell it apart, singular. */
export function nameWords(name: string): string[] {
	return nameKey(name)
		.split(' ')
		.filter((word) => !empty.test(word))
		.map(singular);
}

/** Whether an acronym is made of what the words of a name begin with, as CENCO of "Conférence épiscopale nationale du Congo". */
export function spells(acronym: string, name: string): boolean {
	const words = nameWords(name).map((word) =>
		[...word.slice(0, 3)].map((letter, at) => (at === 0 ? letter : `(?:${letter}`)),
	);
	const pattern = words.map((letters) => letters.join('') + ')?'.repeat(letters.length - 1)).join('');
	return /^\p{Lu}{3,}$/u.test(acronym) && words.length > 2 && new RegExp(`^${pattern}$`, 'iu').test(acronym);
}

/** The first three letters of an acronym, or of the words of a name: two that the one may be made of have them in common. */
export function firstLetters(name: string): string {
	const words = nameWords(name);
	return (words.length === 1 ? (words[0] ?? '') : words.map((word) => word.charAt(0)).join('')).slice(0, 3);
}

/** The noun a phrase is built on: the last word before its first preposition or what it is doing, singular. */
export function headOf(phrase: string): string {
	// "The Minister Delegate for Ports" is a minister.
	const lower = phrase
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/(?<=\bminister) delegate\b/, '');
	const before =
		/^.*?(?=(?:,? (?:of|for|from|in|on|at|to|with|by|who|that|signatory to|active|present|based|among|amongst|between|regarding|concerning|across|within|against|during|after|before|under|over|near|without)\b)|(?<=s|men|people) (?:[a-z]{3,}(?:ing|ed)|born|brought|drawn|driven|held|met|sent|taken) (?:by|in|into|on|at|for|with|within|under|as|from|to)\b|,|$)/.exec(
			lower,
		)?.[0] ?? lower;
	const words = fold(before)
		.replace(/[^\p{L}\p{N}' -]/gu, '')
		.trim();
	return singular(words.slice(words.lastIndexOf(' ') + 1));
}

/** A noun without its plural ending. */
export function singular(word: string): string {
	const isPlural = word.length >= 4 && !/(?:ss|us|is|series)$/.test(word);
	return !isPlural ? word : word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** An id made from a name: lower case, hyphens. */
export function idFrom(name: string): string {
	const made = fold(name)
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.replace(/^(.{20,60})(?:-.*)$/, (id, head: string) => (id.length > 60 ? head : id))
		.slice(0, 60);
	return made === '' ? 'actor' : made;
}

/** A title as it is compared: the noun of the office, its rank, the words that tell it apart, and the state it is of. */
export type Title = {
	readonly head: string;
	readonly rank: string;
	readonly words: ReadonlySet<string>;
	readonly state: string | undefined;
	/** Whether it begins with a small letter, as that of a State never does: "its president". */
	readonly isSmall: boolean;
};
const apart = /^(?:deputy|vice|former|assistant|prime|first|second|third|under)$/;

/** What sets an office apart from one with the same noun: a minister is no prime minister, a deputy not the one they stand in for. */
export function rankOf(phrase: string): string {
	const before = phrase.split(/,| (?:of|for|to|in) /u, 1)[0] ?? '';
	return nameWords(before)
		.filter((word) => apart.test(word))
		.join(' ');
}

/** A rank that somebody is called by alone, where it stands before the name: "Rear Admiral Ole Berg" is "the Admiral". */
export const rankBefore =
	/^(?:(?:Rear|Vice|Major|Lieutenant|Brigadier)[ -])?(Admiral|Brigadier|General|Colonel|Captain|Commodore)(?:-Major)? (?=\p{Lu})/u;

/** Whether a phrase is the title of one office, without a name. */
export function isTitle(phrase: string): boolean {
	return titleOf(phrase) !== undefined;
}

// A Special Representative without more is the Secretary-General's, a President is that of the State, of its transition, too.
const understood =
	/(?<=Special Representative) of the (?:United Nations )?Secretary-General\b|(?<=^(?:Vice-)?President) of the (?:\p{Lu}\p{L}+ )?Republic$|^(?:Interim|Transitional) (?=(?:Vice-)?President$)|(?<=^(?:(?:Vice-)?President|Head of State)) of the Transition$/iu;

/** The title that a phrase is, without a name; undefined where it is none, or the title of several. */
export function titleOf(phrase: string): Title | undefined {
	const head = headOf(phrase);
	const printed = phrase.toLowerCase().split(/[^\p{L}-]+/u);
	// A deputy holds an office, whatever its noun.
	if (!(office.test(head) || /^Deputy \p{Lu}/u.test(phrase)) || !printed.includes(head)) {
		return undefined;
	}

	// "Minister for Foreign Affairs of Eritrea", "President of the Republic of Korea": the longest that is a State's name.
	const [ofState] = [...phrase.matchAll(/ (?:of|for) (?=(?:the )?\p{Lu})/gu)].flatMap(({index, 0: {length}}) => {
		const state = memberState(phrase.slice(index + length));
		return state === undefined ? [] : [{state, index}];
	});
	const {state, index} = ofState ?? {};
	const own = phrase.slice(0, index);
	const words = nameWords(own.replace(understood, ''));
	return {head, rank: rankOf(phrase), words: new Set(words), state, isSmall: /^\p{Ll}/u.test(phrase)};
}

/** The offices of somebody who has several, each alone: "Head of State and President of the Council"; none of somebody who has but one. */
export function officesIn(phrase: string): string[] {
	const parts = [...phrase.matchAll(/,? and (?:the )?|, /gu)].map(({index, 0: {length}}) => [
		phrase.slice(0, index),
		phrase.slice(index + length),
	]);
	const [first, second] = parts.find((offices) => offices.every(isTitle)) ?? [];
	const others = second === undefined ? [] : officesIn(second);
	return first === undefined || second === undefined ? [] : [first, ...(others.length > 0 ? others : [second])];
}

/** What two titles that differ at most by state have in common. */
export function keyOf({head, rank, words}: Title): string {
	return [head, rank, ...[...words].toSorted()].join(' ');
}

/** Whether words behind the noun of a body make the name of another: "the Council of Ministers", but not "the Assembly of Chad". */
export function isOfItsOwn(behind: string): boolean {
	const [of = ''] = /^ of (?:the )?(?=\p{Lu})/u.exec(behind) ?? [];
	return of !== '' && stateAtStart(behind.slice(of.length, longestName)) === undefined;
}

/** In letters: as long as the name of a State may be. */
const longestName = 90;
