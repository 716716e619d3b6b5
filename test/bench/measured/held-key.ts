import {setTimeout} from 'node:timers/promises';
import {type Size, type Subject, withRecording} from './recording.ts';

const perSecond = 60;

/**
 * Holds a key down for some seconds, as a keyboard repeats it, in the view that a program starts in.
 * @returns milliseconds from the last repeat to the last byte of its frame
 */
export function measureHeldKey(subject: Subject, size: Size, seconds: number): Promise<number> {
	return withRecording(subject, size, async (recording) => {
		const start = performance.now();
		for (let at = 0; at < seconds * perSecond; at++) {
			await setTimeout(Math.max(0, start + (at * 1000) / perSecond - performance.now()));
			recording.type(at % (2 * perSecond) < perSecond ? subject.down : subject.up);
		}

		return (await recording.press(subject.down)).ms;
	});
}
