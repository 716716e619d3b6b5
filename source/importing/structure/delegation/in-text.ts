import {fullStop} from '../../language/lexicon/honorifics.ts';
import {
	memberState,
	seatOf,
	stateAtEnd,
	stateAtStart,
	stateInside,
	withoutArticle,
} from '../../language/lexicon/states.ts';
import type {Member} from '../../model/structure.ts';
import {describeMember, type NamedMember, placedIn, type Source} from './member.ts';
import {holdersListed, namesListed} from './office-holders.ts';

const composed =
	/\b(?:composed of|comprised of|comprised|comprising|consisted of|consisting of|composition of the (?:\p{L}+ )?mission (?:was|is|(?:will|would|should|shall) be)(?: as follows)?|members? of the mission (?:was|were|are)|members? of the council|participants (?:was|were)|included|including|(?:will|would) include|participated|took part|(?:participating|taking part) (?:was|were))\b/iu;
// Those whom a mission met, or who support a country, are listed in the same forms.
const others = /\b(?:met|meetings?|interlocutors|neighbou?rs|neighbou?ring|partners)\b[^.]*$/i;
const ofMission =
	/\b(?:mission|delegation)(?:, [^.,]{0,80},|,)?\s+(?:(?:was|were|is|which|also)\s+){0,2}(?:compos|compris|consist|includ)|\bmembers of the mission\b|\bfollowing (?:\p{L}+ )?members\b|\bincluded (?:the )?representatives of\b/iu;
const headedMission =
	/\b(?:mission|delegation)(?:\s+to\s[^.,]{3,60}?)?\s+(?:(?:will|would)\s+be\s+(?:co-?)?(?:led|headed)\b[^.]*)?$/i;
const ofCouncil = /\b(?:mission|delegation|council|visit)\b/i;
const starts =
	/(?<!\p{L})(?:composed of|compris(?:ed|ing)(?: of)?|consist(?:ed|ing) of|includ(?:ed|ing)|following(?: [\p{L} ]{0,40})?|as follows|members|by|was|were|are|is|:)\s*:?\s+(?=\S)/giu;
const inParentheses = /\(([^()]{3,80}(?:\([^()]{3,40}\))?)\)/g;
const longestState = 70;
const longestList = 20_000;
const fewest = 3;

/** The members that running text lists: `composed of Ambassador X (Country), Y (Country) and …`, or states without names. */
export function inlineMembers(source: Source): readonly Member[] {
	const found = composed.exec(source.text);
	const before = source.text.slice(Math.max(0, (found?.index ?? 0) - 300), found?.index ?? 0);
	if (found === null || others.test(before)) {
		return [];
	}

	const text = source.text.slice(0, found.index + longestList);
	const list = text.slice(found.index);
	const isOfCouncil = ofCouncil.test(`${before}${list.slice(0, 80)}`);
	const named =
		[
			namedMembers(text),
			statePairs(list),
			isOfCouncil ? holdersListed(list) : [],
			isOfCouncil ? namesListed(list) : [],
			afterStates(list),
		].find((list) => list.length >= fewest) ?? [];
	const isOfMission =
		ofMission.test(source.text.slice(Math.max(0, found.index - 60), found.index + 120)) ||
		(/include$/i.test(found[0]) && headedMission.test(before));
	const members = named.length >= fewest ? named : isOfMission ? statesOnly(source.text.slice(found.index)) : [];
	return members.map((member) => placedIn(source, member));
}

function namedMembers(text: string): readonly NamedMember[] {
	const members: NamedMember[] = [];
	let from = 0;
	for (const {index, 0: all, 1: inside = ''} of text.matchAll(inParentheses)) {
		const {country, more} = stateInside(inside);
		if (country !== undefined) {
			const before = lastPerson(text.slice(Math.max(from, index - 300), index));
			const trailing =
				/^,\s((?:the\s)?(?:mission\s)?(?:co-?)?(?:leader|head)(?:\sof\s(?:the\s)?(?:mission|delegation))?)\b/i.exec(
					text.slice(index + all.length, index + all.length + 60),
				);
			const described = describeMember(
				[before, ...more, ...(trailing?.[1] === undefined ? [] : [trailing[1]])].join(', '),
			);
			members.push({country, ...described, seat: seatOf(country), text: `${before} ${all}`});
			from = index + all.length + (trailing?.[0].length ?? 0);
		}
	}

	return withOffices(members.filter(({name}) => name !== ''));
}

const offices =
	/^((?:(?:Deputy|Alternate)\s+)?(?:Permanent\s+)?(?:Ambassador|Representative|Counsell?or|Minister))s\s+(?=\p{Lu})/u;

/** `Ambassadors Awa Deby (Chad), Luc Roy (France) and Mr. Kofi Ayite (Togo)`: all have the office until one has another. */
function withOffices(members: readonly NamedMember[]): readonly NamedMember[] {
	let shared: string | undefined;
	return members.map((member) => {
		const office = offices.exec(member.name);
		shared = office?.[1] ?? (member.title === '' && !/^(?:Mr|Ms|Mrs)\b/.test(member.text) ? shared : undefined);
		const name = office === null ? member.name : describeMember(member.name.slice(office[0].length)).name;
		return shared === undefined
			? member
			: {...member, name, title: [shared, member.title].filter((part) => part !== '').join(', ')};
	});
}

/** `Ambassadors of Chad, Awa Deby; France, Luc Roy; and Togo, Kofi Ayite; as well as representatives of Mali and Niger`. */
function statePairs(text: string): readonly NamedMember[] {
	const sentence = /^.{0,3000}?(?=\.\s+\p{Lu}|\.?$)/su.exec(text)?.[0] ?? '';
	const parts = sentence.split(/;\s+/);
	const first = parts[0]?.replace(/^.*(?:\bof|:)\s+(?=(?:for\s+)?(?:the\s+)?\p{Lu})/u, '') ?? '';
	const members = [first, ...parts.slice(1)].flatMap((part) => {
		const pair = part.replace(/^(?:and\s+|as well as\s+)?(?:for\s+)?/, '');
		const found = stateAtStart(pair);
		const words = found === undefined ? '' : pair.slice(found.length);
		if (found === undefined || !/^,\s+\p{Lu}/u.test(words)) {
			return /\brepresentatives? (?:of|from)\b/i.test(pair) ? statesOnly(pair) : [];
		}

		const described = describeMember(words);
		const country = withoutArticle(pair.slice(0, found.length));
		return described.name === '' ? [] : [{country, ...described, seat: seatOf(country), text: part.trim()}];
	});
	return members.filter(({name}) => name !== '').length >= fewest ? members : [];
}

/** `as follows: Chad (Ambassador X, head of mission) France (Mr. Y, Counsellor) and …`, a list that a converter ran together. */
function afterStates(text: string): readonly NamedMember[] {
	return [...text.matchAll(inParentheses)].flatMap(({index, 0: all, 1: inside = ''}) => {
		const country = stateAtEnd(text.slice(Math.max(0, index - longestState), index).trimEnd());
		const described = describeMember(inside);
		const isPerson =
			/^\p{Lu}\S*\s+\p{L}/u.test(described.name) && !/\d/.test(described.name) && memberState(inside) === undefined;
		return country === undefined || !isPerson
			? []
			: [{country, ...described, seat: seatOf(country), text: `${country} ${all}`}];
	});
}

/** The last person that a stretch of a list names, without the words that lead up to it. */
function lastPerson(text: string): string {
	const list = text.replace(/^[\s,;.:]+(?:and\s+)?/, '').replace(/^and\s+/, '');
	// The points of titles and initials end no sentence.
	const stop = [...list.matchAll(sentenceEnd)].at(-1);
	const sentence = list.slice(stop === undefined ? 0 : stop.index + stop[0].length);
	const lead = [...sentence.matchAll(starts)].at(-1);
	return sentence
		.slice(lead === undefined ? 0 : lead.index + lead[0].length)
		.replace(/^(?:the\s+)?(?:and\s+)?/, '')
		.trim();
}

const sentenceEnd = new RegExp(`${fullStop}\\s+(?=\\p{Lu})`, 'gu');

/** `composed of the following members: Argentina, Botswana (head of mission), France and …`. */
function statesOnly(text: string): readonly NamedMember[] {
	const from = /[:]\s|\b(?:of|from|includ(?:e|ed|ing)|compris(?:ed|ing))\s/i.exec(text);
	const sentence = /^[^.]*/.exec(text.slice(from === null ? 0 : from.index + from[0].length, 1200))?.[0] ?? '';
	const list = sentence.slice(sentence.includes(':') ? sentence.indexOf(':') + 1 : 0);
	const members = list
		.split(/[,;]\s|\sand\s(?!Northern|Herzegovina|Principe|Tobago|Barbuda|Nevis|the Grenadines)/)
		.flatMap((part): readonly NamedMember[] => {
			const words = part.replace(/^(?:and\s+)?(?:the\s+)?representatives?\s+(?:of|from)\s+/i, '');
			const [printed = '', more = ''] = words.split('(').map((piece) => piece.replace(/\)\s*$/, '').trim());
			const country = withoutArticle(printed);
			const {role} = describeMember(`X, ${more}`);
			const member = {country, name: '', title: '', role, seat: seatOf(country), text: part.trim()};
			return memberState(printed) === undefined ? [] : [member];
		});
	return members.length >= fewest ? members : [];
}
