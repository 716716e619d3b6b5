import {stated} from '../../../report/stated.ts';
import {lengthOfStates, seatOf, stateAtEnd, statesIn} from '../../language/lexicon/states.ts';
import type {Member} from '../../model/structure.ts';
import {type Hyphens, joinSegments} from '../lines/join.ts';
import {endsInColon, endsSentence} from '../lines/line-kinds.ts';
import {addAll, addAside, type PartReading, type UnreadRow} from '../lines/part-reading.ts';
import {cellsOf, type Segment, shortLine} from '../lines/segments.ts';
import {atomsOf} from './atoms.ts';
import {entriesIn} from './entries.ts';
import {type Entry, isTold} from './entry.ts';
import {columnHead, type Row, rowsOf, textOfRows} from './rows.ts';
import {ofOthers, roleOf} from './words.ts';

/** The lines of a part around the list of the delegation, and the entries of that by the rows that they stand in. */
export type MembersList = {
	readonly before: readonly Segment[];
	readonly entries: readonly {readonly entry: Entry; readonly rows: readonly Row[]}[];
	/** Rows that head members: `Members:`. */
	readonly heads: readonly Row[];
	/** Where a row names a State and nobody who could be read, and where one names a person more than was read. */
	readonly unread: readonly UnreadRow[];
	readonly end: number;
	readonly after: readonly Segment[];
};

const fewest = 2;
const mostBefore = 12;
/** In lines, with room for every member and a line for each word; and how many places are tried. */
const longestList = 240;
const mostTries = 6;
const mostBegun = 6;
const fewestBegun = 3;
// Those whom a mission met are listed in the same forms.
export const ofOtherPeople =
	/\b(?:met|meetings?|talks|discussions|exchanged|heard|interlocutors|interacted|received by|briefed by|partners|(?<!their )countries|terms of reference|objectives?|aims?|purposes?|tasks)\b[^.]*$/i;

/** Finds the list of the delegation that follows a colon, or stands under a heading of its own; nothing where there is none. */
export function listOfMembers(
	segments: readonly Segment[],
	isSection: boolean,
	hyphens: Hyphens,
): MembersList | undefined {
	let tries = 0;
	for (const at of segments.keys()) {
		if (tries < mostTries && isListStart(segments, at, isSection)) {
			tries += 1;
			const most = Math.min(segments.length, at + longestList);
			const length = segments.slice(at, most).findIndex((segment, index) => isSentence(segment, segments, at + index));
			const end = length === -1 ? most : at + length;
			const list = listed(segments.slice(at, end), hyphens);
			if (list !== undefined) {
				const [before, after] = [segments.slice(0, at), segments.slice(end)];
				return {...list, before: [...before, ...list.before], after: [...list.after, ...after], end: at + list.end};
			}
		}
	}

	return undefined;
}

function listed(segments: readonly Segment[], hyphens: Hyphens): MembersList | undefined {
	const rows = rowsOf(segments);
	const inText = textOfRows(rows, hyphens);
	const entries = entriesIn(inText.text, fewest);
	const rowAt = (place: number) => inText.starts.findLastIndex((start) => start <= place);
	const pieces = entries
		.flatMap((entry) => entry.places.map((place) => ({entry, place})))
		.toSorted((one, other) => one.place - other.place);
	const byRow = Map.groupBy(pieces, ({place}) => rowAt(place));
	// An entry that begins within a row owns none.
	const isOwner = ({places: [first = 0]}: Entry) => byRow.get(rowAt(first))?.[0]?.place === first;
	const told = rows.map((_, row) => (byRow.get(row) ?? []).map(({entry}) => entry));
	const owners = told.map((inRow) => inRow.slice(0, 1).find(isOwner));
	// Running text that lists members breaks its lines anywhere.
	if (entries.filter(isOwner).length * 3 < entries.length * 2 || entries.length === 0) {
		return undefined;
	}

	const first = owners.findIndex((owner) => owner !== undefined);
	const last = owners.findLastIndex((owner) => owner !== undefined);
	const heads = rows.filter(({columns}, at) => {
		const [[segment] = [], ...others] = columns;
		const words = (segment?.text ?? '').replace(/:$/, '');
		return at <= last && others.length === 0 && (ofOthers.test(words) || (at < first && roleOf(words) !== undefined));
	});
	const rowsOfEntry = Map.groupBy(
		rows.slice(first, last + 1).filter((row) => !heads.includes(row)),
		(row) => owners.slice(0, rows.indexOf(row) + 1).findLast((owner) => owner !== undefined),
	);
	return {
		before: linesOf(rows.slice(0, first).filter((row) => !heads.includes(row))),
		entries: entries.map((entry) => ({entry, rows: rowsOfEntry.get(entry) ?? []})),
		heads,
		unread: unreadRows(rows, inText, told),
		end: linesOf(rows.slice(0, last + 1)).length,
		after: linesOf(rows.slice(last + 1)),
	};
}

/**
 * The rows of a list in which not all was read. Those behind the last member belong to it up to a gap.
 * @param entries those that each row tells of
 */
function unreadRows(
	rows: readonly Row[],
	{text, starts}: ReturnType<typeof textOfRows>,
	entries: readonly (readonly Entry[])[],
): readonly UnreadRow[] {
	const names = new Set(entries.flat().map(({name}) => name));
	const read = entries.map((inRow) => inRow.filter((entry) => isTold(entry) || entry.isOfStaff));
	const first = read.findIndex(({length}) => length > 0);
	const last = read.findLastIndex(({length}) => length > 0);
	const isGap = ({lines: [segment]}: Row, at: number) => at > last && segment?.gap === true;
	const end = rows.findIndex(isGap);
	return rows.slice(0, end === -1 ? undefined : end).flatMap((row, at) => {
		const words = text.slice(starts[at], starts[at + 1]);
		const atoms = atomsOf(words);
		const line = row.lines[0]?.line ?? 0;
		const told = read[at] ?? [];
		if (told.length > 0) {
			const isAmbiguous = told.some(({isOfStaff, isInstead, isAbsent}) => isOfStaff || isInstead || isAbsent);
			const isStray = atoms.some((atom) => atom.kind === 'name' && !atom.isInBrackets && !names.has(atom.text));
			return isStray && !isAmbiguous ? [{line, states: []}] : [];
		}

		const states = atoms.filter(({kind}) => kind === 'state').map((atom) => atom.text);
		const isRow = atoms[0]?.kind === 'state' || (at > last && row.columns.length > 1);
		const isOfList = states.length > 0 && ((at >= first && at <= last) || (isRow && !hasVerb(words)));
		return isOfList ? [{line, states}] : [];
	});
}

function linesOf(rows: readonly Row[]): readonly Segment[] {
	return rows.flatMap(({lines}) => lines);
}

function cellsIn(rows: readonly Row[]): readonly Segment[] {
	return rows.flatMap(({columns}) => columns.flat());
}

/** Adds the members of a list; gives back the lines within it that tell of none. */
export function addMembers(
	reading: PartReading,
	{entries, heads, unread}: MembersList,
	paragraph?: string,
): readonly Segment[] {
	const place = {...reading.place, ...stated({paragraph})};
	const others: Segment[] = [];
	addAside(reading, linesOf(heads), 'table heading');
	addAll(reading.found.unread, unread);
	for (const [at, {entry, rows}] of entries.entries()) {
		const segments = cellsIn(rows);
		if (!isTold(entry)) {
			others.push(...linesOf(rows));
			continue;
		}

		// Of two members in one row the first holds the words of both.
		const holder =
			segments.length > 0 ? segments : cellsIn(entries.slice(0, at).findLast((one) => one.rows.length > 0)?.rows ?? []);
		const inText = segments.length === 0 && ({inText: true} as const);
		const member = {...memberOf(entry), ...joinSegments(holder, reading.hyphens), ...place, ...inText};
		reading.found.listed.push({member, ...stated({mark: entry.mark})});
	}

	return others;
}

/** What an entry says of a member, without its place. */
export function memberOf(entry: Entry): Omit<Member, 'text' | 'line' | 'spans'> {
	const {country, name, before, offices, legs, role, assistedBy, isAbsent, isInstead} = entry;
	return {
		...{country, name, title: (offices.length > 0 ? offices.join(', ') : before).trim(), role, seat: seatOf(country)},
		...stated({assistedBy}),
		...(legs.length > 0 && {footnote: legs.join('; ')}),
		...(isAbsent && {absent: true}),
		...(isInstead && {replaces: true}),
	};
}

function isListStart(segments: readonly Segment[], at: number, isSection: boolean): boolean {
	const previous = segments[at - 1];
	if (previous === undefined) {
		return isSection;
	}

	// Running text breaks its lines anywhere.
	const isApart = segments[at]?.gap || cellsOf(segments[at] ?? previous).length > 1;
	if (isApart && begins(segments, at) && !ofOtherPeople.test(previous.text)) {
		return true;
	}

	const isLead =
		(endsInColon(previous.text) || /\b(?:below|as follows)\.?$/.test(previous.text.slice(-12))) &&
		// `… was composed of Chad:` goes on with the member of that state.
		stateAtEnd(previous.text.slice(-shortLine).replace(/[:：].{0,5}$/, '')) === undefined;
	const lead = segments
		.slice(Math.max(0, at - 3), at)
		.map(({text}) => text.slice(-shortLine))
		.join(' ');
	return (
		isColumnHead(previous) ||
		isHeadOfStack(segments, at - 1) ||
		(isLead && !ofOtherPeople.test(lead)) ||
		(isSection && at <= mostBefore && endsSentence(previous.text))
	);
}

/** Whether lines that each tell of another state begin here. */
function begins(segments: readonly Segment[], at: number): boolean {
	const states = segments
		.slice(at, at + mostBegun)
		.map(({text}) => (mayBeEntry(text.replaceAll(/ {2,}/g, '\t')) ? statesIn(text)[0] : undefined));
	return states[0] !== undefined && new Set(states.filter((state) => state !== undefined)).size >= fewestBegun;
}

/** Whether a line heads the columns of a list of the delegation: `Country  Name  Title`. */
export function isColumnHead(segment: Segment): boolean {
	if (segment.text.length > shortLine) {
		return false;
	}

	const cells = cellsOf(segment).map(({text}) => text);
	// Some converters leave one space between columns.
	const names = cells.length > 1 ? cells : segment.text.split(' ');
	return names.length > 1 && names.every((name) => columnHead.test(name));
}

/** Whether a line is one of those that head columns whose cells a converter set one below the other. */
export function isHeadOfStack(segments: readonly Segment[], at: number): boolean {
	const isColumn = (segment: Segment | undefined) => segment !== undefined && columnHead.test(segment.text);
	return isColumn(segments[at]) && (isColumn(segments[at - 1]) || isColumn(segments[at + 1]));
}

const sentenceVerb =
	/\b(?:was|were|is|are|had|has|joined|could|did|took|accompanied|participated|left|travelled|traveled|replaced|represented)\b/;
const verbNext = /^\s+(?:(?:was|were|had|has|could|did)\s|joined\b|took\b|regretted\b|participated\b)/;
/** `Counsellor, accompanied by Ana Roe` and `Counsellor, who was unable to attend` are no sentences. */
const besideMember =
	/[,;(]\s*(?:(?:accompanied|replaced|represented)\s+by\b|who\s+(?:was|were|had|did|could)\b|(?:was|did|could)\b)/g;

function isSentence(segment: Segment, segments: readonly Segment[], at: number): boolean {
	const head = segment.text.slice(0, shortLine);
	if (/^(?:\*{1,3}|[¹²³])\s*\p{Lu}/u.test(head) || verbNext.test(head.slice(lengthOfStates(head) || head.length))) {
		return true;
	}

	const words = [segment, ...segments.slice(at + 1, at + 3).filter(({gap}) => !gap)]
		.map(({text}) => text)
		.join(' ')
		.slice(0, shortLine);
	return (
		words.split(/\s+/).length >= 5 &&
		hasVerb(words) &&
		(segment.gap || /^(?:The|A|An|In|On|At|During|Mr|Ms)\b/.test(head)) &&
		!(atomsOf(head)[0]?.kind === 'state' && /^[^.]{0,80}(?:[,(\t]|\s{2}|$)/.test(head))
	);
}

/** Whether words up to a bracket say something of their subject, as those of an entry do not. */
function hasVerb(words: string): boolean {
	return sentenceVerb.test(words.replace(/\(.*$/s, '').replaceAll(besideMember, ''));
}

/** Whether a line may be an entry of a list and no sentence: it names a state, and a person or an office with it. */
export function mayBeEntry(text: string): boolean {
	if (text.length > shortLine || (text.endsWith('.') && hasVerb(text))) {
		return false;
	}

	const kinds = new Set(atomsOf(text).map(({kind}) => kind));
	return kinds.has('state') && (kinds.has('name') || kinds.has('office') || kinds.size === 1);
}
