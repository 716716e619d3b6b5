import type {Statement} from '../../report/model.ts';
import type {Range} from '../language/lexicon/dates.ts';
import {dateOf, dateWords, isDone, monthNumber} from './when-and-where.ts';

/** By when a thing said is to be done, or when it is to be; the report's own words where the date is worked out, or there is none. */
type Deadline = Pick<Statement, 'due' | 'dueText'>;

/** What words say of a time, and those ahead of it and behind it. */
type Time = {readonly match: RegExpExecArray; readonly ahead: string; readonly behind: string};

type Rule = {
	readonly form: RegExp;
	/** It is one only for what somebody is to do, and not for all kinds of statements. */
	readonly isForDoing?: true;
	readonly read: (time: Time, mission: Range | undefined) => Deadline | undefined;
};

const by = '(?:by|before|(?:not|no) later than)';
const some =
	'(?:an?|\\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|thirty|sixty|ninety)';
const part = '(?:the (?:end|beginning|middle) of |early |late |mid-|end-)?';
// "By 2008 hurricanes" is no day.
const goesOn = /^ (?!(?:and|or|as|at|with|for|in|on|to|while|which|when)\b)\p{L}/u;
// "Should not begin before March" is no deadline.
const notBefore = /\b(?:not|no|never|nor|cannot)\b[^,;.]{0,60}$/u;
// What is to come, and not what was done before it: "would sign the code drawn up in May".
const toCome =
	/\b(?:scheduled|set|planned|fixed|foreseen|slated|due|expect(?:s|ed)?|envisaged|intend(?:s|ed)?|hope[sd]?|will|would|shall|should|could|must|(?<!\b(?:attempt|fail|manag|refus|tri)\p{L}+ )to (?!(?:an?|her|him|it|its|the|their|them)\b)\p{Ll}+)\b(?:(?!\b(?:which|who|whom|had|has|have|was|were|since|announced|adopted|signed|submitted|issued|drawn|made|established)\b)(?:[^;.]|\.(?=\d))){0,120}$/u;

const rules: readonly Rule[] = [
	{
		form: new RegExp(`\\b${by} ${part}(?:${dateWords})\\b`, 'giu'),
		read: ({match, ahead, behind}, mission) =>
			goesOn.test(behind) || (/^before/i.test(match[0]) && notBefore.test(ahead)) ? undefined : dated(match, mission),
	},
	{
		form: new RegExp(`\\b${by} (?:the end of (?:the|this) (?<span>year|month)|(?<span>year)[’']s end)\\b`, 'giu'),
		read: ({match}, mission) => ({
			...(mission && {due: mission.to.slice(0, match.groups?.span === 'month' ? 'YYYY-MM'.length : 'YYYY'.length)}),
			dueText: match[0],
		}),
	},
	{
		form: new RegExp(
			`\\b(?:within (?:the (?:next|coming|following) )?${some} (?:days?|weeks?|months?|years?)|before (?:Christmas|the (?:summer|autumn|winter|spring|rains|rainy season|harvest|elections?)))\\b`,
			'giu',
		),
		isForDoing: true,
		read: ({match}) => ({dueText: match[0]}),
	},
	{
		form: new RegExp(
			`\\b(?:in|on|(?<=\\b(?:scheduled|set|planned|fixed|slated) )for) ${part}(?:${dateWords})\\b`,
			'giu',
		),
		read: ({match, ahead, behind}, mission) =>
			toCome.test(ahead) && !goesOn.test(behind) ? dated(match, mission) : undefined,
	},
];

const committing: ReadonlySet<Statement['kind']> = new Set(['asks', 'pledges', 'plans']);

/** By when what is said is to be done, or is to be, as far as its words state it; what is feared or rejected is not to be. */
export function deadlineOf(
	{kind, verb, text}: Pick<Statement, 'kind' | 'verb' | 'text'>,
	mission: Range | undefined,
): Deadline {
	const words = `${verb} ${text}`;
	const isUnwanted = kind === 'fears' || kind === 'objects';
	const found = rules
		.filter(({isForDoing}) => committing.has(kind) || !(isForDoing || isUnwanted))
		.flatMap(({form, read}) =>
			[...words.matchAll(form)].flatMap((match) => {
				const ahead = words.slice(0, match.index);
				const time = {match, ahead, behind: words.slice(match.index + match[0].length)};
				const deadline = match.index < verb.length || isDone(words, match) ? undefined : read(time, mission);
				return deadline === undefined ? [] : {at: match.index, deadline};
			}),
		)
		.toSorted((one, other) => one.at - other.at);
	return found[0]?.deadline ?? {};
}

/** So many months before the mission, or fewer, a month without its year was, and else it is to come. */
const mostPast = 2;
const inYear = 12;

/** A date that is not past when the mission begins; without its year the next after the mission, if it is not one that just was. */
function dated(time: RegExpExecArray, mission: Range | undefined): Deadline | undefined {
	const {month, year, alone} = time.groups ?? {};
	const [of = 0, missionMonth = 0] = (mission?.from ?? '').split('-').map(Number);
	const ahead = ((monthNumber(month) - missionMonth + mostPast + inYear) % inYear) - mostPast;
	const worked = mission && String(of + Math.floor((missionMonth + ahead - 1) / inYear));
	// "By 31 February" is no day, and stays as the report has it.
	const due = dateOf(time, worked);
	const isPast = due !== undefined && mission !== undefined && due < mission.from.slice(0, due.length);
	const isStated = (alone ?? year) !== undefined && due !== undefined;
	return isPast ? undefined : {...(due && {due}), ...(isStated ? {} : {dueText: time[0]})};
}
