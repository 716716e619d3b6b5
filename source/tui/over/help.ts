import {cut} from '../../printing/text.ts';
import {behindGutter} from '../drawing/gutter.ts';
import type {Room} from '../drawing/layout.ts';
import {fitLine, line, type Span, span} from '../drawing/line.ts';
import {promptLine} from '../drawing/prompt-line.ts';
import {helpLines} from '../keys/help-lines.ts';
import type {Binding} from '../keys/keymap.ts';
import type {Help} from '../state/overlay.ts';

const keysWidth = 16;

/** The help: every key that does something, by place, narrowed to what is typed; and how many lines of it lie below its window. */
export function helpScreen(
	{query, top}: Help,
	keymap: readonly Binding[],
	{height, width}: Room,
): {readonly lines: Span[][]; readonly below: number} {
	const lines = helpLines(keymap, query);
	const shown = lines.slice(top, top + height - 1).map((entry): Span[] => {
		const drawn =
			entry.kind === 'heading'
				? line([span(entry.text, 'strong')])
				: line(
						[span(`  ${entry.keys} `.padEnd(keysWidth + 2), 'accent'), span(entry.help)],
						entry.where === '' || width < 70 ? [] : [span(entry.where, 'dim')],
					);
		return behindGutter(fitLine(drawn, width));
	});
	const prompt = [span('Keys', 'strong'), span('   type to filter: ', 'dim')];
	const none = line([span(`No key is about “${cut(query, 30)}”. Backspace widens.`, 'dim')]);
	return {
		lines: [
			behindGutter(promptLine(prompt, query, [], width)),
			...(lines.length === 0 ? [behindGutter(fitLine(none, width))] : shown),
		],
		below: Math.max(0, lines.length - top - (height - 1)),
	};
}
