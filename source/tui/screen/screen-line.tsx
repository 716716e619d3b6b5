import chalk from 'chalk';
import {Text, Transform} from 'ink';
import {memo} from 'react';
import supportsHyperlinks from 'supports-hyperlinks';
import {withSymbols} from '../../briefing/entry/address.ts';
import type {Span, Tone} from '../drawing/line.ts';

/** What each tone looks like: only the terminal's own colours, so that any of its themes reads well. */
const theme: Readonly<Record<Tone, (text: string) => string>> = {
	plain: (text) => text,
	dim: chalk.dim,
	accent: chalk.cyan,
	strong: chalk.bold,
	selected: chalk.bold.inverse,
	selectedAccent: chalk.bold.inverse.underline,
	demand: chalk.yellow,
	promise: chalk.green,
	stance: chalk.magenta,
	objection: chalk.red,
};

const isLinking = supportsHyperlinks.stdout;
const linkStart = '\u001B]8;;';
const bell = '\u0007';

/**
 * The text of a line with its tones, and its symbols of documents as links to them (OSC 8), which take no room; just its text where the
 * terminal has neither.
 */
export function paint(spans: readonly Span[], hasLinks: boolean = isLinking): string {
	return spans.map(({text, tone}) => theme[tone](hasLinks ? withSymbols(text, linked) : text)).join('');
}

function linked(symbol: string, address: string): string {
	return `${linkStart}${address}${bell}${symbol}${linkStart}${bell}`;
}

type Props = {
	/** The stretches of text of the line, already fitted to the terminal's width. */
	readonly spans: readonly Span[];
};

/**
 * One line of the screen. Ink measures and lays out its plain text, and the tones come on when it is written: read with them, or
 * with a node for each stretch, a frame takes a third longer. Where a narrower window wraps it, its first row has all of it.
 */
export const ScreenLine = memo(
	({spans}: Props) => (
		<Transform transform={(_, row) => (row === 0 ? paint(spans) : '')}>
			<Text wrap="truncate">{spans.map(({text}) => text).join('') || ' '}</Text>
		</Transform>
	),
	(one, other) => same(one.spans, other.spans),
);

function same(one: readonly Span[], other: readonly Span[]): boolean {
	return (
		one.length === other.length && one.every(({text, tone}, at) => text === other[at]?.text && tone === other[at]?.tone)
	);
}
