import {cueNoun} from '../../language/lexicon/nouns.ts';
import {finite, isTag, runEnd} from '../../language/lexicon/tokens.ts';
import type {CueVerb} from '../../language/lexicon/verbs.ts';
import {firstAt, type Sentence, wordAt} from '../../language/sentence.ts';
import {type Complement, reach} from './form.ts';
import {isBase} from './infinitive.ts';

// "said: “We want peace”".
export function quotation({flow}: Sentence, verb: CueVerb, at: number): Complement | undefined {
	const from = flow[at]?.text === ':' || flow[at]?.text === ',' ? at + 1 : at;
	const mark = flow[from]?.text;
	if ((mark !== '“' && mark !== '"') || !verb.frames.has('that')) {
		return undefined;
	}

	const end = flow.findIndex(({text}, index) => index > from && (text === '”' || text === '"'));
	return from > at && end > 0 ? {at: from + 1, form: 'zero', cueEnd: at, end} : undefined;
}

export function thatClause(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('that')) {
		return undefined;
	}

	const {tags} = sentence;
	// "promised to see that": what is promised is to see.
	if (tags[at] === 'to' && isBase(sentence, at + 1)) {
		return undefined;
	}

	let aside = false;
	for (let to = at; to <= at + reach && to < tags.length; to += 1) {
		const word = wordAt(sentence, to);
		if (word === 'that' && tags[to] === 'sub' && !(wordAt(sentence, to + 1) === 'is' && tags[to + 2] === 'comma')) {
			const direct = to === at || (aside && tags[to - 1] === 'comma') || addressed(sentence, verb, at, to);
			const noun =
				to > at && !judges(verb) && cueNoun(wordAt(sentence, to - 1)) !== undefined
					? ({form: 'noun', noun: wordAt(sentence, to - 1), cueEnd: to} as const)
					: undefined;
			return direct || noun ? {at: to + 1, form: 'that', cueEnd: at, ...noun} : undefined;
		}

		if (tags[to] === 'comma' && !aside) {
			if (!isTag(tags[to + 1], 'prep', 'adv', 'noun')) {
				return undefined;
			}

			aside = true;
		}

		if (finite.has(tags[to]) || isTag(tags[to], 'break', 'sub') || (aside && tags[to] === 'ing')) {
			return undefined;
		}
	}

	return undefined;
}

// "endorsed the suggestion that": what is judged is the whole noun phrase.
function judges({kind}: CueVerb): boolean {
	return kind === 'supports' || kind === 'objects';
}

// What stands between verb and "that" tells whom, where or when: "to the mission", "the mission", "in this regard".
function addressed({tags}: Sentence, verb: CueVerb, at: number, that: number): boolean {
	return isTag(tags[at], 'to', 'prep', 'adv') || (verb.frames.has('addressee') && that > at);
}

export function questionClause(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('wh')) {
		return undefined;
	}

	const isAddressed = verb.frames.has('addressee') || sentence.tags[at] === 'to';
	const asks = (to: number) =>
		(to === at || isAddressed) && /^(?:how|why|whether|what|when|if)$/.test(wordAt(sentence, to));
	const edge = firstAt(at, at + 8, (to) => asks(to) || isTag(sentence.tags[to], 'verb', 'comma', 'sub'));
	return edge !== undefined && asks(edge) ? {at: edge, form: 'wh', cueEnd: at} : undefined;
}

/** "said the process was slow": a subject and a verb follow without "that". */
export function zeroThat(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('zero')) {
		return undefined;
	}

	const {tags} = sentence;
	const told = verb.frames.has('addressee') ? behindTold(sentence, at) : undefined;
	if (told !== undefined) {
		return {at: told, form: 'zero', cueEnd: at};
	}

	const opens = isTag(tags[at], 'det', 'pron', 'noun', 'num');
	const edge = firstAt(at + 1, at + 25, (to) => finite.has(tags[to]) || isTag(tags[to], 'break', 'sub', 'comma'));
	return opens && edge !== undefined && finite.has(tags[edge]) ? {at, form: 'zero', cueEnd: at} : undefined;
}

// "told the mission the port would open": who is told ends where another phrase begins that has a verb.
function behindTold({tags}: Sentence, at: number): number | undefined {
	const first = tags[at] === 'det' ? at + 1 : at;
	const to = Math.min(runEnd(tags, first, 'noun'), at + 6);
	const verb = runEnd(tags, to + 1, 'det', 'noun', 'num', 'adv', 'prep', 'conj');
	return to > first && isTag(tags[to], 'det', 'pron', 'num') && finite.has(tags[verb]) ? to : undefined;
}
