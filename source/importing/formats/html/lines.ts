import type {Document, Line} from '../../model/document.ts';
import {decode} from '../base/decode.ts';
import {type DocumentLimits, keepWithin} from '../base/limits.ts';
import {footnoteMark, lineSink} from '../base/line-sink.ts';
import {
	headingDepth,
	isBackLink,
	isBlock,
	isDataTable,
	isFootnote,
	isFootnoteMark,
	isHidden,
	isNavigation,
	markersOf,
} from './elements.ts';
import {type HtmlRows, htmlRows} from './rows.ts';
import {type Element, htmlTree, walk} from './tree.ts';

/**
 * Reads an HTML page.
 * @throws DocumentError
 */
export function readHtml(bytes: Uint8Array, limits: DocumentLimits): Document {
	const html = decode(bytes);
	// Mark-up is not text, but what has ten times as much of it is no report.
	keepWithin(limits.characters * 10, html.length, (most) => `an HTML page of over ${most} characters`);
	return {lines: htmlLines(html, limits)};
}

/**
 * The lines of an HTML text as a browser shows them: a line for each block, numbered as its list says, and one for each row of a table.
 * A block that line breaks divide is lines without a form, set apart by blank ones.
 * @param keepTabs a tab in the text is one in the lines, and not a space as in a browser: in HTML that was made from another format
 * @throws DocumentError `too-large`
 */
export function htmlLines(html: string, limits: DocumentLimits, {keepTabs = false} = {}): readonly Line[] {
	const sink = lineSink(limits);
	const markers: ((item: Element) => string)[] = [];
	const headings: number[] = [];
	const tables: (HtmlRows | undefined)[] = [];
	let parts: string[] = [];
	let isSpaced = true;
	let marker = '';
	let verbatim = 0;
	let leading = 0;
	let mark: Element | undefined;

	const tree = htmlTree(html, limits);
	walk(tree, {
		enter: (element) => {
			if (isHidden(element) || isBackLink(element)) {
				return false;
			}

			open(element);
			return true;
		},
		leave: close,
		text: (value) =>
			append(
				verbatim > 0 ? value.replace(/\r\n?/g, '\n') : collapsed(mark === undefined ? value : footnoteMark(value)),
			),
	});
	endBlock();
	return sink.lines;

	function open(element: Element): void {
		const {tagName} = element;
		if (tagName === 'br') {
			append('\n');
			return;
		}

		if (!isBlock(element)) {
			const isFirst = marker === '' && tables.at(-1) === undefined && parts.every((part) => part.trim() === '');
			mark ??= isFirst && isFootnoteMark(element) ? element : undefined;
			return;
		}

		endBlock();
		leading += isNavigation(element) ? 1 : 0;
		const depth = headingDepth(element);
		if (depth !== undefined) {
			headings.push(depth);
		} else if (isList(tagName)) {
			markers.push(markersOf(element));
		} else if (tagName === 'li') {
			const label = markers.at(-1)?.(element) ?? '• ';
			marker = isFootnote(element) ? `${footnoteMark(label.replace(/\.\s*$/, ''))} ` : label;
		} else if (tagName === 'pre') {
			verbatim++;
		} else if (tagName === 'table') {
			tables.push(isDataTable(element) ? htmlRows() : undefined);
		} else if (tagName === 'tr') {
			tables.at(-1)?.begin();
		} else if (tagName === 'td' || tagName === 'th') {
			tables.at(-1)?.cell(element);
		}
	}

	function close(element: Element): void {
		mark = mark === element ? undefined : mark;
		if (!isBlock(element)) {
			return;
		}

		endBlock();
		leading -= isNavigation(element) ? 1 : 0;
		const {tagName} = element;
		if (headingDepth(element) !== undefined) {
			headings.pop();
		} else if (isList(tagName)) {
			markers.pop();
		} else if (tagName === 'li') {
			marker = '';
		} else if (tagName === 'pre') {
			verbatim--;
		} else if (tagName === 'table') {
			tables.pop();
		} else if (tagName === 'tr') {
			const row = tables.at(-1)?.end();
			if (row !== undefined) {
				sink.add(row.text, {form: row.form});
			}
		}
	}

	function endBlock(): void {
		const lines = parts
			.join('')
			.split('\n')
			.map((line) => (verbatim > 0 ? line.trimEnd() : line.replace(/^ +| +$/g, '')));
		parts = [];
		isSpaced = true;
		if (lines.every((line) => line.trim() === '')) {
			return;
		}

		const depth = headings.at(-1);
		const marked = [`${marker}${lines[0]}`, ...lines.slice(1)];
		const line = marked.filter((part) => part !== '').join(' ');
		marker = '';
		if (leading > 0) {
			sink.add(line, {form: {kind: 'navigation'}});
		} else if (tables.at(-1)?.add(marked.join('\n'))) {
			// The row is added when it ends.
		} else if (depth !== undefined) {
			sink.add(line, {form: {kind: 'heading', depth}});
		} else {
			endParagraph(marked);
		}
	}

	function endParagraph(lines: readonly string[]): void {
		const hasText = (line: string) => line.trim() !== '';
		const shown = lines.slice(lines.findIndex(hasText), lines.findLastIndex(hasText) + 1);
		if (shown.length === 1) {
			sink.add(shown.join(), {form: {kind: 'paragraph'}});
			return;
		}

		for (const line of ['', ...shown, '']) {
			sink.add(line);
		}
	}

	function append(part: string): void {
		if (part !== '') {
			parts.push(part);
			isSpaced = /[ \n]/.test(part.at(-1) ?? '');
		}
	}

	function collapsed(value: string): string {
		const single = value.replace(keepTabs ? /[ \n\r\f]+/g : /[ \t\n\r\f]+/g, ' ');
		return isSpaced && single.startsWith(' ') ? single.slice(1) : single;
	}
}

function isList(tagName: string): boolean {
	return tagName === 'ol' || tagName === 'ul' || tagName === 'menu';
}
