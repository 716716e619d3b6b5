import {replaceOnce} from './replace-once.ts';

/** Matches the file of Ink that {@link keepOutputCaches} rewrites. */
export const inkOutputFile = /[\\/]ink[\\/]build[\\/]output\.js$/;

/** Several screens of the largest terminals. */
const mostLines = 2000;
const classStart = 'export default class Output {';
const keeper = `let kept = new OutputCaches();
function cachesOfLines() {
	if (kept.styledChars.size > ${mostLines}) {
		kept = new OutputCaches();
	}
	return kept;
}
`;

/**
 * Makes Ink keep what it knows of a line from one frame to the next. It reads every line of the screen anew for each key, though a
 * key changes two of them, and that is most of the time from a key to its frame.
 * @param code the text of Ink's output
 * @throws when the text is not the one this was written for
 */
export function keepOutputCaches(code: string): string {
	const keeping = replaceOnce(code, 'caches = new OutputCaches();', 'caches = cachesOfLines();', 'ink');
	return replaceOnce(keeping, classStart, keeper + classStart, 'ink');
}
