import {createHash} from 'node:crypto';

/** A hash of the words of a text, as far as every copy of it has them: letters and digits alone, in hexadecimal. */
export function wordsHash(text: string, length: number): string {
	const signs = text
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]/gu, '')
		.toLowerCase();
	return createHash('sha256').update(signs).digest('hex').slice(0, length);
}
