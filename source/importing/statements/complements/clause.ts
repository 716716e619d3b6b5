import {cueNoun} from '../../language/lexicon/nouns.ts';
import {finite} from '../../language/lexicon/tokens.ts';
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
			const opens = tags[to + 1];
			if (opens !== 'prep' && opens !== 'adv' && opens !== 'noun') {
				return undefined;
			}

			aside = true;
		}

		if (finite.has(tags[to]) || tags[to] === 'break' || tags[to] === 'sub' || (aside && tags[to] === 'ing')) {
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
	const first = tags[at];
	return first === 'to' || first === 'prep' || first === 'adv' || (verb.frames.has('addressee') && that > at);
}

export function questionClause(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (!verb.frames.has('wh')) {
		return undefined;
	}

	for (let to = at; to < at + 8 && to < sentence.tags.length; to += 1) {
		const word = wordAt(sentence, to);
		if (
			/^(?:how|why|whether|what|when|if)$/.test(word) &&
			(to === at || verb.frames.has('addressee') || sentence.tags[at] === 'to')
		) {
			return {at: to, form: 'wh', cueEnd: at};
		}

		if (sentence.tags[to] === 'verb' || sentence.tags[to] === 'comma' || sentence.tags[to] === 'sub') {
			return undefined;
		}
	}

	return undefined;
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

	const opens = tags[at] === 'det' || tags[at] === 'pron' || tags[at] === 'noun' || tags[at] === 'num';
	const edge = firstAt(at + 1, at + 25, (to) => finite.has(tags[to]) || /^(?:break|sub|comma)$/.test(tags[to] ?? ''));
	return opens && edge !== undefined && finite.has(tags[edge]) ? {at, form: 'zero', cueEnd: at} : undefined;
}

// "told the mission the port would open": who is told ends where another phrase begins that has a verb.
function behindTold({tags}: Sentence, at: number): number | undefined {
	let to = tags[at] === 'det' ? at + 1 : at;
	while (tags[to] === 'noun' && to < at + 6) {
		to += 1;
	}

	const isPhrase = to > at + (tags[at] === 'det' ? 1 : 0) && /^(?:det|pron|num)$/.test(tags[to] ?? '');
	const verb = tags.findIndex((tag, index) => index > to && !/^(?:det|noun|num|adv|prep|conj)$/.test(tag));
	return isPhrase && /^(?:aux|modal|verb)$/.test(tags[verb] ?? '') ? to : undefined;
}
