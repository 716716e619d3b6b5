import {clean} from '../../../report/clean.ts';
import type {Line, LineForm} from '../../model/document.ts';
import {type DocumentLimits, keepWithin} from './limits.ts';

/** What is known of a line beside its text. */
type LineFacts = {readonly page?: number; readonly form?: LineForm};

/** Where the lines of a document are gathered, cleaned, and counted against the limits. */
type LineSink = {
	/** @throws DocumentError `too-large` */
	readonly add: (text: string, facts?: LineFacts) => void;
	readonly lines: readonly Line[];
};

// A stray one is what a wrong decoding leaves of a quotation mark: taken for the start of a terminal's string, it would take the
// rest of the line with it.
const stringStarts = /[\u0090\u0098\u009D-\u009F]/g;
const spaces = /[\u00A0\u2007\u202F]/g;
const softHyphen = /\u00AD(?!\s*$)/g;
const hyphenAtEnd = /\u00AD\s*$/;
/** The hyphen of its own, and the one at which no line breaks. */
const hyphens = /[\u2010\u2011]/g;

/** The signs of symbol fonts that lists are set with, wherever they stand, and any other at the beginning of a line or of a cell. */
const bullets = /[\uF0A7\uF0B7]|[\uF020-\uF0FF](?<=(?:^\s*|\s{2}).)(?=\s|$)/g;

// What PDF printers put for `fi`, `fl` and their like.
const ligatures = /[\uFB00-\uFB06]/g;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The number before a footnote in raised figures, as it is printed; what is no number of one or two figures stays as it is. */
export function footnoteMark(text: string): string {
	return /^\s*\d{1,2}\s*$/.test(text) ? text.replaceAll(/\d/g, (digit) => raised[Number(digit)] ?? digit) : text;
}

/** An empty sink. */
export function lineSink(limits: DocumentLimits): LineSink {
	const lines: Line[] = [];
	let characters = 0;
	return {
		lines,
		add: (raw, facts) => {
			const text = tidy(raw);
			characters += text.length;
			keepWithin(limits.characters, characters, (most) => `a document of over ${most} characters`);
			keepWithin(limits.lines, lines.length + 1, (most) => `a document of over ${most} lines`);
			const form = facts?.form;
			lines.push({text, number: lines.length + 1, ...facts, ...(form === undefined ? {} : {form: tidyForm(form)})});
		},
	};
}

/** One line as it is shown: no control sequence, every space that keeps words together a plain one, no invisible hyphen, a letter and its accent one. */
function tidy(text: string): string {
	const shown = clean(text.replace(stringStarts, '')).replaceAll('\n', ' ').normalize('NFC');
	const lettered = shown.replace(ligatures, (sign) => sign.normalize('NFKC'));
	return lettered
		.replace(spaces, ' ')
		.replace(softHyphen, '')
		.replace(hyphenAtEnd, '-')
		.replaceAll(hyphens, '-')
		.replaceAll(bullets, '•')
		.trimEnd();
}

function tidyForm(form: LineForm): LineForm {
	const reaching = form.kind === 'row' && form.above && {above: form.above.map(tidy)};
	const tidyCell = (cell: string) => cell.split('\n').map(tidy).join('\n');
	return form.kind === 'row' ? {...form, cells: form.cells.map(tidyCell), ...reaching} : form;
}
