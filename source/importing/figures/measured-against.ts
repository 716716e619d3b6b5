import type {Span} from '../language/lexicon/tokens.ts';

const measure =
	/\b(authori[sz]ed|approved|mandated|established|pledged|promised|committed|required|requested|sought|needed|planned|budgeted|envisaged|foreseen|target|ceiling)\b/iu;
// What is said of a part that is lacking, or of some among it, is no filling of the whole.
const other =
	/:|\b(?:vacant|vacancies|unfilled|empty|missing|lacking|lacked|outstanding|remain(?:s|ing)?|unpaid|unfunded|killed|injured|wounded|dead|lost|withdrawn|left|repatriated|wom[ae]n|female|not|no|yet|still)\b/iu;
const filled = /\b(?:fill|occupi|staff|recruit|encumber|deploy)\p{L}*\b/iu;

/** The words a number stands in as the whole of a part, and what is said of the part. */
export type WholeWords = {
	readonly ahead: string;
	readonly before: string;
	readonly behind: string;
	readonly label: string;
	readonly noun: string;
};

/**
 * What a whole is where a part may fall short of it, in the report's word: what is authorized, pledged or required. Undefined where it is only
 * what the part is of: 40 women of 300 officers fall short of nothing.
 */
export function measuredAgainst({ahead, before, behind, label, noun}: WholeWords): string | undefined {
	if (other.test(label)) {
		return undefined;
	}

	const [said] = measure.exec(before)?.slice(1) ?? measure.exec(behind)?.slice(1) ?? [];
	return (
		said?.toLowerCase() ??
		(/^posts$/i.test(noun) && filled.test(`${ahead} ${before} ${behind} ${label}`) ? 'posts' : undefined)
	);
}

/** The words around a whole and its part: those of the clause ahead, those from the part on, or from the start of the clause, and the few behind. */
export function wordsOf(sentence: string, part: Span, whole: Span): Pick<WholeWords, 'ahead' | 'before' | 'behind'> {
	const clause = Math.max(sentence.lastIndexOf(',', whole.start), sentence.lastIndexOf(';', whole.start), 0);
	return {
		ahead: sentence.slice(Math.min(clause, part.start), part.start),
		before: sentence.slice(part.end < whole.start ? part.end : clause, whole.start),
		behind:
			/^(?: (?!(?:and|but|while|which|that|was|were|had|in|for|by)\b)[\p{L}-]+){1,4}/u.exec(
				sentence.slice(whole.end),
			)?.[0] ?? '',
	};
}
