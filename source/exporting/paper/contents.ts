import {colours, lookOf, page, textWidth} from './design.ts';
import {plainRuns} from './elements.ts';
import {lineHeight, linesOf} from './lines.ts';
import type {Strip, Tag} from './strip.ts';
import {paragraphStrips, type Typesetting} from './strips.ts';

/** What is free for the number of a page, in points. */
const numberWidth = 40;
/** How high an entry is, in lines. */
const entryHeight = 1.45;

/**
 * Contents: a line for each part, which leads to it.
 * @param pageOf the page on which the part of a number begins, asked when the line is drawn
 */
export function contentsStrips(
	titles: readonly string[],
	pageOf: (part: number) => number,
	setting: Typesetting,
): Strip[] {
	const {within, size} = setting;
	const contents: Tag = {type: 'TOC', within};
	const look = {...lookOf({kind: 'heading', level: 2, runs: []}), above: 2.5, below: 0.4};
	const heading = paragraphStrips(plainRuns('Contents'), look, {type: 'H2', within}, size);
	return [
		...heading.map((strip) => ({...strip, isKept: true})),
		...titles.flatMap((title, part) => {
			const tag: Tag = {type: 'Link', within: {type: 'TOCI', within: contents}};
			const lines = linesOf(plainRuns(title), textWidth - numberWidth, size);
			return lines.map((line, at): Strip => {
				const height = size * lineHeight * (at === lines.length - 1 ? entryHeight : 1);
				return {
					height,
					above: 0,
					isKept: at < lines.length - 1,
					draw: (pen, top) => {
						const place = {top, size, colour: colours.text};
						pen.text(line, tag, {...place, x: page.side});
						pen.link(part, tag, {x: page.side, top, width: textWidth, height: size * lineHeight});
						if (at === lines.length - 1) {
							const number = linesOf(plainRuns(`${pageOf(part)}`), numberWidth, size)[0] ?? {pieces: [], width: 0};
							pen.text(number, tag, {...place, x: page.width - page.side - number.width});
							leader(line.width, number.width).forEach((box) => {
								pen.box({...box, top: top + size, colour: colours.rule});
							});
						}
					},
				};
			});
		}),
	];
}

// Dots from the title to the number, below each other from line to line.
function leader(before: number, behind: number) {
	const step = 4;
	const [from, to] = [Math.ceil((before + 6) / step), Math.floor((textWidth - behind - 6) / step)];
	return Array.from({length: Math.max(0, to - from)}, (_, at) => ({
		x: page.side + (from + at) * step,
		width: 0.8,
		height: 0.8,
	}));
}
