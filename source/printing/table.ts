/** A column of a printed table. */
export type Column = {
	readonly title: string;
	/** Numbers stand at the right, everything else at the left. */
	readonly align?: 'right';
	/** The column's part of the room that is left when not everything fits; without it, it keeps the width it needs. */
	readonly grow?: number;
};

/** A row: a cell for each column, and remarks on it. */
export type Row = {readonly cells: readonly string[]; readonly notes?: readonly string[]};

/** A table for people, whatever it is printed as. */
export type Table = {
	readonly title: string;
	/** One line on what the table is of: the report, and what narrows it. */
	readonly caption: string;
	/** How many of the first columns group the rows, if any do: a terminal shows them as headings, everything else as columns. */
	readonly headings?: number;
	readonly columns: readonly Column[];
	readonly rows: readonly Row[];
};

/** A table as it is made of entries: what stands of each in a column, if anything, and remarks on it. */
export type TableOf<Entry> = Omit<Table, 'columns' | 'rows'> & {
	readonly columns: readonly (Column & {readonly cell: (entry: Entry) => string | undefined})[];
	readonly notes?: (entry: Entry) => string | readonly string[] | undefined;
};

/** A table with a row for each entry, without the columns of which no entry has anything. */
export function tableOf<Entry>(entries: readonly Entry[], {columns, notes, ...table}: TableOf<Entry>): Table {
	const rows = entries.map((entry) => ({
		cells: columns.map(({cell}) => cell(entry) ?? ''),
		notes: [notes?.(entry) ?? []].flat(),
	}));
	const isShown = columns.map(
		(_, at) => rows.length === 0 || at < (table.headings ?? 0) || rows.some(({cells}) => cells[at] !== ''),
	);
	return {
		...table,
		columns: columns.filter((_, at) => isShown[at]).map(({cell: _, ...column}) => column),
		rows: rows.map(({cells, ...row}) => ({...row, cells: cells.filter((_, at) => isShown[at])})),
	};
}

/** A table in which every cell is one line, without headings: remarks become a last column where any row has one. */
export function flatTable(table: Table): Table {
	const annotated = table.rows.some(({notes = []}) => notes.length > 0);
	return {
		...table,
		headings: 0,
		columns: annotated ? [...table.columns, {title: 'Note', grow: 2}] : table.columns,
		rows: table.rows.map(({cells, notes = []}) => ({
			cells: (annotated ? [...cells, notes.join('; ')] : cells).map(oneLine),
		})),
	};
}

/** A table in which the rows of each heading stand together, in the order in which the headings first appear. */
export function gathered(table: Table): Table {
	return {...table, rows: gatherRows(table.rows, table.headings)};
}

function gatherRows(rows: readonly Row[], headings = 0, outer = 0): readonly Row[] {
	const groups = Map.groupBy(rows, ({cells}) => cells[outer]);
	return outer === headings ? rows : [...groups.values()].flatMap((group) => gatherRows(group, headings, outer + 1));
}

/** What stands above a row: as many of its cells as are headings, on one line. */
export function headingOf(cells: readonly string[], headings = 0): string {
	const stated = cells.slice(0, headings).filter((cell) => cell !== '');
	return stated.map(oneLine).join(' · ');
}

/** The text on one line: breaks, tabs and runs of spaces become one space. */
export function oneLine(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
