import {fold} from '../../../briefing/wording.ts';
import {stated} from '../../../report/stated.ts';
import {fullStop} from '../../language/lexicon/honorifics.ts';
import {memberState, statesIn} from '../../language/lexicon/states.ts';
import type {Footnote, Member} from '../../model/structure.ts';
import {entriesIn} from './entries.ts';
import {isTold} from './entry.ts';
import {listedIn, represented, type Source, sentencesOf} from './in-text.ts';

const led =
	/(?:(?<=\bunder the (?:joint |overall )?)(co-?leadership|leadership|chairmanship)(?=\s+of\b)|\b(co-?\s?led|co\s-led|co-?headed|co-?chaired|jointly (?:led|headed)|led|headed|chaired)\b(?=[^.]{0,40}\b(?:missions?|delegation|leg|part|segment|visit)\b|\s+(?:jointly\s+)?by\b|\s+it\b)|\b(?:head|leader)(?=(?: of the (?:mission|delegation))? was\b))/gi;
const window = 400;
/** A report says a few times who led it: of a text that says it without end the first are read. */
const mostLeading = 200;
const clauseEnd = new RegExp(`(?:;|${fullStop})\\s`, 'u');
const subjectEnd =
	/:\s|\b(?:and|which|that) (?:was|were|included|comprised|consisted)\b|\b(?:and (?:will|would)|was|were|included|comprised|consisted|composed)\b|,\s(?:the\s)?(?:mission|delegation)\b/;

// Teams that the mission met have leaders too, and so have peacekeeping missions.
const itself = /\b(?:missions?|delegation|council|legs?|segments?|visits?|parts?|its?|which)\b/i;
// What is chaired is a seminar, unless it is said to be the mission.
const chaired = /chair/i;
const isItself = (active: string, verb: string) =>
	itself.test(chaired.test(verb) ? active.replace(/\bit\b|\bcouncil\b/gi, '') : active);
const isLed =
	/^\s+(?:(?:jointly\s+)?(?:by|of)(?! the (?:mission|delegation) was\b)|(?:of the (?:mission|delegation) )?was)\b/;
const someoneElse = /\b(?:met|meetings?|received|briefed|team)\b/i;
const itsWork = /^\s+(?:(?!in\b|for\b)\S+\s+){0,4}(?:mission|delegation|leg|segment|part|visit)\b(?!\s+(?:in|for)\b)/i;

const isChair = /\bChair(?:person|man|woman)?\b(?! of the (?:Board|Commission|Working Group))/;
// "The Chair of the Committee visited Arcadia": whose visit it is leads it.
const chairGoes =
	/(?:^|\. )The Chair(?:person|man|woman)? of the \p{Lu}(?:[^.;]|(?<=\b(?:Mr|Mrs|Ms|Dr))\.){0,160}\b(?:visited|travelled|undertook|paid a visit)\b/u;

/** A stretch of a text that names who led. */
type Leading = {
	/** What stands after `was led by`, or before `led the mission`. */
	readonly subject: string;
	readonly isJoint: boolean;
	/** It is the mission or a part of it that was led, and not another team. */
	readonly isOfMission: boolean;
};

/** A delegation with its leaders: as the list says, or else as running text names them, of its members or beside them. */
export function withLeaders(members: readonly Member[], sources: readonly Source[]): readonly Member[] {
	const listed = members.filter(({role}) => role !== 'member');
	// Nobody leads together with nobody.
	const isOneOfSeveral = listed.length === 1 && listed[0]?.role === 'co-lead';
	if (listed.length > 0 && !isOneOfSeveral) {
		return members;
	}

	const leaders = namedLeaders(sources);
	const known = new Set(members.map(({country}) => memberState(country)));
	const beside = leaders.filter(({country}) => !known.has(memberState(country)));
	if (leaders.length > 0 && beside.length === leaders.length) {
		return [...leaders, ...members];
	}

	const roles = sources.map(({text}) => rolesIn(text, members)).find(({size}) => size > 0);
	const named =
		roles === undefined ? members : members.map((member) => ({...member, role: roles.get(member) ?? member.role}));
	const all = [...named, ...beside];
	const [chair, ...chairs] = all.filter(({title}) => isChair.test(title));
	const isOfChair =
		all.every(({role}) => role === 'member') && chairs.length === 0 && sources.some(({text}) => chairGoes.test(text));
	return isOfChair ? all.map((member) => (member === chair ? {...member, role: 'lead'} : member)) : all;
}

function leadingIn(text: string): readonly Leading[] {
	return [...text.matchAll(led)].slice(0, mostLeading).flatMap(({index, 0: verb}) => {
		const before = text.slice(Math.max(0, index - window), index);
		const after = text.slice(index + verb.length, index + verb.length + window);
		const active = before.split(clauseEnd).at(-1) ?? '';
		const isPassive = isLed.test(after);
		const clause = after.replace(isLed, '').trimStart().split(clauseEnd)[0] ?? '';
		const isOfMission = isPassive ? isItself(active, verb) && !someoneElse.test(active) : itsWork.test(after);
		const subject = isPassive ? (clause.split(subjectEnd)[0] ?? '') : active;
		const isJoint = /^co|joint/i.test(verb) || /jointly/.test(after.slice(0, 12));
		return isOfMission || !chaired.test(verb) ? [{subject, isJoint, isOfMission}] : [];
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

function names(text: string, {country, name}: Member): boolean {
	const surname = fold(name).split(/\s+/).at(-1) ?? '';
	const words = fold(text).split(/[^\p{L}\p{M}'’-]+/u);
	const states = statesIn(text).map((printed) => memberState(printed));
	return (surname.length > 2 && words.includes(surname)) || states.includes(memberState(country));
}

/** Those whom the text names as leaders of the mission: all that some reports tell of it, and in others they are not in the list. */
function namedLeaders(sources: readonly Source[]): readonly Member[] {
	const found = sources.flatMap((source) =>
		leadingIn(source.text)
			.filter(({isOfMission}) => isOfMission)
			.flatMap(({subject}) => entriesIn(subject, 1).filter(isTold))
			.map((entry) => ({source, entry})),
	);
	const each = found.filter(
		({entry}, at) => found.findIndex((other) => memberState(other.entry.country) === memberState(entry.country)) === at,
	);
	const role = each.length > 1 ? 'co-lead' : 'lead';
	return each.map(({source, entry}) => listedIn(source, {...entry, role}).member);
}

/**
 * A delegation with those whom only a sentence beside its list names, a remark below it or a footnote on it: `Chad was represented by
 * Ms. Awa Deby, Counsellor.`
 * @param marks of the footnotes on the list
 * @param sources the text that the members may stand in
 */
export function withRepresented(
	members: readonly Member[],
	footnotes: readonly Footnote[],
	marks: readonly (string | undefined)[],
	sources: readonly Source[],
): readonly Member[] {
	const states = new Set(members.map(({country}) => memberState(country)));
	const names = new Set(members.map(({name}) => fold(name)));
	const lines = new Set(members.map(({line}) => line));
	const remarks = footnotes
		.filter(({mark}) => mark === undefined || marks.includes(mark))
		.map(({paragraph, ...remark}): Source => ({...remark, ...stated({number: paragraph})}));
	const beside = members.length === 0 ? [] : [...remarks, ...sources.filter(({line}) => lines.has(line))];
	const named = beside.flatMap((source) =>
		sentencesOf(source.text)
			.filter((sentence) => represented.test(sentence))
			.flatMap((sentence) => entriesIn(sentence, 1).filter(({name}) => name !== ''))
			.map((entry) => listedIn(source, entry).member),
	);
	const isNew = ({country, name}: Member) => !states.has(memberState(country)) && !names.has(fold(name));
	return [...members, ...named.filter(isNew)];
}
