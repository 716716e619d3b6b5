import {dayAtStart} from '../../language/lexicon/dates.ts';
import {isPartOfName, memberState} from '../../language/lexicon/states.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import {addAll} from './part-reading.ts';
import {cellsOf, type Segment, shortLine, slice} from './segments.ts';

/** In letters: what stands free between two columns. */
const gutter = 2;

const isDay = (text: string) => dayAtStart(text, '2000') !== undefined;
const isState = (text: string) => memberState(text) !== undefined || isPartOfName(text);

/**
 * Lines in the order to read them in: blocks that a text sets side by side, each headed by its day or its State, come column after
 * column. A table with a State in one of its columns only is left as it is. Time grows with the number of lines.
 */
export function columnAfterColumn(segments: readonly Segment[]): readonly Segment[] {
	const read: Segment[] = [];
	for (let at = 0; at < segments.length; ) {
		const starts = columnsAt(segments, at);
		const end = starts.length === 0 ? at + 1 : endOfColumns(segments, at, starts);
		const lines = segments.slice(at, end);
		addAll(read, starts.length === 0 ? lines : starts.flatMap((_, column) => columnOf(lines, starts, column)));
		at = end;
	}

	return read;
}

/** Where the columns begin that a line heads: with one kind of head in each, and words below all of them. */
function columnsAt(segments: readonly Segment[], at: number): readonly number[] {
	const [line, below] = segments.slice(at, at + 2);
	const cells = line?.gap && line.text.length <= shortLine && line.cells === undefined ? cellsOf(line) : [];
	if (line === undefined || below === undefined || cells.length < 2) {
		return [];
	}

	// A State over a blank line may be that of the person above it.
	const isHead = [isDay, ...(below.gap ? [] : [isState])].find((test) => cells.every(({text}) => test(text)));
	const starts = cells.map(({from}) => from);
	const words = starts.map((_, column) => pieceOf(below, starts, column)?.text);
	const areColumns = isWithin(line, starts) && isWithin(below, starts);
	const areBlocks = areColumns && words.every((text) => text !== undefined && isHead?.(text) === false);
	return areBlocks ? starts : [];
}

function endOfColumns(segments: readonly Segment[], start: number, starts: readonly number[]): number {
	let end = start;
	for (let line = segments[end]; line && isWithin(line, starts) && !isBelowAll(line, starts); line = segments[end]) {
		end += 1;
	}

	return end;
}

/** Whether a line leaves the space free that parts the columns. */
function isWithin({text, from, cells}: Segment, [first = 0, ...starts]: readonly number[]): boolean {
	const isFree = (start: number) =>
		text.slice(Math.max(0, start - gutter - from), Math.max(0, start - from)).trim() === '';
	return cells === undefined && from >= first && starts.every(isFree);
}

/** Whether a line that stands apart goes on with no column: it begins where the first does, and neither heads it nor tells a time. */
function isBelowAll({text, from, gap}: Segment, [first, second = 0]: readonly number[]): boolean {
	const isAlone = from === first && from + text.length < second;
	return gap && isAlone && !isDay(text) && !isState(text) && timesAtStart(text) === undefined;
}

function pieceOf(line: Segment, starts: readonly number[], column: number): Segment | undefined {
	const edge = (start = Number.POSITIVE_INFINITY) => Math.max(0, start - line.from);
	return slice(line, edge(starts[column]), edge(starts[column + 1]));
}

/** The lines of one column; where a line has nothing in it, the next begins anew. */
function columnOf(lines: readonly Segment[], starts: readonly number[], column: number): readonly Segment[] {
	const pieces = lines.map((line) => pieceOf(line, starts, column));
	return pieces.flatMap((piece, at) =>
		piece === undefined ? [] : [{...piece, gap: piece.gap || pieces[at - 1] === undefined}],
	);
}
