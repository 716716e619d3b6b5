import {median} from '../statistics.ts';
import {Recording, type Size, type Subject} from './recording.ts';

/** A bare start of Node.js: what any program on it costs at least. */
export const bareNode: Subject = {
	name: 'node -e 0',
	command: [process.execPath, '-e', '0'],
	isFull: () => true,
	down: '',
	up: '',
};

/**
 * Median milliseconds from the start to the first full screen, of {@link bareNode} to its end. The subjects take turns, so that a slow
 * moment of the machine meets all of them.
 */
export async function measureStarts(
	starts: readonly (readonly [subject: Subject, size: Size])[],
	rounds: number,
	home: string,
): Promise<number[]> {
	const times = starts.map((): number[] => []);
	for (let round = 0; round < rounds; round++) {
		for (const [at, [subject, size]] of starts.entries()) {
			const recording = new Recording(subject, size, home);
			times[at]?.push(await (subject === bareNode ? recording.untilEnd() : recording.untilFull()));
			await recording.close();
		}
	}

	return times.map(median);
}
