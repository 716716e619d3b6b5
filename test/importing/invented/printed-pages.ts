import {type MadeLine, numberLines} from './made-lines.ts';

const width = 84;
const column = 34;

/** What `pdftotext` makes of a report: lines broken at the width of the page, a row's cells one below the other. */
export function printedLines(lines: readonly MadeLine[]): Uint8Array {
	const texts = numberLines(lines).map((line) =>
		line.kind === 'row' ? line.cells.map((cell) => broken(cell, width)).join('\n\n') : broken(line.text, width),
	);
	return new TextEncoder().encode(`${texts.join('\n\n')}\n`);
}

/** What `pdftotext -layout` makes of it: indented, numbers apart from their text, a row's cells side by side. */
export function laidOutLines(lines: readonly MadeLine[]): Uint8Array {
	const texts = numberLines(lines).map((line) => {
		if (line.kind !== 'row') {
			return broken(line.text, width).replace(/^(\d+\.) /, '$1    ');
		}

		const cells = line.cells.map((cell) => broken(cell, column - 4).split('\n'));
		const rows = Array.from({length: Math.max(...cells.map(({length}) => length))}, (_, at) =>
			cells
				.map((cell) => (cell[at] ?? '').padEnd(column))
				.join('')
				.trimEnd(),
		);
		return rows.join('\n');
	});
	return new TextEncoder().encode(`${texts.join('\n\n').replaceAll(/^(?=.)/gm, '          ')}\n`);
}

function broken(text: string, most: number): string {
	return text.replaceAll(new RegExp(`(?=.{${most + 1}})(.{1,${most}}) `, 'g'), '$1\n');
}
