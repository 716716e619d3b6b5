import {cut, textWidth} from '../../printing/text.ts';

/**
 * How a stretch of text stands out. The theme says what each looks like; without colour none is needed to understand. The last four are
 * kinds of what is said: a demand, a promise, a stance, an objection.
 */
export type Tone =
	| 'plain'
	| 'dim'
	| 'accent'
	| 'strong'
	| 'selected'
	| 'selectedAccent'
	| 'demand'
	| 'promise'
	| 'stance'
	| 'objection';

/** A stretch of text in one tone. */
export type Span = {readonly text: string; readonly tone: Tone};

/** One line of a screen: what stands at the left, cut where room is short, and what stands at the right edge, kept. */
export type Line = {readonly left: readonly Span[]; readonly right: readonly Span[]};

/** A line from its left and right parts; text without a tone is plain. */
export function line(left: string | readonly Span[], right: string | readonly Span[] = []): Line {
	return {left: spans(left), right: spans(right)};
}

/** A stretch of text in a tone. */
export function span(text: string, tone: Tone = 'plain'): Span {
	return {text, tone};
}

// A report's text may hold newlines and tabs; one line of a screen holds neither.
const breaks = /[\t\n\u2028\u2029]+/g;

/** The spans of a line at a width: the left part cut to leave room for the right one, which stands at the edge. */
export function fitLine({left, right}: Line, width: number): Span[] {
	const atEdge = cutSpans(right, width);
	const room = width - widthOf(atEdge) - (atEdge.length > 0 ? 1 : 0);
	const shown = cutSpans(left, room);
	if (atEdge.length === 0) {
		return shown;
	}

	return [...shown, span(' '.repeat(Math.max(0, width - widthOf(shown) - widthOf(atEdge)))), ...atEdge];
}

/** The columns some spans take. */
export function widthOf(spans: readonly Span[]): number {
	return spans.reduce((sum, {text}) => sum + textWidth(text), 0);
}

function spans(part: string | readonly Span[]): readonly Span[] {
	return typeof part === 'string' ? [span(part)] : part;
}

// Where a stretch ends just at the edge, the … takes the place of its last letters.
function endedWithEllipsis(shown: readonly Span[]): Span[] {
	const last = shown.at(-1);
	return last === undefined || last.text === ''
		? [...shown]
		: [...shown.slice(0, -1), {...last, text: cut(`${last.text}…`, textWidth(last.text))}];
}

function cutSpans(spans: readonly Span[], width: number): Span[] {
	const shown: Span[] = [];
	let room = width;
	for (const {text: whole, tone} of spans) {
		const text = whole.replace(breaks, ' ');
		const taken = textWidth(text);
		if (taken > room) {
			const part = cut(text, room);
			return part === '' ? endedWithEllipsis(shown) : [...shown, {text: part, tone}];
		}

		shown.push({text, tone});
		room -= taken;
	}

	return shown;
}
