import {fold} from '../../briefing/fold.ts';

const empty = /^(?:the|of|for|and|in|on|to|a|an|at|from|de|la|le|du|des|mr|mrs|ms|dr|mme)$/;

/** A name as it is looked up: folded, without article, honorific, possessive and punctuation. */
export function nameKey(name: string): string {
	return fold(name)
		.replace(/['’]s\b|['’]/g, '')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()
		.replace(/^(?:mr|mrs|ms|dr|mme|madame|madam|sir|hon|rev|reverend|father|sister|general|ambassador) /, '')
		.replace(/(?:^| )the(?= )/g, '')
		.trim();
}

/** The words of a name that tell it apart, singular. */
export function nameWords(name: string): string[] {
	return nameKey(name)
		.split(' ')
		.filter((word) => !empty.test(word))
		.map(singular);
}

/** The noun a phrase is built on: the last word before its first preposition, singular. */
export function headOf(phrase: string): string {
	const lower = phrase.toLowerCase().replaceAll('’', "'");
	const before =
		/^.*?(?=(?:,? (?:of|for|from|in|on|at|to|with|by|who|that|signatory to|based|among|amongst|between|regarding|concerning|across|within|against|during|after|before|under|over|near)\b)|,|$)/.exec(
			lower,
		)?.[0] ?? lower;
	return singular(
		fold(before)
			.replace(/[^\p{L}\p{N}' -]/gu, '')
			.trim()
			.split(' ')
			.at(-1) ?? '',
	);
}

/** A noun without its plural ending. */
export function singular(word: string): string {
	if (/(?:ss|us|is|series)$/.test(word) || word.length < 4) {
		return word;
	}

	return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/, '');
}

/** An id made from a name: lower case, hyphens. */
export function idFrom(name: string): string {
	const made = fold(name)
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.replace(/^(.{20,60})(?:-.*)$/, (id, head: string) => (id.length > 60 ? head : id))
		.slice(0, 60);
	return made === '' ? 'actor' : made;
}
