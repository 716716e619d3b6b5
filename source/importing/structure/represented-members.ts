import type {Member, Note} from '../structure.ts';
import {describeMember} from './member-text.ts';
import {memberState, seatOf} from './state-names.ts';
import {statesTogether} from './states-together.ts';

const represented =
	/^\s+(?:was|is|would be|will be)\s+represented\s+(?:(?:on|in) the (?:mission|delegation|visit)\s+)?by\s+(\S.{2,200}?)\.?$/u;

const sentenceEnd = /(?<=[.;])(?<!\b(?:Mr|Mrs|Ms|Dr|H|E|\p{Lu})\.)\s+(?=\p{Lu})/u;

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

	const {mark: _mark, ...described} = describeMember(words);
	const isPerson = /^\p{Lu}\S*\s+\S/u.test(described.name);
	const {country} = state;
	const place = paragraph === undefined ? {} : {paragraph};
	return isPerson
		? [{country, ...described, seat: seatOf(country), text: sentence, line, spans, inText: true, ...place}]
		: [];
}
