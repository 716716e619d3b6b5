import type {Target} from '../../briefing/entry/target.ts';
import {wrap} from '../../printing/text.ts';
import {windowTop} from './layout.ts';
import {type Line, line, type Span, span, type Tone} from './line.ts';

/** A piece of a detail, before it is laid out to a width. */
export type Block =
	| {readonly kind: 'text'; readonly text: string; readonly tone: Tone}
	| {readonly kind: 'link'; readonly target: Target; readonly draw: (width: number) => Line}
	/** Lines of its own; with a target or something folded they are one thing that the cursor can be on. */
	| {readonly kind: 'drawn'; readonly leadsTo?: LeadsTo; readonly draw: (width: number) => readonly Line[]}
	/** Blocks that are chosen by the width. */
	| {readonly kind: 'chosen'; readonly blocks: (width: number) => readonly Block[]}
	| {readonly kind: 'blank'};

/** What `Enter` does on a line: it follows a target, or unfolds what is folded under a name. */
export type LeadsTo = {readonly target: Target} | {readonly unfolds: string};

/** One line of a detail; `Enter` follows its target, or unfolds what it names. */
export type DetailLine = {
	readonly line: Line;
	readonly target?: Target | undefined;
	readonly unfolds?: string | undefined;
	/** Whether it goes on with the thing that the line above it is of. */
	readonly continues?: boolean;
};

const blankLine: DetailLine = {line: line('')};
/** Links stand in from the headings they belong to. */
const linkIndent = 2;

/** Text wrapped to the pane. */
export function paragraph(text: string, tone: Tone = 'plain'): Block {
	return {kind: 'text', text, tone};
}

/** What the detail is about: its first words. */
export function title(text: string): Block {
	return paragraph(text, 'strong');
}

/** A section: an empty line, a heading and its blocks; nothing where there are none. */
export function section(heading: string, blocks: readonly Block[]): Block[] {
	return blocks.length === 0 ? [] : [{kind: 'blank'}, paragraph(heading, 'strong'), ...blocks];
}

/** A line that opens something else. */
export function link(target: Target, left: string | readonly Span[], right: string | readonly Span[] = []): Block {
	return {kind: 'link', target, draw: () => line(left, right)};
}

/** A line that opens something else, drawn to the width of the pane. */
export function drawnLink(target: Target, draw: (width: number) => Line): Block {
	return {kind: 'link', target, draw};
}

/** Lays a detail out to a width. No two empty lines follow each other, and none stands first. */
export function layOut(blocks: readonly Block[], width: number): DetailLine[] {
	const lines = blocks.flatMap((block) => linesOf(block, width));
	return lines.filter((entry, at) => entry !== blankLine || (at > 0 && lines[at - 1] !== blankLine));
}

/** The line of each link of a detail. */
export function linkLines(lines: readonly DetailLine[]): number[] {
	return lines.flatMap(({target, unfolds}, at) => (target === undefined && unfolds === undefined ? [] : at));
}

/** Where a window of some height starts that shows all lines of the link the cursor is on, moving it as little as possible. */
export function topAtLink(lines: readonly DetailLine[], at: number, top: number, height: number): number {
	const after = lines.findIndex(({continues}, line) => line > at && continues !== true);
	const last = (after === -1 ? lines.length : after) - 1;
	return windowTop(windowTop(top, last, height, lines.length), at, height, lines.length);
}

function linesOf(block: Block, width: number): DetailLine[] {
	switch (block.kind) {
		case 'blank':
			return [blankLine];
		case 'text':
			return wrap(block.text, width).map((text) => ({line: line([span(text, block.tone)])}));
		case 'drawn':
			return block.draw(width).map((drawn, at) => ({line: drawn, ...(at === 0 ? block.leadsTo : {continues: true})}));
		case 'chosen':
			return block.blocks(width).flatMap((one) => linesOf(one, width));
		case 'link':
			return [linkLine(block, width)];
	}
}

// Of a long detail few lines show: a link is drawn when it does.
function linkLine({target, draw}: Extract<Block, {kind: 'link'}>, width: number): DetailLine {
	let drawn: Line | undefined;
	return {
		target,
		get line() {
			if (drawn === undefined) {
				const {left, right} = draw(width - linkIndent);
				drawn = line([span(' '.repeat(linkIndent)), ...left], right);
			}

			return drawn;
		},
	};
}
