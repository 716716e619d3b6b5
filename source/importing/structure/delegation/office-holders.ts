import {fullStop} from '../../language/lexicon/honorifics.ts';
import {memberState, type NamedState, seatOf, stateAtStart, withoutArticle} from '../../language/lexicon/states.ts';
import {describeMember, type NamedMember, roleOf} from './member.ts';

/** Who holds an office of a state as running text names it; without a name where it names the office alone. */
export type Holder = NamedState & {readonly name: string; readonly title: string};

const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const joins = '(?:de|da|di|do|dos|du|van|von|der|den|la|le|el|al|bin|ben)';
const name = `(?:${word}\\s+(?:(?:${word}|${joins})\\s+){0,5}${word})`;
const office =
	/(?:the\s+)?((?:(?:Acting|Deputy|Alternate|First Deputy)\s+)*(?:(?:Permanent )?Representative|representative|Political Coordinator|Ambassador|(?:Minister )?Counsell?or)(s?))\s+of\s+(?=(?:the\s+)?\p{Lu})/gu;
const after = new RegExp(
	`^(?:\\s+to the (?:United Nations|African Union))?(?:,\\s+(${name})|\\s*\\(([^()]{3,120})\\))`,
	'u',
);
const before = new RegExp(`(${name}),\\s+$`, 'u');
const besideState = new RegExp(`(${name})\\s*(?:\\(|,?\\s+of\\s+)(?=(?:the\\s+)?\\p{Lu})`, 'gu');
const longest = 300;
const longestList = 4000;
const sentenceEnd = new RegExp(`${fullStop}\\s+(?=\\p{Lu})`, 'u');

/** The members that a sentence names with their offices: `the Permanent Representatives of Chad (Awa Deby) and Togo (Kofi Ayite)`. */
export function holdersListed(list: string): readonly NamedMember[] {
	const named = byOffice(sentenceOf(list)).filter(({name}) => name !== '');
	return named.map((holder) => memberOf(holder, 'member'));
}

/** The members that a sentence names with their states: `Awa Deby of Chad; Luc Roy of France, who acted as head of mission`. */
export function namesListed(list: string): readonly NamedMember[] {
	const sentence = sentenceOf(list);
	return byState(sentence).map((holder) => memberOf(holder, roleAfter(sentence.slice(holder.end, holder.end + 80))));
}

function sentenceOf(list: string): string {
	return list.slice(0, longestList).split(sentenceEnd)[0] ?? '';
}

function roleAfter(text: string): NamedMember['role'] {
	const words = /^\)?[,(\s]+(?:who\s+(?:acted|served|was|is)\s+)?(?:as\s+)?([^,;.()]{4,50})/.exec(text)?.[1];
	return roleOf(words?.trim() ?? '');
}

function memberOf({country, name, title}: Holder, role: NamedMember['role']): NamedMember {
	return {country, name, title, role, seat: seatOf(country), text: name};
}

/** `the Permanent Representative of Arcadia to the United Nations, Ambassador Ana Roe`, the name first, or several in parentheses. */
export function byOffice(text: string): readonly Holder[] {
	const found = [...text.matchAll(office)];
	const nameBefore = (index: number) => before.exec(text.slice(Math.max(0, index - longest), index))?.[1];
	// Where the first name comes before its office, what comes after is the next name.
	const isNameFirst = found[0] !== undefined && nameBefore(found[0].index) !== undefined;
	return found.flatMap(({index, 0: all, 1: title = '', 2: plural}) => {
		const states = text.slice(index + all.length);
		const single = plural === 's' ? title.slice(0, -1) : title;
		// Whoever represents a state without a capital may hold any office.
		const holders = holdersAt(states, single === 'representative' ? '' : single, plural === 's');
		const [first, ...others] = holders;
		const named = isNameFirst || first?.name === '' ? nameBefore(index) : undefined;
		return first === undefined || named === undefined
			? holders
			: [withName({...first, title: single}, named), ...others];
	});
}

/** The states that share an office, each with its holder where one is named: `Chad (Awa Deby), France and Togo (Kofi Ayite)`. */
export function holdersAt(text: string, title: string, isPlural: boolean): readonly Holder[] {
	const holders: Holder[] = [];
	let at = 0;
	do {
		const found = stateAtStart(text.slice(at, at + longest));
		if (found === undefined) {
			break;
		}

		const end = at + found.length;
		const holder = {state: found.state, country: withoutArticle(text.slice(at, end)), name: '', title};
		const [all = '', beside, inside = ''] = after.exec(text.slice(end, end + longest)) ?? [];
		const named = beside ?? inside;
		const isName = /^\p{Lu}\S*\s+\S/u.test(named) && memberState(named) === undefined;
		holders.push(isName ? withName(holder, named) : holder);
		at = end + (isName || inside !== '' ? all.length : 0);
		at += /^(?:,|,? and)\s+(?:of\s+)?/.exec(text.slice(at, at + 20))?.[0].length ?? text.length;
	} while (isPlural);

	return holders;
}

function withName(holder: Holder, named: string): Holder {
	const {name, title} = describeMember(named);
	return {...holder, name, title: [title, holder.title].filter((part) => part !== '').join(', ')};
}

/** `Ambassador Ana Roe (Arcadia)` and `Ana Roe of Arcadia`, with where the words on each end. */
export function byState(text: string): readonly (Holder & {readonly end: number})[] {
	return [...text.matchAll(besideState)].flatMap(({index, 0: all, 1: named = ''}) => {
		const start = index + all.length;
		const found = stateAtStart(text.slice(start, start + longest));
		const person = describeMember(named);
		const isOther = person.name === '' || /\b(?:Representative|Council|Minister|President)\b/.test(person.name);
		if (found === undefined || isOther) {
			return [];
		}

		const end = start + found.length;
		const country = withoutArticle(text.slice(start, end));
		return [{state: found.state, country, name: person.name, title: person.title, end}];
	});
}
