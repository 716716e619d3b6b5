import type {Member, Stretch} from '../structure.ts';
import {memberState, seatOf, stateAtStart} from './state-names.ts';

/** Words of the report that may tell who could not come, and where they stand. */
export type Remark = Stretch & Pick<Member, 'spans' | 'paragraph'>;

const missing =
	/\b(?:unable to|not able to|could not|did not|was not in a position to|were not in a position to)\s+(?:join|participate|take part|attend|travel|accompany)\b/i;

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
		const found = missing.exec(head);
		const states = found === null ? (exception.exec(head)?.[1] ?? '') : head.slice(0, found.index);
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

/** The Member States that a text names, as printed. */
function statesIn(text: string): readonly string[] {
	const states: string[] = [];
	let at = 0;
	for (const {index} of text.matchAll(/(?<=^|[\s(])\p{Lu}/gu)) {
		const found = index < at ? undefined : stateAtStart(text.slice(index, index + 80));
		if (found !== undefined) {
			states.push(text.slice(index, index + found.length));
			at = index + found.length;
		}
	}

	return states;
}
