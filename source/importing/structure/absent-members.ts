import type {Member, Stretch} from '../structure.ts';
import {absenceIn} from './absence.ts';
import {memberState, seatOf, statesIn} from './state-names.ts';

/** Words of the report that may tell who could not come, and where they stand. */
export type Remark = Stretch & Pick<Member, 'spans' | 'paragraph'>;

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

function absentIn(remark: Remark): readonly Member[] {
	return remark.text.split(/(?<=[.;])\s+(?=\p{Lu})/u).flatMap((sentence) => {
		const head = sentence.slice(0, 600);
		const found = absenceIn(head);
		const states = found === undefined ? (exception.exec(head)?.[1] ?? '') : head.slice(0, found.index);
		return statesIn(states).map((country) => absence(country, sentence, remark));
	});
}

function absence(country: string, text: string, {line, spans, paragraph}: Remark): Member {
	return {
		country,
		name: '',
		title: '',
		role: 'member',
		seat: seatOf(country),
		absent: true,
		text,
		line,
		spans,
		inText: true,
		...(paragraph === undefined ? {} : {paragraph}),
	};
}
