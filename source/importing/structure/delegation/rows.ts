import {isPartOfName, memberState, stateAtStart} from '../../language/lexicon/states.ts';
import {type Hyphens, joinSegments} from '../lines/join.ts';
import {isOpenEnded, startsLow} from '../lines/line-kinds.ts';
import {itemAt, itemCells} from '../lines/list-items.ts';
import {cut, present, type Segment, shortLine} from '../lines/segments.ts';
import type {Atom} from './atom.ts';
import {atomsOf} from './atoms.ts';
import {isOneOffice, ofOthers} from './words.ts';

/** A row of a list: the words of each of its columns, which may go on over several lines. */
export type Row = {
	readonly lines: Segment[];
	readonly columns: Segment[][];
	/** What a cell of the rows above says for this one, too. */
	readonly above: string;
	/** How many brackets are open at its end. */
	open: number;
};

/** In letters: how far the cells of one column may begin apart. */
const near = 2;
const mostOpen = 8;

/** The rows of a list: a line begins one where it goes on with nothing above it. */
export function rowsOf(segments: readonly Segment[]): readonly Row[] {
	const rows: Row[] = [];
	for (const [at, segment] of segments.entries()) {
		const next = segments[at + 1];
		const cells = cellsBelow(segment, next);
		const row = rows.at(-1);
		const places = row === undefined ? undefined : placesBelow(row, segment, cells, next);
		if (row === undefined || places === undefined) {
			rows.push({
				lines: [segment],
				columns: cells.map((cell) => [cell]),
				above: segment.above?.[0] ?? '',
				open: cells.reduce((open, {text}) => open + opened(text), 0),
			});
		} else {
			row.lines.push(segment);
			for (const [index, cell] of cells.entries()) {
				row.columns[places[index] ?? -1]?.push(cell);
				row.open += opened(cell.text);
			}
		}
	}

	return rows;
}

function opened(text: string): number {
	return text.split('(').length - text.split(')').length;
}

/** The rows as one text, a line for each, and where each begins in it. */
export function textOfRows(
	rows: readonly Row[],
	hyphens: Hyphens,
): {readonly text: string; readonly starts: readonly number[]} {
	const starts: number[] = [];
	let text = '';
	for (const {columns, above} of rows) {
		starts.push(text.length);
		const words = columns.map((column) => joinSegments(column, hyphens).text);
		const [first = ''] = words;
		const cells = [...(above === '' ? [] : [above]), first.slice(itemAt(first)?.length ?? 0), ...words.slice(1)];
		text += `${cells.join('\t')}\n`;
	}

	return {text, starts};
}

/** The columns of a row that the cells of the line below go on with; nothing where that line is a row of its own. */
function placesBelow(
	{columns, open}: Row,
	segment: Segment,
	cells: readonly Segment[],
	next: Segment | undefined,
): readonly number[] | undefined {
	const [first] = cells;
	if (first === undefined || segment.cells !== undefined || itemAt(first.text) !== undefined) {
		return undefined;
	}

	const texts = columns.map((column) => column.map(({text}) => text).join(' '));
	const nearest = cells.map((cell) => {
		const apart = columns.map((column) => Math.abs((column[0]?.from ?? 0) - cell.from));
		return apart.indexOf(Math.min(...apart));
	});
	const [place = 0] = nearest;
	const state = (texts[0] ?? '').replace(/^.*(?:\(|\bMission of (?:the )?)/, '');
	if (isPartOfName(`${state} ${first.text}`)) {
		return place === 0 ? nearest : undefined;
	}

	// A State that the next line completes, with its member beside that: "Russian", and below it "Federation   Mr. Ivan Petrov".
	if (cells.length === 1 && completes(first.text, `${first.text} ${next?.text ?? ''}`)) {
		return undefined;
	}

	if (open > 0 && columns.flat().length < mostOpen) {
		const openColumn = texts.findLastIndex((text) => opened(text) > 0);
		return cells.length > 1 ? nearest : [openColumn];
	}

	// "Ana Roe, Deputy Permanent   Chad", and below it "Representative".
	const isAlone = !segment.gap && place === 0 && cells.length === 1 && columns.length > 1;
	if (isAlone && goesOnBelow(texts[0] ?? '', first.text, columns.length > 2)) {
		return nearest;
	}

	const isUnder = !segment.gap && place > 0 && Math.abs((columns[place]?.[0]?.from ?? 0) - first.from) <= near;
	const places = isUnder || cells.length > 1 ? nearest : [columns.length - 1];
	const above = texts[places[0] ?? 0] ?? '';
	const isRest = (startsLow(first.text) && !isSurnameFirst(first.text)) || (isOpenEnded(above) && !above.endsWith(','));
	const isJoined = (isUnder && kindOf(first.text) !== 'name') || (!segment.gap && isUnfinished(above, first.text));
	return isRest || isJoined ? places : undefined;
}

/** Whether a row begins anew with a surname before the other names: `de la Fuente, Ana (Chad)`. */
function isSurnameFirst(words: string): boolean {
	return atomsOf(words.slice(0, shortLine))[0]?.text.includes(',') === true;
}

/** Whether a line alone below the first of several columns goes on with that: with a name, a title, or words that are no whole ones yet. */
function goesOnBelow(above: string, below: string, isOfMany: boolean): boolean {
	const [[name], [rest]] = [atomsOf(above), atomsOf(below)];
	// Of two columns the second may be of members, too: the name goes on only where it was addressed, and the rest is not.
	const isWhole = !isOfMany && (name?.address === undefined || rest?.address !== undefined);
	const isOfName = name?.kind === 'name' && rest?.kind === 'name' && !isWhole;
	const isOfTitle =
		above.includes(',') &&
		(rest?.kind === 'word' || rest?.kind === 'office') &&
		!ofOthers.test(below.replace(/:$/, ''));
	return isOfName || isOfTitle || isUnfinished(above, below) || / \p{Ll}{1,4}$/u.test(above);
}

/** Whether the last words of a column are the first of an office or of a name that the line below goes on with. */
function isUnfinished(above: string, below: string): boolean {
	if (isSurnameFirst(below)) {
		return false;
	}

	const last = above.split(/[,;()\t]\s*|\bby\s+/).at(-1) ?? '';
	const next = (/^[^,;()\t]*/.exec(below)?.[0] ?? '').trim();
	const isState = [...last.matchAll(/(?<!\S)\p{Lu}/gu)].some(({index}) => {
		const name = last.slice(index);
		return memberState(name) === undefined && completes(name, `${name} ${next}`);
	});
	const [[tail], [head]] = [atomsOf(last), atomsOf(next)];
	const isNextName = head?.kind === 'name' && head.address === undefined;
	const isNextWord = head?.kind === 'word' && isOneWord.test(next);
	const isWord = isOneWord.test(tail?.text ?? '') && (tail?.kind === 'name' || tail?.kind === 'word');
	return (
		isState ||
		isOneOffice(last, next) ||
		(tail?.kind === 'name' && isNextWord) ||
		(isWord && !ofOthers.test(last) && !columnHead.test(last) && !above.endsWith(':') && (isNextName || isNextWord))
	);
}

/** What heads a column of a list of the delegation. */
export const columnHead =
	/^(?:country|(?:member )?states?|members?(?: states?)?|names?|(?:functional )?titles?|representatives?|functions?|positions?|ranks?|roles?|delegations?)$/i;

const isOneWord = /^\p{Lu}[\p{L}.'’-]+$/u;

function kindOf(words: string): Atom['kind'] | undefined {
	return atomsOf(words)[0]?.kind;
}

/** The cells of a line; a name of a state that the next line completes is one, though only a space stands after it. */
function cellsBelow(segment: Segment, next: Segment | undefined): readonly Segment[] {
	const [first, ...others] = itemCells(segment);
	const below = next === undefined ? undefined : itemCells(next)[0]?.text;
	if (first === undefined || below === undefined || kindOf(first.text.slice(0, shortLine)) === 'state') {
		return present(first).concat(others);
	}

	const ends = [...first.text.matchAll(/\s+(?=\p{Lu})/gu)].map(({index}) => index);
	const end = ends.findLast((at) => {
		const name = first.text.slice(0, at);
		return isPartOfName(name) && completes(name, `${name} ${below}`);
	});
	return [...(end === undefined ? [first] : cut(first, end).flatMap(present)), ...others];
}

function completes(country: string, whole: string): boolean {
	const found = stateAtStart(whole);
	return found !== undefined && found.length > country.length && country !== '';
}
