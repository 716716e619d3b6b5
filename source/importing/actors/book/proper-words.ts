/** How a text writes its words: those that are names wherever they stand, and those it has without a capital. */
export type Words = {readonly proper: ReadonlySet<string>; readonly small: ReadonlySet<string>};

/**
 * Sorts the words of a text. A name is written with a capital in the midst of a sentence, and never without one; where
 * nobody is "in" or "from" it, a single such word may be a surname, which nothing else tells.
 */
export function readWords(text: string): Words {
	const small = new Set(text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{L}'’-]+/gu) ?? []);
	const within = [...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}[\p{L}'’-]+/gu)].map(([word]) => word);
	const places = new Set(
		[...text.matchAll(/\b(?:in|at|near|around|through|from) (\p{Lu}[\p{L}'’-]+)/gu)].map(([, word]) => word),
	);
	const names = within.filter((word) => !small.has(word.toLowerCase()) && !places.has(word));
	return {small, proper: new Set(names)};
}
