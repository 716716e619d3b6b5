import {cueAdjective} from '../../language/lexicon/adjectives.ts';
import {cueNoun} from '../../language/lexicon/nouns.ts';
import {finite, indexBefore, isTag, runEnd} from '../../language/lexicon/tokens.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, lastAt, type Range, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import {behindAddressee, isBase} from '../complements/clause.ts';
import {type Before, deniedKind, type FoundCue, isDenied, reach} from '../cue.ts';
import {ownerBefore} from './noun.ts';

/** Verbs that link a subject to what is said of it. */
const linking =
	/^(?:was|were|is|are|am|be|been|being|remained|remains|remain|felt|feel|seemed|became|stood|stands|stand)$/;

const declaring = /^(?:declared|expressed|pronounced|professed|showed|proclaimed)$/;

const learning = /^(?:note|hear|see|learn|observe|find|report|receive)$/;

// "Pleased to learn that", "glad to be told by the Governor that": where the words end that tell how it was learnt.
function learnt(sentence: Sentence, to: number): number | undefined {
	const isTold = /^be (?:told|informed|assured)$/.test(wordsAt(sentence, to + 1, 2));
	return isTold ? to + 3 : learning.test(wordAt(sentence, to + 1)) ? to + 2 : undefined;
}

// "from the Governor, Ana Silva, that".
function tellerAfter(sentence: Sentence, from: number): Range {
	const phrase = phraseAfter(sentence, from);
	const close = sentence.tags[phrase.to] === 'comma' ? sentence.tags.indexOf('comma', phrase.to + 1) : -1;
	return close > 0 && wordAt(sentence, close + 1) === 'that' ? {from, to: close} : phrase;
}

/** "was concerned that", "remained committed to", "travelled to Mali concerned that". */
export function predicateCue(sentence: Sentence, at: number, {cues}: Before): FoundCue | undefined {
	const word = wordAt(sentence, at);
	const adjective = cueAdjective(word);
	const last = indexBefore(sentence.tags, at);
	// "declared themselves satisfied with".
	const isSelf = /sel(?:f|ves)$/.test(wordAt(sentence, last)) && declaring.test(wordAt(sentence, last - 1));
	const verb = isSelf ? last - 1 : last;
	// "The Mayor, while not opposed to it, said".
	const isElliptic = /^(?:while|whilst|although|though)$/.test(wordAt(sentence, verb));
	const isLinked = isSelf || isElliptic || linking.test(wordAt(sentence, verb));
	const next = runEnd(sentence.tags, at + 1, 'adv');
	// "grateful to the Government for": what it is about comes behind whom it is owed to.
	const behindThem = behindAddressee(sentence, next);
	const isOwed = adjective?.after.has('for') && wordAt(sentence, behindThem ?? next) === 'for';
	const to = adjective?.after.has(wordAt(sentence, next)) && !isOwed ? next : (behindThem ?? next);
	const lead = wordAt(sentence, to);
	// "was committed to A and determined to B".
	const isJoined = sentence.tags[verb] === 'conj' && cues.at(-1)?.rule.name === 'predicate';
	// "declared herself ready for talks"; who is ready for a thing has said nothing of it.
	const isReadyFor = isSelf && lead === 'for' && /^(?:ready|prepared)$/.test(word);
	const leads = isReadyFor || (isLinked || isJoined ? adjective?.after.has(lead) : lead === 'that');
	// "unanimous in demanding": what they do together says it; "encouraged to apply" is a passive.
	const {verb: act, form} = cueVerb(wordAt(sentence, to + 1)) ?? {};
	const isAct =
		(lead === 'in' && form === 'ing' && act !== undefined) ||
		(lead === 'to' &&
			isBase(sentence, to + 1) &&
			learnt(sentence, to) === undefined &&
			cueVerb(word)?.verb.frames.has('obj-inf'));
	if (!adjective || !leads || isAct) {
		return undefined;
	}

	const start = groupStart(sentence, verb);
	// "The Council should stand ready" is what somebody wants of it.
	const isWanted = (one: number) =>
		/^(?:should|must|shall|ought|may|might|could|can|cannot)$/.test(wordAt(sentence, one));
	if (firstAt(start, at, isWanted) !== undefined) {
		return undefined;
	}

	// "It was clear to the mission that"; to whom what is clear is clear is not always told. "She let it be known that".
	const isIt = isLinked && wordAt(sentence, start - 1) === 'it';
	const letter = isIt && /^lets?$/.test(wordAt(sentence, start - 2)) ? start - 2 : undefined;
	const maker = wordAt(sentence, last) === 'it' ? last - 1 : last;
	const making = /^ma(?:de|kes?|king)$/.test(wordAt(sentence, maker)) ? maker : at;
	const isImpersonal =
		isIt && letter === undefined && /^(?:clear|evident|apparent|obvious|certain|known|plain|understood)$/.test(word);
	if (isImpersonal && to === at + 1) {
		return undefined;
	}

	const denied = isLinked && isDenied(sentence, start, at);
	const end = lead === 'to' ? learnt(sentence, to) : undefined;
	const learns = end !== undefined;
	const from = learns && /^(?:from|by)$/.test(wordAt(sentence, end)) ? tellerAfter(sentence, end + 1) : undefined;
	const said = from === undefined ? (end ?? to + 1) : from.to + Number(sentence.tags[from.to] === 'comma');
	const behind = learns && wordAt(sentence, said) === 'that' ? said + 1 : said;
	return {
		words: {from: letter ?? (isElliptic ? verb + 1 : denied ? start : isLinked ? verb : making), to: end ?? at + 1},
		content: lead === 'to' && !learns && isBase(sentence, to + 1) ? to : behind,
		denied,
		...(isElliptic && {participle: true}),
		nominal: wordAt(sentence, behind - 1) !== 'that',
		kind: from ? 'content' : denied ? deniedKind(adjective.kind) : adjective.kind,
		// "was pleased to learn from the Governor that": he says it.
		speaker: isImpersonal ? {from: at + 2, to} : from,
		// "The mission returned persuaded that".
		subject:
			(isLinked && !isElliptic) || (finite.has(sentence.tags[verb]) && sentence.tags[verb] !== 'aux')
				? subjectBefore(sentence, letter ?? start)
				: {kind: 'same', from: Math.min(verb, making), inner: false},
	};
}

const views =
	'finding|view|opinion|belief|impression|understanding|conviction|assessment|hope|expectation|position|contention|feeling|judge?ment|conclusion|wish|desire|mind|submission|claim|fear|concern|consensus|argument|sense|verdict|thesis|point|demand|recommendation|advice|estimate|estimation|reckoning';
const view = new RegExp(`^(?:${views})$`);

/** "It was their view that", "it is the common wish of the women that". */
function cleftCue(sentence: Sentence, at: number): FoundCue | undefined {
	const link = /^it remain(?:s|ed)$/.test(wordsAt(sentence, at, 2))
		? at + 2
		: runEnd(sentence.tags, at + 1, 'aux', 'adv');
	if (wordAt(sentence, at) !== 'it' || link === at + 1) {
		return undefined;
	}

	const noun = runEnd(sentence.tags, link, 'adv', 'det', 'noun') - 1;
	const behind = /^(?:of|among|amongst)$/.test(wordAt(sentence, noun + 1))
		? phraseAfter(sentence, noun + 2)
		: undefined;
	const lead = behind?.to ?? noun + 1;
	const isAct = /^(?:intention|wish|desire|aim)$/.test(wordAt(sentence, noun)) && wordAt(sentence, lead) === 'to';
	return isAct || (view.test(wordAt(sentence, noun)) && wordAt(sentence, lead) === 'that')
		? {
				words: {from: at + 1, to: noun + 1},
				content: isAct ? lead : lead + 1,
				kind: cueNoun(wordAt(sentence, noun)) ?? 'holds',
				speaker: ownerBefore(sentence, noun) ?? behind ?? 'nobody',
			}
		: undefined;
}

const be = '(?:was|were|is|are|be|been|being|remained|remains|remain|felt|stands?|stood)';
const self = '(?:itself|themselves|himself|herself)';
const declares = `(?:declared|expressed|pronounced|professed) ${self}`;
// Predicates of several words, by what they say, with their own words in front of the one that leads to their content.
const stances = (
	[
		['holds', `${be} (of (?:\\S+ ){1,2}(?:${views})) (?:, )?that`],
		['holds', `(?:united|unified|unanimous|agreed) (in (?:\\S+ ){1,2}(?:${views})) that`],
		[
			'holds',
			`${be} (in no doubt|under no illusions?|under the impression|at one|in (?:\\S+ )?agreement) (?:that|about|on|in)`,
		],
		[
			'holds',
			`(?:returned|left|departed|emerged|came|come) (with (?:the|an?) (?:\\S+ )?(?:impression|conviction|feeling|sense)) that`,
		],
		['holds', `(?:left|leaves?) (in no doubt) that`],
		['supports', `(?:${be}|${declares}|spoke|argued|pleaded|came out) (in favour of)`],
		['supports', `(?:associated|aligned|identified) ${self} (with)`],
		['objects', `(?:${be}|${declares}) (against)(?! (?:the|this|that) (?:background|backdrop))`],
		['objects', `(?:dissociated|distanced) ${self} (from)`],
	] as const
).map(([kind, sign]) => [kind, new RegExp(`^${sign} `)] as const);

// "Came away from the port with a strong sense that", "left him in no doubt that": whom or what they left stands between.
function leftBefore({flow, tags}: Sentence, at: number): number | undefined {
	const isLeaving = (one: number) =>
		/^(?:returned|left|leaves?|departed|emerged|came|come)$/.test(flow[one]?.lower ?? '');
	const from = lastAt(at - 1, at - reach, (one) => !isTag(tags[one], 'noun', 'det', 'prep', 'num', 'adv'));
	return from !== undefined && isLeaving(from) && isTag(tags[from], 'verb', 'part') ? from : undefined;
}

/** "was of the view that", "declared herself in favour of", "was against", "it was their view that". */
export function viewCue(sentence: Sentence, at: number): FoundCue | undefined {
	const cleft = cleftCue(sentence, at);
	if (cleft || sentence.tags[at] !== 'prep') {
		return cleft;
	}

	const last = indexBefore(sentence.tags, /^(?:out|\S+sel(?:f|ves))$/.test(wordAt(sentence, at - 1)) ? at - 1 : at);
	const left = leftBefore(sentence, at);
	const verb = left ?? last;
	const isLed = left === undefined && last < at - 1 && sentence.tags[at - 1] !== 'adv';
	const before = [wordAt(sentence, verb), ...(isLed ? [wordAt(sentence, at - 1)] : [])];
	const behind = Array.from({length: 9}, (_, ahead) => at + ahead).filter((one) => sentence.tags[one] !== 'adv');
	const words = `${[...before, ...behind.slice(0, 7).map((one) => wordAt(sentence, one))].join(' ')} `;
	const [kind, sign] = stances.find(([, stance]) => stance.test(words)) ?? [];
	const [through = '', stance = ''] = sign?.exec(words) ?? [];
	const start = groupStart(sentence, verb);
	const denied = isDenied(sentence, start, at);
	return kind === undefined
		? undefined
		: {
				words: {from: verb, to: at + stance.split(' ').length},
				content: (behind[through.trim().split(' ').length - before.length - 1] ?? at) + 1,
				kind: denied ? deniedKind(kind) : kind,
				denied,
				nominal: !through.endsWith(' that '),
				subject: subjectBefore(sentence, start),
			};
}
