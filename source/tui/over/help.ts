import {cut, pad} from '../../printing/text.ts';
import {behindGutter} from '../drawing/gutter.ts';
import type {Room} from '../drawing/layout.ts';
import {fitLine, line, type Span, span} from '../drawing/line.ts';
import {promptLine} from '../drawing/prompt-line.ts';
import {helpLines} from '../keys/help-lines.ts';
import type {Binding} from '../keys/keymap.ts';
import type {Help} from '../state/overlay.ts';

const keysWidth = 16;

/** The lines of the help that lie below its window. */
export function helpBelow({query, top}: Help, keymap: readonly Binding[], height: number): number {
	return Math.max(0, helpLines(keymap, query).length - top - (height - 1));
}

/** The help: every key that does something, by place, narrowed to what is typed. */
export function helpScreen({query, top}: Help, keymap: readonly Binding[], {height, width}: Room): Span[][] {
	const lines = helpLines(keymap, query);
	const shown = lines.slice(top, top + height - 1).map((entry): Span[] => {
		const drawn =
			entry.kind === 'heading'
				? line([span(entry.text, 'strong')])
				: line(
						[span(`  ${pad(entry.keys, keysWidth)}`, 'accent'), span(entry.help)],
						entry.where === '' || width < 70 ? [] : [span(entry.where, 'dim')],
					);
		return behindGutter(fitLine(drawn, width));
	});
	const prompt = [span('Keys', 'strong'), span('   type to filter: ', 'dim')];
	return [
		behindGutter(promptLine(prompt, query, [], width)),
		...(lines.length === 0
			? [behindGutter(fitLine(line([span(`No key is about “${cut(query, 30)}”. Backspace widens.`, 'dim')]), width))]
			: shown),
	];
}
