import {firstOf, joined, listed} from '../wording.ts';

/** A paragraph as a list has it: `¶6`, `¶I.6`, and `¶II` for a whole annex. */
export function paragraphSign(paragraph: string): string {
	return `¶${paragraph}`;
}

/** The paragraph of an entry as a list has it, after its document where that is another one: `S/2014/1 ¶6`. */
export function sourcedSign({
	source,
	paragraph,
}: {readonly [part in 'source' | 'paragraph']?: string | undefined}): string {
	return joined(' ', source, paragraph === undefined ? '' : paragraphSign(paragraph));
}

/** More than anybody looks up. */
const mostSigns = 24;

/** Paragraphs as a list has them, `¶2, ¶4`; of very many the first ones and how many more. */
export function paragraphSigns(paragraphs: readonly string[]): string {
	return firstOf(paragraphs.map(paragraphSign), mostSigns);
}

/** Text without a number, behind the paragraph whose number it has: `6.01`, and from 900 on where that number is printed twice. */
const unnumbered = /^(0(?=\.)|\d[\d.]*(?=\.(?:0|9\d)\d))\.\d+$/;

/** An annex, and what is printed before a paragraph of it; a number that is printed twice has another behind it. */
const inAnnex = /^([IVX]+)\.?(?!9\d\d$)(?:0|0(\d+)|(\d[\d.]*?)?((?:\([a-z\d]+\))*))(?:\.9\d\d)?$/;

/**
 * A paragraph in words, without its document: `para. 6`, `annex I, para. 6`, `annex I, para. 2 (c)`, `annex I (c)`, `annex II`; text
 * without a number is `after para. 6`, and a point of a list in an annex `annex I, point 3 as counted`.
 */
export function place(paragraph: string): string {
	const before = unnumbered.exec(paragraph)?.[1];
	if (before !== undefined) {
		return before === '0' ? 'before para. 1' : `after para. ${before}`;
	}

	const [, annex, point, number, letters = ''] = inAnnex.exec(paragraph) ?? ['', '', '', paragraph];
	const where = [annex && `annex ${annex}`, point && `point ${point} as counted`, number && `para. ${number}`];
	return joined(' ', joined(', ', ...where), letters.replaceAll(')(', ') ('));
}

/** A citation as the United Nations writes it: `S/2014/173, para. 6`, `S/2014/173, annex I, para. 6`. */
export function cite(symbol: string, paragraph: string): string {
	return `${symbol}, ${place(paragraph)}`;
}

/**
 * A citation of several paragraphs: `S/2014/173, paras. 3, 5 and 8`, `S/2014/173, para. 9; annex I, paras. 1 and 2; annex II`; of the
 * document alone where there are none.
 */
export function citeAll(symbol: string, paragraphs: readonly string[]): string {
	const parts = Map.groupBy(
		new Set(paragraphs.map(place)),
		(words) => /^.*?(?:para\. | (?=\())/.exec(words)?.[0] ?? words,
	);
	const places = [...parts].map(([before, [first = '', ...others]]) => {
		const numbers = [first, ...others].map((words) => words.slice(before.length));
		return others.length === 0 ? first : `${before.replace('para.', 'paras.')}${listed(numbers)}`;
	});
	return places.length === 0 ? symbol : `${symbol}, ${places.join('; ')}`;
}

/** What heads words of ours. */
export const paraphrase = 'Paraphrase: ';

/** The line of a caveat; nothing where there is none. */
export function caveatLine(caveat: string | undefined): string[] {
	return caveat === undefined ? [] : [`Note: ${caveat}`];
}

/** The line of what nobody has reviewed. */
export function unreviewedLine({unreviewed}: {readonly unreviewed?: boolean | undefined}): string[] {
	return unreviewed === true ? ['Unreviewed: found by a rule that may be wrong'] : [];
}
