import {honorifics} from '../../language/lexicon/honorifics.ts';
import {memberState, stateAtStart, stateInside, withoutArticle} from '../../language/lexicon/states.ts';
import {itemAt} from '../lines/list-items.ts';
import type {Segment} from '../lines/segments.ts';
import {absenceStart} from './absent.ts';
import {isLeading} from './member.ts';

/** Where a line of a list names the state: at its start, alone, in parentheses after the name, or at the end. */
export type Opening = {readonly form: 'start' | 'back'; readonly country: string; readonly words: string};

const longestEntry = 260;
const sentence = /\b(?:was|were|led|met|composed|consisted|included)\b/;
const unknown =
	/^(\p{Lu}[^,;:.()\t]{2,50}?)(\t+\p{Lu}[^\t,(]{3,60}(?:[,\t(].*)?|\s{3,}\(?\p{Lu}[^,]{3,60},.*|\s\(\p{Lu}[^,()]{3,60},[^()]{3,}\)?)$/u;
const office = new RegExp(
	`\\b(?:${honorifics}|Ambassador|Representative|Secretary|Minister|Counsellor|Coordinator|Mission|Meeting)\\b`,
);

/** What a list says of a state: its members, and the segments that say it. */
export type Entry = {
	readonly country: string;
	readonly persons: readonly string[];
	readonly segments: readonly Segment[];
};

/** Entries that name the state after the member: lines are gathered until one does. */
export function backEntries(segments: readonly Segment[]): readonly Entry[] {
	const entries: Entry[] = [];
	let gathered: Segment[] = [];
	// Where each entry has a label, it goes on to the next.
	const isLabelled = segments.filter(({text}) => itemAt(text) !== undefined).length * 2 > segments.length;
	for (const [at, segment] of segments.entries()) {
		gathered.push(segment);
		const opening = gathered.length > 6 ? undefined : openingOf(gathered.map(({text}) => text).join(' '));
		const next = segments[at + 1];
		const isNew =
			next === undefined || itemAt(next.text) !== undefined || !(isLabelled || /^[\p{Ll}(,]/u.test(next.text));
		if (opening !== undefined && isNew) {
			entries.push({country: opening.country, persons: [opening.words], segments: gathered});
			gathered = [];
		} else if (isLabelled && isNew) {
			// An item that names no state is no part of the next.
			gathered = [];
		}
	}

	const last = entries.at(-1);
	return last === undefined || gathered.length === 0
		? entries
		: [...entries.slice(0, -1), {...last, segments: [...last.segments, ...gathered]}];
}

/** Reads how a line opens an entry of the delegation; nothing where it does not. */
export function openingOf(text: string): Opening | undefined {
	if (text.length > longestEntry) {
		return undefined;
	}

	const words = text.slice(itemAt(text)?.length ?? 0);
	return officeOpening(words) ?? backOpening(words) ?? startOpening(words) ?? unknownOpening(words);
}

/** The state at the start of a line, with what stands after it. */
export function startOpening(line: string): Opening | undefined {
	return officeOpening(line) ?? stateOpening(line);
}

/** `Permanent Representative of Chad: Awa Deby`. */
function officeOpening(line: string): Opening | undefined {
	const [all, title = ''] = /^(?:The\s+)?(\p{Lu}[^:,()]{3,60}?)\s+of\s+(?=(?:the\s)?\p{Lu})/u.exec(line) ?? [''];
	const found = office.test(title) ? stateAtStart(line.slice(all.length)) : undefined;
	const [sign] =
		found === undefined ? [] : (/^\s*[:–—-]\s+(?=\p{Lu})/u.exec(line.slice(all.length + found.length)) ?? []);
	if (found === undefined || sign === undefined) {
		return undefined;
	}

	const end = all.length + found.length;
	const [name = '', ...roles] = line.slice(end + sign.length).split(/(?=\s*\()/);
	const country = withoutArticle(line.slice(all.length, end));
	return {form: 'start', country, words: `: ${name}, ${title}${roles.join('')}`};
}

function stateOpening(line: string): Opening | undefined {
	const found = stateAtStart(line);
	if (found === undefined) {
		return undefined;
	}

	const [country, words] = [line.slice(0, found.length), line.slice(found.length)];
	// After the name of a state a person follows, not the rest of a sentence.
	return /^(?:[*\d¹²³]{0,2}\s*(?:$|[,:(–—-]|\s\p{Lu}|\t)|\s{2,})/u.test(words)
		? {form: 'start', country: country.trim(), words}
		: undefined;
}

/** A country that is no Member State by its name today, where the form leaves no doubt that one is named. */
function unknownOpening(line: string): Opening | undefined {
	const found = unknown.exec(line);
	const [, country = '', words = ''] = found ?? [];
	return found === null || office.test(country) ? undefined : {form: 'start', country: country.trim(), words};
}

function backOpening(whole: string): Opening | undefined {
	// What is said of who did not come stands after the state.
	const clause = absenceStart(whole);
	const entry = whole.slice(0, clause);
	if (sentence.test(entry)) {
		return undefined;
	}

	for (const {index, 1: inside = ''} of entry.matchAll(/\(([^()]{3,60}(?:\([^()]{3,40}\))?)\)/g)) {
		const after = whole.slice(index + inside.length + 2);
		const {country, more} = stateInside(inside);
		if (index > 3 && country !== undefined) {
			return {form: 'back', country: country.trim(), words: [entry.slice(0, index), ...more, after].join(', ')};
		}
	}

	const {bare, more} = withoutRemark(entry.replace(/[.;,]$/, ''));
	const end = /^(.{4,180}?)(?:,|\s[–—-]|\sof)\s+((?:the\s+)?\p{Lu}[^,–—]{2,60})$/u.exec(bare);
	const [, before = '', country = ''] = end ?? [];
	return memberState(country) === undefined || stateAtStart(entry) !== undefined
		? undefined
		: {form: 'back', country, words: `${[before, ...more].join(', ')}${whole.slice(clause)}`};
}

/** An entry without what it says after the state: `, head of mission`, `(observer)`. */
function withoutRemark(entry: string): {readonly bare: string; readonly more: readonly string[]} {
	const [all, role, inside = role] = /(?:,\s+([^,()]{4,60})|\s\(([^()]{4,60})\))$/.exec(entry) ?? [''];
	const isRemark = inside !== undefined && memberState(inside) === undefined && (role === undefined || isLeading(role));
	return isRemark ? {bare: entry.slice(0, entry.length - all.length), more: [inside]} : {bare: entry, more: []};
}

/** The first cell of a row whose form alone shows that it names a country. */
export function openingBeside(segment: Segment, cells: readonly Segment[]): Opening | undefined {
	const opening = unknownOpening(segment.text);
	const [first] = cells;
	return opening === undefined || first === undefined || cells.length === 1
		? opening
		: {...opening, country: first.text, words: ''};
}
