import {cueAdjective} from '../../language/lexicon/adjectives.ts';
import {indexBefore, runEnd} from '../../language/lexicon/tokens.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {groupStart, subjectBefore} from '../../language/subject.ts';
import {behindAddressee, isBase} from '../complements/clause.ts';
import {type Before, deniedKind, type FoundCue, isDenied} from '../cue.ts';
import {ownerBefore} from './noun.ts';

/** Verbs that link a subject to what is said of it. */
const linking =
	/^(?:was|were|is|are|am|be|been|being|remained|remains|remain|felt|feel|seemed|became|stood|stands|stand)$/;

/** "was concerned that", "remained committed to", "travelled to Mali concerned that". */
export function predicateCue(sentence: Sentence, at: number, {cues}: Before): FoundCue | undefined {
	const word = wordAt(sentence, at);
	const adjective = cueAdjective(word);
	const verb = indexBefore(sentence.tags, at);
	const isLinked = linking.test(wordAt(sentence, verb));
	const to = behindAside(sentence, at + 1);
	const lead = wordAt(sentence, to);
	// "was committed to A and determined to B".
	const isJoined = sentence.tags[verb] === 'conj' && cues.at(-1)?.rule.name === 'predicate';
	const leads = isLinked || isJoined ? adjective?.after.has(lead) : lead === 'that';
	if (!adjective || !leads) {
		return undefined;
	}

	const start = groupStart(sentence, verb);
	// "It was clear to the mission that"; to whom what is clear is clear is not always told.
	const isImpersonal =
		isLinked && wordAt(sentence, start - 1) === 'it' && /^(?:clear|evident|certain|sure)$/.test(word);
	if (isImpersonal && to === at + 1) {
		return undefined;
	}

	const denied = isLinked && isDenied(sentence, start, at);
	const learns =
		lead === 'to' && /^(?:note|hear|see|learn|observe|find|report|receive)$/.test(wordAt(sentence, to + 1));
	const from = learns && wordAt(sentence, to + 2) === 'from' ? phraseAfter(sentence, to + 3) : undefined;
	const learnt = from?.to ?? to + 2;
	const behind = learns && wordAt(sentence, learnt) === 'that' ? learnt + 1 : learns ? learnt : to + 1;
	return {
		words: {from: isLinked ? verb : at, to: learns ? to + 2 : at + 1},
		content: lead === 'to' && !learns && isBase(sentence, to + 1) ? to : behind,
		denied,
		kind: from ? 'content' : denied ? deniedKind(adjective.kind) : adjective.kind,
		// "was pleased to learn from the Governor that": he says it.
		speaker: isImpersonal ? {from: at + 2, to} : from,
		subject: isLinked ? subjectBefore(sentence, start) : {kind: 'same', from: verb, inner: false},
	};
}

// "concerned, however, at", "grateful to the Government for": what it is about comes behind an aside, and behind whom it is owed to.
function behindAside(sentence: Sentence, at: number): number {
	const to = runEnd(sentence.tags, at, 'adv');
	return behindAddressee(sentence, to) ?? to;
}

const view = /^(?:view|opinion|belief|impression|understanding|conviction|assessment|hope|expectation|position)$/;

/** "was of the view that", "it was their view that". */
export function viewCue(sentence: Sentence, at: number): FoundCue | undefined {
	const owner = wordAt(sentence, at + 1) === 'that' ? ownerBefore(sentence, at) : undefined;
	if (owner && view.test(wordAt(sentence, at)) && /^it (?:was|is)$/.test(wordsAt(sentence, owner.from - 2, 2))) {
		return {words: {from: owner.from - 1, to: at + 1}, content: at + 2, kind: 'holds', speaker: owner};
	}

	const verb = indexBefore(sentence.tags, at);
	const noun = firstAt(
		at + 2,
		at + 4,
		(one) => view.test(wordAt(sentence, one)) && wordAt(sentence, one + 1) === 'that',
	);
	return wordAt(sentence, at) === 'of' && noun !== undefined && linking.test(wordAt(sentence, verb))
		? {
				words: {from: verb, to: noun + 1},
				content: noun + 2,
				kind: 'holds',
				subject: subjectBefore(sentence, groupStart(sentence, verb)),
			}
		: undefined;
}
