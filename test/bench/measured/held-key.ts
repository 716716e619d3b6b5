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
		const last = seconds * perSecond - 1;
		const key = (at: number): string => (at % (2 * perSecond) < perSecond ? subject.down : subject.up);
		for (let at = 0; at < last; at++) {
			await setTimeout(Math.max(0, start + (at * 1000) / perSecond - performance.now()));
			recording.type(key(at));
		}

		// In the direction of those before: where it is read together with the one before, a turn would draw nothing.
		return (await recording.press(key(last))).ms;
	});
}
