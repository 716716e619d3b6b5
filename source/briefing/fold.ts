const marks = /\p{Mark}+/gu;

/** The text as it is compared: without accents or case, so that `keita` finds Keïta. */
export function fold(text: string): string {
	return text.normalize('NFD').replace(marks, '').toLowerCase();
}

/** The folded words of a text. */
export function words(text: string): string[] {
	return fold(text).match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
