import {queryOf, withoutHyphens} from './query.ts';
import {isShortName, maySlip, Slips} from './slips.ts';
import {wordStart} from './word-starts.ts';
import {haystackOf} from './words.ts';

/**
 * Tells of names whether words of theirs begin with what was typed but for one slip of the finger in each long word, as find has it
 * where nothing has the very words. A word of four letters, which in a text would be near too many, may hold one where it is then a whole
 * word of a name: `MNLA` for `mnls`.
 */
export function nearlyTyped(typed: string): (names: readonly string[]) => boolean {
	const query = queryOf(typed);
	const tests = withoutHyphens(query).words.map((word) => {
		const slips = maySlip(word) || isShortName(word) ? new Slips(word) : undefined;
		return (haystack: string): boolean => {
			const nearness = slips?.nearestIn(haystack);
			return wordStart(haystack, word) !== -1 || nearness === 'word' || (nearness === 'start' && maySlip(word));
		};
	});
	const mayBeNear = query.maySlip || query.words.some(isShortName);
	return (names) => {
		const haystack = mayBeNear ? haystackOf(names.join(' · ')) : '';
		return mayBeNear && tests.every((test) => test(haystack));
	};
}
