import {fold} from '../../../briefing/wording.ts';
import listed from './member-states.json' with {type: 'json'};

/** A Member State of the United Nations. */
type MemberState = {
	/** Its two letters in ISO 3166-1. */
	readonly code: string;
	/** What it is called: the one that reports print in a sentence comes first. */
	readonly names: readonly string[];
	/** The adjectives that mean it, `Malian`, and what its people are called; the same one may mean another, too. */
	readonly demonyms: readonly string[];
};

/** The Member States by the names that reports print, and what means them. */
export const memberStates: readonly MemberState[] = listed;

type Named = {readonly words: readonly string[]; readonly state: string};

const named = memberStates.flatMap(({names}) =>
	names.map((name): Named => ({words: plain(name).split(' '), state: names[0] ?? ''})),
);
const byFirstWord = Map.groupBy(
	named.toSorted((a, b) => b.words.length - a.words.length),
	({words: [first = '']}) => first,
);
const byDemonym = Map.groupBy(
	memberStates.flatMap(({names: [state = ''], demonyms}) =>
		[...new Set(demonyms.map(plain))].map((demonym) => ({demonym, state})),
	),
	({demonym}) => demonym,
);

const longestName = 70;

/** `Republic of`, which official names put before the usual one. */
const formOfState =
	/^(?:the\s+)?(?:(?:People['’]s|Federal|Federative|Democratic|Islamic|Arab|Hashemite|Socialist|Co-operative|Oriental|United)\s+){0,3}(?:Republic|Kingdom|Principality|Sultanate|Grand Duchy|Commonwealth)\s+of\s+(?=\p{Lu}|the\s)/u;

/** How much of a text the states take that it begins with, a comma or `and` between them: `Chad, France and Togo`. */
export function lengthOfStates(text: string): number {
	const first = stateAtStart(text)?.length ?? 0;
	const sign =
		first === 0 ? undefined : /^(?:,|,? and| as well as)\s+(?:of\s+)?/.exec(text.slice(first, first + 20))?.[0];
	const others = sign === undefined ? 0 : lengthOfStates(text.slice(first + sign.length));
	return others === 0 ? first : first + (sign?.length ?? 0) + others;
}

/** The name of a state without the article before it. */
export function withoutArticle(country: string): string {
	return country.replace(/^[Tt]he\s+(?=\p{Lu})/u, '').trim();
}

// By usage of the United Nations: Maldives, Seychelles and Solomon Islands go without.
const takesArticle =
	/\b(?:Republic|Kingdom|Federation|Confederation|Emirates|States|State of|Principality|Sultanate|Jamahiriya)\b|^(?!Solomon ).* Islands$|^(?:Bahamas|Comoros|Congo|DRC|Gambia|Netherlands|Niger|Philippines|Sudan)$/u;

/** The name of a country as it stands within a sentence: `the Niger`, `the Russian Federation`, `Mali`. */
export function withArticle(country: string): string {
	const name = withoutArticle(country);
	return takesArticle.test(name.replace(/ \(.*$/, '')) ? `the ${name}` : country;
}

/** The Member State whose name a text begins with, and how many of its characters the name takes; an article before it counts. */
export function stateAtStart(text: string): {readonly state: string; readonly length: number} | undefined {
	const found = nameAtStart(text);
	const form = found === undefined ? (formOfState.exec(text.slice(0, longestName))?.[0].length ?? 0) : 0;
	const named = form === 0 ? undefined : nameAtStart(text.slice(form));
	return named === undefined ? found : {state: named.state, length: form + named.length};
}

function nameAtStart(text: string): {readonly state: string; readonly length: number} | undefined {
	const head = text.slice(0, longestName);
	const article = /^the\s+/i.exec(head)?.[0].length ?? 0;
	const words = [...head.slice(article).matchAll(/[^\s,;:/–—*]+/gu)].map((found) => ({
		text: found[0],
		end: article + found.index + found[0].length,
	}));
	for (const {words: name, state} of byFirstWord.get(plain(words[0]?.text ?? '').replace(/[).]+$/, '')) ?? []) {
		const [last, word = ''] = [words[name.length - 1], name.at(-1)];
		const isBegun = name.slice(0, -1).every((one, at) => plain(words[at]?.text ?? '') === one);
		const printed = plain(last?.text ?? '');
		// A bracket, a full stop or the mark of a footnote may close the last word.
		const closing = printed.slice(word.length);
		if (last !== undefined && isBegun && printed.startsWith(word) && /^[).\]]*\d?$/.test(closing)) {
			return {state, length: last.end - closing.length};
		}
	}

	return undefined;
}

/** The Member State a text is the name of and nothing else: `the Russian Federation`. */
export function memberState(text: string): string | undefined {
	const trimmed = text.trim();
	const found = stateAtStart(trimmed);
	return found !== undefined && /^[*\d¹²³\s.,;]*$/.test(trimmed.slice(found.length)) ? found.state : undefined;
}

/** A country by the shortest of the State's names that is part of the one printed: `Libya` of `Libyan Arab Jamahiriya`. */
export function shortCountry(printed: string): string {
	const state = memberState(printed);
	const names = memberStates.find(({names: [name]}) => name === state)?.names ?? [];
	const [shortest = printed] = names
		.filter((name) => printed.startsWith(name) || printed.includes(` ${name}`))
		.toSorted((one, other) => one.length - other.length);
	return shortest;
}

/** The name of a Member State that a text ends with, as printed; not the end of a longer name, as of `Northern Ireland`. */
export function stateAtEnd(text: string): string | undefined {
	return [...text.matchAll(/(?<=^|(?<!\p{Lu}\p{L}*)\s)\p{Lu}/gu)]
		.map(({index}) => text.slice(index))
		.find((name) => byFirstWord.has(plain(name.split(' ', 1)[0] ?? '')) && memberState(name) !== undefined);
}

/** The Member States that a text names, as printed. */
export function statesIn(text: string): readonly string[] {
	const states: string[] = [];
	let at = 0;
	for (const {index} of text.matchAll(/(?<=^|[\s(])\p{Lu}/gu)) {
		const found = index < at ? undefined : stateAtStart(text.slice(index, index + 80));
		if (found !== undefined) {
			states.push(text.slice(index, index + found.length));
			at = index + found.length;
		}
	}

	return states;
}

/** Whether a text is the beginning of a longer name: `United Kingdom of Great`. */
export function isPartOfName(text: string): boolean {
	const words = plain(text.trim()).split(/\s+/);
	return (byFirstWord.get(words[0] ?? '') ?? []).some(
		({words: name}) => name.length > words.length && words.length > 1 && words.every((word, at) => word === name[at]),
	);
}

/** The Member States that an adjective may mean: one for `Malian`, two for `Congolese`, none for a word that is no such adjective. */
export function statesMeant(adjective: string): readonly string[] {
	return (byDemonym.get(plain(adjective)) ?? []).map(({state}) => state);
}

/** What means the Member States that a text names: `Chadian` and `Sudanese` of `Chad and the Sudan`. */
export function demonymsIn(text: string): readonly string[] {
	return statesIn(text).flatMap((printed) => entryOf(memberState(printed))?.demonyms ?? []);
}

/** The letters that States are known by, and the names they stand for. In a sentence they may mean something else: `US dollars`. */
export const lettersOfStates = {UK: 'United Kingdom', US: 'United States', USA: 'United States of America'};

/** What a Member State is called, by its letters too. */
export function namesOfState(state: string): readonly string[] {
	const letters = Object.entries(lettersOfStates).filter(([, name]) => memberState(name) === state);
	return [...(entryOf(state)?.names ?? []), ...letters.map(([short]) => short)];
}

/** The code of a Member State in ISO 3166-1. */
export function codeOf(state: string): string | undefined {
	return entryOf(state)?.code;
}

function entryOf(state: string | undefined): MemberState | undefined {
	return memberStates.find(({names}) => names[0] === state);
}

const permanentMembers: ReadonlySet<string | undefined> = new Set(['CN', 'FR', 'GB', 'RU', 'US']);

/** The seat of a state in the Security Council: ours, by the list of permanent members. */
export function seatOf(country: string): 'permanent' | 'elected' {
	return permanentMembers.has(entryOf(memberState(country))?.code) ? 'permanent' : 'elected';
}

function plain(text: string): string {
	return fold(text).replaceAll(/[’‘ʼ`]/g, "'");
}
