/** A paragraph as a list has it: `¶6`, `¶I.6`, and `¶II` for a whole annex. */
export function paragraphSign(paragraph: string): string {
	return `¶${paragraph}`;
}

/** More than anybody looks up. */
const mostSigns = 24;

/** Paragraphs as a list has them, `¶2, ¶4`; of very many the first ones and how many more. */
export function paragraphSigns(paragraphs: readonly string[]): string {
	const more = paragraphs.length - mostSigns;
	const shown = paragraphs.slice(0, mostSigns).map(paragraphSign).join(', ');
	return more > 0 ? `${shown} and ${more} more` : shown;
}

/** A paragraph in words, without its document: `para. 6`, `annex I, para. 6`, `annex II`; text without a number is `after para. 6`. */
export function place(paragraph: string): string {
	const [before, unnumbered] = /^\d/.test(paragraph) ? paragraph.split('.') : [];
	if (unnumbered !== undefined) {
		return before === '0' ? 'before para. 1' : `after para. ${before}`;
	}

	const [annex, number] = /^[IVX]/.test(paragraph) ? paragraph.replace(/\.0$/, '').split('.') : [undefined, paragraph];
	return [annex === undefined ? [] : `annex ${annex}`, number === undefined ? [] : `para. ${number}`].flat().join(', ');
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
	const parts = Map.groupBy(paragraphs, (paragraph) => place(paragraph).replace(/para\. .*$/, ''));
	const places = [...parts].map(([annex, [first = '', ...others]]) =>
		others.length === 0 ? place(first) : `${annex}paras. ${inWords([first, ...others].map(numberOf))}`,
	);
	return places.length === 0 ? symbol : `${symbol}, ${places.join('; ')}`;
}

function numberOf(paragraph: string): string {
	return paragraph.replace(/^[IVX]+\./, '');
}

function inWords(numbers: readonly string[]): string {
	return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
