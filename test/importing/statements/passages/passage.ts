import {type Found, lettersBefore} from '../../labels/labels.ts';

/** An invented passage in the style of mission reports: its text, the country, and what is said in it. */
export type Passage = {
	readonly name: string;
	readonly country: string;
	readonly paragraphs: readonly {
		readonly number: string;
		readonly headings: readonly string[];
		readonly text: string;
	}[];
	readonly said: readonly (Found & {readonly some: boolean; readonly kind: string; readonly text: string})[];
};

/**
 * Reads a passage with its answers in braces: `{A + B ~ what they say}`, `{some A ~ …}` where only some say it, `{~ …}`
 * where nobody is named, and a kind before the tilde where one is asked for: `{A =asks~ …}`. A line is a paragraph.
 */
export function passage(name: string, country: string, marked: string): Passage {
	const said: Passage['said'][number][] = [];
	const paragraphs = marked
		.trim()
		.split('\n')
		.map((line, at) => {
			const number = `${at + 1}`;
			const open: {speakers: string[]; some: boolean; kind: string; from: number}[] = [];
			let text = '';
			const pieces = line.trim().split(/(\{[^{}~]*~ ?|\})/);
			for (const piece of pieces) {
				if (piece.startsWith('{')) {
					const [, some, names = '', kind = ''] = /^\{(some )?([^=~]*?) ?(?:=(\w+))?~/.exec(piece) ?? [];
					open.push({
						speakers: names === '' ? [] : names.split(' + '),
						some: some !== undefined,
						kind,
						from: text.length,
					});
				} else if (piece === '}') {
					const one = open.pop();
					if (one) {
						const span = {start: lettersBefore(text, one.from), end: lettersBefore(text, text.length)};
						said.push({
							paragraph: number,
							...span,
							speakers: one.speakers,
							some: one.some,
							kind: one.kind,
							text: text.slice(one.from),
						});
					}
				} else {
					text += piece;
				}
			}

			return {number, headings: [], text};
		});
	return {name, country, paragraphs, said};
}
