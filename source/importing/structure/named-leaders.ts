import type {Member} from '../structure.ts';
import {leadingIn} from './leaders.ts';
import {lineOf, type Source} from './member-source.ts';
import {describeMember} from './member-text.ts';
import {memberState, seatOf, stateAtStart} from './state-names.ts';
import {statesTogether, withoutArticle} from './states-together.ts';

const word = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
const joins = '(?:de|da|di|do|dos|du|van|von|der|den|la|le|el|al|bin|ben)';
const name = `(?:${word}\\s+(?:(?:${word}|${joins})\\s+){0,5}${word})`;
const office =
	/(?:the\s+)?((?:(?:Acting|Deputy|Alternate|First Deputy)\s+)*Permanent Representatives?)\s+of\s+(?=(?:the\s+)?\p{Lu})/gu;
const after = new RegExp(`^(?:\\s+to the (?:United Nations|African Union))?,\\s+(${name})`, 'u');
const before = new RegExp(`(${name}),\\s+$`, 'u');
const besideState = new RegExp(`(${name})\\s*(?:\\(|,?\\s+of\\s+)(?=(?:the\\s+)?\\p{Lu})`, 'gu');

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
		const found = stretches.flatMap((stretch) => [...byOffice(stretch), ...byState(stretch)]);
		const each = found.filter(({state}, at) => found.findIndex((other) => other.state === state) === at);
		if (each.length > 0) {
			return each.map((leader) => memberOf(leader, each.length > 1, source));
		}
	}

	return [];
}

type Leader = {readonly country: string; readonly state: string; readonly name: string; readonly title: string};

/** `the Permanent Representative of Arcadia to the United Nations, Ambassador Ana Roe`, or the name first. */
function byOffice(text: string): readonly Leader[] {
	return [...text.matchAll(office)].flatMap(({index, 0: all, 1: title = ''}) => {
		const rest = text.slice(index + all.length);
		const found = stateAtStart(rest);
		if (found === undefined) {
			return [];
		}

		const named = after.exec(rest.slice(found.length))?.[1] ?? before.exec(text.slice(0, index))?.[1] ?? '';
		const own = describeMember(named);
		const single = title.replace(/s$/, '');
		const titles = [own.title, single].filter((part) => part !== '');
		const first = {
			...found,
			country: withoutArticle(rest.slice(0, found.length)),
			name: own.name,
			title: titles.join(', '),
		};
		const others = title === single ? [] : statesTogether(rest).states.slice(1);
		return [first, ...others.map((state) => ({...state, name: '', title: single}))];
	});
}

/** `Ambassador Ana Roe (Arcadia)` and `Ana Roe of Arcadia`. */
function byState(text: string): readonly Leader[] {
	return [...text.matchAll(besideState)].flatMap(({index, 0: all, 1: named = ''}) => {
		const rest = text.slice(index + all.length);
		const found = stateAtStart(rest);
		const {name: own, title} = describeMember(named);
		return found === undefined || own === '' || /\b(?:Representative|Council|Minister|President)\b/.test(own)
			? []
			: [{...found, country: withoutArticle(rest.slice(0, found.length)), name: own, title}];
	});
}

function memberOf({country, name: named, title}: Leader, isShared: boolean, source: Source): Member {
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
