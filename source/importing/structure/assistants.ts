import type {Person} from '../structure.ts';
import {isOffice, personOf, segments, startsAsPerson} from './person-text.ts';

const assisted = /[,;(]?\s*(?:assisted|accompanied)\s+by\s+/i;

const longest = 400;

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
	const persons = apart(help).map((part) => personOf(segments(part)));
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

const officeEnd =
	/(?:\p{L}*[cC]ounsell?or|Secretary|Minister|Representative|Coordinator|[aA]ttaché|[aA]dviser|[aA]dvisor|[eE]xpert|[oO]fficer)$/u;

function isAnother(before: string, sign: string, after: string): boolean {
	const [next = ''] = segments(after);
	if (startsAsPerson(next)) {
		return true;
	}

	const isName = /^\p{Lu}\S*(?:\s+\S+){0,3}\s+\p{Lu}\S*$/u.test(next) && !isOffice(next);
	const parts = segments(before);
	const isClosed = parts.length === 1 ? !isOffice(before) : officeEnd.test(parts.at(-1) ?? '');
	return isName && isClosed && /and/.test(sign);
}
