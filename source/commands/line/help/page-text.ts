import {pad, textWidth, wrap} from '../../../printing/text.ts';
import type {Block, Page, Term} from './page.ts';

/** How a page is shown: in how many columns, and whether headings and what stands between backticks are in bold type. */
type PageStyle = {readonly columns: number; readonly bold: boolean};

const indent = 2;
/** The part of the columns that names may take beside their meanings; a longer one has a line of its own. */
const namesAtMost = 0.4;

/** A page as text, what stands below a heading indented. What is typed as it stands is never wrapped, so that it can be copied. */
export function pageText({blocks}: Page, style: PageStyle): string {
	const firstHeading = blocks.findIndex(isHeading);
	const lines = blocks.flatMap((block, at) => {
		const previous = blocks[at - 1];
		const left = firstHeading === -1 || at < firstHeading ? 0 : indent;
		const isApart = previous !== undefined && (isHeading(block) || !isHeading(previous));
		return [...(isApart ? [''] : []), ...blockLines(block, left, style)];
	});
	return lines.map((line) => `${line}\n`).join('');
}

function isHeading(block: Block): boolean {
	return typeof block === 'object' && 'heading' in block;
}

function blockLines(block: Block, left: number, style: PageStyle): string[] {
	if (typeof block === 'string') {
		return wrapped(block, left, style);
	}

	if ('heading' in block) {
		return wrap(block.heading, style.columns).map((line) => emphasized(line, style));
	}

	if ('terms' in block) {
		const widest = Math.max(...widthsOf(block.terms, indent));
		return termLines(block.terms, indent, Math.min(widest, Math.floor(style.columns * namesAtMost)), style);
	}

	if ('code' in block) {
		return [' '.repeat(2 * indent) + block.code];
	}

	return block.examples.flatMap(([command, shows]) => [
		' '.repeat(indent) + command,
		...wrapped(shows, 3 * indent, style),
	]);
}

// `left` is where the names begin, `room` the columns that the names with what is left of them take.
function termLines(terms: readonly Term[], left: number, room: number, style: PageStyle): string[] {
	const right = room + indent;
	return terms.flatMap(([name, meaning, parts = []]) => {
		const label = ' '.repeat(left) + name;
		// A word that would be broken beside the name, such as a path, has a line of its own.
		const longest = Math.max(...meaning.split(' ').map(textWidth));
		const spare = style.columns - longest;
		const start = right <= spare ? right : Math.max(0, Math.min(left + indent, spare));
		const lines = meaning === '' ? [] : wrapped(meaning, start, style);
		const [first = ''] = textWidth(label) > room || start < right ? [] : lines.splice(0, 1);
		const head =
			first === ''
				? wrap(name, style.columns - left).map((line) => ' '.repeat(left) + line)
				: [pad(label, right) + first.slice(right)];
		return [...head, ...lines, ...termLines(parts, left + indent, room, style)];
	});
}

function widthsOf(terms: readonly Term[], left: number): number[] {
	return terms.flatMap(([name, , parts = []]) => [left + textWidth(name), ...widthsOf(parts, left + indent)]);
}

function wrapped(text: string, left: number, style: PageStyle): string[] {
	const shown = style.bold ? text.replace(/`([^`]+)`/g, (_, literal: string) => emphasized(literal, style)) : text;
	return wrap(shown, style.columns - left).map((line) => ' '.repeat(left) + line);
}

function emphasized(text: string, {bold}: PageStyle): string {
	return bold ? `\u001B[1m${text}\u001B[22m` : text;
}
