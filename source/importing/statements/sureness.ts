import type {Cue, RuleName} from './cue.ts';

// Rules whose finds a reader should look at: how often they are right is measured in the tests.
const weak: ReadonlySet<RuleName> = new Set(['without that', 'owned noun', 'topic', 'after the words', 'consensus']);

/** Whether a statement is sure: its rule is strong, and its speaker is named or certainly not. */
export function isSure({rule, inner, speaker, denied}: Cue, named: boolean): boolean {
	return !denied && !weak.has(rule) && !inner && (named || speaker === 'nobody');
}
