import {pad, textWidth, wrap} from '../../printing/text.ts';
import type {Block, Page, Term} from './page.ts';

/** How a page is shown: in how many columns, and whether headings and what stands between backticks are in bold type. */
export type PageStyle = {readonly columns: number; readonly bold: boolean};

const indent = 2;
/** The part of the columns that names may take beside their meanings; a longer one has a line of its own. */
const namesAtMost = 0.4;

/** A page as text. An example is never wrapped, so that it can be copied. */
export function pageText({blocks}: Page, style: PageStyle): string {
	const lines = blocks.flatMap((block, at) => {
		const previous = blocks[at - 1];
		return [...(previous === undefined || isHeading(previous) ? [] : ['']), ...blockLines(block, style)];
	});
	return lines.map((line) => `${line}\n`).join('');
}

function isHeading(block: Block): boolean {
	return typeof block === 'object' && 'heading' in block;
}

function blockLines(block: Block, style: PageStyle): string[] {
	if (typeof block === 'string') {
		return wrap(marked(block, style), style.columns);
	}

	if ('heading' in block) {
		return wrap(block.heading, style.columns).map((line) => emphasized(line, style));
	}

	if ('terms' in block) {
		const widest = Math.max(...widthsOf(block.terms));
		return termLines(block.terms, indent, Math.min(widest, Math.floor(style.columns * namesAtMost)), style);
	}

	return block.examples.flatMap(([command, shows]) => [
		' '.repeat(indent) + command,
		...indented(wrap(marked(shows, style), style.columns - 3 * indent), 3 * indent),
	]);
}

// `left` is where names begin, `room` the columns that names and what is left of them take.
function termLines(terms: readonly Term[], left: number, room: number, style: PageStyle): string[] {
	const right = room + indent;
	return terms.flatMap(([name, meaning, parts = []]) => {
		const label = ' '.repeat(left) + name;
		const lines = indented(wrap(marked(meaning, style), style.columns - right), right);
		const isBeside = textWidth(label) <= room;
		const first = isBeside ? [pad(label, right) + (lines.shift() ?? '').trimStart()] : [label];
		return [...first, ...lines, ...termLines(parts, left + indent, room, style)].map((line) => line.trimEnd());
	});
}

function widthsOf(terms: readonly Term[], left = indent): number[] {
	return terms.flatMap(([name, , parts = []]) => [left + textWidth(name), ...widthsOf(parts, left + indent)]);
}

function indented(lines: readonly string[], by: number): string[] {
	return lines.map((line) => ' '.repeat(by) + line);
}

function marked(text: string, style: PageStyle): string {
	return style.bold ? text.replace(/`([^`]+)`/g, (_, literal: string) => emphasized(literal, style)) : text;
}

function emphasized(text: string, {bold}: PageStyle): string {
	return bold ? `\u001B[1m${text}\u001B[22m` : text;
}
