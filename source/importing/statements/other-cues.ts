import {phraseAfter} from '../language/by-phrase.ts';
import type {Sentence} from '../language/sentence.ts';
import {wordAt} from '../language/sentence.ts';
import {groupStart, type Subject, subjectBefore} from '../language/subject.ts';
import {isBase} from './complement.ts';
import type {Cue} from './cue.ts';
import {cueAdjective} from './cue-adjectives.ts';
import {cueNoun} from './cue-nouns.ts';

const linking =
	/^(?:was|were|is|are|be|been|being|remained|remains|remain|felt|feel|seemed|became|stood|stands|stand)$/;
const none = (from: number): Subject => ({kind: 'none', from, inner: false});

/** "was concerned that", "remained committed to", "travelled to Mali concerned that". */
export function predicateCue(sentence: Sentence, at: number): Cue | undefined {
	const adjective = cueAdjective(wordAt(sentence, at));
	const lead = wordAt(sentence, at + 1);
	if (!adjective?.after.has(lead) || (wordAt(sentence, at) === 'encouraged' && lead === 'to')) {
		return undefined;
	}

	let verb = at - 1;
	while (sentence.tags[verb] === 'adv' || /^(?:particularly|deeply|gravely)$/.test(wordAt(sentence, verb))) {
		verb -= 1;
	}

	if (wordAt(sentence, verb) === 'made' && wordAt(sentence, at) === 'aware') {
		return {
			rule: 'passive',
			words: {from: verb, to: at + 1},
			from: verb,
			content: at + 2,
			kind: 'content',
			subject: none(verb),
			speaker: 'nobody',
			inner: false,
		};
	}

	const linked = linking.test(wordAt(sentence, verb));
	if (!linked && lead !== 'that') {
		return undefined;
	}

	const clear = /^(?:clear|certain|sure)$/.test(wordAt(sentence, at));
	if (clear && linked && wordAt(sentence, groupStart(sentence, verb) - 1) === 'it') {
		return undefined;
	}

	const subject = linked ? subjectBefore(sentence, groupStart(sentence, verb)) : {...none(verb), kind: 'same' as const};
	const infinitive = lead === 'to' && isBase(sentence, at + 2);
	return {
		rule: 'predicate',
		words: {from: linked ? verb : at, to: at + 1},
		from: subject.from,
		content: infinitive ? at + 1 : at + 2,
		kind: adjective.kind,
		subject,
		inner: subject.inner,
	};
}

/** "It was clear to the mission that". */
export function clearCue(sentence: Sentence, at: number): Cue | undefined {
	if (!/^(?:clear|evident|apparent|obvious)$/.test(wordAt(sentence, at)) || wordAt(sentence, at + 1) !== 'to') {
		return undefined;
	}

	const speaker = phraseAfter(sentence, at + 2);
	return speaker.to > speaker.from && wordAt(sentence, speaker.to) === 'that'
		? {
				rule: 'predicate',
				words: {from: at, to: at + 1},
				from: at,
				content: speaker.to + 1,
				kind: 'assesses',
				subject: none(at),
				speaker,
				inner: false,
			}
		: undefined;
}

/** "was in favour of", "and in support of". */
export function favourCue(sentence: Sentence, at: number): Cue | undefined {
	const favour =
		wordAt(sentence, at) === 'in' &&
		/^(?:favour|favor|support)$/.test(wordAt(sentence, at + 1)) &&
		wordAt(sentence, at + 2) === 'of';
	const before = wordAt(sentence, at - 1);
	if (
		!favour ||
		!(
			/^(?:was|were|is|are|be|been)$/.test(before) ||
			(before === 'and' && wordAt(sentence, at + 1) !== 'support') ||
			before === 'spoke' ||
			/self$|selves$/.test(before)
		)
	) {
		return undefined;
	}

	const joined = before === 'and';
	const verb = /self$|selves$/.test(before) ? at - 2 : at - 1;
	const subject: Subject = joined
		? {kind: 'same', from: at - 1, inner: false}
		: subjectBefore(sentence, groupStart(sentence, verb));
	return {
		rule: 'predicate',
		words: {from: at, to: at + 3},
		from: subject.from,
		content: at + 3,
		kind: 'supports',
		subject,
		inner: subject.inner,
	};
}

/** "was of the view that", "were of the opinion that". */
export function viewCue(sentence: Sentence, at: number): Cue | undefined {
	const found =
		wordAt(sentence, at) === 'of' &&
		/^(?:view|opinion|belief|impression|understanding)$/.test(wordAt(sentence, at + 2));
	if (!found || wordAt(sentence, at + 3) !== 'that' || !linking.test(wordAt(sentence, at - 1))) {
		return undefined;
	}

	const subject = subjectBefore(sentence, groupStart(sentence, at - 1));
	return {
		rule: 'predicate',
		words: {from: at - 1, to: at + 3},
		from: subject.from,
		content: at + 4,
		kind: 'holds',
		subject,
		inner: subject.inner,
	};
}

/** "There was consensus among those members that". */
export function consensusCue(sentence: Sentence, at: number): Cue | undefined {
	if (wordAt(sentence, at) !== 'there' || !/^(?:was|is|were|remained)$/.test(wordAt(sentence, at + 1))) {
		return undefined;
	}

	for (let noun = at + 2; noun < at + 7; noun += 1) {
		const kind = cueNoun(wordAt(sentence, noun));
		if (kind === undefined) {
			continue;
		}

		let speaker: Cue['speaker'] = 'nobody';
		let that = noun + 1;
		if (
			/^(?:among|amongst|between|by|from|within|on)$/.test(wordAt(sentence, that)) &&
			wordAt(sentence, that) !== 'on'
		) {
			speaker = phraseAfter(sentence, that + 1);
			that = speaker.to;
		}

		const lead = wordAt(sentence, that);
		return /^(?:that|on|about|over|for|to)$/.test(lead)
			? {
					rule: 'consensus',
					words: {from: at, to: noun + 1},
					from: at,
					content: that + 1,
					kind: kind === 'supports' ? 'content' : kind,
					subject: none(at),
					speaker,
					inner: false,
				}
			: undefined;
	}

	return undefined;
}

/** "the Government's call to", "Algeria's offer to", "its hope that": a noun of saying that somebody owns. */
export function ownedCue(sentence: Sentence, at: number): Cue | undefined {
	const owner = wordAt(sentence, at);
	if (!/(?:'s|s')$/.test(owner) || sentence.flow[at]?.kind !== 'word') {
		return undefined;
	}

	let noun = at + 1;
	while (noun < at + 4 && sentence.tags[noun] === 'noun' && !ownedNoun.test(wordAt(sentence, noun))) {
		noun += 1;
	}

	const lead = wordAt(sentence, noun + 1);
	const leads =
		lead === 'that' ||
		(lead === 'to' && isBase(sentence, noun + 2)) ||
		(lead === 'for' && /^(?:calls?|appeals?|requests?|demands?)$/.test(wordAt(sentence, noun)));
	if (!ownedNoun.test(wordAt(sentence, noun)) || !leads) {
		return undefined;
	}

	let from = at;
	while (from > 0 && (sentence.tags[from - 1] === 'noun' || sentence.tags[from - 1] === 'det')) {
		from -= 1;
		if (sentence.tags[from] === 'det') {
			break;
		}
	}

	const kind = cueNoun(wordAt(sentence, noun)) ?? 'plans';
	return {
		rule: 'owned noun',
		words: {from: noun, to: noun + 1},
		from,
		content: lead === 'to' ? noun + 1 : noun + 2,
		kind,
		subject: none(from),
		speaker: {from, to: at + 1},
		inner: true,
	};
}

/** "the view of the Government that", "views among all stakeholders on": a noun of saying and whose it is behind it. */
export function nounOfCue(sentence: Sentence, at: number): Cue | undefined {
	if (!ownedNoun.test(wordAt(sentence, at)) || !/^(?:of|among|amongst|by|from)$/.test(wordAt(sentence, at + 1))) {
		return undefined;
	}

	const speaker = phraseAfter(sentence, at + 2);
	const lead = wordAt(sentence, speaker.to);
	const kind = cueNoun(wordAt(sentence, at)) ?? 'content';
	return speaker.to > speaker.from && (lead === 'that' || lead === 'on' || lead === 'about' || lead === 'over')
		? {
				rule: 'owned noun',
				words: {from: at, to: at + 1},
				from: at,
				content: speaker.to + 1,
				kind,
				subject: none(at),
				speaker,
				inner: true,
			}
		: undefined;
}

const ownedNoun =
	/^(?:calls?|appeals?|requests?|demands?|offers?|hopes?|concerns?|views?|proposals?|pledges?|promises?|decision|intention|commitment|desire|wish|belief|willingness|readiness|plea|insistence|recommendations?)$/;
