import type {StatementKind} from '../../report/kinds.ts';

const needed = /^(?:the |a |an |their |its )?(?:[\w-]+ )?(?:need (?:for|to)|urgency|necessity|call for|call to)\b/i;

// The first that matches decides; where none does, the content is told as a fact.
const signs: readonly (readonly [StatementKind, RegExp])[] = [
	['asks', needed],
	[
		'supports',
		/^(?:the |its |their |his |her )?(?:full |strong |continued |continuing |unwavering )*support\b|^(?:that )?(?:he|she|they|it|we) (?:had |also |similarly |fully |strongly )*(?:welcomed?|supports?|supported|endorsed?|appreciated?)\b/i,
	],
	[
		'fears',
		/\b(?:(?<!(?:at|no) )risk(?:s|ed)?|(?<!no )dangers?|threatens?|threatened|threat to|could (?:lead|undermine|derail|destabili[sz]e|be exploited)|might (?:lead|undermine)|fear(?:s|ed)?|spoilers|relapse)\b/i,
	],
	[
		'holds',
		/\b(?:should|must|ought|hoped?|importance|essential|imperative|crucial|vital|priority|was no alternative|only way|could only|indispensable|unacceptable|(?:right|duty|obligation) (?:of|and)|wants?|wanted|would (?:like|prefer|rather)|time to)\b/i,
	],
	[
		'assesses',
		/\b(?:not yet|yet to be|positive|negative|insufficient|inadequate|weak(?:ness|nesses)?|fragile|improve(?:d|ment|ments)|deteriorat\w*|remain(?:s|ed)?|lack(?:s|ed)?|progress|challenges?|difficult\w*|constrain\w*|likely|long-term|slow|success\w*|fail\w*|increasingly|distrusts?|unable|not be able|(?:seem|appear)(?:s|ed)?(?! (?:at|before|from|in|on)\b)|(?:good|satisfactory|disappointing|encouraging)|(?:performed|functioned|worked) well)\b/i,
	],
	['holds', /\b(?:needs? to|needed to|has to|have to|had to|responsibility of)\b/i],
	[
		'objects',
		/\b(?:would|will) (?:not|never) (?:accept|agree|sign|disarm|negotiate|recognize|tolerate|allow|permit|take part)\b/i,
	],
	[
		'plans',
		/^(?:(?!\b(?:had|has|have|was|were|is|are)\b)[^.])*?\b(?:would|(?<!(?:political|the|his|her|their|of|own) )will(?! of\b)|plans? to|planned|intends?|intended)\b|^(?:(?!(?:of|for|in|on|to|with|by|under)\b)[\w-]+ ){0,4}plans?\b|\b(?:was|were|is|are) to\b|\bwas (?:preparing|developing|drafting|planning)\b/i,
	],
];

const insistent = /^(?:\w+ly )?(?:stress|emphasi[sz]|underscor|underlin)/i;

/** The kind of what is said, where the verb leaves it to the content: what somebody stresses they hold, however it is put. */
export function contentKind(text: string, verb: string): StatementKind {
	const kind = signs.find(([, sign]) => sign.test(text))?.[0] ?? 'reports';
	return insistent.test(verb) && (kind === 'reports' || kind === 'plans') ? 'holds' : kind;
}

const opinion =
	/\b(?:consider|fe(?:el|lt)|belie[fv]|th(?:ink|ought)|maintain|argu|view|opinion|impression|estimation|judge?ment|convi[nc]|persuaded|confiden|certain|optimis|hopeful|doubt)/i;

const normative =
	/\b(?:should|must|ought|ha(?:s|d|ve) to|need(?:s|ed)?|requir\w+|essential|important|importance|crucial|vital|priority|imperative|necess\w+|only way|(?<!(?:ould|can|may|might|will|to|not|shall) )be)\b/i;

const toldAsFact = /^(?!to )[^,;]*? (?:was|were|is|are|had|has|have|would|will|could|did)\b/;

/** A kind the cue has of itself, set right by what follows it: to be ready to support is support; a view of what is so assesses it. */
export function settledKind(kind: StatementKind, text: string, verb: string): StatementKind {
	// What is announced may have been done.
	if (
		kind === 'plans' &&
		/\bha(?:d|s|ve) (?:\p{Ll}+ly )?(?:been|\p{Ll}+(?:ed|en))\b/u.test(text) &&
		!/\bw(?:ould|ill)\b/.test(text)
	) {
		return 'reports';
	}

	// "advised that it was late" is no advice.
	if (kind === 'asks' && /^advis/i.test(verb) && toldAsFact.test(text) && !normative.test(text)) {
		return contentKind(text, verb);
	}

	if (kind === 'holds' && needed.test(text)) {
		return 'asks';
	}

	if (kind === 'holds' && opinion.test(verb)) {
		return normative.test(text) ? kind : 'assesses';
	}

	const supports =
		/^(?:to )?(?:fully |further )?(?:support|back|assist)\b|^(?:the |its |their |his |her )?(?:full |strong |continued )*support of\b/i;
	return (kind === 'plans' || kind === 'holds' || kind === 'reports') && supports.test(text) ? 'supports' : kind;
}
