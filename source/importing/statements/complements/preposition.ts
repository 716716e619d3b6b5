import {headKind} from '../../language/lexicon/offices.ts';
import {capital, finite} from '../../language/lexicon/tokens.ts';
import type {CueVerb} from '../../language/lexicon/verbs.ts';
import {type Sentence, wordAt} from '../../language/sentence.ts';
import {type Complement, reach} from './form.ts';
import {isBase, withNot} from './infinitive.ts';

export function prepositional(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	const here = sentence.tags[at] === 'adv' ? at + 1 : at;
	if (verb.prepositions.includes(wordAt(sentence, here))) {
		return afterPreposition(sentence, verb, here);
	}

	if (!verb.frames.has('addressee') && !verb.frames.has('np')) {
		return undefined;
	}

	for (let to = at + 1; to < at + reach && to < sentence.tags.length; to += 1) {
		const tag = sentence.tags[to];
		const word = wordAt(sentence, to);
		if (
			verb.frames.has('addressee') &&
			verb.prepositions.includes(word) &&
			!(word === 'of' && belongsToAddressee(sentence, to))
		) {
			return {at: to + 1, form: 'prep', cueEnd: at};
		}

		const listed = tag === 'comma' && wordAt(sentence, at) === 'by';
		if (finite.has(tag) || tag === 'sub' || (tag === 'comma' && !listed) || tag === 'break') {
			return undefined;
		}
	}

	return undefined;
}

// "informed the members of the Council of X": what the first "of" leads to is a body, so it still tells whom.
function belongsToAddressee(sentence: Sentence, of: number): boolean {
	if (
		!/^(?:members?|representatives?|presidents?|heads?|leaders?|chair|chairman|officials)$/.test(
			wordAt(sentence, of - 1),
		)
	) {
		return false;
	}

	const named = sentence.tags[of + 1] === 'det' ? of + 2 : of + 1;
	const token = sentence.flow[named];
	return !!token && (capital(token) || headKind(token.lower) !== undefined);
}

function afterPreposition(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	if (/^(?:on|upon|to)$/.test(wordAt(sentence, at)) && /^(?:call|appeal)$/.test(verb.lemma)) {
		for (let to = at + 1; to < at + 40 && to < sentence.tags.length; to += 1) {
			const tag = sentence.tags[to];
			if (tag === 'to' && isBase(sentence, to + 1)) {
				return {at: withNot(sentence, to), form: 'inf', cueEnd: at + 1};
			}

			if (wordAt(sentence, to) === 'for' && verb.lemma === 'appeal') {
				return {at: to + 1, form: 'prep', cueEnd: at + 1};
			}

			if (tag === 'verb' || tag === 'modal' || tag === 'break') {
				break;
			}
		}
	}

	const next = wordAt(sentence, at + 1);
	if (next === 'the' && wordAt(sentence, at + 2) === 'fact' && wordAt(sentence, at + 3) === 'that') {
		return {at: at + 4, form: 'that', cueEnd: at + 1};
	}

	return sentence.flow[at + 1] ? {at: at + 1, form: 'prep', cueEnd: at + 1} : undefined;
}
