import {honorifics} from '../../language/lexicon/honorifics.ts';
import type {Member, Person, PlacedParagraph} from '../../model/structure.ts';

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
	const {words, help} = withoutAssistants(text.replace(marks, ''));
	const parts = entryParts(words).flatMap(withoutLeading);
	const assistedBy = help === undefined ? undefined : assistantsOf(help);
	return {
		...personOf(parts.filter((part) => !isLeading(part))),
		role: roleOf(parts.find((part) => coLeads.test(part)) ?? parts.find(isLeading) ?? ''),
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

const offices =
	"(?:Deputy\\s+)?Ambassador|(?:(?:First\\s+|Senior\\s+)?Deputy\\s+|Alternate\\s+|Acting\\s+)?(?:Permanent\\s+)?Representative|Political Coordinator|Chargé d['’]affaires(?: a\\.i\\.)?|Minister[ -]Counsell?or|Minister Plenipotentiary|Minister|Counsell?or|(?:First|Second|Third) Secretary|Lieutenant[ -]Colonel|Colonel|Major[ -]General|Brigadier[ -]General|General";

const rank = new RegExp(`^(?:(?:H\\.\\s?E\\.|His Excellency|Her Excellency)\\s+)?(${offices})\\s+(?=\\p{Lu})`, 'u');
const officeFirst = new RegExp(`^(?:${offices})(?![\\p{L}-])`, 'u');

/** A name and the office after it, where one space is left between two columns. */
const named = new RegExp(`^(\\p{Lu}\\S*(?:\\s+\\S+){1,4}?)\\s+(${offices})$`, 'u');
const courtesy = new RegExp(
	`^(?:(?:(?:${honorifics}|H\\.\\s?E)\\.?|His Excellency|Her Excellency)\\s+)+(?=\\p{Lu})`,
	'u',
);
const office =
	/\b(?:representative|counsell?or|secretary|minister|ambassador|coordinator|expert|adviser|advisor|attaché|chargé|director|envoy|officer|head|chief)\b/i;
const assisted = /[,;(]?\s*(?:assisted|accompanied)\s+by\s+/i;
const longest = 400;
const officeEnd =
	/(?:\p{L}*[cC]ounsell?or|Secretary|Minister|Representative|Coordinator|[aA]ttaché|[aA]dviser|[aA]dvisor|[eE]xpert|[oO]fficer)$/u;

/** The words beside a country without those that tell who assists its member; what stands in a cell after them is the member's again. */
function withoutAssistants(text: string): {readonly words: string; readonly help?: string} {
	const found = assisted.exec(text);
	if (found === null) {
		return {words: text};
	}

	const [help = '', ...cells] = text.slice(found.index + found[0].length).split('\t');
	return {words: [text.slice(0, found.index), ...cells].join('\t'), help};
}

/** Who assists a member: of several the names, and their titles in the same order as far as these are stated. */
function assistantsOf(help: string): Person {
	const persons = apart(help).map((part) => personOf(entryParts(part)));
	const titles = persons.map(({title}) => title);
	// `Ana Roe and Luc Roy, experts`: the plural is of both.
	const last = titles.at(-1) ?? '';
	const isShared = titles.slice(0, -1).every((title) => title === '') && (last === '' || last.endsWith('s'));
	return {
		name: persons.map(({name}) => name).join(' and '),
		title: persons.length < 2 || isShared ? last : titles.map((title) => title || 'not stated').join('; '),
	};
}

/** The words about each: another begins after `and`, or a comma, with a name that the one before it does not go on with. */
function apart(text: string): readonly string[] {
	if (text.length > longest) {
		return [text];
	}

	for (const {index, 0: sign} of text.matchAll(/\s*(?:[,;]\s+and|[,;]|\band)\s+(?=\p{Lu})/gu)) {
		const [before, after] = [text.slice(0, index), text.slice(index + sign.length)];
		if (isAnother(before, sign, after)) {
			return [before, ...apart(after)];
		}
	}

	return [text];
}

function isAnother(before: string, sign: string, after: string): boolean {
	const [next = ''] = entryParts(after);
	if (startsAsPerson(next)) {
		return true;
	}

	const isName = /^\p{Lu}\S*(?:\s+\S+){0,3}\s+\p{Lu}\S*$/u.test(next) && !isOffice(next);
	const parts = entryParts(before);
	const isClosed = parts.length === 1 ? !isOffice(before) : officeEnd.test(parts.at(-1) ?? '');
	return isName && isClosed && /and/.test(sign);
}

/** Whether words name an office. */
export function isOffice(words: string): boolean {
	return office.test(words);
}

/** Whether a text begins with an office and is not the name of who holds it. */
export function beginsWithOffice(text: string): boolean {
	return officeFirst.test(text) && !rank.test(text);
}

/** Whether a text begins with a name as lists address people: `Mr. Luc Roy`. */
export function startsAsPerson(text: string): boolean {
	return courtesy.test(text) || /^(?:H\.\s?E\.\s+)?Ambassador\s+\p{Lu}/u.test(text);
}

/** The parts of an entry between commas and parentheses. */
function entryParts(text: string): readonly string[] {
	return text
		.split(/[();[\]\t]|,(?!\s*(?:Jr|Sr)\b)|\s[–—-]\s|:\s/)
		.map((part) =>
			part
				.trim()
				.replace(/^(?:and|as)\s+(?=\p{Lu})/u, '')
				.replace(/^[–—:-]+\s*|\s*(?:[–—:-]|(?<!\b(?:Jr|Sr))\.)+$/g, ''),
		)
		.filter((part) => part !== '');
}

/** The person whom the parts of an entry name: the name first, or an office before it. */
function personOf(parts: readonly string[]): Person {
	const [first = '', second, ...others] = parts;
	// Some lists print the office before the name.
	const isTurned = second !== undefined && office.test(first) && !rank.test(first) && !office.test(second);
	const [name, titles] = isTurned ? [second, [first, ...others]] : [first, parts.slice(1)];
	const found = rank.exec(name);
	const ranked = found === null ? name : name.slice(found[0].length);
	const title = [...(found?.[1] === undefined ? [] : [found[1]]), ...titles].join(', ');
	const [, bare, held] = (found === null ? named.exec(name) : null) ?? [];
	if (bare !== undefined && held !== undefined) {
		return {name: bare.replace(courtesy, ''), title: [held, ...titles].join(', ')};
	}

	return office.test(ranked) && title === '' && found === null
		? {name: '', title: ranked}
		: {name: ranked.replace(courtesy, ''), title};
}
