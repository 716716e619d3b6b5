import type {Structure} from '../model/structure.ts';
import {itemAt} from '../structure/lines/list-items.ts';

type Term = Structure['terms'][number];

/**
 * The words of each term of reference as the report has them. One that stands in a list beside items that have a list of their own has its
 * letter, as what leads in those has theirs: `(b) To assess the truce` between `(a) To tell the parties:` and `(c) To review:`.
 */
export function termWords(terms: readonly Term[]): string[] {
	const divided = new Set(
		terms.flatMap(({annex, within = []}) => within.map((_, depth) => listOf(annex, within.slice(0, depth)))),
	);
	return terms.map(({annex, within = [], label, text}) => {
		const hasLetter = divided.has(listOf(annex, within)) && (itemAt(label)?.value ?? 0) > 0;
		return hasLetter && text.trim() !== '' ? `${label} ${text}` : text;
	});
}

function listOf(annex = '', within: readonly string[] = []): string {
	return [annex, ...within].join(' ');
}
