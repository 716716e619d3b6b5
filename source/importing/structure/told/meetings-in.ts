import {honorifics} from '../../language/lexicon/honorifics.ts';
import {placeWithin} from './circumstances.ts';

/** What a sentence tells of: a meeting, a briefing or a visit, whom or what, and the place that stands between. */
export type Encounter = {
	readonly kind: 'Meeting with' | 'Briefing by' | 'Remarks by' | 'Visit to' | 'Press conference';
	readonly whom: string;
	readonly place?: string;
};

type Kind = Encounter['kind'];

const adverb = '(?:also |then |first |next |later |further |thereafter |\\p{L}+ly )?';
const later =
	'(?:then|next|later|thereafter|afterwards|subsequently|finally|at noon,?|in the (?:morning|afternoon|evening),?)';
const amount =
	'(?:(?:a|an|its|his|her|their|further|several|extensive|separate|final|joint|working|the|two|three|\\d) ){0,3}';
/** What one holds with somebody. */
export const talks =
	'(?:meetings?|discussions?|talks|consultations?|exchanges?(?: of views)?|conversations?|dialogue|round ?tables?|briefings?|audience|breakfast|lunch|dinner)';
const missionNames =
	'(?:(?:the|this) (?:security council )?(?:mission|delegation)|(?:the |some |several )?(?:members of the (?:mission|delegation|council|security council|security council mission)|(?:security )?council members))';
const mission = new RegExp(`\\b(?:${missionNames}|it|they)\\s`, 'giu');

/** Where and when, between a verb and whom it is about. */
const inserted = '(?: there)?(?: (?:in|at|on(?= \\d)) [^,;.]{1,40}?){0,2}';

/** What the mission does to meet somebody: each verb, and what stands before whom it meets. */
const verbs: readonly (readonly [kind: Kind, verb: RegExp])[] = [
	[
		'Meeting with',
		`met(?: and (?:had|held) [^,;.]{0,80}?${talks})?(?: there)?(?:(?: (?:in|on|at) [^,;.]{1,40}?){1,2} ${adverb}(?:with |(?=the ))| ${adverb}(?:with )?)(?=\\p{L})`,
	],
	[
		'Meeting with',
		`(?:held|had|conducted|(?:began|opened|continued|concluded|ended) (?:[^.;,]{0,30} )?with) ${amount}(?:[\\p{L}-]+ )?${talks}\\b[^.;]{0,160}? with `,
	],
	// With one, and afterwards with another.
	['Meeting with', `${later} with `],
	// To call on somebody to do something is to urge.
	['Meeting with', `(?:called|paid (?:a|its) (?:courtesy )?call)${inserted} (?:up)?on (?![^,;.]{0,200} to \\p{Ll})`],
	[
		'Meeting with',
		`(?:(?:was|were) received${inserted} by|conferred${inserted} with|exchanged views${inserted} with|spoke(?: by telephone)?${inserted} (?:with|to)) `,
	],
	['Remarks by', `(?:was|were) ${adverb}(?:told|informed|assured|reminded|warned|asked|urged|thanked) by `],
	[
		'Remarks by',
		`(?:heard${inserted} from|listened${inserted} to|heard (?:the )?(?:views|accounts?|testimon(?:y|ies)) (?:of|from)) `,
	],
	[
		'Briefing by',
		`(?:(?:was|were) ${adverb}briefed${inserted} by|(?:received|heard) ${amount}briefings? (?:by|from)) `,
	],
	['Visit to', '(?:visited|toured|paid a visit to) (?=(?:the|a|an|two|three|several|various|some) )'],
	['Press conference', '(?:held|gave) (?:a|its) (?:final |joint )?press conference'],
].map(([kind, verb]) => [kind as Kind, new RegExp(`^${adverb}${verb}`, 'iu')]);

const informs =
	'(?:informed|told|said|stated|noted|stressed|expressed|briefed|underlined|underscored|emphasized|reported|explained|described|indicated|outlined|called|urged|welcomed|thanked|assured)';

const remarks = `(?:${informs}|asked|requested|recalled|warned|regretted|complained|appealed|insisted|promised)`;

/** What somebody does to the mission alone, and so in its presence. */
const addresses =
	'(?:told|informed|assured|reminded|warned|asked|urged|thanked|(?:appealed|complained|explained|reported|pleaded|admitted|said|spoke) (?:to|with))';
const circumstances =
	'(?:(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring) [^,]{3,60}, ){0,2}(?:(?:later )?(?:on )?(?:the|that) same (?:day|morning|afternoon|evening) )?';
// Neither a pronoun nor somebody whom a clause of somebody else's words is about.
const somebody = `(?!${missionNames}|(?:he|she|they|it|this|others)\\b)(?<whom>(?:(?!\\b(?:that|which|whom|said|had)\\b)[^;:]){3,160}?)`;

/** Where somebody else is what the sentence is of: `In meetings with X, the mission was told`, `X briefed the mission`. */
const others: readonly (readonly [kind: Kind, form: RegExp])[] = [
	[
		'Meeting with',
		new RegExp(
			`^(?<before>(?:In|At|During) ${amount}${talks}(?: held)?(?: in \\p{Lu}[^,;.]{1,40}?)? with )(?!${missionNames})(?<whom>[^,;]+),`,
			'iu',
		),
	],
	[
		'Meeting with',
		new RegExp(
			`^(?<before>(?:In|At|During) ${amount}${talks} with ${missionNames}), (?<whom>[^;]{3,160}?),? ${informs}\\b`,
			'iu',
		),
	],
	[
		'Briefing by',
		new RegExp(
			`^(?<before>${circumstances})${somebody},? (?:also )?briefed ${missionNames}\\b(?<after>[^.;]{0,60})`,
			'iu',
		),
	],
	[
		'Meeting with',
		new RegExp(
			`^(?<before>${circumstances})${somebody},? (?:also )?(?:received|hosted|met(?: with)?) ${missionNames}\\b(?<after>[^.;]{0,60})`,
			'iu',
		),
	],
	[
		'Remarks by',
		new RegExp(
			`^(?<before>${circumstances})${somebody},? (?:also )?${addresses} ${missionNames}\\b(?<after>[^.;]{0,60})`,
			'iu',
		),
	],
	[
		'Meeting with',
		new RegExp(
			`^(?<before>${circumstances})(?<whom>\\p{Lu}[^,;]{3,120}(?:, (?:${honorifics})\\.? [^,;]{3,60})?), (?:(?:(?:with|to) )?whom|which) ${missionNames} ${adverb}(?:met|saw|spoke|received)(?: with)?(?<after>[^,;.]{0,60})`,
			'iu',
		),
	],
	[
		'Meeting with',
		new RegExp(
			`^(?<before>${circumstances})(?<whom>The [^,;]{3,120}?) (?:(?:with|to) )?whom ${missionNames} ${adverb}(?:met|saw|spoke|received)(?: with)?(?<after>[^,;.]{0,60})`,
			'iu',
		),
	],
	['Remarks by', new RegExp(`^(?<before>On [^,]{3,40}, (?:in|at) [^,]{3,40}, )${somebody},? ${remarks}\\b`, 'iu')],
	['Remarks by', new RegExp(`^(?<before>)${somebody},? ${remarks} (?:the mission )?on (?=\\d)`, 'iu')],
	[
		'Briefing by',
		new RegExp(
			`^(?<before>${circumstances})${somebody},? gave ${missionNames} ${amount}briefing\\b(?<after>[^.;]{0,60})`,
			'iu',
		),
	],
	[
		'Visit to',
		new RegExp(`^(?<before>(?:In|At) )(?<whom>[^,;]{3,120}), which ${missionNames} ${adverb}visited\\b`, 'iu'),
	],
	['Press conference', /^(?<before>.{0,80}?\bpress conference was held) (?<whom>(?:in|at) .+)$/iu],
];

const goesOn = new RegExp(
	[
		',? (?:who|whom|whose|which|where|that|during|when|at which|in which|in order to|with a view to|as part of)\\b',
		',? (?:and |as well as )?(?:visited|received|held|met|had|was|were|laid|attended|witnessed|heard|listened|spoke|conferred|toured)\\b',
		`,? and,? ${later} with\\b`,
		' to (?:discuss|assess|hear|exchange|witness|review|express|mark|learn|see|obtain|inform)\\b',
		':|; (?=(?:it|they|the (?:mission|delegation)|in|on|at)\\b)|, (?=the (?:mission|delegation)\\b)',
	].join('|'),
	'iu',
);
const relative = /\b(?:whom|which|that|when|if) $/i;

/** What a sentence says the mission met, in its order. */
export function meetingsIn(sentence: string): readonly Encounter[] {
	const subjects = [...sentence.matchAll(mission)].filter(({index}) => !relative.test(sentence.slice(0, index)));
	const first = subjects.flatMap(({index, 0: all}) => verbAt(sentence, index + all.length) ?? []).at(0);
	if (first === undefined) {
		return otherIn(sentence);
	}

	// Of one subject more verbs may follow.
	const more = [...sentence.slice(first.end).matchAll(/(?:,? and,?|,) (?=[a-z])/g)];
	return [first, ...more.flatMap(({index, 0: sign}) => verbAt(sentence, first.end + index + sign.length) ?? [])];
}

function verbAt(sentence: string, at: number): (Encounter & {readonly end: number}) | undefined {
	const words = sentence.slice(at);
	for (const [kind, verb] of verbs) {
		const before = verb.exec(words)?.[0];
		if (before !== undefined) {
			return {...encounter(kind, before, words.slice(before.length)), end: at + before.length};
		}
	}

	return undefined;
}

function otherIn(sentence: string): readonly Encounter[] {
	for (const [kind, form] of others) {
		const {before, whom, after = ''} = form.exec(sentence)?.groups ?? {};
		if (before !== undefined && whom !== undefined) {
			return [encounter(kind, `${before}${after}`, whom)];
		}
	}

	return [];
}

function encounter(kind: Kind, before: string, words: string): Encounter {
	const place = placeWithin(before);
	const whom = words.slice(0, goesOn.exec(words)?.index).replace(/[\s.,;]+$/, '');
	return {kind, whom: whom.replace(/^The /, 'the '), ...(place === undefined ? {} : {place})};
}
