import {headKind, office} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {bare, singular} from '../book/names.ts';

/** A name and the acronym a text gives it in brackets. */
export type Definition = {readonly name: string; readonly acronym: string};

const small = "of|for|the|and|in|on|to|de|des|du|la|le|les|et|pour|en|l'|d'|y|del|los|e|against|with";
// Found from the bracket back, so that a long text costs no more than its length.
const bracketed = / \((\p{Lu}[\p{L}\p{N}-]{0,20})\)/gu;
const smallWord = new RegExp(`^(?:${small})$`);

/** The names a text gives an acronym in brackets: "the African Union (AU)". */
export function definitions(text: string): Definition[] {
	return [...text.matchAll(bracketed)].flatMap(({index, 1: acronym = ''}) => {
		const before = /(?:[\p{L}'’.-]+ )*[\p{L}'’.-]+$/u.exec(text.slice(Math.max(0, index - 160), index))?.[0] ?? '';
		const name = /\p{Lu}.*\p{Lu}/u.test(acronym) ? nameOf(before.split(' '), acronym) : undefined;
		return name === undefined ? [] : [{name, acronym}];
	});
}

// The name is the one its letters spell; else the nearest run of words that may be meant; else the capitalised run before it.
function nameOf(words: readonly string[], acronym: string): string | undefined {
	const spelled = spelledOut(words, acronym);
	if (spelled !== undefined) {
		return spelled;
	}

	const letters = acronym.replace(/[^\p{Lu}]/gu, '').length;
	const isBig = (word: string) => /^\p{Lu}/u.test(word);
	const stop = words.findLastIndex((word) => !/^\p{L}/u.test(word) && !smallWord.test(word));
	const begins = words.findLastIndex(
		(word, at) =>
			at > stop &&
			isBig(word) &&
			initial(word) === acronym.charAt(0) &&
			words.length - at >= Math.min(2, letters) &&
			words.slice(at).filter((one) => !smallWord.test(one)).length >= letters - 2,
	);
	if (begins >= 0) {
		return words.slice(begins).join(' ');
	}

	const run = words.slice(words.findLastIndex((word) => !isBig(word) && !smallWord.test(word)) + 1);
	const first = run.findIndex(isBig);
	// "The support of the Security Council for the United Nations Mission in Arcadia (UNMA)".
	return first < 0
		? undefined
		: run
				.slice(first)
				.join(' ')
				.replace(/^.+ (?:of|for|to|with|by|and) the (?=(?:United Nations|African Union|European Union) )/, '');
}

// "The Lake Liberation Front (LLF)" begins at the Lake, though the Liberation begins with the same letter. An acronym in another
// language has the letters in another order: "the National Movement for the Liberation of Azawad (MNLA)".
function spelledOut(words: readonly string[], acronym: string): string | undefined {
	const letters = acronym.replace(/[^\p{Lu}]/gu, '');
	const run = words.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !smallWord.test(word)) + 1;
	const starts = [...words.keys()].slice(run).filter((at) => /^\p{Lu}/u.test(words[at] ?? ''));
	const spells = (at: number) => initials(words.slice(at)) === letters;
	const turned = (at: number) => sorted(initials(words.slice(at))) === sorted(letters);
	const skips = (at: number) => initial(words[at] ?? '') === letters[0] && holds(initials(words.slice(at)), letters);
	const start = starts.findLast(spells) ?? starts.findLast(turned) ?? starts.findLast(skips);
	return start === undefined ? undefined : words.slice(start).join(' ');
}

function initials(words: readonly string[]): string {
	return words
		.filter((word) => !smallWord.test(word))
		.flatMap((word) => word.replace(/^[ldLD]['’]/, '').split(/[-‑]/u))
		.map((part) => part.charAt(0).toUpperCase())
		.join('');
}

function initial(word: string): string {
	return initials([word]).charAt(0);
}

// Whether all letters are among others in this order, with more between them.
function holds(all: string, letters: string): boolean {
	let at = 0;
	for (const letter of all) {
		at += letter === letters[at] ? 1 : 0;
	}

	return at === letters.length;
}

function sorted(letters: string): string {
	return [...letters].sort().join('');
}

/** A body's name and a description that stands beside it: "the opposition coalition, the Union for Change,". */
export type Apposition = {
	readonly description: string;
	readonly name: string;
	/** Whether nobody else in the text is called so: an armed group may be any, the armed group of two is not told apart. */
	readonly isOnly: boolean;
};

const names =
	"\\p{Lu}[\\p{L}\\p{N}'’-]*(?: (?:(?:of|for|the|and|in|on|de|des|du|la|le|les|et|pour) )*\\p{Lu}[\\p{L}\\p{N}'’-]*)*";
const described = "(?:\\p{Ll}[\\p{L}’'-]* ){0,3}\\p{Ll}[\\p{L}’-]*";
const says = '\\p{Ll}+ed|said|told|felt|held|had|has|have|was|were|is|are|would|could|did|made|took|also|then';
const goesOn = 'which|who|whose|whom|where|when|while|but|in|at|on|for|to|by|with|after|before|during|since|that';
// A noun behind the second comma makes it a list: "the ruling party, the Union for Change, civil society and the church".
const patterns: readonly RegExp[] = [
	new RegExp(
		`\\b(?<article>[Tt]he|[Ii]ts|[Tt]heir|[Aa]n?|[Aa]nother) (?<description>${described}), (?:the )?(?<name>${names})(?: \\([^()]{1,80}\\))?(?=[.;)]|, (?:${says}|${goesOn})\\b)`,
		'gu',
	),
	new RegExp(
		`(?<=^|[.\\n] ?)The (?<name>${names})(?: \\([^()]{1,80}\\))?, (?<article>the|an?|another) (?<description>${described}), (?:${says})\\b`,
		'gu',
	),
];

/** The bodies a text names beside a description of them. */
export function appositions(text: string): Apposition[] {
	const found = patterns
		.flatMap((pattern) => [...text.matchAll(pattern)])
		.flatMap(({groups}) => {
			const {article = '', description: printed = '', name = ''} = groups ?? {};
			const isBody = describesOne(printed) && !office.test(nounOf(printed)) && memberState(name) === undefined;
			return isBody ? [{name, description: bare(printed), isDefinite: /^the$/i.test(article)}] : [];
		});
	const named = Map.groupBy(found, ({description}) => description);
	const several = pluralsIn(text, [...named.keys()]);
	return found.map(({isDefinite, description, name}) => ({
		description,
		name,
		isOnly:
			isDefinite && !several.has(description) && (named.get(description) ?? []).every((other) => other.name === name),
	}));
}

/** Whether a phrase without a name is of one body or person: "the opposition coalition", not "the armed groups". */
export function describesOne(phrase: string): boolean {
	const words = phrase.replace(/^(?:the|an?|another|its|their|his|her) /iu, '');
	const before = words.split(governing, 1)[0]?.split(' ') ?? [];
	const speaks = before.filter((word) => headKind(word) !== undefined);
	const noun = before.at(-1) ?? '';
	return (
		/^\p{Ll}[\p{L}’' -]*$/u.test(words) &&
		speaks.includes(noun) &&
		speaks.every((word) => singular(word) === word) &&
		!/^(?:mission|delegation|council|government|people|women|men|children)$/.test(noun)
	);
}

const governing = / (?:of|for|from|in|on|at|to|with) /u;

function nounOf(phrase: string): string {
	return phrase.split(governing, 1)[0]?.split(' ').at(-1) ?? '';
}

// Those of a text's descriptions that it has in the plural, too.
function pluralsIn(text: string, descriptions: readonly string[]): Set<string> {
	const wanted = new Map(descriptions.map((one) => [one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`, one]));
	const words = wanted.size === 0 ? [] : text.toLowerCase().split(/[^\p{L}’'-]+/u);
	const found = words.flatMap((word, at) =>
		word.endsWith('s')
			? [1, 2, 3, 4].flatMap((many) => wanted.get(words.slice(at + 1 - many, at + 1).join(' ')) ?? [])
			: [],
	);
	return new Set(found);
}
