import {sentences} from '../../language/sentences.ts';

const visitors = /\b(?:mission|delegation|council|members|it|they|we)\b/iu;
const meets =
	/\b(?:met|meetings?|talks|discussions|consultations?|conversations?|exchange of views|dialogue|briefed|briefings?|received by|welcomed by|hosted by|accompanied by|audience|lunch|dinner|breakfast|called on|spoke|listened|heard)\b/iu;

const meetsThem =
	/\b(?:accompanied|briefed|greeted|hosted|met(?: with)?|received|welcomed) (?:the |this |members of the |council )(?:security council |council )?(?:mission|delegation|members)\b/iu;

/** For an offset in a text the sentence it stands in, where its words tell that the visitors met whoever is named there. */
export function whereMet(text: string): (at: number) => object | undefined {
	const all = sentences(text);
	return (at) => {
		const sentence = all.findLast(({start}) => start <= at);
		const before = text.slice(sentence?.start, at);
		const subject = before.search(visitors);
		const isMet = subject >= 0 && meets.test(before.slice(subject));
		return isMet || meetsThem.test(text.slice(at, sentence?.end)) ? sentence : undefined;
	};
}
