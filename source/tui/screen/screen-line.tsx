import chalk from 'chalk';
import {Text, Transform} from 'ink';
import {memo} from 'react';
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

/** The text of a line with its tones; just its text where the terminal has no colour. */
export function paint(spans: readonly Span[]): string {
	return spans.map(({text, tone}) => theme[tone](text)).join('');
}

type Props = {
	/** The stretches of text of the line, already fitted to the terminal's width. */
	readonly spans: readonly Span[];
};

/**
 * One line of the screen. Ink measures and lays out its plain text, and the tones come on when it is written: read with them, or
 * with a node for each stretch, a frame takes a third longer.
 */
export const ScreenLine = memo(
	({spans}: Props) => (
		<Transform transform={() => paint(spans)}>
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
