import {queryOf, withoutHyphens} from './query.ts';
import {maySlip, Slips} from './slips.ts';
import {wordStart} from './word-starts.ts';
import {haystackOf} from './words.ts';

/**
 * Tells of names whether words of theirs begin with what was typed but for one slip of the finger in each long word, as find has it
 * where nothing has the very words.
 */
export function nearlyTyped(typed: string): (names: readonly string[]) => boolean {
	const query = queryOf(typed);
	const tests = withoutHyphens(query).words.map((word) => {
		const slips = maySlip(word) ? new Slips(word) : undefined;
		return (haystack: string): boolean =>
			slips === undefined ? wordStart(haystack, word) !== -1 : slips.nearestIn(haystack) !== undefined;
	});
	return (names) => {
		const haystack = query.maySlip ? haystackOf(names.join(' · ')) : '';
		return query.maySlip && tests.every((test) => test(haystack));
	};
}
