import {type Size, type Subject, withRecording} from './recording.ts';
import {eachView} from './views.ts';

/**
 * The most memory a program has held, in MiB, after a number of moves down and up in each view.
 * @param views the keys that open views; none for a program without any
 */
export function measurePeakMemory(
	subject: Subject,
	size: Size,
	views: readonly string[],
	moves: number,
): Promise<number> {
	return withRecording(subject, size, async (recording) => {
		await eachView(recording, views, async () => {
			for (let at = 0; at < moves; at++) {
				await recording.tap(at % 2 === 0 ? subject.down : subject.up);
			}
		});
		return recording.peakMemory();
	});
}
