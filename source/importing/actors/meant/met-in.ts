import {isTag, runEnd, runStart} from '../../language/lexicon/tokens.ts';
import {cueVerb} from '../../language/lexicon/verbs.ts';
import {beForms} from '../../language/lexicon/word-classes.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {firstAt, lastAt, type Range, type Sentence, spanOf, wordAt, wordsAt} from '../../language/sentence.ts';
import {groupStart} from '../../language/subject.ts';
import type {BookActor} from '../book/book-actor.ts';
import type {Reading} from './conversation.ts';
import {resolveName} from './resolve-name.ts';
import {speakerPhrase} from './speaker-phrase.ts';

// Of these verbs the object is nobody: "exchanged views with the Mayor".
const needsWith = 'briefed|conferred|conversed|engaged|exchanged|had|held|interacted|listened|spoke|talked|went';
const meets = new RegExp(
	`^(?:${needsWith}|consulted|echoed|heard|hearing|hosted|interviewed|joined|meetings?|met|received|shared|speaking|talking|visited|visiting)$`,
);
const meetsWith = new RegExp(`^(?:${needsWith})$`);
const visitors =
	/^(?:the |its |this )?(?:(?:(?:other|visiting|women|female|two|three|four|several|some) )*members of the (?:security )?(?:council|mission|delegation)|(?:security )?council (?:mission|delegation)|mission|delegation)(?= |$)/;
const withWhom = /^(?:with|from|by)$/;

const talks =
	/^(?:meetings?|conferences?|discussions?|talks|sessions?|consultations?|conversations?|exchanges?|dialogue|lunch|dinner|matters?|issues?|questions?|taken|raised|discussed|pursued)$/;

/** Those a sentence says up to a token that the mission met, visited or heard: "they" may mean them from there on. */
export function metIn({book, talk, country, sentence, text}: Reading, before: number): BookActor[] {
	const met = new Set<BookActor>();
	for (const at of sentence.flow.slice(0, before).keys()) {
		// "A delay which he had discussed with the Mayor": he met him.
		if (isOfPerson(sentence, at)) {
			continue;
		}

		// "The Governor received members of the Council together with the Mayor": whoever receives them is met.
		if (receivesVisitors(sentence, at) && !talk.last.some(book.isVisitor)) {
			for (const actor of talk.last) {
				met.add(actor);
			}

			continue;
		}

		const from = withFirst(sentence, at) ?? talkWith(sentence, at) ?? toldBy(sentence, at) ?? objectOf(sentence, at);
		const spans =
			from === undefined
				? []
				: phrasesFrom(sentence, from).flatMap(({from, to}) => spanOf(sentence, {from, to: Math.min(to, before)}) ?? []);
		const names = spans
			.flatMap(({start, end}) => speakerPhrase(text.slice(start, end).replace(placeFor, '')).names)
			.filter((name) => !unnamed.test(name));
		const actors = new Set(names.flatMap((name) => resolveName(book, name, country) ?? []));
		for (const actor of actors.has(book.mission) ? [] : actors) {
			if (!book.isVisitor(actor)) {
				met.add(actor);
			}
		}
	}

	return [...met];
}

function receivesVisitors(sentence: Sentence, at: number): boolean {
	return (
		isVerbOfMeeting(sentence, at) &&
		/^(?:met|joined|received)$/.test(wordAt(sentence, at)) &&
		visitors.test(wordsAt(sentence, at + 1, 6))
	);
}

function isVerbOfMeeting(sentence: Sentence, at: number): boolean {
	const {tags} = sentence;
	// "concluded by meeting the traders".
	const isMeeting =
		wordAt(sentence, at) === 'meeting' && tags[at - 1] === 'prep' && isTag(tags[at + 1], 'noun', 'det', 'num');
	// "had been declared incompatible with the pact".
	return meets.test(wordAt(sentence, at)) && (isMeeting || !isTag(tags[at], 'noun', 'aux'));
}

// Each of these is where the words for those who were met begin, by what stands at a token; undefined where it says of nobody that they were.

// "With the traders the mission had a long talk", "with them the talk was lively", "among the traders, opinions were divided".
function withFirst(sentence: Sentence, at: number): number | undefined {
	const {to} = phraseAfter(sentence, 1);
	const behind = to + Number(sentence.tags[to] === 'comma');
	const isOfThem =
		visitors.test(wordsAt(sentence, behind, 4)) ||
		(wordAt(sentence, behind) === 'the' && talks.test(wordAt(sentence, behind + 1)));
	const isWith = wordAt(sentence, at) === 'with' && isOfThem;
	return at === 0 && (wordAt(sentence, at) === 'among' || isWith) ? 1 : undefined;
}

// "Held talks with the traders".
function talkWith(sentence: Sentence, at: number): number | undefined {
	const {tags} = sentence;
	const end = at + 1 + (wordsAt(sentence, at + 1, 2) === 'of views' ? 2 : 0);
	// "in meetings in the capital with the parties".
	const behind = firstAt(
		end,
		end + 5,
		(one) => wordAt(sentence, one) === 'with' || !isTag(tags[one], 'prep', 'det', 'noun'),
	);
	// "On the resumption of the dialogue with the rebels" nobody is met.
	const open = runStart(tags, at, 'det', 'noun', 'num') - 1;
	const isSubject =
		/^(?:of|on|for|about|to)$/.test(wordAt(sentence, open)) &&
		!/^(?:course|end|margins|occasion)$/.test(wordAt(sentence, open - 1));
	const isTalk = !isSubject && talks.test(wordAt(sentence, at));
	return isTalk && behind !== undefined && wordAt(sentence, behind) === 'with' ? behind + 1 : undefined;
}

// "Another account was given by the Mayor", "was given to the mission by the Mayor".
function toldBy(sentence: Sentence, at: number): number | undefined {
	const {tags} = sentence;
	const by = tags[at] === 'part' && tags[at + 1] === 'to' ? runEnd(tags, at + 2, 'det', 'noun') : at + 1;
	const isBy =
		beForms.has(wordAt(sentence, at - 1)) &&
		// "They had been promised it by the Mayor": they are who goes on.
		tags[groupStart(sentence, at) - 1] !== 'pron' &&
		// Whoever asks the Mayor is not who is met.
		!/^(?:ask|question|press|invit)/.test(wordAt(sentence, at)) &&
		cueVerb(wordAt(sentence, at)) !== undefined &&
		wordAt(sentence, by) === 'by';
	return isBy ? by + 1 : undefined;
}

// "Met the traders", "spoke at length with the traders".
function objectOf(sentence: Sentence, verb: number): number | undefined {
	if (!isVerbOfMeeting(sentence, verb)) {
		return undefined;
	}

	const behind = verb + 1;
	// "met, in a private house, five judges".
	const close = sentence.tags[behind] === 'comma' ? sentence.tags.indexOf('comma', behind + 1) : -1;
	const from = sentence.tags[behind + 1] === 'prep' && close > 0 && close < behind + 8 ? close + 1 : behind;
	// "met traders from the north".
	const isOrigin = (at: number) =>
		/^(?:met|meeting|visited)$/.test(wordAt(sentence, from - 1)) && wordAt(sentence, at) === 'from';
	const isWith = (at: number) =>
		(withWhom.test(wordAt(sentence, at)) && !isOrigin(at)) ||
		// "spoke without witnesses to 40 fighters".
		(/^(?:listened|spoke|talked|went|speaking|talking)$/.test(wordAt(sentence, from - 1)) &&
			wordAt(sentence, at) === 'to' &&
			(at === from || isTag(sentence.tags[at + 1], 'det', 'num')));
	const edge = firstAt(from, from + 8, (at) => isWith(at) || isTag(sentence.tags[at], 'verb', 'sub', 'break'));
	// "the zones held by the rebels".
	const isReduced = edge === from && wordAt(sentence, edge) === 'by' && !beForms.has(wordAt(sentence, from - 2));
	if (edge !== undefined && isWith(edge)) {
		return isReduced ? undefined : edge + 1;
	}

	// "Speaking for the League of Traders".
	const isFor = wordsAt(sentence, from - 1, 2) === 'speaking for';
	return meetsWith.test(wordAt(sentence, from - 1)) ? undefined : from + Number(isFor);
}

// Whether a verb stands in a clause on what somebody else did: "whom she met".
function isOfPerson(sentence: Sentence, verb: number): boolean {
	const subject = lastAt(
		verb - 1,
		0,
		(at) => !isTag(sentence.tags[at], 'adv', 'aux', 'modal') && !/^(?:him|her)self$/.test(wordAt(sentence, at)),
	);
	return subject !== undefined && /^(?:which|that|whom) (?:he|she)$/.test(wordsAt(sentence, subject - 1, 2));
}

// "had received none": nobody is met.
const unnamed = /^(?:none|nothing|it|them|him|her|us|one|one another|each other|many|more|some|most|others?)$/i;

// "visited a camp for displaced persons": whoever lives there is met.
const placeFor =
	/^(?:an?|the|one|two|three) (?:[\p{L}-]+ ){0,3}(?:site|camp|settlement|cent(?:re|er)|shelter|hostel|home|compound|school)s? (?:for|of|housing|hosting|sheltering) (?=(?:[\p{Ll}-]+ ){0,2}(?:persons|people|refugees|returnees|women|children|combatants|ex-combatants|fighters|families|victims|survivors)\b)/u;

// "with the Mayor and with the Governor", "with the Mayor, as well as the Governor".
function phrasesFrom(sentence: Sentence, from: number): Range[] {
	const phrase = phraseAfter(sentence, from);
	const {to} = phrase;
	const goesOn = sentence.tags[to] === 'conj' && wordAt(sentence, to + 1) === wordAt(sentence, from - 1);
	const isBeside = sentence.tags[to] === 'comma' && wordsAt(sentence, to + 1, 3) === 'as well as';
	return [phrase, ...(goesOn ? phrasesFrom(sentence, to + 2) : isBeside ? phrasesFrom(sentence, to + 4) : [])];
}
