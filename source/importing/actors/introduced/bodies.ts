import {words} from '../../../briefing/wording.ts';
import {listedKind, office, officeNames} from '../../language/lexicon/offices.ts';
import {singular} from '../book/names.ts';

/** A name and the acronym a text gives it in brackets. */
type Definition = {readonly name: string; readonly acronym: string};

const small =
	"of|for|the|and|in|on|to|de|des|du|la|le|les|et|pour|en|l'|d'|y|del|los|e|da|do|das|dos|na|no|para|a|against|with";
// Found from the bracket back, so that a long text costs no more than its length.
const bracketed = / \((\p{Lu}[\p{L}\p{N}-]{0,20})\)/gu;
const smallWord = new RegExp(`^(?:${small})$`);

/** The names a text gives an acronym in brackets: "the African Union (AU)". */
export function definitions(text: string): Definition[] {
	return [...text.matchAll(bracketed)].flatMap(({index, 1: acronym = ''}) => {
		const before =
			/(?:[\p{L}'’.-]+ )*[\p{L}'’.-]+$/u
				.exec(text.slice(Math.max(0, index - 160), index))?.[0]
				// "… the Minister. The coordinator of the Movement (MDM)".
				.replace(/^.*\p{L}{3}\. (?=\p{Lu})/u, '') ?? '';
		const name = /\p{Lu}.*\p{Lu}/u.test(acronym) ? nameOf(before.split(' '), acronym) : undefined;
		return name !== undefined && isShortFor({name, acronym}) ? [{name, acronym}] : [];
	});
}

// "North Harbour (TQX)" is an airport's code: what is short for a name has at least one of its letters.
function isShortFor({name, acronym}: Definition): boolean {
	const initials = words(name).map((word) => word.charAt(0));
	return words(acronym).some((word) => [...word].some((letter) => initials.includes(letter)));
}

// The name is the one its letters spell; else the nearest run of words that may be meant; else the capitalised run before it.
function nameOf(words: readonly string[], acronym: string): string | undefined {
	const spelled = spelledOut(words, acronym);
	if (spelled !== undefined) {
		return spelled;
	}

	// "The Front pour la démocratie au Burundi (FRODEBU)": in another language a name goes on in small letters.
	const foreign = words.findLastIndex(
		(word, at) =>
			/^\p{Lu}\p{Ll}/u.test(word) && word.startsWith(acronym.charAt(0)) && inOtherLanguage.test(words[at + 1] ?? ''),
	);
	if (foreign >= 0) {
		return words.slice(foreign).join(' ');
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
			Math.abs(words.slice(at).filter((one) => !smallWord.test(one)).length - letters) <= 2,
	);
	if (begins >= 0) {
		// "the International Committee in Support of X (CIAT)": a word before whose letter is in it belongs to it.
		const first =
			words.findLastIndex((word, at) => at < begins && !(isBig(word) && acronym.includes(initial(word)))) + 1;
		return withoutOffice(words.slice(first).join(' '));
	}

	const run = words.slice(words.findLastIndex((word) => !isBig(word) && !smallWord.test(word)) + 1);
	const first = firstOfBody(run, acronym);
	// "The support of the Security Council for the United Nations Mission in Arcadia (UNMA)".
	return first < 0
		? undefined
		: withoutOffice(run.slice(first).join(' ')).replace(
				/^.+ (?:of|for|to|with|by|and) the (?=(?:United Nations|African Union|European Union) )/,
				'',
			);
}

const proper = "\\p{Lu}[\\p{L}'’-]+";
const peopleFor = new RegExp(
	`(?<![\\p{L}'’-])(?<noun>\\p{Lu}\\p{Ll}+s) (?:for|of) (?:the )?${proper}(?: (?:(?:of|for|and) (?:the )?)?${proper}){0,6}`,
	'gu',
);

/**
 * Those whom a text names in full and by the first word alone elsewhere: "the Volunteers for the Defence of the Homeland", "the
 * Volunteers".
 * @param isProper whether a word is a name wherever the text has it
 */
export function shortened(
	text: string,
	isProper: (word: string) => boolean,
): {readonly name: string; readonly short: string}[] {
	const full = [...text.matchAll(peopleFor)].map(({0: name, groups}) => ({name, short: groups?.noun ?? ''}));
	const byShort = Map.groupBy(
		full.filter(({short}) => isProper(short) && listedKind(short.toLowerCase()) !== undefined),
		({short}) => short,
	);
	return [...byShort.values()].flatMap(([first, ...others]) =>
		first !== undefined &&
		!office.test(singular(first.short.toLowerCase())) &&
		others.every(({name}) => name === first.name) &&
		text
			.split(`the ${first.short}`)
			.slice(1)
			.some((behind) => !/^(?:[\p{L}-]| (?:for|of) )/u.test(behind))
			? [first]
			: [],
	);
}

const inOtherLanguage =
	/^(?:pour|de|des|du|da|do|das|dos|para|por|contra|contre|sans|sin|nationale?|national|patriotique|démocratique|populaire)$/u;

// "The Speaker of the House (DPR)": the House has the acronym.
function withoutOffice(name: string): string {
	return name.replace(officeOf, '');
}

const officeOf = new RegExp(`^(?:\\p{Lu}\\p{L}+ )?${officeNames} of (?:the )?(?=\\p{Lu})`, 'u');

// "The Government and the Union for Renewal (UPR)": what stands before "and the" is another where the acronym has nothing of it.
function firstOfBody(run: readonly string[], acronym: string): number {
	const and = run.findLastIndex((word, at) => word === 'and' && run[at + 1] === 'the');
	const isOther =
		and > 0 && !run.slice(0, and).some((word) => !smallWord.test(word) && acronym.includes(initial(word)));
	return run.findIndex((word, at) => /^\p{Lu}/u.test(word) && (!isOther || at > and));
}

// "The Lake Liberation Front (LLF)" begins at the Lake, though the Liberation begins with the same letter. An acronym in another
// language has the letters in another order: "the National Movement for the Liberation of Azawad (MNLA)".
function spelledOut(words: readonly string[], acronym: string): string | undefined {
	const letters = acronym.replace(/[^\p{Lu}]/gu, '');
	const run = words.findLastIndex((word) => !/^\p{Lu}/u.test(word) && !smallWord.test(word)) + 1;
	const starts = [...words.keys()].slice(run).filter((at) => /^\p{Lu}/u.test(words[at] ?? ''));
	const spells = (at: number) => initials(words.slice(at)) === letters;
	const turned = (at: number) => sorted(initials(words.slice(at))) === sorted(letters);
	// Long names are told by their first words: "the United Nations Relief and Works Agency for Palestine Refugees in the Near East (UNRWA)".
	const opens = (at: number) => letters.length > 3 && initials(words.slice(at)).startsWith(letters);
	const start = starts.findLast(spells) ?? starts.findLast(turned) ?? starts.findLast(opens);
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

function sorted(letters: string): string {
	return [...letters].sort().join('');
}
