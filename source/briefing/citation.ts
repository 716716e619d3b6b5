/** A paragraph as a list marks it: `¶6`, `¶I.6`, and `¶II` for a whole annex. */
export function mark(paragraph: string): string {
	return `¶${paragraph}`;
}

/** A paragraph in words, without its document: `para. 6`, `annex I, para. 6`, `annex II`. */
export function place(paragraph: string): string {
	const [annex, number] = /^[IVX]/.test(paragraph) ? paragraph.split('.') : [undefined, paragraph];
	return [annex === undefined ? [] : `annex ${annex}`, number === undefined ? [] : `para. ${number}`].flat().join(', ');
}

/** A citation as the United Nations writes it: `S/2014/173, para. 6`, `S/2014/173, annex I, para. 6`. */
export function cite(symbol: string, paragraph: string): string {
	return `${symbol}, ${place(paragraph)}`;
}
