import type {Member, Person, PlacedParagraph} from '../../model/structure.ts';
import {assistantsOf, entryParts, personOf, withoutAssistants} from './person.ts';

/** Running text that may name members, and where it stands. */
export type Source = Pick<PlacedParagraph, 'text' | 'line' | 'spans'> & {readonly number?: string};

/** A member as running text names it, before its place is known. */
export type NamedMember = Omit<Member, 'line' | 'spans' | 'paragraph' | 'inText'>;

/** What the words beside a country say of its member. */
type Described = Person & {readonly role: Member['role']; readonly assistedBy?: Person};

const coLeads =
	/^(?:and\s+)?(?:the\s+)?(?:(?:mission|delegation)\s+)?(?:co-?\s?(?:leader|lead|head|chair(?:man|person)?)|joint\s+(?:leader|head))s?(?:\s+of\s+(?:the\s+)?(?:mission|delegation))?$/i;
const leads =
	/^(?:and\s+)?(?:the\s+)?(?:(?:mission|delegation|team)\s+)?(?:leader|lead|head|chair(?:man|person)?)(?:\s+of\s+(?:the\s+)?(?:security council\s+)?(?:mission|delegation|team))?$/i;
const marks =
	/(\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹]|(?<=\p{L})\d|\[\d{1,2}\]|(?<=\)\s?)\d{1,2}(?=\s*$)|(?<=\p{L}\s)\d{1,2}(?=\s*\t))(?=\s*(?:[),;.\t]|$))/u;

/** Whether words beside a member say that he or she leads: `head of mission`, `co-leader`. */
export function isLeading(words: string): boolean {
	return coLeads.test(words) || leads.test(words);
}

/** The role that such words give. */
export function roleOf(words: string): Member['role'] {
	return coLeads.test(words) ? 'co-lead' : leads.test(words) ? 'lead' : 'member';
}

/** Reads `(Name, Title)`, `Name, Title, head of mission`, `Name (Title), assisted by Name, Title` and their like. */
export function describeMember(text: string): Described {
	const {own: words, help} = withoutAssistants(text.replace(marks, ''));
	const own = entryParts(words).flatMap(withoutLeading);
	const assistedBy = help === undefined ? undefined : assistantsOf(help);
	return {
		...personOf(own.filter((part) => !isLeading(part))),
		role: roleOf(own.find((part) => coLeads.test(part)) ?? own.find(isLeading) ?? ''),
		...(assistedBy === undefined ? {} : {assistedBy}),
	};
}

/** The mark of a footnote among the words beside a country. */
export function markOf(text: string): string | undefined {
	return marks
		.exec(text)?.[1]
		?.replace(/^\[|\]$/g, '')
		.normalize('NFKC');
}

/** `Permanent Representative and mission leader` as the two that it is. */
function withoutLeading(part: string): readonly string[] {
	const [, first = '', second = ''] = /^(.{3,80}?)\s+and\s+(.{4,60})$/.exec(part) ?? [];
	return isLeading(first) || isLeading(second) ? [first, second] : [part];
}

/** A member where running text names it. */
export function placedIn(source: Source, member: NamedMember, words = member.text): Member {
	const {spans, number} = source;
	const paragraph = number === undefined ? {} : {paragraph: number};
	return {...member, line: lineOf(source, words), spans, inText: true, ...paragraph};
}

/** The line of the paragraph that a member's name most likely stands on, by its share of the text. */
function lineOf({text, line, spans}: Source, member: string): number {
	const at = Math.max(0, text.indexOf(member.slice(0, 20)));
	let passed = 0;
	for (const span of spans) {
		passed += span.to - span.from + 1;
		if (passed > at) {
			return span.line;
		}
	}

	return line;
}
