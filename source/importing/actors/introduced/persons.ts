import {clergy, honorifics, rankNames} from '../../language/lexicon/honorifics.ts';
import {officeNames, officeWord} from '../../language/lexicon/offices.ts';
import {memberState} from '../../language/lexicon/states.ts';
import {finite, isTag} from '../../language/lexicon/tokens.ts';
import {readSentences} from '../../language/sentence.ts';
import {lastUpTo} from '../../model/last-up-to.ts';
import {behindOffice, nameParticles as particle} from '../book/behind-office.ts';
import {isPersonName} from '../book/enter.ts';

/** Somebody a report names with the office they hold, and where in the text both begin. */
type NamedPerson = {readonly name: string; readonly title: string; readonly at: number};

const cap = "(?<![\\p{L}'’-])(?:(?:al|el|as|ash|an)-|[dl]['’])?\\p{Lu}(?:[\\p{L}'’-]|‘(?=\\p{L})){1,40}(?![\\p{L}])";
const name = `(?:${cap}|\\p{Lu}\\.)(?:(?: ${particle}){0,2} (?:${cap}|\\p{Lu}\\.)){1,4}`;
/** What joins the words of a name in other languages: `Partido da Renovação e Paz`. */
const joining = 'da|das|de|del|des|di|do|dos|du|e|et|la|le|les|para|pour|y';
const attribute = `(?: (?:of|for|to|in|on)(?: the)? (?:${cap})(?:(?:,? and(?: the)?(?! (?:${cap} ){0,2}${officeNames}\\b)|,(?= ${cap}(?: ${cap}){0,2}(?:,(?! (?:the )?(?:${cap} ){0,2}${officeNames}\\b)| and)))?(?: (?:${joining})){0,2} ${cap}){0,10})`;
const within = `${attribute}{0,5}`;
const lowerCore =
	'(?:leader|head|chief|president|vice-president|chair|chairman|chairperson|director|commander|mayor|governor|prefect|spokesperson|spokesman|spokeswoman|representative|minister|secretary-general|secretary|coordinator|[Dd]eputy|speaker|commissioner|envoy|ambassador|bishop|archbishop|imam|prosecutor|co-chair(?:man|woman|person)?|delegate|administrator|superintendent|dean|rector|registrar|warden|facilitator|mediator)';
const title = `(?:de facto )?(?:(?:${cap} ){0,2}(?:Resident|Humanitarian|Political|Legal|Civil|Economic) and )?(?:${cap} ){0,4}${officeNames}${within}(?:, (?:Resident|Humanitarian) Coordinator(?= and ))?(?: and (?:(?:${cap} ){0,3}${officeNames}|${lowerCore})${within})?`;
const address = `(?:retired )?(?:(?:the )?(?:(?:Most|Right|Very) )?(?:${clergy})\\.? |former (?:President|Prime Minister) |(?:(?:${honorifics})\\.? ){0,3}(?:Judge|Justice|Ambassador|Bishop|Archbishop|Cardinal|Imam|Sheikh|${rankNames}) |(?:(?:${honorifics})\\.? ){1,3})`;
/** "Chairman of the Front pour la démocratie au Burundi". */
const inOtherLanguage = `(?:(?: (?:pour|para|contre|contra|de|des|du|da|do|la|le|les|au|aux|et|e|en))+ [\\p{L}'’-]{1,30}){0,6}`;
/** How somebody may be addressed before a name, the rank with it, as the source of an expression: `Mr. `, `Lieutenant-Colonel `. */
export const honorific = `${address}?`;
/** "General Bako of the Niger": where somebody is from. */
const from = `(?: of (?:the )?${cap}(?: ${cap}){0,2})?`;
const addressedAs = new RegExp(`^(?:${honorifics}|${clergy}|${rankNames}|Judge|Justice|Ambassador)(?![\\p{L}])`, 'u');
const isAddress = new RegExp(`^(?:${honorifics}|${clergy})$`);
const partyNoun =
	'(?:Alian[çz]a|Alliance|Coalition|Congr[èe]s|Convention|Frente|Front|Mouvement|Movimento|Movimiento|Parti|Partido|Rassemblement|Union|União)';
// "The delegation met Ana Silva, coordinator of the pilots".
const nameFirst = `(?:(?<![\\p{L}] )(?<=^|[\\s,(])|(?<=\\b(?:including|with|by|met|received|saw|visited) |; and ))${honorific}(?<name>${name}), (?:the |then |former )?`;
const patterns: readonly RegExp[] = [
	new RegExp(
		`(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|whose) (?<title>(?:(?!(?:with|and|by|from|of|to|his|her|its|their|who|whom|the|an?|mission|delegation|Council|met|saw|heard|visited|received)\\b)[\\p{L}-]{1,30} ){0,3}${lowerCore}(?: [^,.;]{1,140}?)?), ${honorific}(?<name>${name})(?=${from}[,.;])`,
		'gu',
	),
	// What is said of the place that a governor is of parts no office from who holds it.
	new RegExp(
		`(?<title>${title}(?<tail>(?:(?: of the)? \\p{Ll}[\\p{L}-]+){0,3}))(?:, which [^,.;]{1,60})?, ${honorific}(?<name>${name})(?=${from}[,.;)])`,
		'gu',
	),
	// "The President of the Front populaire, Ana Silva": a party has its name from another language.
	new RegExp(
		`(?<title>(?:Vice-)?${officeNames} of (?:the )?${partyNoun}(?: (?!(?:and|said|that|who)\\b)[\\p{L}'’-]{1,30}){1,8}), ${honorific}(?<name>${name})(?=${from}[,.;)])`,
		'gu',
	),
	// "Ana Silva, Secretary-General of the Forces nouvelles,": a name may end in small letters.
	new RegExp(
		`${nameFirst}(?<title>${title}(?<tail>(?: (?!(?:and|or|of|for|the|to|in|on|at|by|from|with|as|who|also|then)\\b)\\p{Ll}[\\p{L}'’-]{1,30}){1,2}))(?=[,.;)])`,
		'gu',
	),
	new RegExp(
		`${nameFirst}(?<title>${title}${inOtherLanguage}|(?:(?:deputy|acting|interim|special|regional|resident|humanitarian|country|military|political|force) ){0,2}${lowerCore} (?:of|for) [^,.;()]{1,140}(?=[,.;)]))`,
		'gu',
	),
	// "The Special Envoy for the future of the lakes, Ana Silva,".
	new RegExp(
		`(?<title>${title}(?<tail> (?:for|in|of|on)(?: the)?(?: \\p{Ll}[\\p{L}'’-]{0,30}){1,6})), (?<name>${name})(?=${from}[,.;)])`,
		'gu',
	),
	// "The Secretary-General of the Lake forces, Mr. Neves": so addressed, whoever stands behind the comma is no next one of a list.
	new RegExp(
		`(?<title>${title}(?<tail>(?: \\p{Ll}[\\p{L}'’-]{0,30}){0,8})), ${address}(?<name>${name}|${cap})(?=[,.;)])`,
		'gu',
	),
	new RegExp(
		`(?<![\\p{L}'’-])(?<title>(?:(?!The )${cap} ){0,2}(?:Vice-)?${officeNames}) ${honorific}(?<name>(?:${particle} )?${cap}(?:(?: ${particle})? ${cap}){0,3})`,
		'gu',
	),
	new RegExp(
		`(?<=^|[\\s,(])(?<title>${honorifics}|${clergy})\\.? (?<name>(?:${particle} )?${cap}(?:(?: ${particle})? ${cap}){0,3})`,
		'gu',
	),
	// "Ana Silva of the Lake Network spoke first".
	new RegExp(
		`(?<=^|[.;:] )(?<name>${name})(?= (?:of|from|for) (?:the )?${cap}[^,.;]{0,80} (?:spoke|took the floor|opened|introduced|chaired)\\b)`,
		'gmu',
	),
	new RegExp(`(?<=^|[\\s,(])(?<title>Judge|Justice) (?<name>${cap}(?:(?: ${particle})? ${cap}){1,3})`, 'gu'),
];

/** In letters. */
const longestTitle = 170;
// "The President of Togo, Awa Lund, facilitator of the talks,": somebody with two offices.
const secondTitle = new RegExp(`^, (?:the )?(?<title>${lowerCore} (?:of|for) [^,.;]{1,140})(?=[,.;])`, 'u');

const inBrackets = new RegExp(
	`(?:(?<title>${title}|(?<=\\b[Tt]he )(?:[\\p{L}-]{1,30} ){0,2}${lowerCore}(?: [^,.;()]{1,140})?) )?\\((?<address>${address})?(?<name>${name})\\)`,
	'gu',
);
// "The Ministers of Finance (Mr. X), Justice (Ms. Y) and for Trade (Mr. Z)": an office each.
const field = `${cap}(?:(?:,? and)? ${cap}| of ${cap}){0,5}`;
const fieldAndName = `${field} \\(${address}${name}\\)`;
const eachOfList = new RegExp(`(?<field>${field}) \\(${address}(?<name>${name})\\)`, 'gu');
const listInBrackets = new RegExp(
	`(?<lead>(?:(?<office>(?:Vice-|Deputy )?Minister|Director|Governor|Commissioner)s|Secretaries)(?<of>(?: of State)? (?:of|for) (?:the )?))${fieldAndName}(?:,? (?:and )?(?:(?:of|for) (?:the )?)?${fieldAndName})*`,
	'gu',
);
const officeAndName = new RegExp(
	`(?<![\\p{L}'’-])(?:(?!The )${cap} ){0,4}(?:${officeNames}|Deputy)(?:(?: (?:of|for|to|and))?(?: the)?(?: ${particle})? ${cap}){2,14}`,
	'gu',
);
const rank = new RegExp(`^${address}$`);
// "By Ms. Silva, the Mayor, Rui Neves, and the head of the port", "Ana Silva, Mayor Rui Neves": the Mayor is Neves, whom no office of his own
// stands behind.
const ofNext = new RegExp(
	`^ ${cap} ${cap}|^, ${honorific}${name}(?:,? and (?:the|its) |, (?:${cap} ){0,2}${officeNames} ${cap}|[.;)])`,
	'u',
);
const once = new RegExp(`\\b${lowerCore}(?: [^,.;]{1,140})?, former $`, 'iu');
const nextOffice = new RegExp(` and (?=(?:${cap} ){0,3}(?:${officeNames}|Deputy)\\b)`, 'u');

/** The people a text names with their offices: "the President, Ibrahim Keïta,", "Jane Doe, Head of the Mission", "Mr. Doe". */
export function namedPersons(text: string): NamedPerson[] {
	const places = new Set<number>();
	const {plain, printedAt} = withoutBrackets(text);
	const behind = [...plain.matchAll(officeAndName)].flatMap(({0: run, index}) =>
		run.split(nextOffice).flatMap((piece): Match[] => {
			const {name, title} = behindOffice(piece) ?? {};
			// A rank stands with the name, and where they are from, as what they were once; the office is before it.
			return name === undefined ||
				rank.test(`${title?.replace(/ of .*$/u, '')} `) ||
				once.test(plain.slice(Math.max(0, index - longestTitle), index))
				? []
				: [{index: index + run.indexOf(piece), match: piece, name, title}];
		}),
	);
	const matched = patterns
		.flatMap((pattern) => [...plain.matchAll(pattern)])
		.map(({index, 0: match, groups}): Match => ({index, match, ...groups}));
	const printed = [...behind, ...matched].flatMap(({index, match, name: person = '', title: held = '', tail = ''}) => {
		// In "the President, A, the Prime Minister, B" the second office is not that of A, who has one before the name.
		const place = index + match.lastIndexOf(person);
		if (
			person === '' ||
			opensSentence.test(person) ||
			/^\p{Lu}{3,}$/u.test(person) ||
			officeWord.test(person) ||
			memberState(person) !== undefined ||
			places.has(place) ||
			isClause(tail)
		) {
			return [];
		}

		places.add(place);
		const before = plain.slice(Math.max(0, index - longestTitle), index);
		const isBehind = held !== '' && match.indexOf(held) > match.indexOf(person);
		const isPast = past.test(before) || past.test(match.slice(0, match.indexOf(held)));
		const title =
			isAddress.test(held) ||
			standsFor.test(before) ||
			(isBehind && ofNext.test(plain.slice(index + match.length, index + match.length + longestTitle)))
				? ''
				: `${isPast ? 'former ' : ''}${held
						.replace(/^(?:The|Its|Their|His|Her|Our) /, '')
						.replace(opensSentence, '')
						.trim()}`;
		const name = person.replace(/['’]s$/u, '');
		const also = secondTitle.exec(plain.slice(place + person.length, place + person.length + longestTitle))?.groups
			?.title;
		return [title, ...(also === undefined ? [] : [also])].map((one) => ({name, title: one, at: printedAt(index)}));
	});
	// Without "Mr." a name in brackets may be a party's or a State's.
	const aside = [...text.matchAll(inBrackets)].flatMap(({index, groups}) => {
		const {name: person = '', title: held = '', address: by} = groups ?? {};
		const isNamed = by !== undefined || (held !== '' && isPersonName(person) && memberState(person) === undefined);
		return isNamed ? [{name: person, title: held.replace(/^The /, ''), at: index}] : [];
	});
	const ofList = [...text.matchAll(listInBrackets)].flatMap(({0: list, index, groups: held}) =>
		[...list.slice(held?.lead?.length).matchAll(eachOfList)].map(({groups}) => ({
			name: groups?.name ?? '',
			title: `${held?.office ?? 'Secretary'}${held?.of}${groups?.field}`,
			at: index,
		})),
	);
	// "Minister Silva" is whoever is named in full, wherever that is.
	const full = fullNames(text);
	return [...printed, ...ofList, ...aside]
		.sort((a, b) => Number(!a.name.includes(' ')) - Number(!b.name.includes(' ')))
		.map((person) => ({...person, name: inFull(full, person)}));
}

const capitals = new RegExp(`(?<![\\p{L}'’-])(?:${cap} |\\p{Lu}\\. ){1,3}${cap}`, 'gu');

// "Mr. Ag Acherif", whom another place names with what stands before that.
function inFull(full: ReadonlyMap<string, string>, {name, title}: NamedPerson): string {
	const longer = full.get(name.slice(name.lastIndexOf(' ') + 1));
	const isPart = title === '' && longer?.endsWith(` ${name}`);
	return longer !== undefined && (longer === name || isPart) ? longer : (full.get(name) ?? name);
}

/** By surnames, the names that a text writes them in: "Ana Silva, who leads the pilots" for the "Mr. Silva" of elsewhere. */
function fullNames(text: string): ReadonlyMap<string, string> {
	const names = new Map<string, string>();
	for (const [run] of text.matchAll(capitals)) {
		const isName =
			!officeWord.test(run) && !opensSentence.test(run) && !addressedAs.test(run) && memberState(run) === undefined;
		const surname = run.slice(run.lastIndexOf(' ') + 1);
		if (isName && !names.has(surname)) {
			names.set(surname, run);
		}
	}

	return names;
}

/** A person and an office as one expression finds them in the text, from an index on; `tail` is where the office ends in small letters. */
type Match = {
	readonly index: number;
	readonly match: string;
	readonly name?: string | undefined;
	readonly title?: string | undefined;
	readonly tail?: string;
};

// "The President told a friend, Mr. Neves": what an office ends in has no verb, and nothing that joins or points.
function isClause(tail: string): boolean {
	return readSentences(tail).some(({tags}) =>
		tags.some(
			(tag, at) =>
				finite.has(tag) || isTag(tag, 'pron', 'sub', 'ing', 'to') || (tag === 'conj' && tags[at + 1] === 'det'),
		),
	);
}

const titleInFull = new RegExp(`(?<![\\p{L}'’-])(?:(?!The )${cap} ){0,4}${officeNames}${attribute}{1,5}`, 'gu');

/** The titles that a text writes with what they are of or for, and where: "Secretary of State for Public Security". */
export function titlesInFull(text: string): {readonly title: string; readonly at: number}[] {
	return [...text.matchAll(titleInFull)].map(({0: title, index}) => ({title, at: index}));
}

// "The Special Representative of the Secretary-General Silva": she is not the Secretary-General.
const standsFor = /\b(?:Representative|Envoy|Adviser|Office|Deputy) (?:of|to) the $/u;

// Who held an office is not who holds it.
const past = /\b(?:former|then|late|outgoing|ousted|deposed|ex)[ -](?:\p{Lu}\p{Ll}+ )?$/u;

const opensSentence =
	/^(?:In|On|At|As|He|She|It|They|We|While|When|During|After|Before|For|With|From|To|This|That|These|Those|However|Also|By|Of|And|But|Both|All|Since|Until|Although|Though|Because|Following|Despite|Within|Without|Under|Throughout|Upon|Unlike|Where|If|Once|Given|Last|Next|There)\b/;

// "The President (since 2010), Ana Silva", "Rui “Nino” Neves", "“General” Neves": what stands in brackets, what one is called by, and a
// rank that is not granted part no name.
function withoutBrackets(text: string): {readonly plain: string; readonly printedAt: (at: number) => number} {
	let left = 0;
	const cuts = [...text.matchAll(aside)].map(({0: {length}, index}) => {
		left += length;
		return {at: index - left + length, left};
	});
	return {
		plain: text.replace(aside, ''),
		printedAt: (at) => at + (lastUpTo(cuts, at, (cut) => cut.at)?.left ?? 0),
	};
}

const aside =
	/ \([^()]*\)|, which [^,.;()]{1,60}(?=, \p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+, )|(?<=\p{Lu}[\p{L}'’-]+) “\p{Lu}[^“”]{1,20}”(?= \p{L})|“(?:General|Colonel|Commander|Captain|Major|President|Governor)” (?=\p{Lu})/gu;
