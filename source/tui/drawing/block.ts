import type {Target} from '../../briefing/entry/target.ts';
import {wrap} from '../../printing/text.ts';
import {type Line, line, type Span, span, type Tone} from './line.ts';

/** A piece of a detail, before it is laid out to a width. */
export type Block =
	| {readonly kind: 'text'; readonly text: string; readonly tone: Tone}
	| {readonly kind: 'link'; readonly target: Target; readonly draw: (width: number) => Line}
	| {readonly kind: 'drawn'; readonly draw: (width: number) => readonly Line[]}
	| {readonly kind: 'blank'};

/** One line of a detail; `Enter` follows its target. */
export type DetailLine = {readonly line: Line; readonly target: Target | undefined};

const blankLine: DetailLine = {line: line(''), target: undefined};
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
	return blocks.length === 0 ? [] : [{kind: 'blank'}, paragraph(heading, 'dim'), ...blocks];
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
	return lines.flatMap(({target}, at) => (target === undefined ? [] : at));
}

function linesOf(block: Block, width: number): DetailLine[] {
	switch (block.kind) {
		case 'blank':
			return [blankLine];
		case 'text':
			return wrap(block.text, width).map((text) => ({line: line([span(text, block.tone)]), target: undefined}));
		case 'drawn':
			return block.draw(width).map((drawn) => ({line: drawn, target: undefined}));
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
