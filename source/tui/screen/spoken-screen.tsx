import {Box, Text} from 'ink';
import type {Span} from '../drawing/line.ts';
import type {Screen} from './screen.ts';

type Props = {
	/** The screen as it would be drawn. */
	readonly screen: Screen;
};

/** A screen for a screen reader: the same words in reading order, without rules, columns or empty lines, the row under the cursor said to be selected. */
export function SpokenScreen({screen}: Props) {
	return (
		<Box flexDirection="column">
			<Text>{spoken(screen.header)}</Text>
			<Box aria-role="tablist">
				<Text>{spoken(screen.tabs)}</Text>
			</Box>
			<Box flexDirection="column" aria-role="list">
				{screen.body.map((spans, at) => (
					// A line of the screen is its place.
					<SpokenRow key={String(at)} spans={spans} />
				))}
			</Box>
			<Box aria-role="toolbar">
				<Text>{screen.footer.map(spoken).join(' ')}</Text>
			</Box>
		</Box>
	);
}

function SpokenRow({spans}: {readonly spans: readonly Span[]}) {
	const text = spoken(spans);
	const selected = text.startsWith('> ');
	return text === '' ? null : (
		<Box aria-role="listitem" aria-state={{selected}}>
			<Text>{selected ? text.slice(2) : text}</Text>
		</Box>
	);
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
