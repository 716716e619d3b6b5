import {type Recording, type Size, type Subject, withRecording} from './recording.ts';
import {eachView} from './views.ts';

/** The times of keys by what they did: a move within a view, or the switch to one. */
export type KeyTimes = Readonly<{moves: ReadonlyMap<string, readonly number[]>; switches: readonly number[]}>;

/**
 * Milliseconds from each key to the end of its frame: in every view some moves down and up, and the key that opened the view.
 * @param views the keys that open views; none for a program without any
 * @param movesEach how many moves in each
 */
export async function measureKeys(
	subject: Subject,
	size: Size,
	{views, movesEach}: {views: readonly string[]; movesEach: number},
): Promise<KeyTimes> {
	return withRecording(subject, size, async (recording) => {
		const moves = new Map<string, number[]>();
		const switches: number[] = [];
		await eachView(recording, views, async (view, switched) => {
			if (switched !== undefined) {
				switches.push(switched.ms);
			}

			moves.set(view, await press(recording, subject, movesEach));
		});
		return {moves, switches};
	});
}

async function press(recording: Recording, {down, up}: Subject, count: number): Promise<number[]> {
	const times: number[] = [];
	for (let at = 0; at < count; at++) {
		times.push((await recording.press(at % 2 === 0 ? down : up)).ms);
	}

	return times;
}
