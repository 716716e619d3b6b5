import type {StatementKind} from '../../report/kinds.ts';

// The first that matches decides; where none does, the content is told as a fact.
const signs: readonly (readonly [StatementKind, RegExp])[] = [
	['asks', /^(?:the |a |an )?(?:\w+ )?(?:need (?:for|to)|urgency|necessity|call for|call to)\b/i],
	['supports', /^(?:that )?(?:he|she|they|it|we) (?:had |also |similarly |fully |strongly )*(?:welcomed?|supports?|supported|endorsed?|appreciated?)\b/i],
	['pledges', /^(?:he|she|they|it|we) (?:would|will|stood ready to) (?!need|have to)/i],
	['fears', /\b(?:risk(?:s|ed)?|dangers?|threat(?:s|en|ened)? to|could (?:lead|undermine|derail|destabili[sz]e|be exploited)|might (?:lead|undermine)|fear(?:s|ed)?|spoilers|relapse)\b/i],
	['holds', /\b(?:should|must|ought|needs? to|needed to|need to|has to|have to|had to|hoped?|importance|essential|imperative|crucial|vital|priority|responsibility of|was no alternative|only way|key to|could only)\b/i],
	['assesses', /\b(?:positive|negative|insufficient|inadequate|weak(?:ness|nesses)?|fragile|improve(?:d|ment|ments)|deteriorat\w*|remain(?:s|ed)?|lack(?:s|ed)?|progress|challenges?|difficult\w*|limited|constrain\w*|significant(?:ly)?|serious(?:ly)?|likely|long-term|slow|still|success\w*|fail\w*|too|increasing(?:ly)?|concern|distrusts?|unable|well)\b/i],
	['plans', /\b(?:would|will|plan(?:s|ned|ning)?|intend(?:s|ed)?|was to|were to|scheduled|envisaged|preparing)\b/i],
];

/** The kind of what is said, where the verb leaves it to the content. */
export function contentKind(text: string): StatementKind {
	return signs.find(([, sign]) => sign.test(text))?.[0] ?? 'reports';
}
