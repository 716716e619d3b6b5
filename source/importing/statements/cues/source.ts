import {hasVerb, isTag} from '../../language/lexicon/tokens.ts';
import {phraseAfter} from '../../language/phrases.ts';
import {endsAt, firstAt, lastAt, type Sentence, wordAt, wordsAt} from '../../language/sentence.ts';
import {subjectBefore} from '../../language/subject.ts';
import type {FoundCue} from '../cue.ts';

/** "In President Ba's opinion, …", "In her view, …", "…, in his opinion." */
export function opinionCue(sentence: Sentence, at: number): FoundCue | undefined {
	const {tags} = sentence;
	const noun = firstAt(at + 2, at + 8, (one) =>
		/^(?:view|opinion|judgement|judgment|assessment|estimation|words)$/.test(wordAt(sentence, one)),
	);
	const opens = at === 0 || isTag(tags[at - 1], 'comma', 'break');
	if (wordAt(sentence, at) !== 'in' || noun === undefined || !opens) {
		return undefined;
	}

	const owner = wordAt(sentence, noun - 1);
	const isPronoun = noun === at + 2 && /^(?:his|her|their|its)$/.test(owner);
	// "said that, in his view, A" is all that he said.
	const leads = tags[noun + 1] === 'comma' && !(isPronoun && tags[at - 1] === 'comma');
	const ends = tags[at - 1] === 'comma' && endsAt(sentence, noun + 1);
	return (isPronoun || /(?:'s|s')$/.test(owner)) && (leads || ends) && !tags.slice(at + 1, noun).includes('comma')
		? {
				words: {from: at, to: noun + 1},
				...(ends ? behind(sentence, at - 1) : {content: noun + 2}),
				kind: wordAt(sentence, noun) === 'words' ? 'content' : 'holds',
				speaker: {from: at + 1, to: noun},
			}
		: undefined;
}

/** "According to X, …", "…, according to X", "In the view of X, …". */
export function sourceCue(sentence: Sentence, at: number): FoundCue | undefined {
	const start = sourceStart(sentence, at);
	if (start === undefined) {
		return undefined;
	}

	const speaker = phraseAfter(sentence, start);
	if (
		speaker.to === speaker.from ||
		/^(?:article|paragraph|resolution|paragraphs|schedule)$/.test(wordAt(sentence, speaker.from))
	) {
		return undefined;
	}

	const shared = {words: {from: at, to: start}, kind: 'content', speaker} as const;
	const {tags} = sentence;
	const isComma = tags[speaker.to] === 'comma';
	if (at === 0 || tags[at - 1] === 'break') {
		return {...shared, content: isComma ? speaker.to + 1 : speaker.to};
	}

	if (tags[at - 1] !== 'comma') {
		return undefined;
	}

	return isComma && hasVerb(tags, speaker.to, tags.length)
		? {...shared, from: at - 1, content: speaker.to + 1}
		: endsAt(sentence, speaker.to)
			? {...shared, ...behind(sentence, at - 1)}
			: undefined;
}

function sourceStart(sentence: Sentence, at: number): number | undefined {
	const lead = /^(?:according to|in the (?:view|opinion|assessment|words|judgement) of|as (?<told>\S+) by)(?= |$)/.exec(
		wordsAt(sentence, at, 4),
	);
	return lead && tells.test(lead.groups?.told ?? 'said') ? at + lead[0].split(' ').length : undefined;
}

// What is said is the clause before a comma.
function behind(sentence: Sentence, comma: number) {
	return {from: comma, content: clauseStart(sentence, comma), end: comma};
}

// Where the clause before an index begins: the sentence, or behind its last semicolon.
function clauseStart({tags}: Sentence, before: number): number {
	return tags.slice(0, before).lastIndexOf('break') + 1;
}

const tells =
	/^(?:reported|indicated|mentioned|highlighted|underlined|underscored|acknowledged|believed|thought|felt|hoped|feared|suggested|confirmed|said|says|added|noted|explained|stated|stressed|observed|argued|warned|concluded|recalled|claimed|insisted|maintained|continued|emphasized|remarked|pointed)$/;

/** "…, said the Police Commissioner." */
export function inverted(sentence: Sentence, at: number): FoundCue | undefined {
	const word = wordAt(sentence, at);
	const alone = /^(?:said|says|added|explained|continued|argued|claimed|insisted|concluded|warned)$/.test(word);
	if (!alone || sentence.tags[at - 1] !== 'comma' || subjectBefore(sentence, at).kind === 'phrase') {
		return undefined;
	}

	const speaker = phraseAfter(sentence, at + 1);
	const said = behind(sentence, at - 1);
	return endsAt(sentence, speaker.to) && speaker.to > speaker.from && hasVerb(sentence.tags, said.content, said.end)
		? {...said, words: {from: at, to: at + 1}, kind: 'content', speaker}
		: undefined;
}

/** "…, he added, …" and "…, the Minister said.": what is said stands around it. */
export function insetCue(sentence: Sentence, at: number): FoundCue | undefined {
	const {tags} = sentence;
	const isComma = tags[at + 1] === 'comma';
	const isOfName = (one: number) =>
		isTag(tags[one], 'noun', 'det', 'pron', 'adv') || /^(?:of|for)$/.test(wordAt(sentence, one));
	const from = lastAt(at - 1, -1, (one) => !isOfName(one)) ?? at;
	const closes = isComma || endsAt(sentence, at + 1);
	if (!tells.test(wordAt(sentence, at)) || !closes || tags[from] !== 'comma' || from + 1 === at) {
		return undefined;
	}

	const isCut = isTag(tags[from - 1], 'sub', 'prep');
	const isLonger = isCut || tags.length - at - 2 > from - clauseStart(sentence, from);
	return {
		words: {from: at, to: at + 1},
		...(isLonger && isComma ? {from, content: at + 2} : behind(sentence, from)),
		kind: 'content',
		speaker: {from: from + 1, to: at},
	};
}

/** Further off, "put it" and "said" belong to another clause. */
const farthest = 14;

/** "As the Mayor put it, …", "…, as she explained, …", "…, as the Mayor said.": what is said stands around it. */
export function asPutCue(sentence: Sentence, at: number): FoundCue | undefined {
	const {tags} = sentence;
	const opens = at === 0 || isTag(tags[at - 1], 'comma', 'break');
	if (wordAt(sentence, at) !== 'as' || !opens) {
		return undefined;
	}

	const ends = (to: number) => puts(sentence, to) || !isTag(tags[to], 'det', 'noun', 'pron', 'num', 'prep', 'conj');
	const to = firstAt(at + 1, at + farthest, ends) ?? at + farthest;
	const close = puts(sentence, to) ? to + 2 : tells.test(wordAt(sentence, to)) ? to + 1 : to;
	const isComma = tags[close] === 'comma';
	if (to === at + 1 || close === to || !(isComma || tags[close] === undefined || wordAt(sentence, close) === '.')) {
		return undefined;
	}

	const start = at === 0 ? 0 : clauseStart(sentence, at - 1);
	const whole = at > 0 && hasVerb(tags, start, at - 1);
	if (!whole && !(isComma && (at === 0 || hasVerb(tags, close, tags.length)))) {
		return undefined;
	}

	return {
		words: {from: to, to: close},
		from: at === 0 ? 0 : at - 1,
		...(whole ? {content: start, end: at - 1} : {content: close + 1}),
		kind: 'content',
		speaker: {from: at + 1, to},
	};
}

function puts(sentence: Sentence, at: number): boolean {
	return /^(?:put|puts|saw) it$/.test(wordsAt(sentence, at, 2));
}
