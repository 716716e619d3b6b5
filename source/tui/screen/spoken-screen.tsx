import {Box, Text} from 'ink';
import {wrap} from '../../printing/text.ts';
import type {Size} from '../drawing/layout.ts';
import type {Span} from '../drawing/line.ts';
import type {Screen} from './screen.ts';

type Props = {
	/** The screen as it would be drawn. */
	readonly screen: Screen;
	/** The columns and rows of the terminal, which wraps what is longer. */
	readonly terminal: Pick<Size, 'columns' | 'rows'>;
};

/**
 * A screen for a screen reader: the same words in reading order, without rules, columns or empty lines, the row under the cursor said to
 * be selected. Of the body as much as the terminal has room for.
 */
export function SpokenScreen({screen, terminal: {columns, rows}}: Props) {
	const [header, tabs, keys] = [spoken(screen.header), spoken(screen.tabs), screen.footer.map(spoken).join(' ')];
	const around = [header, `tablist: ${tabs}`, `toolbar: ${keys}`].reduce(
		(sum, text) => sum + heightOf(text, columns),
		0,
	);
	const body = screen.body.map(spoken).filter((text) => text !== '');
	return (
		<Box flexDirection="column">
			<Text>{header}</Text>
			<Box aria-role="tablist">
				<Text>{tabs}</Text>
			</Box>
			<Box flexDirection="column" aria-role="list">
				{/* Where a screen is full, the terminal is scrolled. */}
				{fitting(body, columns, rows - around - 1, screen.atEnd).map((text, at) => (
					// A line of the screen is its place.
					<Box key={String(at)} aria-role="listitem" aria-state={{selected: isSelected(text)}}>
						<Text>{isSelected(text) ? text.slice(2) : text}</Text>
					</Box>
				))}
			</Box>
			<Box aria-role="toolbar">
				<Text>{keys}</Text>
			</Box>
		</Box>
	);
}

function isSelected(text: string): boolean {
	return text.startsWith('> ');
}

// From the first on or, where the selected one would not show, up to that; at the end of what has none up to the last.
function fitting(texts: readonly string[], columns: number, room: number, atEnd: boolean): readonly string[] {
	const heights = texts.map((text) => heightOf(`list: listitem: (selected) ${text}`, columns));
	const fits = (from: number, to: number): boolean =>
		heights.slice(from, to).reduce((sum, height) => sum + height, 0) <= room;
	const selected = texts.findIndex(isSelected);
	const wanted = selected === -1 && atEnd ? texts.length - 1 : selected;
	const from = texts.findIndex((_, at) => at >= wanted || fits(at, wanted + 1));
	const after = texts.findIndex((_, at) => at > from && !fits(from, at + 1));
	return texts.slice(from, after === -1 ? undefined : after);
}

function heightOf(text: string, columns: number): number {
	return wrap(text, columns - 1).length;
}

// Columns are for the eye: to the ear a run of spaces is a pause.
function spoken(spans: readonly Span[]): string {
	return spans
		.map(({text}) => text)
		.join('')
		.trim()
		.replaceAll(/(?<=^>) +/g, ' ')
		.replaceAll(/ {2,}/g, ', ');
}
