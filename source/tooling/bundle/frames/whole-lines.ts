import {narrow} from '../../../printing/narrow.ts';
import {styling} from './frame-update.ts';

/** What Ink has to draw: a text at a place, or the beginning or end of a region that cuts what is drawn in it. */
type Operation =
	| {
			readonly type: 'write';
			readonly x: number;
			readonly y: number;
			readonly text: string;
			readonly transformers: readonly ((line: string, index: number) => string)[];
	  }
	| {readonly type: 'clip' | 'unclip'};

/** The lines of the last frame as they were sent, by how they were drawn. */
let kept = new Map<string, string>();

/**
 * The lines of a frame whose texts begin at the left edge, each below the other, as this program draws them: Ink need not write such a
 * frame cell by cell, which is most of the time and the memory from a key to its frame.
 * @param height lines of the frame
 * @param cleaned what Ink sends of a line, without characters that show nothing
 * @returns nothing where a text stands beside or over another
 */
export function wholeLines(
	operations: readonly Operation[],
	height: number,
	cleaned: (line: string) => string,
): string[] | undefined {
	const lines = new Map<number, string>();
	const sent = new Map<string, string>();
	for (const operation of operations) {
		if (operation.type !== 'write' || operation.x !== 0) {
			return undefined;
		}

		for (const [row, text] of operation.text.split('\n').entries()) {
			const y = operation.y + row;
			if (lines.has(y)) {
				return undefined;
			}

			const drawn = operation.transformers.reduce((line, transform) => transform(line, row), text);
			const line = kept.get(drawn) ?? (narrow.test(drawn.replaceAll(styling, '')) ? drawn : cleaned(drawn)).trimEnd();
			sent.set(drawn, line);
			lines.set(y, line);
		}
	}

	kept = sent;
	return Array.from({length: height}, (_, y) => lines.get(y) ?? '');
}
