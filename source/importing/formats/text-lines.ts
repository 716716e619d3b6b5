import type {Line} from '../model/document.ts';
import {type DocumentLimits, tooLarge} from './base/limits.ts';
import {lineSink} from './base/line-sink.ts';

const lineEnds = /\r\n|[\n\v\r\u0085\u2028\u2029]/g;

/**
 * The lines of a plain text. A form feed begins a page, as in what `pdftotext` makes; without one there are no pages.
 * @throws DocumentError `too-large`
 */
export function textLines(text: string, limits: DocumentLimits): readonly Line[] {
	if (text.length > limits.characters) {
		throw tooLarge(`a text of over ${limits.characters.toLocaleString('en')} characters`);
	}

	const sink = lineSink(limits);
	const hasPages = text.includes('\f');
	let page = 1;
	for (const line of splitLines(text)) {
		const [first = '', ...rest] = line.split('\f');
		// A form feed at the start of a line is not a line of its own.
		if (first !== '' || rest.length === 0) {
			sink.add(first, hasPages ? {page} : {});
		}

		for (const [at, part] of rest.entries()) {
			page++;
			if (part !== '' || (at === rest.length - 1 && first === '')) {
				sink.add(part, {page});
			}
		}
	}

	return sink.lines;
}

function* splitLines(text: string): Generator<string> {
	let from = 0;
	for (const {index, 0: end} of text.matchAll(lineEnds)) {
		yield text.slice(from, index);
		from = index + end.length;
	}

	// What stands after the last line's end is a line only if there is something.
	if (from < text.length) {
		yield text.slice(from);
	}
}
