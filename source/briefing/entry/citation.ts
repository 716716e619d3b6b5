/** A paragraph as a list marks it: `¶6`, `¶I.6`, and `¶II` for a whole annex. */
export function mark(paragraph: string): string {
	return `¶${paragraph}`;
}

/** More than anybody looks up. */
const mostMarks = 24;

/** Paragraphs as a list marks them, `¶2, ¶4`; of very many the first ones and how many more. */
export function marks(paragraphs: readonly string[]): string {
	const rest = paragraphs.length - mostMarks;
	const shown = paragraphs.slice(0, mostMarks).map(mark).join(', ');
	return rest > 0 ? `${shown} and ${rest} more` : shown;
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
