import {stated} from '../../../report/stated.ts';
import {honorifics} from '../../language/lexicon/honorifics.ts';
import {placeWithin} from './circumstances.ts';

/** What a sentence tells of: a meeting, a briefing or a visit, whom or what, and the place that stands between. */
export type Encounter = {
	readonly kind: 'Meeting with' | 'Briefing by' | 'Remarks by' | 'Visit to' | 'Press conference';
	readonly whom: string;
	readonly place?: string;
	/** All its words, from what the mission does to whom it meets. */
	readonly words: string;
};

type Kind = Encounter['kind'];

const adverb = '(?:also |then |first |next |later |further |thereafter |\\p{L}+ly )?';
const amount =
	'(?:(?:a|an|its|his|her|their|further|several|extensive|separate|final|joint|working|the|two|three|\\d) ){0,3}';
/** What one holds with somebody. */
export const talks =
	'(?:meetings?|discussions?|talks|consultations?|exchanges?(?: of views)?|conversations?|dialogue|round ?tables?|briefings?|audience|breakfast|lunch|dinner)';
const missionNames =
	'(?:(?:the|this) (?:security council )?(?:mission|delegation)|(?:the |some |several )?(?:members of the (?:mission|delegation|council|security council|security council mission)|(?:security )?council members))';
const mission = new RegExp(`\\b(?:${missionNames}|it|they)\\s`, 'giu');

/** Where and when, between a verb and whom it is about. */
const inserted = '(?: there)?(?:,? (?:also )?(?:in|at|on(?= \\d)) [^,;.]{1,40}?,?){0,2}';

const afterwards = '(?:then|next|later|thereafter|afterwards|subsequently|finally|(?:in|at|on(?= \\d)) [^,;.]{1,40}?)';
/** One goes on with another: `, and with`, `and, at noon, with`, `and in Low Town with`, and `on 5 May, the` with one of another day. */
const andWith = new RegExp(
	`(?:, and |,? and,? ${afterwards},? )with (?!a view\\b|regard\\b|respect\\b|whom\\b)|(?<= on \\d{1,2} \\p{L}{3,9}), (?:and )?(?=(?:the|representatives|members|leaders) )`,
	'iu',
);

const begins = '(?:began|opened|continued|concluded|ended) (?:[^.;,]{0,60} )?with';

/** What the mission does to meet somebody: each verb, and what stands before whom it meets. */
const verbs: readonly (readonly [kind: Kind, verb: RegExp])[] = [
	[
		'Meeting with',
		`met(?: and (?:had|held) [^,;.]{0,80}?${talks})?(?: \\p{L}+ly)?(?: there)?(?:(?: (?:in|on|at|for) [^,;.]{1,40}?){1,2} ${adverb}(?:with |(?=the ))| ${adverb}(?:with )?)(?=\\p{L})`,
	],
	[
		'Briefing by',
		`(?:(?:was|were) ${adverb}briefed${inserted} by|(?:received|heard|had|${begins}) ${amount}briefings?${inserted} (?:by|from)) `,
	],
	['Meeting with', `(?:held|had|conducted|${begins}) ${amount}(?:[\\p{L}-]+ )?${talks}\\b[^.;]{0,160}? with `],
	// To call on somebody to do something is to urge.
	['Meeting with', `(?:called|paid (?:a|its) (?:courtesy )?call)${inserted} (?:up)?on (?![^,;.]{0,200} to \\p{Ll})`],
	[
		'Meeting with',
		`(?:(?:was|were) received${inserted} by|conferred${inserted} with|exchanged views${inserted} with|(?:spoke|talked)(?: by telephone)?${inserted} (?:with|to)) `,
	],
	['Remarks by', `(?:was|were) ${adverb}(?:told|informed|assured|reminded|warned|asked|urged|thanked) by `],
	[
		'Remarks by',
		`(?:heard${inserted} from|heard(?= (?:the )?(?:(?:representatives|members|leaders|heads)\\b|[^,;.]{3,60}, (?:who|${honorifics})\\b))|listened${inserted} to|heard (?:the )?(?:views|accounts?|testimon(?:y|ies)) (?:of|from)) `,
	],
	['Visit to', '(?:visited|toured|paid a visit to) (?=(?:the|a|an|two|three|several|various|some) )'],
	['Press conference', '(?:held|gave) (?:a|its) (?:final |joint )?press conference'],
].map(([kind, verb]) => [kind as Kind, new RegExp(`^${adverb}${verb}`, 'iu')]);

const informs =
	'(?:informed|told|said|stated|noted|stressed|expressed|briefed|underlined|underscored|emphasized|reported|explained|described|indicated|outlined|called|urged|welcomed|thanked|assured)';

const remarks = `(?:${informs}|asked|requested|recalled|warned|admitted|estimated|maintained|replied|regretted|complained|appealed|insisted|promised)`;

/** What somebody does to the mission alone, and so in its presence. */
const addresses =
	'(?:told|showed|informed|assured|reminded|warned|asked|urged|thanked|(?:appealed|complained|explained|reported|pleaded|admitted|said|spoke) (?:to|with))';
const circumstances =
	'(?:(?:in|on|at|during|before|after|following|later|earlier) [^,]{3,60}, ){0,2}(?:(?:later )?(?:on )?(?:the|that) same (?:day|morning|afternoon|evening) )?(?:according to )?';
// Neither a pronoun nor somebody whom a clause of somebody else's words is about.
const somebody = `(?!${missionNames}|(?:he|she|they|it|this|others)\\b)(?<whom>(?:(?!\\b(?:that|which|whom|said|had)\\b)[^;:]){3,160}?)`;

/** Where somebody else is what the sentence is of: `In meetings with X, the mission was told`, `X briefed the mission`. */
const others: readonly (readonly [kind: Kind, form: RegExp])[] = [
	[
		'Meeting with',
		new RegExp(
			`^(?<before>(?:(?:In|At|During) ${amount}${talks}(?: held)?(?: in \\p{Lu}[^,;.]{1,40}?)?|Meeting) with )(?!${missionNames})(?<whom>[^,;]+),`,
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
	[
		'Remarks by',
		new RegExp(
			`^(?<before>(?:On [^,]{3,40}, (?:in|at) [^,]{3,40}|(?:In|At) (?:(?:a|the|its) )?${talks}(?: held)? (?:in|on) [^,]{3,60}), )${somebody},? ${remarks}\\b`,
			'iu',
		),
	],
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
	[
		'Meeting with',
		new RegExp(
			`^(?<before>${circumstances}An? (?:[\\p{L}-]+ )?${talks} was (?:also )?held${inserted} with )(?<whom>[^;]{3,160}?)\\.?$`,
			'iu',
		),
	],
	['Press conference', /^(?<before>.{0,80}?\bpress conference was held) (?<whom>(?:in|at) .+)$/iu],
];

const goesOn = new RegExp(
	[
		',? (?:who|whom|whose|which|where|that|during|when|at which|in which|in order to|with a view to|as part of)\\b',
		',? (?:and |as well as )?(?:visited|received|held|met|had|was|were|laid|attended|witnessed|heard|listened|spoke|conferred|toured)\\b',
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
	return [
		first,
		...more.flatMap(({index, 0: sign}) => verbAt(sentence, first.end + index + sign.length) ?? []),
	].flatMap(({found}) => found);
}

function verbAt(
	sentence: string,
	at: number,
): {readonly found: readonly Encounter[]; readonly end: number} | undefined {
	const words = sentence.slice(at);
	for (const [kind, verb] of verbs) {
		const before = verb.exec(words)?.[0];
		if (before !== undefined) {
			return {found: encounters(kind, before, words.slice(before.length)), end: at + before.length};
		}
	}

	return undefined;
}

function otherIn(sentence: string): readonly Encounter[] {
	for (const [kind, form] of others) {
		const {before, whom, after = ''} = form.exec(sentence)?.groups ?? {};
		if (before !== undefined && whom !== undefined) {
			return encounters(kind, `${before}${after}`, whom);
		}
	}

	return [];
}

function encounters(kind: Kind, before: string, words: string): readonly Encounter[] {
	const met = words.slice(0, goesOn.exec(words)?.index);
	const next = andWith.exec(met);
	const whom = met.slice(0, next?.index).replace(/[\s.,;]+$/, '');
	const encounter = {
		kind,
		whom: whom.replace(/^(?:The|An?|Some|Several|Members|Representatives|Leaders)\b/, (word) => word.toLowerCase()),
		...stated({place: placeWithin(before)}),
		words: before + whom,
	};
	return next === null
		? [encounter]
		: [encounter, ...encounters(kind, next[0], met.slice(next.index + next[0].length))];
}
