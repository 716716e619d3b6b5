import {headKind, office} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {bare, singular} from '../book/names.ts';

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
