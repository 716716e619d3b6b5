import type {Span} from '../language/lexicon/tokens.ts';

/** What is said, with who says it where that is not whom the verb has: "the Government holds that A; the opposition, that B". */
export function withoutVerb(text: string, spans: readonly Span[]): (Span & {readonly who?: string})[] {
	const breaks = spans.map(({start}, at) => {
		const before = text.slice(spans[at - 1]?.start ?? start, start);
		return /(?:;\s(?:and |while |whereas )?(?<who>[^;,]{2,80}), that|,\s(?:and|while|whereas) (?<who>(?:the )?\p{Lu}[^;,]{2,80}?),? that)\s$/u.exec(
			before,
		);
	});
	return spans.map(({start, end}, at) => {
		const next = breaks[at + 1];
		const who = breaks.slice(0, at + 1).findLast((one) => one)?.groups?.who;
		return {start, end: next ? start + next.index : end, ...(who !== undefined && {who})};
	});
}

/** A stretch with the bracket behind its last word and the mark that closes its quotation: "resolution 2083 (2012)", "“one country”". */
export function closed(text: string, {start, end}: Span): Span {
	const behind =
		/^ \((?:[^()]{1,60}|(?:for example|e\.g\.|including|such as|namely)[^()]{1,1000})\)/.exec(text.slice(end))?.[0] ??
		'';
	const to = end + behind.length;
	const isOpen = text.lastIndexOf('“', to) >= Math.max(start, text.lastIndexOf('”', to - 1) + 1);
	const straight = text.slice(start, to).split('"').length % 2 === 0;
	return {start, end: (isOpen && text[to] === '”') || (straight && text[to] === '"') ? to + 1 : to};
}
