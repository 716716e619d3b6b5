import {isPartOfName, seatOf, stateAtStart} from '../../language/lexicon/states.ts';
import {type Hyphens, joinSegments} from '../lines/join.ts';
import {itemAt} from '../lines/list-items.ts';
import {addAll, addAside, type Listed, type PartReading} from '../lines/part-reading.ts';
import type {Segment} from '../lines/segments.ts';
import {comingOf} from './absent.ts';
import {
	byColumns,
	cellsBelow,
	completes,
	entryCells,
	type Gathered,
	isNameOf,
	isRoleBelow,
	isSecondMember,
	isTitleBelow,
	staysOpen,
} from './columns.ts';
import {describeMember, markOf} from './member.ts';
import {backEntries, type Entry, openingBeside, openingOf, startOpening} from './openings.ts';
import {headsAmong, withRoleOf} from './take-members.ts';

/** Adds the members of a list, an entry over one line or several, in columns or not; gives back the segments that belong to none. */
export function addMembers(reading: PartReading, segments: readonly Segment[], paragraph?: string): readonly Segment[] {
	const openings = segments.map(({text}) => openingOf(text)).filter((opening) => opening !== undefined);
	const isBack = openings.filter(({form}) => form === 'back').length * 2 > openings.length;
	const heads = headsAmong(segments);
	addAside(reading, heads, 'table heading');
	const lines = heads.length === 0 ? segments : segments.filter((segment) => !heads.includes(segment));
	const entries = isBack ? backEntries(lines) : startEntries(lines);
	const used = new Set(entries.flatMap((entry) => entry.segments.map(({line, from}) => `${line}:${from}`)));
	const place = {...reading.place, ...(paragraph === undefined ? {} : {paragraph})};
	const listed = entries.flatMap((entry) =>
		entry.persons.map((text, at) => listedMember(entry, text, {place, hyphens: reading.hyphens, isFirst: at === 0})),
	);
	addAll(reading.found.listed, listed.map(withRoleOf(heads)));
	const pieces = isBack ? lines : lines.flatMap(entryCells);
	return pieces.filter(({line, from}) => !used.has(`${line}:${from}`));
}

function listedMember(
	{country: printed, segments}: Entry,
	words: string,
	{place, hyphens, isFirst}: {readonly place: object; readonly hyphens: Hyphens; readonly isFirst: boolean},
): Listed {
	const coming = comingOf(words);
	const described = describeMember(coming.text);
	const country = printed.replace(/[*\d¹²³]+$/, '').trim();
	const mark = markOf(coming.text) ?? /[*\d¹²³]+$/.exec(printed)?.[0];
	const placed = joinSegments(segments, hyphens);
	// The comma between two columns is ours.
	const byCells = wordsIn(`${printed} ${words}`.replaceAll(/\s,(?=\s|$)/g, '')).join(' ');
	return {
		member: {
			country,
			...described,
			seat: seatOf(country),
			...placed,
			...(sameWords(byCells, placed.text) ? {byCells} : {}),
			...place,
			// Of two members of one state the first holds the words of both.
			...(isFirst ? {} : {inText: true as const}),
			...(coming.came === 'nobody' ? {absent: true as const} : {}),
			...(coming.came === 'another' ? {replaces: true as const} : {}),
		},
		...(mark === undefined ? {} : {mark}),
	};
}

function sameWords(one: string, other: string): boolean {
	return one !== other && wordsIn(one).toSorted().join(' ') === wordsIn(other).toSorted().join(' ');
}

function wordsIn(text: string): readonly string[] {
	return text.split(/\s+/).filter((word) => word !== '');
}

/** In letters: where columns after the first begin at least, and how far those that are one may begin apart. */
const leftmost = 8;
const near = 2;

/** Entries whose state stands at the start or alone: each state opens one, what is beside and under it is its own. */
function startEntries(segments: readonly Segment[]): readonly Entry[] {
	const entries: Gathered[] = [];
	const begin = (country: string, text: string, segments: readonly Segment[]) =>
		entries.push({country, words: [text], columns: [0], segments: [...segments], open: openIn(text)});
	const add = (entry: Gathered, text: string, cell: Segment) => {
		// The second line of a cell goes on with the first, whatever stands in the columns after it.
		const column =
			cell.from > leftmost ? entry.columns.findLastIndex((from) => Math.abs(from - cell.from) <= near) : -1;
		const place = column === -1 ? entry.words.length : column + 1;
		entry.words.splice(place, 0, text);
		entry.columns.splice(place, 0, cell.from);
		entry.segments.push(cell);
		entry.open += openIn(text);
	};
	for (const [index, segment] of segments.entries()) {
		const cells = cellsBelow(segment, segments[index + 1]);
		const reaching = segment.above?.[0] ?? '';
		if (reaching !== '') {
			// A second member of the state that the cell above names.
			begin(reaching, cells.map(({text}) => text).join('\t'), cells);
			continue;
		}

		for (const [at, cell] of cells.entries()) {
			const entry = entries.at(-1);
			const words = cell.text.slice(itemAt(cell.text)?.length ?? 0);
			const whole = entry === undefined ? '' : `${entry.country} ${words}`;
			if (
				entry !== undefined &&
				isPartOfName(entry.country) &&
				isPartOfName(whole) &&
				!completes(entry.country, whole)
			) {
				entry.country = whole;
				add(entry, '', cell);
				continue;
			}

			if (entry !== undefined && completes(entry.country, whole)) {
				const {length} = stateAtStart(whole) ?? {length: whole.length};
				entry.country = whole.slice(0, length);
				add(entry, whole.slice(length), cell);
				continue;
			}

			const opening =
				at > 0 && entry !== undefined
					? undefined
					: (startOpening(words) ?? (at === 0 ? openingBeside(segment, cells) : undefined));
			const isBroken = /\([^)]*$/.test(words) || opening === undefined;
			if (at === 0 && isBroken && isPartOfName(words)) {
				begin(words, '', [cell]);
			} else if (opening !== undefined && !staysOpen(entry) && !isNameOf(entry, opening)) {
				begin(opening.country, opening.words, [cell]);
			} else if (entry !== undefined && at === 0 && isSecondMember(entries, cell)) {
				begin(entry.country, cell.text, [cell]);
			} else if (entry !== undefined) {
				const isTitle = at === 0 && (isTitleBelow(entry, cell) || isRoleBelow(entry, cell));
				// The third column is the title, where a list has one; so is what stands apart below the name.
				const isApart =
					at === 0 && segment.gap && /^\p{Lu}/u.test(cell.text) && entry.words.some((text) => text.trim() !== '');
				add(entry, at > 1 ? `\t${cell.text}` : isApart || isTitle ? `, ${cell.text}` : cell.text, cell);
			}
		}
	}

	return byColumns(entries).map((entry) => ({
		...entry,
		persons: persons(entry.words.filter((part) => part.trim() !== '').join(' ')),
	}));
}

function openIn(text: string): number {
	return text.split('(').length - text.split(')').length;
}

/** Several members of one state stand between semicolons. */
function persons(text: string): readonly string[] {
	const inner = /^\s*\(([^()]*)\)\s*$/.exec(text.slice(0, 600))?.[1] ?? text;
	const parts = inner.split(';').filter((part) => part.trim() !== '');
	const isEach =
		parts.length > 1 && parts.every((part) => describeMember(part).name !== '' && /\p{Lu}\S*\s+\p{Lu}/u.test(part));
	return isEach ? parts : [text];
}
