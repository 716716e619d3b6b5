/** One line of the result: what was measured, the figure, and what it must reach. */
export type Row = Readonly<{what: string; figure: string; reach?: string; met?: boolean}>;

const head: readonly string[] = ['what', 'measured', 'reach', 'met'];

/** Aligns rows as a table of plain text. */
export function formatTable(rows: readonly Row[]): string {
	const cells = [head, ...rows.map(({what, figure, reach = '', met}) => [what, figure, reach, formatMet(met)])];
	const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
	const rule = widths.map((width) => '─'.repeat(width));
	const [first = [], ...rest] = cells;
	return [first, rule, ...rest].map((row) => align(row, widths)).join('\n');
}

function formatMet(met: boolean | undefined): string {
	if (met === undefined) {
		return '';
	}

	return met ? 'yes' : 'NO';
}

function align(row: readonly string[], widths: readonly number[]): string {
	return row
		.map((cell, column) => (column === 1 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)))
		.join('  ')
		.trimEnd();
}
