import {isAdverb, prepositions} from '../language/word-classes.ts';

/** What a quantity counts: the unit, and a label for it. */
export type Counted = {readonly unit: string; readonly label: string};

const stops =
	/^(?:and|or|but|who|which|that|were|was|are|is|had|have|has|would|will|could|should|may|might|must|while|as|when|where|to|been|being|also|did|do|does|than|out|by|until|even|only|still)$/;
const measures =
	/^(?:ha|hectares?|km|kilometres?|metres?|tons?|tonnes?|years?|months?|weeks?|days?|hours?|litres?|acres?|kg)$/i;

/** Reads what follows a number: "formed police units", "per cent of schools". Undefined where nothing is counted. */
export function counted(after: string, unit: string | undefined): Counted | undefined {
	const words = after.split(/(?=[,;:.()])|\s+/).filter((word) => word !== '');
	const phrase = nounPhrase(words);
	if (unit !== undefined) {
		const rest =
			words[0] === 'of'
				? nounPhrase(words.slice(1).filter((word, at) => at > 0 || !/^(?:the|its|all)$/.test(word)))
				: phrase;
		const more = withAttribute(words, words[0] === 'of' ? 1 : 0);
		const label = (more ?? rest.join(' ')).replace(/^(?:in|for|to|on|from|under) (?:the |its |their )?/, '');
		return {unit, label: label === '' || /^(?:an?|per) /.test(label) ? `Amount ${label}`.trim() : capitalized(label)};
	}

	const first = phrase[0];
	// "The 16,000 agreed in the plan": of what is not said here.
	if (phrase.length === 1 && /..(?:ed|ing)$/.test(first ?? '')) {
		return undefined;
	}

	if (first !== undefined && measures.test(first)) {
		return {unit: first, label: capitalized(phrase.slice(1).join(' ') || first)};
	}

	return phrase.length === 0
		? undefined
		: {unit: phrase.join(' '), label: capitalized(withAttribute(words, 0) ?? phrase.join(' '))};
}

function nounPhrase(words: readonly string[]): string[] {
	const found: string[] = [];
	for (const printed of words) {
		// What is called so in quotation marks is counted too: "150 so-called “non-permanent” camps".
		const word = printed.replace(/^[“"‘](?=\p{L})/u, '').replace(/(?<=\p{L})[”"’]$/u, '');
		const lower = word.toLowerCase();
		if (lower === 'so-called') {
			continue;
		}

		if (
			stops.test(lower) ||
			prepositions.has(lower) ||
			/^[^\p{L}]/u.test(word) ||
			found.length >= 5 ||
			(/..(?:ed|ing)$/.test(lower) && found.length > 0) ||
			(isAdverb(lower) && found.length > 0)
		) {
			break;
		}

		if (!isAdverb(lower) || /ly$/.test(lower)) {
			found.push(word);
		}
	}

	return found;
}

// The phrase with "of", "in" and "for" behind it, up to its verb.
function withAttribute(words: readonly string[], from: number): string | undefined {
	const found: string[] = [];
	for (const word of words.slice(from, from + 12)) {
		const lower = word.toLowerCase();
		if (stops.test(lower) || /^[,;:.()]/.test(word) || /..(?:ed|ing)$/.test(lower)) {
			break;
		}

		found.push(word);
	}

	while (prepositions.has(found.at(-1)?.toLowerCase() ?? '') || /^(?:the|a|an)$/.test(found.at(-1) ?? '')) {
		found.pop();
	}

	return found.length === 0 ? undefined : found.join(' ').replace(/^(?:the|its|all) /, '');
}

function capitalized(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
