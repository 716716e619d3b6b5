/** Reads CSV as RFC 4180 defines it, strictly: rows of cells. */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
	let row: string[] = [];
	while (cell.lastIndex < text.length) {
		const at = cell.lastIndex;
		const match = cell.exec(text);
		if (match === null) {
			throw new Error(`not CSV at ${at}: ${JSON.stringify(text.slice(at, at + 20))}`);
		}

		const [, quoted, bare = '', end] = match;
		row.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
		if (end === '\r\n') {
			rows.push(row);
			row = [];
		}
	}

	return rows;
}
