import {phraseAfter} from '../language/by-phrase.ts';
import {type Range, type Sentence, wordAt} from '../language/sentence.ts';
import type {Cue} from './cue.ts';
import {cueNoun} from './cue-nouns.ts';
import {isBase} from './infinitive-complement.ts';
import {none} from './nobody.ts';

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
			speaker = withoutWish(sentence, phraseAfter(sentence, that + 1), kind);
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

// "an appeal from the contributing countries for X": what is asked for belongs to no name.
function withoutWish(sentence: Sentence, {from, to}: Range, kind: Cue['kind']): Range {
	const wish = [...sentence.tags.keys()].find((at) => at > from && at < to && wordAt(sentence, at) === 'for');
	return kind === 'asks' && wish !== undefined ? {from, to: wish} : {from, to};
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
	/^(?:calls?|appeals?|requests?|demands?|offers?|hopes?|concerns?|views?|proposals?|pledges?|promises?|decision|intention|commitment|desire|wish|belief|willingness|readiness|plea|insistence|recommendations?|impression|understanding|assessment|conclusion|opinion|position)$/;
