import type {FindEntry} from '../../briefing/find-entry.ts';
import {pad, textWidth} from '../../exporting/text.ts';

/** What stands beside something that was found, exactly as wide as its column: of a meeting that is too long, the day and when it begins. */
export function besideText({beside, target}: Pick<FindEntry, 'beside' | 'target'>, width: number): string {
	const isLong = target.kind === 'meeting' && textWidth(beside) > width;
	return pad(isLong ? beside.replace(/–.*$/, '') : beside, width);
}
