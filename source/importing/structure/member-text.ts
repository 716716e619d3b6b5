import type {Member, Person} from '../structure.ts';
import {assistantsOf, withoutAssistants} from './assistants.ts';
import {personOf, segments} from './person-text.ts';

/** What the words beside a country say of its member. */
export type Described = Person & {readonly role: Member['role']; readonly assistedBy?: Person; readonly mark?: string};

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
	const mark = marks.exec(text)?.[1];
	const bare = mark === undefined ? text : text.replace(marks, '');
	const {own: words, help} = withoutAssistants(bare);
	const own = segments(words).flatMap(withoutLeading);
	const assistedBy = help === undefined ? undefined : assistantsOf(help);
	return {
		...personOf(own.filter((part) => !isLeading(part))),
		role: roleOf(own.find((part) => coLeads.test(part)) ?? own.find(isLeading) ?? ''),
		...(assistedBy === undefined ? {} : {assistedBy}),
		...(mark === undefined ? {} : {mark: mark.replace(/^\[|\]$/g, '').normalize('NFKC')}),
	};
}

/** `Permanent Representative and mission leader` as the two that it is. */
function withoutLeading(part: string): readonly string[] {
	const [, first = '', second = ''] = /^(.{3,80}?)\s+and\s+(.{4,60})$/.exec(part) ?? [];
	return isLeading(first) || isLeading(second) ? [first, second] : [part];
}
