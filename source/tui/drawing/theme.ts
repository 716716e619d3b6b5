import chalk from 'chalk';
import type {Span, Tone} from './line.ts';

/** What each tone looks like: only the terminal's own colours, so that any of its themes reads well. */
const theme: Readonly<Record<Tone, (text: string) => string>> = {
	plain: (text) => text,
	dim: chalk.dim,
	accent: chalk.cyan,
	strong: chalk.bold,
};

/** The text of a line with its tones; just its text where the terminal has no colour. */
export function paint(spans: readonly Span[]): string {
	return spans.map(({text, tone}) => theme[tone](text)).join('');
}
