import {useStdout} from 'ink';
import {useCallback, useEffect, useInsertionEffect, useRef} from 'react';

// Terminals do not agree on how wide an emoji is: a line that is too long for one is cut there, and never moves the next.
const cutLines = '\u001B[?7l';
const wrapLines = '\u001B[?7h';
const emptyScreen = '\u001B[H\u001B[J';

/**
 * Keeps frames whole whatever the terminal does.
 * @param wrapped whether lines may be longer than the screen, as for a screen reader
 * @returns runs what needs the terminal as it was, while the frame is away
 */
export function useWholeFrames(wrapped: boolean): (away: () => Promise<void>) => Promise<void> {
	const {stdout, write} = useStdout();
	const drawn = useRef(false);
	// An insertion effect comes before the first frame.
	useInsertionEffect(() => {
		drawn.current = true;
		stdout.write(wrapped ? '' : cutLines);
		return () => {
			drawn.current = false;
			stdout.write(wrapLines);
		};
	}, [wrapped, stdout]);
	// A frame for the size before may still be under way when the size changes; drawing only what differs from it would
	// keep what then stands in the wrong place. Of a size that has changed and changed back Node.js itself says nothing.
	useEffect(() => {
		const repaint = () => write(emptyScreen);
		process.on('SIGWINCH', repaint);
		return () => {
			process.off('SIGWINCH', repaint);
		};
	}, [write]);
	return useCallback(
		async (away) => {
			stdout.write(wrapLines);
			await away();
			// The program may have ended meanwhile: then the terminal is the shell's.
			stdout.write(wrapped || !drawn.current ? '' : cutLines);
		},
		[wrapped, stdout],
	);
}
