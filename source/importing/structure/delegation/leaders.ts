import {fold} from '../../../briefing/wording.ts';
import {fullStop} from '../../language/lexicon/honorifics.ts';
import {memberState} from '../../language/lexicon/states.ts';
import type {Member} from '../../model/structure.ts';

const led =
	/(?:(?<=\bunder the (?:joint |overall )?)(co-?leadership|leadership)(?=\s+of\b)|\b(co-?\s?led|co-?headed|co-?chaired|jointly (?:led|headed)|led|headed|chaired)\b(?=[^.]{0,40}\b(?:missions?|delegation|leg|part|segment|visit)\b|\s+(?:jointly\s+)?by\b|\s+it\b))/gi;
const window = 400;
const sentenceEnd = new RegExp(`(?:;|${fullStop})\\s`, 'u');

/** Gives the role of leader to the members that running text names as such, where the list itself does not say who leads. */
export function withLeaders(members: readonly Member[], texts: readonly string[]): readonly Member[] {
	if (members.some(({role}) => role !== 'member')) {
		return members;
	}

	const roles = texts.map((text) => rolesIn(text, members)).find(({size}) => size > 0);
	return roles === undefined ? members : members.map((member) => ({...member, role: roles.get(member) ?? member.role}));
}

/** Who is in the lists of several parts of a mission has in each the role of the part that he or she led. */
export function withSharedRoles(members: readonly Member[]): readonly Member[] {
	const leading = new Map(
		members.filter(({role, name}) => role !== 'member' && name !== '').map(({name, role}) => [fold(name), role]),
	);
	return members.map((member) =>
		member.role === 'member' ? {...member, role: leading.get(fold(member.name)) ?? 'member'} : member,
	);
}

/** A stretch of a text that names who led. */
export type Leading = {
	readonly subject: string;
	readonly isPassive: boolean;
	/** It is the mission itself that was led, right beside the verb. */
	readonly isDirect: boolean;
};

/** The stretches of a text that name who led: what stands after `was led by`, or before `led the mission`. */
export function leadingIn(text: string): readonly Leading[] {
	return [...text.matchAll(led)]
		.filter(({index, 0: verb}) => isOfMission(text, index, index + verb.length))
		.map(({index, 0: verb}) => {
			const passive = isPassive(text.slice(index + verb.length, index + verb.length + window));
			const isDirect = !passive || missionBefore.test(text.slice(Math.max(0, index - nearby), index));
			return {subject: subjectAt(text, index, verb), isPassive: passive, isDirect};
		});
}

const nearby = 120;
const missionBefore =
	/\b(?:missions?|delegation|visit|legs?|segments?|it)\b(?:\s+(?:to|of|in)\s[^.;]{2,60})?,?\s+(?:(?:which|that)\s+)?(?:(?:was|were|is|be|been|being|would|will)\s+)*(?:under the (?:joint |overall )?)?$/i;

// Teams that the mission met have leaders too, and so have peacekeeping missions.
const itself = /\b(?:missions?|delegation|council|legs?|segments?|visits?|parts?|it|which)\b/i;
const someoneElse = /\b(?:met|meetings?|received|briefed|team)\b/i;
const itsWork = /^\s+(?:(?!in\b|for\b)\S+\s+){0,4}(?:mission|delegation|leg|segment|part|visit)\b(?!\s+(?:in|for)\b)/i;

function isOfMission(text: string, from: number, to: number): boolean {
	const before = activeSubject(text.slice(Math.max(0, from - window), from));
	const after = text.slice(to, to + window);
	return isPassive(after) ? itself.test(before) && !someoneElse.test(before) : itsWork.test(after);
}

function isPassive(after: string): boolean {
	return /^\s+(?:jointly\s+)?(?:by|of)\b/.test(after);
}

function subjectAt(text: string, index: number, verb: string): string {
	const after = text.slice(index + verb.length, index + verb.length + window);
	return isPassive(after) ? passiveSubject(after) : activeSubject(text.slice(Math.max(0, index - window), index));
}

function rolesIn(text: string, members: readonly Member[]): ReadonlyMap<Member, Member['role']> {
	const roles = new Map<Member, Member['role']>();
	for (const {index, 0: verb} of text.matchAll(led)) {
		const after = text.slice(index + verb.length, index + verb.length + window);
		const leaders = members.filter((member) => names(subjectAt(text, index, verb), member));
		const role =
			/^co|joint/i.test(verb) || /jointly/.test(after.slice(0, 12)) || leaders.length > 1 ? 'co-lead' : 'lead';
		for (const leader of leaders) {
			roles.set(leader, role);
		}
	}

	// Of a mission in several parts each leader leads only one.
	return roles.size < 2 ? roles : new Map([...roles.keys()].map((member) => [member, 'co-lead']));
}

function passiveSubject(after: string): string {
	return (
		(after.split(sentenceEnd)[0] ?? '').split(
			/:\s|\b(?:and|which|that) (?:was|were|included|comprised|consisted)\b|\b(?:was|were|included|comprised|composed)\b/,
		)[0] ?? ''
	);
}

function activeSubject(before: string): string {
	return before.split(sentenceEnd).at(-1) ?? '';
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
