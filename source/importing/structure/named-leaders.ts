import type {Member} from '../structure.ts';
import {type Leading, leadingIn} from './leaders.ts';
import {lineOf, type Source} from './member-source.ts';
import {byOffice, byState, type Holder, holdersAt} from './office-holders.ts';
import {memberState, seatOf} from './state-names.ts';
import {statesTogether} from './states-together.ts';

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

const mostAlone = 30;
const longestStates = 200;
const goesOn = /^(?:$|[.,;]|\s(?:and|from|in|on|to|with)\s)/;

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
