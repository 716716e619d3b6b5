import {stated} from '../../../report/stated.ts';
import {memberState, seatOf, statesIn} from '../../language/lexicon/states.ts';
import type {Member, Stretch} from '../../model/structure.ts';

const missing =
	/\b(?:unable to|not able to|could not|did not|not in a position to|prevented from)\s+(?:join|participat|tak(?:e|ing) part|attend|travel|accompan|com(?:e|ing)\b)\p{L}*/iu;

const missingBeside = new RegExp(
	`(?:${missing.source}|\\bnot (?:represented|participating|attending|travelling|traveling)\\b|\\babsent\\b)`,
	'iu',
);

/** Who missed only a part of the mission was on it. */
const ofPart =
	/\b(?:legs?|segments?|portions?|stages?|until|before|visit to|(?:first|second|third|last|latter) part)\b/i;

// So is who did not go to one of its places.
const toPlace = /^\s+(?:(?:with\s+)?(?:it|the (?:mission|delegation|others))\s+in|to)\s+(?:the\s+)?\p{Lu}/u;
const inPlace = /\b(?:replaced|represented)(?:\s+(?:(?:on|at|in|from|as of|for|during)\s)[^,.;]{2,40})?\s+by\s+/i;
// From a day or in a place of the mission, on which who was replaced was before.
const inPlaceLater = / (?:(?:in|at) (?:the )?\p{Lu}|(?:on|from|as of) (?:the )?\d|(?:for|during) )/u;
const leadsUp =
	/[\s,;:(–—-]*(?:\b(?:and|but|who|which|he|she|was|were|had been|has been|regrettably|ultimately)\s+)*$/i;
const noSubject =
	/^(?:\W|\b(?:who|he|she|they|the|its|permanent|deputy|representatives?|ambassador|member|delegation|was|were|had|has|been|ultimately|finally|unfortunately|regrettably|however)\b)*$/i;

/** Words of the report that may tell who could not come, and where they stand. */
type Remark = Stretch & Pick<Member, 'spans' | 'paragraph'>;

const exception =
	/\ball (?:the )?(?:other )?members\b[^.]{0,60}\b(?:except|with the exception of)(?: for)?\s([^,.]{3,120})/i;

/** The members whom a sentence tells could not come: those of the list marked, the others added with their country alone. */
export function withAbsent(members: readonly Member[], remarks: readonly Remark[]): readonly Member[] {
	const absent = remarks.flatMap(absentIn);
	const states = new Set(absent.map(({country}) => memberState(country)));
	const marked = members.map((member) =>
		states.has(memberState(member.country)) ? {...member, absent: true as const} : member,
	);
	const known = new Set(members.map(({country}) => memberState(country)));
	return [...marked, ...absent.filter(({country}) => !known.has(memberState(country)))];
}

/** Before what one member of several missed: `Togo (did not participate)`, `Mr. Kofi Ayite (Togo), who was unable to attend`. */
const ofOne = /(?:\(|\b(?:who|which)\s)\s*(?:was\s+)?$/;

function absentIn(remark: Remark): readonly Member[] {
	return remark.text.split(/(?<=[.;])\s+(?=\p{Lu})/u).flatMap((sentence) => {
		const head = sentence.slice(0, 600);
		const found = absenceIn(head);
		const before = found === undefined ? (exception.exec(head)?.[1] ?? '') : head.slice(0, found.index);
		const {line, spans, paragraph} = remark;
		const unnamed = {name: '', title: '', role: 'member', text: sentence, absent: true, inText: true} as const;
		return statesIn(before)
			.slice(ofOne.test(before) ? -1 : 0)
			.map((country) => ({
				...{country, ...unnamed, seat: seatOf(country), line, spans},
				...stated({paragraph}),
			}));
	});
}

/** Where a sentence says that somebody did not come on the mission at all; nothing where it does not, or names who came instead. */
function absenceIn(sentence: string): {readonly index: number} | undefined {
	const found = missing.exec(sentence);
	return found === null || isOnlyPart(sentence, found) || inPlace.test(sentence) ? undefined : found;
}

/** What words of a list say of who did not come. */
type Missed = {
	/** The words before, and those that name who came instead. */
	readonly before: string;
	readonly instead: string;
	/** The words that name who came for the part that was missed. */
	readonly later: string;
	/** Only a part of the mission was missed. */
	readonly isPart: boolean;
};

/** Reads `did not participate`, `Name did not travel`, `was unable to join and was replaced by Name` and `replaced in Juba by Name`. */
export function missedIn(words: string): Missed | undefined {
	const [found, replaced] = [missingBeside.exec(words), inPlace.exec(words)];
	const start = Math.min(found?.index ?? words.length, replaced?.index ?? words.length);
	const isInstead = replaced !== null && !inPlaceLater.test(replaced[0]);
	const other = replaced === null ? '' : words.slice(replaced.index + replaced[0].length);
	return found === null && replaced === null
		? undefined
		: {
				before: words.slice(0, start).replace(leadsUp, ''),
				instead: isInstead ? other : '',
				later: isInstead ? '' : other,
				isPart: found === null ? !isInstead : isOnlyPart(words, found),
			};
}

/** Whether a footnote to a member says that this member did not come: `Unable to join for reasons of health.` */
export function isAbsence(
	footnote: string,
	{name, country}: {readonly name: string; readonly country: string},
): boolean {
	const found = absenceIn(footnote);
	const subject = found === undefined ? '' : footnote.slice(0, found.index);
	const surname = name.split(' ').at(-1) ?? '';
	return (
		found !== undefined &&
		(noSubject.test(subject) || subject.includes(country) || (surname.length > 1 && subject.includes(surname)))
	);
}

function isOnlyPart(text: string, found: RegExpExecArray): boolean {
	const [clause = ''] = text.slice(found.index + found[0].length).split(/[.;]/, 1);
	return ofPart.test(clause) || toPlace.test(clause);
}
