import type {Span} from '../language/span.ts';

const name =
	"\\p{Lu}[\\p{L}'’-]+(?: (?:of |de |du |la |le )?\\p{Lu}[\\p{L}'’-]+)*(?: and \\p{Lu}[\\p{L}'’-]+(?= (?:regions|provinces|departments|districts|counties)))?(?: (?:region|province|department|district|county|State|camp)s?)?(?![\\p{L}’'-]| \\d)";
const side =
	'(?:central|northern|southern|eastern|western|north-eastern|south-eastern|north-western|south-western|greater|downtown|rural)';
const part = '(?:(?:north|south|east|west|centre|capital|north-east|north-west|south-east|south-west) of (?:the )?)';
const pattern = new RegExp(
	`(?<verb>\\S+ed )?\\b(?:in|at|across|throughout|within) (?:the )?(?<place>(?:${side} |${part})?${name})`,
	'gu',
);
const opening = new RegExp(`^(?:In|At|Across|Throughout) (?:the )?(?<place>(?:${side} |${part})?${name}),`, 'u');
const noPlace =
	/^(?:January|February|March|April|May|June|July|August|September|October|November|December|Government|Council|Security|United|Mission|Article|Annex|Chapter|Parliament|Cabinet|Ministry|French|English|Arabic|Creole|Portuguese|Spanish|\p{Lu}{3,}\b|Human|Operation|Special|State\b|National|International|Supreme|House|Senate)/u;
const elsewhere = /^(?:trained|born|signed|adopted|held|based|headquartered|equipped) $/;

const clauseEnd = /[;.]|,(?!\d)|\s(?:while|but|whereas|although|the majority of|most of)\s/u;
// "In Arcadia from 90 days": right before the number, or before what it has changed from.
const rightBefore = /^ (?:from|to|by|with|for)?(?: \S+ \S+ to)? ?$/u;
/** Further off, a place is that of something else. */
const farthest = 300;

/** Where what a number counts is: named in its own clause, or at the opening of its sentence. */
export function placeOf(sentence: string, {start, end}: Span): string | undefined {
	// Half a name is another place; a comma right behind a whole ends nothing.
	const rest = sentence.slice(end, end + farthest).replace(sentence.length > end + farthest ? /\S*$/u : '', '');
	const clause = rest.slice(0, 1) + rest.slice(1, (clauseEnd.exec(rest.slice(1))?.index ?? rest.length) + 1);
	const before = sentence.slice(Math.max(0, start - farthest), start);
	const found = [
		...[...clause.matchAll(pattern)].filter(({groups}) => !elsewhere.test(groups?.verb ?? '')),
		...[...before.matchAll(pattern)].filter(({0: words, index}) =>
			rightBefore.test(before.slice(index + words.length)),
		),
	].map(({groups}) => groups?.place ?? '');
	const opened = opening.exec(sentence)?.groups?.place;
	return [...found, ...(opened === undefined ? [] : [opened])].find((place) => !noPlace.test(place));
}
