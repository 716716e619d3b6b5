/** A line of a report that a test makes. A numbered one gets its number from the format, where the format numbers by itself. */
export type MadeLine =
	| {readonly kind: 'heading'; readonly text: string; readonly depth?: 1 | 2 | 3}
	| {readonly kind: 'paragraph'; readonly text: string}
	/** `12.` on level 0, `(a)` on level 1; `restart` begins anew at 1, as in an annex. */
	| {readonly kind: 'numbered'; readonly text: string; readonly level?: 0 | 1; readonly restart?: boolean}
	| {readonly kind: 'row'; readonly cells: readonly string[]};

/** A line as it is printed, with its number. */
export type PrintedLine =
	| {readonly kind: 'heading'; readonly text: string; readonly depth: 1 | 2 | 3}
	| {readonly kind: 'paragraph'; readonly text: string}
	| {
			readonly kind: 'numbered';
			readonly text: string;
			readonly bare: string;
			readonly level: 0 | 1;
			readonly number: number;
			/** Which series of numbers it belongs to, counted from 1. */
			readonly series: number;
	  }
	| {readonly kind: 'row'; readonly cells: readonly string[]};

/** Counts the numbered lines. */
export function numberLines(lines: readonly MadeLine[]): readonly PrintedLine[] {
	let outer = 0;
	let inner = 0;
	let series = 1;
	return lines.map((line) => {
		if (line.kind === 'heading') {
			return {...line, depth: line.depth ?? 1};
		}

		if (line.kind !== 'numbered') {
			return line;
		}

		if (line.restart === true) {
			outer = 0;
			series++;
		}

		const level = line.level ?? 0;
		if (level === 0) {
			outer++;
			inner = 0;
		} else {
			inner++;
		}

		const number = level === 0 ? outer : inner;
		const label = level === 0 ? `${number}.` : `(${String.fromCharCode(0x60 + number)})`;
		return {kind: 'numbered', text: `${label} ${line.text}`, bare: line.text, level, number, series};
	});
}

/** Text as it stands in HTML and XML. */
export function escaped(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
