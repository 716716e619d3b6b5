import {fullStop} from '../../language/lexicon/honorifics.ts';
import {memberState, seatOf, statesTogether} from '../../language/lexicon/states.ts';
import type {Member, Note} from '../../model/structure.ts';
import {type Leading, leadingIn} from './leaders.ts';
import {describeMember, lineOf, type Source} from './member.ts';
import {byOffice, byState, type Holder, holdersAt} from './office-holders.ts';

const mostAlone = 30;
const longestStates = 200;
const goesOn = /^(?:$|[.,;]|\s(?:and|from|in|on|to|with)\s)/;
const represented =
	/^\s+(?:was|is|would be|will be)\s+represented\s+(?:(?:on|in) the (?:mission|delegation|visit)\s+)?by\s+(\S.{2,200}?)\.?$/u;
const sentenceEnd = new RegExp(`(?<=;|${fullStop})\\s+(?=\\p{Lu})`, 'u');

/** A delegation with those whom only a remark below its list names: `Chad was represented by Ms. Awa Deby, Counsellor.` */
export function withRepresented(members: readonly Member[], notes: readonly Note[]): readonly Member[] {
	const known = new Set(members.map(({country}) => memberState(country)));
	const remarks = members.length === 0 ? [] : notes.filter(({mark}) => mark === undefined);
	const named = remarks.flatMap((note) =>
		note.text.split(sentenceEnd).flatMap((sentence) => representedIn(sentence, note)),
	);
	return [...members, ...named.filter(({country}) => !known.has(memberState(country)))];
}

function representedIn(sentence: string, {line, spans, paragraph}: Note): readonly Member[] {
	const {states, length} = statesTogether(sentence.slice(0, 100));
	const [state] = states;
	const words = represented.exec(sentence.slice(length, length + 300))?.[1];
	if (state === undefined || states.length > 1 || words === undefined) {
		return [];
	}

	const described = describeMember(words);
	const isPerson = /^\p{Lu}\S*\s+\S/u.test(described.name);
	const {country} = state;
	const place = paragraph === undefined ? {} : {paragraph};
	return isPerson
		? [{country, ...described, seat: seatOf(country), text: sentence, line, spans, inText: true, ...place}]
		: [];
}

/**
 * A delegation with those whom the text names as its leaders, where its list names none: all that some reports tell of it, and in
 * others whoever leads is not in the list.
 */
export function withNamedLeaders(members: readonly Member[], sources: readonly Source[]): readonly Member[] {
	if (members.some(({role}) => role !== 'member')) {
		return members;
	}

	const known = new Set(members.map(({country}) => memberState(country)));
	const leaders = namedLeaders(sources);
	return leaders.some(({country}) => known.has(memberState(country))) ? members : [...leaders, ...members];
}

function namedLeaders(sources: readonly Source[]): readonly Member[] {
	for (const source of sources) {
		const stretches = leadingIn(source.text);
		const named = stretches.flatMap(({subject}) => [...byOffice(subject), ...byState(subject)]);
		const found = named.length > 0 ? named : stretches.slice(0, mostAlone).flatMap(statesAlone);
		const each = found.filter(({state}, at) => found.findIndex((other) => other.state === state) === at);
		if (each.length > 0) {
			return each.map((leader) => memberOf(leader, each.length > 1, source));
		}
	}

	return [];
}

/** States that lead, without an office: `co-led by Chad and Togo (Kofi Ayite)`, `Chad and Togo co-led the mission`. */
function statesAlone({subject, isDirect, isPassive}: Leading): readonly Holder[] {
	const lead = isPassive ? (/^\s+(?:jointly\s+)?(?:by|of)\s+/.exec(subject)?.[0].length ?? 0) : 0;
	const text = (isPassive ? subject.slice(lead) : subject.slice(-longestStates)).trimEnd();
	const holders = isPassive && isDirect ? holdersAt(text, '', true) : [];
	if (holders.some((holder) => holder.name !== '')) {
		return holders;
	}

	const starts = isPassive ? [0] : [...text.matchAll(/(?<=^|\s)(?:\p{Lu}|the\s)/gu)].map(({index}) => index);
	for (const start of isDirect ? starts : []) {
		const {states, length} = statesTogether(text.slice(start));
		const rest = text.slice(start + length);
		if (states.length > 0 && (isPassive ? goesOn.test(rest) : rest === '')) {
			return states.map((state) => ({...state, name: '', title: ''}));
		}
	}

	return [];
}

function memberOf({country, name: named, title}: Holder, isShared: boolean, source: Source): Member {
	return {
		country,
		name: named,
		title,
		role: isShared ? 'co-lead' : 'lead',
		seat: seatOf(country),
		text: [named, country].filter((part) => part !== '').join(', '),
		line: lineOf(source, named === '' ? country : named),
		spans: source.spans,
		inText: true,
		...(source.number === undefined ? {} : {paragraph: source.number}),
	};
}
