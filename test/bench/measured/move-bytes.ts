import {type Size, type Subject, withRecording} from './recording.ts';
import {eachView} from './views.ts';

/** With more, the shortest list scrolls in 24 lines. */
const movesEach = 7;

/**
 * The bytes a program sends when the cursor moves down one row without scrolling: for each view, the first moves in it.
 * @param views the keys that open views; none for a program without any
 */
export function measureMoveBytes(subject: Subject, size: Size, views: readonly string[]): Promise<number[][]> {
	return withRecording(subject, size, async (recording) => {
		const sizes: number[][] = [];
		await eachView(recording, views, async () => {
			const moves: number[] = [];
			for (let at = 0; at < movesEach; at++) {
				moves.push((await recording.press(subject.down)).bytes);
			}

			sizes.push(moves);
		});
		return sizes;
	});
}
