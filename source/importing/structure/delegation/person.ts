import {honorifics} from '../../language/lexicon/honorifics.ts';
import type {Person} from '../../model/structure.ts';

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
export function withoutAssistants(text: string): {readonly own: string; readonly help?: string} {
	const found = assisted.exec(text);
	if (found === null) {
		return {own: text};
	}

	const [help = '', ...cells] = text.slice(found.index + found[0].length).split('\t');
	return {own: [text.slice(0, found.index), ...cells].join('\t'), help};
}

/** Who assists a member: of several the names, and their titles in the same order as far as these are stated. */
export function assistantsOf(help: string): Person {
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
export function entryParts(text: string): readonly string[] {
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
export function personOf(parts: readonly string[]): Person {
	const [first = '', second, ...rest] = parts;
	// Some lists print the office before the name.
	const isTurned = second !== undefined && office.test(first) && !rank.test(first) && !office.test(second);
	const [name, titles] = isTurned ? [second, [first, ...rest]] : [first, parts.slice(1)];
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
