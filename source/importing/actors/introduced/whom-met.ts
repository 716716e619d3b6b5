import {sentences} from '../../language/sentences.ts';

const visitors = /\b(?:mission|delegation|council|members|it|they|we)\b/iu;
const meets =
	/\b(?:met|meetings?|talks|discussions|consultations?|conversations?|exchange of views|dialogue|briefed|briefings?|received by|welcomed by|hosted by|accompanied by|audience|lunch|dinner|breakfast|called on|spoke|listened|heard)\b/iu;

/** For an offset in a text the sentence it stands in, where that is behind the words that tell that the visitors met somebody. */
export function whereMet(text: string): (at: number) => object | undefined {
	const all = sentences(text);
	return (at) => {
		const sentence = all.findLast(({start}) => start <= at);
		const before = sentence === undefined || at >= sentence.end ? '' : text.slice(sentence.start, at);
		const subject = before.search(visitors);
		return subject >= 0 && meets.test(before.slice(subject)) ? sentence : undefined;
	};
}
