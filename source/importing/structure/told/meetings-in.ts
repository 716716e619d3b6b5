import {stated} from '../../../report/stated.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {type Form, mission, others, talks, verbs} from './forms.ts';
import {placeBy, type Where, within} from './where.ts';

/** What a sentence tells of: a meeting, a briefing or a visit, whom or what, and the place that stands between. */
type Encounter = Pick<Form, 'kind' | 'isDoubtful'> & {
	readonly whom: string;
	readonly place?: Where;
	/** All its words, from what the mission does to whom it meets. */
	readonly words: string;
};

const afterwards = '(?:then|next|later|thereafter|afterwards|subsequently|finally|(?:in|at|on(?= \\d)) [^,;.]{1,40}?)';
/** One goes on with another: `, and with`, `and a meeting with`, `and, at noon, with`, and `on 5 May, the` with one of another day. */
const andWith = new RegExp(
	`(?:, and |,? and(?:,? ${afterwards},?| (?:an?|the) ${talks}) )with (?!a view\\b|regard\\b|respect\\b|whom\\b)|(?<= on \\d{1,2} \\p{L}{3,9}), (?:and )?(?=(?:the|representatives|members|leaders) .* on \\d)`,
	'iu',
);

/** Of several meetings each is with one: `held meetings with the Mayor, with the pilots and with their wives`. */
const withEach = /(?:,(?: and)?| and) with (?!a view\b|regard\b|respect\b|whom\b)/iu;
const several = /\b(?:meetings|talks|discussions|consultations|conversations|in (?:succession|turn))\b/iu;
const holds = /\b(?:held|had|conducted) (?:[\p{L}-]+ ){0,3}meetings\b/iu;
/** Of several meetings with one and another, `the Mayor, the pilots and the Governor`, each is with one. */
const withEachOf =
	/(?:,(?: and| as well as)?|(?<!\b\p{L}+s (?:of|for|from) [^,]{0,80}) (?:and|as well as)) (?=(?:the|representatives|members|leaders) )/iu;

/** When, before a verb: `and on the afternoon of the same day visited`. */
const then = '(?:(?:on|in|later) )?(?:the|that) [^,;.]{0,30}\\b(?:day|morning|afternoon|evening)';

const goesOn = new RegExp(
	[
		',? (?:who|whom|whose|which|where|that|during|when|at which|in which|in order to|with a view to|as part of)\\b',
		`,? (?:and |as well as )?(?:${then},? )?(?:visited|received|held|met|had|was|were|laid|attended|witnessed|heard|listened|spoke|talked|conferred|toured|made|paid|gave|went|flew|proceeded|travell?ed|took|saw|inspected|watched|shown|concluded|ended)\\b`,
		' to (?:discuss|assess|hear|exchange|witness|review|express|mark|learn|see|obtain|inform)\\b',
		',? and the (?:other|second)\\b|, (?:on the other hand|for (?:his|her|its|their) part)\\b',
		', (?:some |about |approximately )?[\\p{L}\\d-]+ (?:kilomet(?:re|er)s|km|miles) ',
		':|; (?=(?:it|they|the (?:[Mm]ission|[Dd]elegation)|in|on|at)\\b)|, (?=the (?:[Mm]ission|[Dd]elegation)\\b)',
	].join('|'),
	'u',
);
const nextVerb = new RegExp(`(?:,? and,?|,)(?: where (?:it|they))?(?: ${then},?)? (?=[a-z])`, 'g');
const relative = /\b(?:whom|which|that|when|if) $/i;

/** What a sentence says the mission met, in its order. */
export function meetingsIn(sentence: string): readonly Encounter[] {
	const subjects = [...sentence.matchAll(mission)].filter(({index}) => !relative.test(sentence.slice(0, index)));
	const [first] = [verbAt, travelAt].flatMap((startAt) =>
		subjects.flatMap(({index, 0: all}) => startAt(clauseAt(sentence, index), index + all.length) ?? []),
	);
	if (first === undefined) {
		return otherIn(sentence);
	}

	// Of one subject more verbs may follow.
	const more = [...sentence.slice(first.end).matchAll(nextVerb)];
	return [
		first,
		...more.flatMap(({index, 0: sign}) => verbAt(sentence, first.end + index + sign.length) ?? []),
	].flatMap(({found}) => found);
}

const atFront = /^(?:At|In|On) [^,]{3,60}, where $/u;

/** A sentence as far as the clause goes that begins there: `In Grey Bay, where the mission met the Mayor, the Governor was ill`. */
function clauseAt(sentence: string, at: number): string {
	// A name stands behind a comma, too.
	const length = atFront.test(sentence.slice(0, at)) ? sentence.slice(at).search(/, \p{Ll}/u) : -1;
	return length === -1 ? sentence : sentence.slice(0, at + length);
}

/** What a verb tells of, and where it ends. */
type Told = {readonly found: readonly Encounter[]; readonly end: number};

const travels =
	/^(?:\p{L}+ly |also |then )?(?:arrived|travell?ed|flew|drove|proceeded|went|returned|continued|landed) /u;

/** `arrived in Grey Bay and met the Mayor`: a journey tells of nobody, and what follows may. */
function travelAt(sentence: string, at: number): Told | undefined {
	const length = travels.exec(sentence.slice(at))?.[0].length;
	return length === undefined ? undefined : {found: [], end: at + length};
}

function verbAt(sentence: string, at: number): Told | undefined {
	const words = sentence.slice(at);
	const form = verbs.find((one) => one.words.test(words));
	const [before = ''] = form?.words.exec(words) ?? [];
	return form && {found: encounters(form, before, words.slice(before.length)), end: at + before.length};
}

function otherIn(sentence: string): readonly Encounter[] {
	for (const form of others) {
		const {before, whom, after = ''} = form.words.exec(sentence)?.groups ?? {};
		if (before !== undefined && whom !== undefined) {
			return encounters(form, `${before}${after}`, whom);
		}
	}

	return [];
}

function encounters(form: Form, before: string, words: string, last?: RegExp): readonly Encounter[] {
	const met = untilSaid(words.slice(0, goesOn.exec(words)?.index));
	const sign = last ?? signOf(before, met);
	const next = sign.exec(met);
	const whom = met
		.slice(0, next?.index)
		// "By the Vice-Governor, the Governor being absent".
		.replace(/, (?:the|his|her|its) [^,]{3,60} being [^,]*$/u, '')
		// "The League sent nobody to the port, but a delegation of three received the mission".
		.replace(/^[^,]*\b(?:did|had|was|were|sent|came)\b[^,]*, but (?=an? |the )/u, '')
		.replace(/^(?:(?:and|by|or|but|as|than) .*|on \d.*)$/u, '')
		.replace(/, (?:an? |the )?(?:body|chaired|forum|headed|led)$/u, '')
		.replace(
			/(?:[\s.,;]+(?:on|with|in|at|for|by|and))?[\s.,;]+$|,? (?:on|with|in|at|for|by|of|and|(?:all|both|each|many|most|some) of)$/u,
			'',
		);
	const encounter = {
		kind: form.kind,
		isDoubtful: form.isDoubtful,
		whom: whom.replace(/^(?:The|An?|Some|Several|Members|Representatives|Leaders)\b/, (word) => word.toLowerCase()),
		...stated({place: placeBy(within, before)}),
		words: before + whom,
	};
	// "The Chair thanks all those who received her".
	const isNobody =
		whom === '' ||
		/\bthose$/i.test(whom) ||
		/^(?:h(?:im|er)|them|it|the (?:visit|trip|journey|situation))(?= |$)/i.test(whom);
	const told = isNobody && form.kind !== 'Press conference' ? [] : [encounter];
	return next === null ? told : [...told, ...encounters(form, next[0], met.slice(next.index + next[0].length), sign)];
}

// "The pilots and inquired about the pier": what is said to them is no part of who they are.
function untilSaid(words: string): string {
	const said = [...words.matchAll(/,? and (?:also |then )?(\p{Ll}+ed|told|sought) /gu)].find(
		([, verb = '']) => cueVerb(verb) !== undefined,
	);
	return words.slice(0, said?.index);
}

function signOf(before: string, met: string): RegExp {
	const isOfEach = holds.test(before) && /^the /i.test(met) && !withEach.test(met);
	return isOfEach ? withEachOf : several.test(before) ? withEach : andWith;
}
