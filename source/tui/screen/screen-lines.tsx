import chalk from 'chalk';
import {Transform} from 'ink';
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
	/** The lines from top to bottom, each already fitted to the terminal's width. */
	readonly lines: readonly (readonly Span[])[];
};

/**
 * The lines of the screen. To Ink they are one text of as many blank lines, so that no key has it measure, lay out or wrap anything; what
 * stands on them comes on when they are written.
 */
export function ScreenLines({lines}: Props) {
	return <Transform transform={(_, row) => paint(lines[row] ?? [])}>{lines.map(() => ' ').join('\n')}</Transform>;
}
