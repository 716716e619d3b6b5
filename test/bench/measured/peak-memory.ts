import {type Size, type Subject, withRecording} from './recording.ts';

/** The most memory a program has held, in MiB, after a number of moves down and up. */
export function measurePeakMemory(subject: Subject, size: Size, moves: number): Promise<number> {
	return withRecording(subject, size, async (recording) => {
		for (let at = 0; at < moves; at++) {
			await recording.press(at % 2 === 0 ? subject.down : subject.up);
		}

		return recording.peakMemory();
	});
}
