import {fold} from '../../../briefing/wording.ts';

/** How much each topic word of a text weighs, by the word's beginning. */
export type TopicWords = ReadonlyMap<string, number>;

/** Words that begin alike are one: "negotiate" and "negotiations". */
const sameBeginning = 6;
const shortest = 4;
const common = new Set(
	`the and for with that this those these from into onto have been being were they them their than then here there which whom whose what
	when where while would could should will shall might must more most further already still just over under about between among
	within without through during after before since until against toward towards upon very well does done also both each such some any all
	only other another many much several various certain first second third recent current ongoing following including include includes
	particular particularly especially regard regarding order need needs needed part parts make makes made making said says say take takes
	taken taking year years month months security council mission members member country countries united nations report context continue
	continued continues continuing respect ensure ensuring call calls called calling effort efforts support supports supported supporting
	reiterate reaffirm underscore underscores emphasize stress stressed stressed importance important welcome welcomed encourage encouraged
	assess assessment express expressed receive received review evaluate examine urge urged note noted`.split(/\s+/u),
);

/** The topic words of a text, by how often each stands there: neither short ones nor those of every report. */
export function topicWordsOf(text: string): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word] of text.matchAll(/\p{L}+/gu)) {
		const folded = fold(word);
		const isAcronym = /^\p{Lu}{2,}$/u.test(word);
		if ((folded.length >= shortest || isAcronym) && !common.has(folded)) {
			const beginning = folded.replace(/s$/u, '').slice(0, sameBeginning);
			counts.set(beginning, (counts.get(beginning) ?? 0) + 1);
		}
	}

	return counts;
}

/** The topic words with their weights made so that all together are as long as a share: a text counts by it, whatever its length. */
export function ofLength(words: TopicWords, share: number): TopicWords {
	const length = Math.sqrt(product(words, words));
	return length === 0 ? new Map() : new Map([...words].map(([word, weight]) => [word, (share * weight) / length]));
}

/** The sum of the products of the weights that two texts share. */
export function product(one: TopicWords, other: TopicWords): number {
	const [few, many] = one.size <= other.size ? [one, other] : [other, one];
	let sum = 0;
	for (const [word, weight] of few) {
		sum += weight * (many.get(word) ?? 0);
	}

	return sum;
}
