import type {NamedMember} from './member-source.ts';
import {isLeading} from './member-text.ts';
import {byOffice, byState, type Holder} from './office-holders.ts';
import {seatOf} from './state-names.ts';

const longestList = 4000;
const sentenceEnd = /(?<!\b(?:Mr|Mrs|Ms|Dr|H|E|St|Jr|Sr|\p{Lu}))\.\s+(?=\p{Lu})/u;

/** The members that a sentence names with their offices: `the Permanent Representatives of Chad (Awa Deby) and Togo (Kofi Ayite)`. */
export function holdersListed(list: string): readonly NamedMember[] {
	const named = byOffice(sentenceOf(list)).filter(({name}) => name !== '');
	return named.map((holder) => memberOf(holder, 'member'));
}

/** The members that a sentence names with their states: `Awa Deby of Chad; Luc Roy of France, who acted as head of mission`. */
export function namesListed(list: string): readonly NamedMember[] {
	const sentence = sentenceOf(list);
	return byState(sentence).map((holder) => memberOf(holder, roleAfter(sentence.slice(holder.end, holder.end + 80))));
}

function sentenceOf(list: string): string {
	return list.slice(0, longestList).split(sentenceEnd)[0] ?? '';
}

function roleAfter(text: string): NamedMember['role'] {
	const own =
		/^\)?[,(\s]+(?:who\s+(?:acted|served|was|is)\s+)?(?:as\s+)?([^,;.()]{4,50})/.exec(text)?.[1]?.trim() ?? '';
	return isLeading(own) ? (/^(?:the\s+)?(?:co|joint)/i.test(own) ? 'co-lead' : 'lead') : 'member';
}

function memberOf({country, name, title}: Holder, role: NamedMember['role']): NamedMember {
	return {country, name, title, role, seat: seatOf(country), text: name};
}
