import {memberState} from '../structure/state-names.ts';
import {officeNames, officeWord} from './offices.ts';

/** Somebody a report names with the office they hold. */
export type NamedPerson = {readonly name: string; readonly title: string; readonly at: number};

const core = officeNames;
const cap = "(?<![\\p{L}'’-])(?:(?:al|el|as|ash|an)-)?\\p{Lu}[\\p{L}'’-]{1,40}(?![\\p{L}])";
const particle = '(?:de la|de|du|da|dos|von|van|der|bin|ben|al|el|ould|wa|y|di|del|dit)';
const name = `(?:${cap}|\\p{Lu}\\.)(?:(?: ${particle})? (?:${cap}|\\p{Lu}\\.)){1,4}`;
const within = `(?: (?:of|for|to|in|on)(?: the)? (?:${cap})(?:(?:,? and(?: the)?(?! ${core}\\b)|,(?= ${cap}(?:,| and)))? ${cap})*)*`;
const title = `(?:${cap} ){0,4}${core}${within}(?: and (?:${cap} ){0,3}${core}${within})?`;
const honorific =
	'(?:(?:Mr|Mrs|Ms|Mme|Dr|Prof|H\\.E|Sir|Lieutenant General|Major General|General|Colonel|Brigadier General)\\.? )?';

const lowerCore =
	'(?:leader|head|chief|president|vice-president|chair|chairman|chairperson|director|commander|mayor|governor|prefect|spokesperson|spokesman|spokeswoman|representative|minister|secretary-general|secretary|coordinator|deputy|speaker|commissioner|envoy|ambassador|bishop|archbishop|prosecutor)';
const patterns: readonly RegExp[] = [
	new RegExp(
		`(?:[Tt]he|[Ii]ts|[Tt]heir) (?<title>(?:[\\p{Ll}-]{1,30} ){0,2}${lowerCore}(?: [^,.;]{1,90}?)?), ${honorific}(?<name>${name})(?=,)`,
		'gu',
	),
	new RegExp(`(?<title>${title}), ${honorific}(?<name>${name})(?=[,.;)])`, 'gu'),
	new RegExp(
		`(?:(?<![\\p{L}] )(?<=^|[\\s,(])|(?<=\\b(?:including|with|by) |; and ))${honorific}(?<name>${name}), (?:the |then |former )?(?<title>${title})`,
		'gu',
	),
	new RegExp(
		`(?:(?<![\\p{L}] )(?<=^|[\\s,(])|(?<=\\b(?:including|with|by) |; and ))${honorific}(?<name>${name}), (?:the )?(?<title>(?:(?:deputy|acting|interim|special|regional|resident|humanitarian|country|military|political|force) ){0,2}${lowerCore} (?:of|for) [^,.;()]{1,90})(?=[,.;)])`,
		'gu',
	),
	new RegExp(
		`(?<title>(?:\\p{Lu}{2,10} )?(?:(?:Deputy |Vice-|Interim |Acting |Foreign |Defence |Special |Force )*${core})) ${honorific}(?<name>(?:${particle} )?${cap}(?:(?: ${particle})? ${cap}){0,3})`,
		'gu',
	),
	new RegExp(
		`(?<=^|[\\s,(])(?<title>Mr|Mrs|Ms|Mme|Madame|Madam|Dr|Sir|Hon|Rev|Reverend|Father|Sister)\\.? (?<name>${cap}(?:(?: ${particle})? ${cap}){0,3})`,
		'gu',
	),
];

/** The people a text names with their offices: "the President, Ibrahim Keïta,", "Jane Doe, Head of the Mission", "Mr. Doe". */
export function namedPersons(text: string): NamedPerson[] {
	const found: NamedPerson[] = [];
	const places = new Set<number>();
	const plain = text.replace(/ \([^()]*\)/g, '');
	for (const pattern of patterns) {
		for (const match of plain.matchAll(pattern)) {
			const {name: person = '', title: held = ''} = match.groups ?? {};
			// In "the President, A, the Prime Minister, B" the second office is not that of A, who has one before the name.
			const place = match.index + match[0].lastIndexOf(person);
			if (
				person !== '' &&
				!/^(?:In|On|At|As|He|She|It|They|We|While|When|During|After|Before|For|With|From|To|This|That|These|Those|However|Also|By|Of|And|But|Both|All)\b/.test(
					person,
				) &&
				!officeWord.test(person) &&
				memberState(person) === undefined &&
				!places.has(place)
			) {
				places.add(place);
				found.push({
					name: person,
					title: /^(?:Mr|Mrs|Ms|Mme|Madame|Madam|Dr|Sir|Hon|Rev|Reverend|Father|Sister)$/.test(held)
						? ''
						: held.replace(/^The /, ''),
					at: match.index,
				});
			}
		}
	}

	return found;
}
