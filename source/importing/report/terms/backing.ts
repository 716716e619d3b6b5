import {subjectWords} from '../../../briefing/subjects/subject-words.ts';
import type {Report} from '../../../report/model.ts';

/** A term that backs, praises or thanks somebody by its first words, and whom. */
type Backing = {readonly text: string; readonly addressees: readonly string[]};

const backs =
	/^\W*(?:to )?(?:(?:reaffirm|reiterate|express|convey|extend|offer|acknowledge|renew)\b[^;]*?\b(?:support|gratitude|appreciation|solidarity|thanks)\b|(?:commend|thank|applaud|praise|pay tribute|congratulate)\b)/iu;
const backing =
	/^(?:(?:strongly |also |further |highly )*(?:commend|applaud|prais|thank|congratulat|pay|paid|salut)|(?:express|reaffirm|reiterat|convey|extend)\w*$)/iu;

/**
 * The index of the term that a statement of the Council answers by what it does: it backs, praises or thanks those whom a term does; of
 * several such terms the one with most words of it. What it says of them besides is on any subject.
 */
export function backedTerm(
	terms: readonly Backing[],
	{kind, verb, text, about, unreviewed}: Report['statements'][number],
): number | undefined {
	if (kind !== 'supports' || unreviewed === true || !backing.test(verb)) {
		return undefined;
	}

	const words = new Set(subjectWords(text));
	const candidates = terms.flatMap((term, at) =>
		backs.test(term.text) && term.addressees.some((id) => about.includes(id))
			? [{at, shared: new Set(subjectWords(term.text).filter((word) => words.has(word))).size}]
			: [],
	);
	const most = Math.max(...candidates.map(({shared}) => shared));
	const [best, ...others] = candidates.filter(({shared}) => shared === most);
	return others.length === 0 ? best?.at : undefined;
}
