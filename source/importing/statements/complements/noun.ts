import {cueNoun} from '../../language/lexicon/nouns.ts';
import {finite, hasVerb, isTag, runEnd} from '../../language/lexicon/tokens.ts';
import {type CueVerb, cueVerb} from '../../language/lexicon/verbs.ts';
import {possessives, relatives} from '../../language/lexicon/word-classes.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import type {Complement} from '../cue.ts';
import {behindAddressee, isBase, isOwned, isWhen, judges, namesWhom} from './clause.ts';

/** "concern about", "their readiness to", "the view that": a noun of saying with what it is about. */
export function nounOfSaying(sentence: Sentence, verb: CueVerb, from: number): Complement | undefined {
	const {tags} = sentence;
	const owned = possessives.has(wordAt(sentence, from));
	if (
		!verb.frames.has('light') &&
		(judges(verb) || !(owned && (verb.frames.has('np') || wordAt(sentence, from - 1) === 'of')))
	) {
		return undefined;
	}

	// "gave it as his opinion that".
	const first = wordsAt(sentence, from, 2) === 'it as' ? from + 2 : from;
	for (let at = first; at < first + 9 && at < tags.length; at += 1) {
		const word = wordAt(sentence, at);
		// "drew a distinction between delay and drift".
		if (verb.lemma === 'draw' && wordsAt(sentence, at, 2) === 'distinction between') {
			return {at: at + 2, form: 'noun', noun: word, cueEnd: at + 1};
		}

		// Support that is given is help, not a word in favour.
		const isHelp = word === 'support' && /^(?:provide|give|receive|deliver)$/.test(verb.lemma);
		const isOther =
			(verb.lemma === 'seek' && /^(?:views?|perspectives?|opinions?|feedback)$/.test(word)) ||
			// "made an impression on".
			`${word} ${wordAt(sentence, at + 1)}` === 'impression on' ||
			(verb.lemma === 'gain' && !/^(?:impression|understanding|sense|view)$/.test(word)) ||
			(word === 'importance' && !/^(?:attach|accord)$/.test(verb.lemma)) ||
			(verb.lemma === 'call' && word !== 'attention') ||
			// "paid a courtesy call on the Mayor": it went there.
			(verb.lemma === 'pay' && /^calls?$/.test(word)) ||
			// "took up the matter with the Mayor": what about is not told.
			(/^(?:matter|question)s?$/.test(word) && wordAt(sentence, at + 1) === 'with');
		const content =
			isHelp || isOther || cueNoun(word) === undefined
				? undefined
				: leadOut(sentence, runEnd(tags, at + 1, 'adv'), word);
		// "conveyed the support of the Council for the talks": whose it is belongs to what is conveyed.
		const isPassedOn = passesOn.test(verb.lemma) && wordAt(sentence, at + 1) === 'to' && content === at + 2;
		if (
			(content !== undefined && wordAt(sentence, from) === 'the' && isOfSomebody(sentence, at + 1)) ||
			// "shares the Archbishop's concern for", "shared this assessment of the pier".
			(content !== undefined &&
				verb.lemma === 'share' &&
				(isOwned(sentence, at) || /^(?:this|that|these|those)$/.test(wordAt(sentence, from)))) ||
			(isPassedOn && namesWhom(sentence, at + 2, phraseAfter(sentence, at + 2).to))
		) {
			return {at: from, form: 'np', noun: word, cueEnd: from};
		}

		if (content !== undefined) {
			return {at: content, form: 'noun', noun: word, cueEnd: at + 1};
		}

		// "places on record its thanks to the pilots, who had come": whom they are owed to is all that is said.
		const isForAct = firstAt(at, tags.length, (one) => wordAt(sentence, one) === 'for') !== undefined;
		const isOwing = /^(?:thanks|gratitude|appreciation)$/.test(word) && tags[at + 1] === 'to';
		if (isOwing && !isForAct && tags[at - 1] === 'det') {
			return {at: at - 1, form: 'np', noun: word, cueEnd: at - 1};
		}

		// "gave and renewed their word": the noun is that of the verb behind.
		const joined = tags[at] === 'conj' && tags[at + 1] === 'verb' ? cueVerb(wordAt(sentence, at + 1)) : undefined;
		// "had made it possible, and concluded with an appeal".
		const isNext = tags[at] === 'comma' && tags[at + 1] === 'conj' && tags[at + 2] === 'verb';
		const isJoint = isNext || joined?.verb.frames.has('light') === true;
		const passes =
			// "gave it his word that".
			(at === first && /^(?:it|him|her|them|us) \S+ word$/.test(wordsAt(sentence, at, 3))) ||
			(isTag(tags[at], 'det', 'ing', 'adv', 'noun', 'conj', 'verb', 'comma', 'num') && !isJoint) ||
			(isTag(tags[at], 'prep', 'to') && (at === from || /^(?:with|following)$/.test(word)));
		if (!passes) {
			return undefined;
		}
	}

	return undefined;
}

// "Conveyed their support to the Mayor": she is told of it.
const passesOn = /^(?:convey|transmit|deliver|send|communicate)$/;

function isOfSomebody(sentence: Sentence, of: number): boolean {
	const {to} = phraseAfter(sentence, of + 1);
	const owed = firstAt(of + 1, to + 1, (one) => /^(?:to|with|for|at)$/.test(wordAt(sentence, one)));
	return wordAt(sentence, of) === 'of' && owed !== undefined && namesWhom(sentence, of + 1, owed);
}

/** Nouns that "to" leads on from; behind others it tells to whom: "conveyed a message to donors". */
export const takesTo =
	/^(?:attachment|commitments?|opposition|objections?|attention|prominence|reference|importance|weight|tribute|priority|support|readiness|willingness|solutions?|contributions?|alternatives?|obstacles?|challenges?|adherence|answers?|exception|appeals?|calls?|condolences|sympathy)$/;

/** Where the content begins behind a noun of saying, if a preposition, "that" or "to" leads to it. */
function leadOut(sentence: Sentence, at: number, noun: string): number | undefined {
	const word = wordAt(sentence, at);
	const {tags} = sentence;
	// "hopes that might be dashed" tells which; "a briefing on 26 August" when.
	if ((word === 'that' && finite.has(tags[at + 1])) || isWhen(sentence, at)) {
		return undefined;
	}

	// "took another view: the pier was safe", "made two points:" in front of a list.
	const isLast = at === tags.length - 1;
	if (word === 'that' || (word === ':' && (isLast || hasVerb(tags, at + 1, tags.length)))) {
		return wordAt(sentence, at + 1) === 'that' ? at + 2 : at + 1;
	}

	if (word === 'to') {
		if (isBase(sentence, at + 1)) {
			return at;
		}

		// "concern to the mission that", "views to it on the matter": the content follows the addressee.
		const behind = behindAddressee(sentence, at);
		// "paid tribute to the pilots for their courage", but "to the courage of".
		const isOwed = noun === 'tribute' && wordAt(sentence, behind ?? at) === 'for' && !hasVerb(tags, at, behind ?? at);
		const told = takesTo.test(noun) && !isOwed ? at : behind;
		return told === undefined ? undefined : told + 1;
	}

	// "another view, namely that the pier was short".
	if (wordAt(sentence, at + 1) === 'namely') {
		const to = wordAt(sentence, at + 2) === ',' ? at + 3 : at + 2;
		return wordAt(sentence, to) === 'that' ? to + 1 : to;
	}

	// "took note with interest of the offer".
	const of = word === 'with' ? firstAt(at + 1, at + 4, (one) => wordAt(sentence, one) === 'of') : undefined;
	if (of !== undefined && cueNoun(wordAt(sentence, of - 1)) !== undefined && /^(?:note|cognizance)$/.test(noun)) {
		return of + 1;
	}

	// "doubts as to the date".
	if (word === 'as' && wordAt(sentence, at + 1) === 'to') {
		return at + 2;
	}

	if (word === 'of' && !/^(?:note|cognizance|account)$/.test(noun)) {
		// "the concerns of civil society regarding X": whose they are comes before what they are about.
		const {to} = phraseAfter(sentence, at + 1);
		const lead = wordAt(sentence, to);
		if (/^(?:regarding|about|concerning|over|that)$/.test(lead) || `${noun} ${lead}` === 'attention to') {
			return to + 1;
		}

		// "left with the impression of a port in need of boats".
		if (/^(?:impression|sense|feeling)$/.test(noun)) {
			return at + 1;
		}

		// "heard the views of the pilots" tells whose they are; "the support of the Council for the ferries" is for these.
		const owed = firstAt(at + 1, to + 1, (one) => /^(?:to|with|for)$/.test(wordAt(sentence, one)));
		const areTheirs = namesWhom(sentence, at + 1, owed ?? to);
		if (areTheirs && /^(?:views?|opinions?|perspectives?|positions?)$/.test(noun)) {
			return undefined;
		}

		if (areTheirs && owed !== undefined) {
			return wordAt(sentence, owed) === 'to' && isBase(sentence, owed + 1) ? owed : owed + 1;
		}
	}

	// "raised the issue in Gao with the Mayor" tells where.
	if (/^(?:at|in)$/.test(word) && /^\p{Lu}/u.test(sentence.flow[at + 1]?.text ?? '')) {
		return undefined;
	}

	if (/^(?:about|at|over|for|with|of|on|regarding|concerning|in|towards|toward|against|upon|as)$/.test(word)) {
		return at + 1;
	}

	return tags[at] === 'sub' && !relatives.has(word) ? at : undefined;
}

/** Whether those who make the visit stand at an index: to welcome them is to receive them. */
export function areVisitors(sentence: Sentence, at: number): boolean {
	return /^(?:the )?(?:mission|delegation|members|visitors)(?= |$)/.test(wordsAt(sentence, at, 2));
}

/** "expressed reservations", "noted with great satisfaction the progress": the noun or the feeling tells the kind. */
export function nounPhrase(sentence: Sentence, verb: CueVerb, at: number): Complement | undefined {
	const {tags} = sentence;
	const isFeeling = (one: number) => cueNoun(wordAt(sentence, one)) !== undefined;
	// "noted with relief the end".
	const feeling = wordAt(sentence, at) === 'with' ? firstAt(at + 1, at + 5, isFeeling) : undefined;

	// "sought refuge", "sought ways" ask nobody for anything.
	const isFlight =
		verb.lemma === 'seek' &&
		/^(?:the |their |his |her )?(?:ways|means|refuge|asylum|shelter|safety|sanctuary|protection|treatment|re-?election|views?|perspectives?|opinions?|feedback)(?= |$)/.test(
			wordsAt(sentence, at, 2),
		);
	// "shared concerns" and "found the plan too dear" say something, "shares premises" and "found a city in ruins" do not.
	const last = wordAt(sentence, phraseAfter(sentence, at).to - 1);
	const isThing =
		(verb.lemma === 'share' && isTag(tags[at], 'noun', 'det')) ||
		(verb.lemma === 'find' &&
			// "found their fields occupied" is what befell them.
			/^(?:an? |favour |(?:their|his|her) \S+ (?:\S+ed|gone|empty|taken|burnt) )/.test(`${wordsAt(sentence, at, 3)} `));
	const isFact = isThing && cueNoun(last) === undefined;
	// "welcomed the delegation to the port" greets.
	const isGreeting = verb.lemma === 'welcome' && areVisitors(sentence, at) && !/(?:'s|s')$/.test(last);
	// "raised the matter with the Mayor", "raised the question again on the next day": what about is not told.
	const behind = runEnd(tags, at + 2, 'adv');
	const isMatter =
		/^(?:the|this|that|these) (?:matter|issue|question|subject|point)s?$/.test(wordsAt(sentence, at, 2)) &&
		(wordAt(sentence, behind) === 'with' || isWhen(sentence, behind));
	if (!verb.frames.has('np') || isMatter || isFlight || isFact || isGreeting) {
		return undefined;
	}

	if (feeling !== undefined) {
		return {at: feeling + 1, form: 'noun', noun: wordAt(sentence, feeling), cueEnd: feeling + 1};
	}

	const word = wordAt(sentence, at);
	// "described themselves as pilots": that is what is said.
	const isSelf = /sel(?:f|ves)$/.test(word) && wordAt(sentence, at + 1) !== 'as';
	// "dismissed as rumours the reports".
	const isAs = word === 'as' && verb.prepositions.length === 0 && tags.slice(at + 1, at + 5).includes('det');
	const begins =
		isAs ||
		(word === 'what' && judges(verb)) ||
		isTag(tags[at], 'det', 'noun', 'num', 'pron') ||
		// "approved on 22 May" tells when.
		(tags[at + 1] === 'num' && !/^(?:on|in|at|by|from|of|for|with|to)$/.test(word)) ||
		// "requested written guidance".
		(isTag(tags[at], 'ing', 'verb', 'part') && tags[at + 1] === 'noun') ||
		(verb.frames.has('ing') && (tags[at] === 'ing' || /^(?:having|being)$/.test(word)));
	const isOfSaying = verb.frames.has('light') && cueNoun(last) !== undefined;
	return begins && !isSelf ? {at, form: 'np', cueEnd: at, ...(isOfSaying && {noun: last})} : undefined;
}
