import {keyOf, type Target} from '../../briefing/entry/target.ts';
import {windowTop} from './layout.ts';
import {type Flow, flowLines, type Line, line, type Span, span, type Tone, wrapSpans} from './line.ts';

/** A piece of a detail, before it is laid out to a width. */
export type Block =
	/** Lines of its own; with a target or something folded they are one thing that the cursor can be on. */
	| {readonly kind: 'drawn'; readonly leadsTo?: LeadsTo; readonly draw: (width: number) => readonly Line[]}
	/** Blocks that are chosen by the width. */
	| {readonly kind: 'chosen'; readonly blocks: (width: number) => readonly Block[]}
	| {readonly kind: 'blank'};

/** What `Enter` does on a line: it follows a target, or unfolds what is folded under a name. */
type LeadsTo = {readonly target: Target} | {readonly unfolds: string};

/** One line of a detail; `Enter` follows its target, or unfolds what it names. */
export type DetailLine = {
	readonly line: Line;
	readonly target?: Target | undefined;
	readonly unfolds?: string | undefined;
	/** Whether it goes on with what the line before began. */
	readonly goesOn?: boolean;
};

const blankLine: DetailLine = {line: line('')};
/** Links stand in from the headings they belong to. */
const linkIndent = 2;

/** Text wrapped to the pane. */
export function paragraph(text: string | readonly Span[], tone: Tone = 'plain'): Block {
	const spans = typeof text === 'string' ? [span(text, tone)] : text;
	return {kind: 'drawn', draw: (width) => wrapSpans(spans, width).map((row) => line(row))};
}

/** What the detail is about: its first words. */
export function title(text: string): Block {
	return paragraph(text, 'strong');
}

/** A section: an empty line, a heading and its blocks; nothing where there are none. */
export function section(heading: string, blocks: readonly Block[]): Block[] {
	return blocks.length === 0 ? [] : [{kind: 'blank'}, paragraph(heading, 'strong'), ...blocks];
}

/** What opens something else: a text, wrapped, with what leads it in and what stands at its right. */
export function link(
	target: Target,
	text: string | readonly Span[],
	right: readonly Span[] = [],
	lead?: Flow['lead'],
): Block {
	return {...listed(text, right, lead), leadsTo: {target}};
}

/** A text that stands as links do and opens nothing. */
export function listed(text: string | readonly Span[], right: readonly Span[] = [], lead?: Flow['lead']) {
	const flow = {lead, text: typeof text === 'string' ? [span(text)] : text, right};
	return {
		kind: 'drawn',
		draw: (width: number) =>
			flowLines(flow, width - linkIndent).map(({left, right: edge}) =>
				line([span(' '.repeat(linkIndent)), ...left], edge),
			),
	} as const;
}

/** Lays a detail out to a width. No two empty lines follow each other, and none stands first. */
export function layOut(blocks: readonly Block[], width: number): DetailLine[] {
	const lines = blocks.flatMap((block) => linesOf(block, width));
	return lines.filter((entry, at) => entry !== blankLine || (at > 0 && lines[at - 1] !== blankLine));
}

/** The first line of each link of a detail. */
export function linkLines(lines: readonly DetailLine[]): number[] {
	return lines.flatMap(({target, unfolds}, at) => (target === undefined && unfolds === undefined ? [] : at));
}

/** The links of a detail that lead to what a key is of: the first line of each, and its place among all links. */
export function linksTo(lines: readonly DetailLine[], key: string): {readonly line: number; readonly link: number}[] {
	return linkLines(lines).flatMap((line, link) => {
		const {target} = lines[line] ?? {};
		return target !== undefined && keyOf(target) === key ? {line, link} : [];
	});
}

/** The last line of what begins at a line. */
export function endOfItem(lines: readonly DetailLine[], first: number): number {
	let last = first;
	while (lines[last + 1]?.goesOn === true) {
		last++;
	}

	return last;
}

/** Whether a window shows some of what begins at a line. */
export function shows(lines: readonly DetailLine[], first: number, top: number, height: number): boolean {
	return first < top + height && endOfItem(lines, first) >= top;
}

/** Where a window of some height starts that shows all of what begins at a line, as far as it has room, moving it as little as possible. */
export function topAtItem(lines: readonly DetailLine[], first: number, top: number, height: number): number {
	return windowTop(windowTop(top, endOfItem(lines, first), height, lines.length), first, height, lines.length);
}

function linesOf(block: Block, width: number): DetailLine[] {
	switch (block.kind) {
		case 'blank':
			return [blankLine];
		case 'drawn':
			return asItem(block.draw(width), block.leadsTo);
		case 'chosen':
			return block.blocks(width).flatMap((one) => linesOf(one, width));
	}
}

function asItem(lines: readonly Line[], leadsTo?: LeadsTo): DetailLine[] {
	return lines.map((drawn, at) => (at === 0 ? {line: drawn, ...leadsTo} : {line: drawn, goesOn: true}));
}
