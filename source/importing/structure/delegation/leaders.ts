import {fold} from '../../../briefing/wording.ts';
import {fullStop} from '../../language/lexicon/honorifics.ts';
import {memberState, seatOf, statesTogether} from '../../language/lexicon/states.ts';
import type {Footnote, Member} from '../../model/structure.ts';
import {describeMember, placedIn, type Source} from './member.ts';
import {byOffice, byState, type Holder, holdersAt} from './office-holders.ts';

const led =
	/(?:(?<=\bunder the (?:joint |overall )?)(co-?leadership|leadership)(?=\s+of\b)|\b(co-?\s?led|co-?headed|co-?chaired|jointly (?:led|headed)|led|headed|chaired)\b(?=[^.]{0,40}\b(?:missions?|delegation|leg|part|segment|visit)\b|\s+(?:jointly\s+)?by\b|\s+it\b))/gi;
const window = 400;
const nearby = 120;
const mostAlone = 30;
const longestStates = 200;
const clauseEnd = new RegExp(`(?:;|${fullStop})\\s`, 'u');
const sentenceEnd = new RegExp(`(?<=;|${fullStop})\\s+(?=\\p{Lu})`, 'u');
const goesOn = /^(?:$|[.,;]|\s(?:and|from|in|on|to|with)\s)/;
const represented =
	/^\s+(?:was|is|would be|will be)\s+represented\s+(?:(?:on|in) the (?:mission|delegation|visit)\s+)?by\s+(\S.{2,200}?)\.?$/u;
const missionBefore =
	/\b(?:missions?|delegation|visit|legs?|segments?|it)\b(?:\s+(?:to|of|in)\s[^.;]{2,60})?,?\s+(?:(?:which|that)\s+)?(?:(?:was|were|is|be|been|being|would|will)\s+)*(?:under the (?:joint |overall )?)?$/i;

// Teams that the mission met have leaders too, and so have peacekeeping missions.
const itself = /\b(?:missions?|delegation|council|legs?|segments?|visits?|parts?|it|which)\b/i;
const someoneElse = /\b(?:met|meetings?|received|briefed|team)\b/i;
const itsWork = /^\s+(?:(?!in\b|for\b)\S+\s+){0,4}(?:mission|delegation|leg|segment|part|visit)\b(?!\s+(?:in|for)\b)/i;

/** A delegation with its leaders: as the list says, or else as running text names them, of its members or beside them. */
export function withLeaders(members: readonly Member[], sources: readonly Source[]): readonly Member[] {
	const known = withSharedRoles(withNamedLeaders(members, sources));
	if (known.some(({role}) => role !== 'member')) {
		return known;
	}

	const roles = sources.map(({text}) => rolesIn(text, known)).find(({size}) => size > 0);
	return roles === undefined ? known : known.map((member) => ({...member, role: roles.get(member) ?? member.role}));
}

/** Who is in the lists of several parts of a mission has in each the role of the part that he or she led. */
function withSharedRoles(members: readonly Member[]): readonly Member[] {
	const leading = new Map(
		members.filter(({role, name}) => role !== 'member' && name !== '').map(({name, role}) => [fold(name), role]),
	);
	return members.map((member) =>
		member.role === 'member' ? {...member, role: leading.get(fold(member.name)) ?? 'member'} : member,
	);
}

/** A stretch of a text that names who led. */
type Leading = {
	/** What stands after `was led by`, or before `led the mission`. */
	readonly subject: string;
	readonly isPassive: boolean;
	readonly isJoint: boolean;
	/** It is the mission or a part of it that was led, and not another team. */
	readonly isOfMission: boolean;
	/** It is the mission itself that was led, right beside the verb. */
	readonly isDirect: boolean;
};

function leadingIn(text: string): readonly Leading[] {
	return [...text.matchAll(led)].map(({index, 0: verb}) => {
		const before = text.slice(Math.max(0, index - window), index);
		const after = text.slice(index + verb.length, index + verb.length + window);
		const active = before.split(clauseEnd).at(-1) ?? '';
		const isPassive = /^\s+(?:jointly\s+)?(?:by|of)\b/.test(after);
		return {
			subject: isPassive ? passiveSubject(after) : active,
			isPassive,
			isJoint: /^co|joint/i.test(verb) || /jointly/.test(after.slice(0, 12)),
			isOfMission: isPassive ? itself.test(active) && !someoneElse.test(active) : itsWork.test(after),
			isDirect: !isPassive || missionBefore.test(before.slice(-nearby)),
		};
	});
}

function rolesIn(text: string, members: readonly Member[]): ReadonlyMap<Member, Member['role']> {
	const roles = new Map<Member, Member['role']>();
	for (const {subject, isJoint} of leadingIn(text)) {
		const leaders = members.filter((member) => names(subject, member));
		for (const leader of leaders) {
			roles.set(leader, isJoint || leaders.length > 1 ? 'co-lead' : 'lead');
		}
	}

	// Of a mission in several parts each leader leads only one.
	return roles.size < 2 ? roles : new Map([...roles.keys()].map((member) => [member, 'co-lead']));
}

function passiveSubject(after: string): string {
	return (
		(after.split(clauseEnd)[0] ?? '').split(
			/:\s|\b(?:and|which|that) (?:was|were|included|comprised|consisted)\b|\b(?:was|were|included|comprised|composed)\b/,
		)[0] ?? ''
	);
}

function names(text: string, {country, name}: Member): boolean {
	const folded = fold(text);
	const surname = fold(name).split(/\s+/).at(-1) ?? '';
	const isNamed = surname.length > 2 && hasWords(folded, surname);
	const [short = fold(country)] = /^united (?:states|kingdom)\b/.exec(fold(memberState(country) ?? '')) ?? [];
	return isNamed || hasWords(folded, fold(country)) || hasWords(folded, short);
}

function hasWords(folded: string, words: string): boolean {
	const at = folded.indexOf(words);
	return at !== -1 && !/\p{L}/u.test(folded[at - 1] ?? ' ') && !/\p{L}/u.test(folded[at + words.length] ?? ' ');
}

/**
 * A delegation with those whom the text names as its leaders, where its list names none: all that some reports tell of it, and in
 * others whoever leads is not in the list.
 */
function withNamedLeaders(members: readonly Member[], sources: readonly Source[]): readonly Member[] {
	if (members.some(({role}) => role !== 'member')) {
		return members;
	}

	const known = new Set(members.map(({country}) => memberState(country)));
	const leaders = namedLeaders(sources);
	return leaders.some(({country}) => known.has(memberState(country))) ? members : [...leaders, ...members];
}

function namedLeaders(sources: readonly Source[]): readonly Member[] {
	for (const source of sources) {
		const stretches = leadingIn(source.text).filter(({isOfMission}) => isOfMission);
		const named = stretches.flatMap(({subject}) => [...byOffice(subject), ...byState(subject)]);
		const found = named.length > 0 ? named : stretches.slice(0, mostAlone).flatMap(statesAlone);
		const each = found.filter(({state}, at) => found.findIndex((other) => other.state === state) === at);
		if (each.length > 0) {
			const role = each.length > 1 ? 'co-lead' : 'lead';
			return each.map(({state: _, ...leader}) => {
				const text = [leader.name, leader.country].filter((part) => part !== '').join(', ');
				return placedIn(source, {...leader, role, seat: seatOf(leader.country), text}, leader.name || leader.country);
			});
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
		const after = text.slice(start + length);
		if (states.length > 0 && (isPassive ? goesOn.test(after) : after === '')) {
			return states.map((state) => ({...state, name: '', title: ''}));
		}
	}

	return [];
}

/** A delegation with those whom only a remark below its list names: `Chad was represented by Ms. Awa Deby, Counsellor.` */
export function withRepresented(members: readonly Member[], footnotes: readonly Footnote[]): readonly Member[] {
	const known = new Set(members.map(({country}) => memberState(country)));
	const remarks = members.length === 0 ? [] : footnotes.filter(({mark}) => mark === undefined);
	const named = remarks.flatMap((remark) =>
		remark.text.split(sentenceEnd).flatMap((sentence) => representedIn(sentence, remark)),
	);
	return [...members, ...named.filter(({country}) => !known.has(memberState(country)))];
}

function representedIn(sentence: string, {line, spans, paragraph}: Footnote): readonly Member[] {
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
