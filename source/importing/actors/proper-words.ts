/**
 * The words of a text that are names wherever they stand: written with a capital in the midst of a sentence, and never
 * without one. A single such word may be a surname, which nothing else tells.
 */
export function properWords(text: string): ReadonlySet<string> {
	const small = new Set(text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}'’-]+/gu) ?? []);
	const within = [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}[\p{L}'’-]+/gu)].map(([word]) => word);
	return new Set(within.filter((word) => !small.has(word.toLowerCase())));
}
