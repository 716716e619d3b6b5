/** What shows of a part at a glance: its first entries whole, and so many lines of the next. */
export type Shown = {readonly entries: number; readonly lines: number};

/** To say that an entry goes on takes a line: where that hides no more than these, they stand there themselves. */
const tooFewToHide = 2;

/**
 * What shows of each part in so many lines. Where the first entries of all parts fit, each part in turn gets its next one while that
 * fits; where they do not, each gets a line of its first in any case, and then in turn the next, and what is then left of it where that
 * is little and the last part still begins there.
 * @param parts the heights, in lines, of the entries of each part
 * @param more the lines it takes to say that a part goes on
 */
export function atAGlance(parts: readonly (readonly number[])[], lines: number, more = 0): readonly Shown[] {
	const fits = (shown: readonly Shown[]) =>
		parts.reduce((sum, heights, part) => sum + heightOf(heights, shown[part], more), 0) <= lines;
	const firsts = parts.map((heights) => linesOfFirst(heights, Number.POSITIVE_INFINITY));
	if (fits(firsts)) {
		return grown(firsts, fits, ({entries}, part) => ({
			entries: Math.min(entries + 1, parts[part]?.length ?? 0),
			lines: 0,
		}));
	}

	const begun = grown(
		parts.map((heights) => linesOfFirst(heights, 1)),
		fits,
		(shown, part) => (shown.entries === 1 ? shown : linesOfFirst(parts[part] ?? [], shown.lines + 1)),
	);
	const begins = (shown: readonly Shown[]) => fits(shown.with(-1, linesOfFirst(parts.at(-1) ?? [], 1)));
	return begun.reduce<readonly Shown[]>((shown, one, part) => {
		const whole = one.entries === 1 ? one : linesOfFirst(parts[part] ?? [], one.lines, tooFewToHide);
		const longer = shown.with(part, whole);
		return begins(longer) ? longer : shown;
	}, begun);
}

// Each part in turn gets its next while all of them fit, until none gets any more.
function grown(
	start: readonly Shown[],
	fits: (shown: readonly Shown[]) => boolean,
	next: (shown: Shown, part: number) => Shown,
): Shown[] {
	const end = start.reduce((shown, one, part) => {
		const longer = shown.with(part, next(one, part));
		return fits(longer) ? longer : shown;
	}, start);
	return end.every((one, part) => one.entries === start[part]?.entries && one.lines === start[part]?.lines)
		? [...end]
		: grown(end, fits, next);
}

function linesOfFirst([first]: readonly number[], lines: number, over = 0): Shown {
	return first !== undefined && first <= lines + over
		? {entries: 1, lines: 0}
		: {entries: 0, lines: first === undefined ? 0 : lines};
}

function heightOf(heights: readonly number[], {entries, lines}: Shown = {entries: 0, lines: 0}, more: number): number {
	const whole = heights.slice(0, entries).reduce((sum, height) => sum + height, 0);
	return whole + lines + (entries < heights.length ? more : 0);
}
