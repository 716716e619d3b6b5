import type {Cue, RuleName} from './cue.ts';

// Rules whose finds a reader should look at: how often they are right is measured in the tests.
const weak: ReadonlySet<RuleName> = new Set(['without that', 'owned noun', 'topic', 'after the words', 'consensus']);

/**
 * Whether a statement is sure: its rule is strong, its speaker is named or certainly not, and its content says something
 * by itself, which a bare name or "these issues" does not.
 */
export function isSure({rule, inner, speaker, denied}: Cue, named: boolean, content: string): boolean {
	return (
		!denied &&
		!weak.has(rule) &&
		!inner &&
		(named || speaker === 'nobody') &&
		!pointing.test(content) &&
		/(?<!\p{L})\p{Ll}/u.test(content)
	);
}

const pointing = /^(?:it|them|him|her|this|that|these|those|such)(?: [\p{L}-]+){0,2}$/iu;
