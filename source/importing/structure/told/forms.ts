import {honorifics} from '../../language/lexicon/honorifics.ts';

/** A form of words that tells of a meeting, and whether it may as well tell of something else, unless it says when or where. */
export type Form = {
	readonly kind: 'Meeting with' | 'Briefing by' | 'Remarks by' | 'Visit to' | 'Press conference';
	readonly words: RegExp;
	readonly isDoubtful: boolean;
};

/** Rows as forms; who makes remarks may have made them at a meeting told elsewhere. */
function formsOf(
	before: string,
	rows: readonly (readonly [kind: Form['kind'], form: string, isDoubtful?: true])[],
): readonly Form[] {
	return rows.map(([kind, form, isDoubtful = kind === 'Remarks by']) => ({
		kind,
		words: new RegExp(`^${before}${form}`, 'iu'),
		isDoubtful,
	}));
}

const adverb = '(?:also |(?:once )?again |once more |then |first |next |later |further |thereafter |\\p{L}+ly )?';
const amount =
	'(?:(?:a|an|its|his|her|their|further|several|extensive|separate|final|joint|working|the|two|three|\\d) ){0,3}';
/** What one holds with somebody. */
export const talks =
	'(?:meetings?|discussions?|talks|consultations?|exchanges?(?: of views)?|conversations?|dialogue|round ?tables?|briefings?|audience|breakfast|lunch(?:eon)?|dinner|(?<=working )session)';
/** A part of the mission, as it divides: `the second group, led by Ambassador Silva,`. */
const group =
	'the (?:(?:first|second|third|other) )?group(?:,? (?:led|headed) by [^,;]{3,40}?,?(?= (?:\\p{L}+(?:ed|ly)|met|saw|went|held|had|was|then|also)\\b)|, under [^,;]{3,40},)?';
const missionNames = `(?:${group}|(?:the|this) (?:joint |security council )?(?:mission|delegation)|(?:the |some |several |two |three |four |five )?(?:members of the (?:mission|delegation|council|security council|security council mission)|(?:security )?council members))`;
/** The mission as what a sentence is of. */
export const mission = new RegExp(`\\b(?:${missionNames}|it|they)\\s`, 'giu');

/** Where and when, between a verb and whom it is about. */
const inserted = '(?: there)?(?:,? (?:also )?(?:in|at|on(?= \\d)) [^,;.]{1,40}?,?){0,2}';

const begins = '(?:began|opened|continued|concluded|ended) (?:[^.;,]{0,60} )?with';

/** Persons by their office, or some of a body. */
const persons = `(?= (?:the |an? |several |some )?(?:(?!(?:by|from|in|of|that)\\b)[\\p{L}-]+ ){0,2}(?:representatives?|members|leaders?|heads?|ambassadors?|(?:vice-)?president|ministers?|governor|mayor|speaker|commander|${honorifics})\\b)`;

/** A place by its own name: `Abu Shouk camp`. */
const sites =
	"(?:\\p{Lu}[\\p{L}'’-]+ ){1,3}(?:camp|settlement|site|base|barracks|hospital|prison|school|university|centre|port|airport)\\b";

/** What the mission does to meet somebody: each verb, and what stands before whom it meets. */
export const verbs = formsOf(adverb, [
	[
		'Meeting with',
		`(?:met|(?:had (?:the|an) (?:opportunity|occasion)|(?:was|were) able) to (?:also )?meet)(?: and (?:had|held) [^,;.]{0,80}?${talks})?(?: \\p{L}+ly)?(?: there)?(?:(?:,? (?:in|on|at|for|the (?:following|next|same)) [^,;.]{1,40}?){1,2},? ${adverb}(?:with |(?=the ))| ${adverb}(?:with )?)(?=\\p{L})`,
	],
	[
		'Briefing by',
		`(?:(?:was|were) ${adverb}briefed${inserted} by|(?:received|heard|had|${begins}) ${amount}briefings?${inserted} (?:by|from)) `,
	],
	[
		'Meeting with',
		`(?:held|had|conducted|${begins}|(?:took part|participated)${inserted} in|(?:drove|flew|proceeded|travell?ed|went) [^,;.]{1,60}? for) ${amount}(?:[\\p{L}-]+ ){0,4}?${talks}\\b[^.;]{0,160}? (?:with|(?:offered|hosted|given) by) `,
	],
	// To call on somebody to do something is to urge.
	['Meeting with', `(?:called|paid (?:a|its) (?:\\p{L}+ )?call)${inserted} (?:up)?on (?![^,;.]{0,200} to \\p{Ll})`],
	[
		'Meeting with',
		`(?:(?:was|were) (?:(?:received|welcomed|greeted|hosted)${inserted} by|met${inserted} by${persons})|(?:conferred|dined|lunched|interacted|sat down|exchanged views)${inserted} with|(?:spoke|talked)(?: by telephone)?${inserted} (?:with|to)) `,
	],
	[
		'Meeting with',
		// "It received the Minister's assurance".
		`received(?: there)?${persons}(?![^,;.]{0,60}\\p{L}(?:['’]s|s['’]) )`,
	],
	[
		'Remarks by',
		`(?:heard${inserted} from|heard${persons}|listened${inserted} to|heard (?:the )?(?:views|accounts?|testimon(?:y|ies)) (?:of|from)) `,
	],
	[
		'Visit to',
		`(?:visited|toured|inspected|(?:paid|made|${begins}) (?:an? |its )(?:[a-z]+ )?visit to)${inserted} (?=(?:the|an?|two|three|several|various|some) |${sites})`,
	],
	['Meeting with', `discussed [^,;.]{3,120} with${persons} `, true],
	['Press conference', `(?:held|gave|${begins}) (?:a|its) (?:final |joint )?press conference`],
]);

const informs =
	'(?:informed|told|said|stated|noted|stressed|expressed|briefed|underlined|underscored|emphasized|reported|explained|described|indicated|outlined|called|urged|welcomed|thanked|assured)';

const remarks = `(?:${informs}|asked|requested|recalled|warned|admitted|estimated|maintained|replied|regretted|complained|appealed|insisted|promised|took (?:exception|issue|the (?:position|view)))`;

/** What somebody does to the mission alone, and so in its presence. */
const addresses =
	'(?:told|showed|informed|assured|reminded|warned|asked|urged|thanked|(?:appealed|complained|explained|reported|pleaded|admitted|said|spoke) (?:to|with))';
const circumstances =
	'(?:\\p{L}+ly,? |(?:however|moreover|furthermore|nevertheless|meanwhile), ){0,2}(?:(?:in|on|at|during|before|after|following|later|earlier) [^,]{3,100}, ){0,2}(?:(?:some |about )?\\d+ (?:kilomet(?:re|er)s|km|miles) [^,]{3,60}, )?(?:on \\d{1,2} \\p{L}{3,9} )?(?:(?:later )?(?:on )?(?:the|that) same (?:day|morning|afternoon|evening) )?(?:according to )?';
// Neither a pronoun nor somebody whom a clause of somebody else's words is about.
const somebody = `(?!${missionNames}|(?:he|she|they|it|this|others|in|on|at|during|before|after|asked|accompanied)\\b)(?<whom>(?:(?!\\b(?:that|which|whom|said|had)\\b)[^;:]){3,240}?)`;

/** Where somebody else is what the sentence is of: `In meetings with X, the mission was told`, `X briefed the mission`. */
export const others = formsOf('', [
	[
		'Meeting with',
		`(?<before>(?:At|In) (?:a|another) (?:separate|further|second|private|brief|parallel) ${talks}, )${somebody},? (?:also )?(?:${remarks}|expressed|made)\\b`,
	],
	[
		'Meeting with',
		`(?<before>)${somebody},? (?:(?:was|were) (?:also )?)?received (?:separately|in turn|in private)\\b`,
	],
	// "In its meeting with the Mayor" may be one told elsewhere.
	['Meeting with', `(?<before>(?:In|At|During) (?:its|their) meeting with )(?!${missionNames})(?<whom>[^,;]+),`, true],
	[
		'Visit to',
		'(?<before>(?:During|On) (?:its|their|the) visit to )(?=(?:the|an?|two|three|several|various|some) )(?<whom>[^,;]+),',
	],
	[
		'Meeting with',
		`(?<before>(?:(?:In|At|During) ${amount}${talks}(?: held)?(?: in \\p{Lu}[^,;.]{1,40}?)?|Meeting) with )(?!${missionNames})(?<whom>[^,;]+),`,
	],
	[
		'Meeting with',
		`(?<before>(?:In|At|During) ${amount}${talks} with ${missionNames}(?: (?:on|in|at) [^,;.]{1,60})?), (?<whom>[^;]{3,160}?),? ${informs}\\b`,
	],
	[
		'Briefing by',
		`(?<before>${circumstances})${somebody},? (?:also )?(?:briefed ${missionNames}|gave (?:${missionNames} )?${amount}briefing(?! to))\\b(?<after>[^.;]{0,60})`,
	],
	[
		'Meeting with',
		`(?<before>${circumstances})${somebody},? (?:also )?(?:(?:received|hosted|met(?: with)?) ${missionNames}|welcomed ${missionNames}(?= (?:at|in|to) ))\\b(?<after>[^.;]{0,60})`,
	],
	[
		'Remarks by',
		`(?<before>${circumstances})${somebody},? (?:also )?${addresses} ${missionNames}\\b(?<after>(?:(?! that\\b)[^.;]){0,60})`,
	],
	[
		'Meeting with',
		`(?<before>${circumstances})(?<whom>\\p{Lu}[^,;]{3,120}(?:, (?:${honorifics})\\.? [^,;]{3,60})?,|The [^,;]{3,120}?) (?:(?:(?:with|to|on) )?whom|(?<=, )which) ${missionNames} ${adverb}(?:met|saw|spoke|received|called)(?: with)?(?<after>[^,;.]{0,60})`,
	],
	[
		'Remarks by',
		`(?<before>(?:On [^,]{3,40}, (?:in|at) [^,]{3,40}|(?:In|At) [^,]{3,40}, on \\d[^,]{3,40}|(?:In|At) (?:(?:a|the|its) )?${talks}(?: held)? (?:in|on) [^,]{3,60}), )${somebody},? ${remarks}\\b`,
	],
	[
		'Remarks by',
		`(?<before>${circumstances})${somebody}, (?<after>(?:in|at|during) an? (?:[\\p{L}-]+ )?${talks}\\b(?! with)[^,;.]{0,100}), (?!had\\b)`,
	],
	[
		'Meeting with',
		`(?<before>${circumstances}(?:An?|The|Its|Separate|Joint) (?:[\\p{L}-]+ ){0,2}${talks}(?: of the (?:mission|visit|day))?(?:,? on \\d{1,2} \\p{L}{3,9},?)? (?:(?:(?:was|were) (?:also )?held|took place)${inserted}|was) with )(?<whom>[^;]{3,160}?)\\.?$`,
	],
	['Press conference', '(?<before>.{0,80}?\\bpress conference was held) (?<whom>(?:in|at) .+)$'],
	[
		'Press conference',
		'(?<before>At (?:a|the|its)(?: [a-z]+)? press conference(?: held)?) (?<whom>(?:in|at|on) [^,]+),',
	],
	[
		'Press conference',
		'(?<before>.{0,80}?\\b(?:closed|concluded|culminated|ended) with an? (?:[a-z]+ )?press conference\\b)(?<whom>)',
	],
]);
