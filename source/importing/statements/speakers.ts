import type {ActorBook} from '../actors/book/book.ts';
import type {BookActor} from '../actors/book/book-actor.ts';
import {enterNew, isPersonName} from '../actors/book/enter.ts';
import {bare, headOf, isTitle} from '../actors/book/names.ts';
import {isPerson, nobody, type Reading, type Speakers} from '../actors/meant/conversation.ts';
import {isMany} from '../actors/meant/definite.ts';
import {resolveName} from '../actors/meant/resolve-name.ts';
import {speakerPhrase, withoutApposition} from '../actors/meant/speaker-phrase.ts';
import {resolveSpeakers} from '../actors/meant/speakers.ts';
import {type Range, type Sentence, type Subject, spanOf, wordAt} from '../language/sentence.ts';
import type {Cue} from './cue.ts';

/** Where the words that name a sentence's subject end: who is named behind them is not meant by them. */
export function endOfSubject(sentence: Sentence, subject: Subject | undefined): number {
	return endOf(sentence, subject?.kind === 'phrase' ? subject.parts[0] : undefined);
}

/** Where the words that name who says something end, or those that say it, whichever is later. */
export function endOfSpeaker(sentence: Sentence, {speaker, words}: Cue): number {
	return Math.max(
		typeof speaker === 'object' ? endOf(sentence, speaker) : 0,
		sentence.flow[words.from]?.start ?? sentence.start,
	);
}

function endOf(sentence: Sentence, range: Range | undefined): number {
	return (range && spanOf(sentence, range)?.end) ?? sentence.start;
}

/** Who says what a cue says; undefined where what stands before the verb can say nothing: then there is no statement. */
export function speakersOf(reading: Reading, cue: Cue): Speakers | undefined {
	if (cue.speaker === 'nobody') {
		return nobody;
	}

	const phrase = speakerWords(reading, cue);
	return phrase === undefined ? (cue.inner ? undefined : nobody) : resolveSpeakers(reading, phrase);
}

/** "The harbour master stated that": whoever says a thing in such words is somebody, whatever they are called. */
export function somebody(reading: Reading, cue: Cue): Speakers | undefined {
	const {book, sentence} = reading;
	const {form, words} = cue;
	const phrase = speakerWords(reading, cue) ?? '';
	const head = headOf(bare(phrase));
	const isOne =
		/^(?:the|an?|one) \p{Ll}/iu.test(phrase) && !/(?:tion|ment|ness|ity|ism|age|ance|ence|ure|sis|ship|s)$/.test(head);
	const actor =
		form === 'that' && isOne && human.test(wordAt(sentence, words.from))
			? enterNew(book, bare(phrase), true)
			: undefined;
	return actor && {actors: [actor], extent: 'all', unsure: true, byOne: !isMany(actor)};
}

const human =
	/^(?:said|told|stated|replied|added|complained|explained|recalled|remarked|insisted|stressed|emphasized|felt|feared|hoped|believed|argued|warned|denied|regretted|conceded|admitted|acknowledged|promised|agreed|answered|retorted|maintained|claimed|asserted|pointed|reported|observed|assured|informed|wished|asked|requested|thought|considered|protested|lamented)$/;

/** The words for who says what a cue says; undefined where there are none. */
export function speakerWords(reading: Reading, {speaker, subject}: Cue): string | undefined {
	return typeof speaker === 'object' ? phraseOf(reading, speaker) : subjectPhrase(reading, subject);
}

/** The words that name those it is said to: between what says it and what is said, or the subject of a passive. */
export function addresseePhrase(reading: Reading, {words, content, speaker, subject}: Cue): string {
	const between = phraseOf(reading, {from: words.to, to: content})?.replace(leadsOn, '');
	const told = speaker !== undefined && content >= words.to ? subjectPhrase(reading, subject) : undefined;
	return [between, told].filter((phrase) => phrase !== undefined).join(', ');
}

/** "Thanked the Mayor for", "informed the mission of": what leads from those it is said to on to what is said. */
const leadsOn = /(?: (?:for|of|on|about|that|to))+$/;

/** "Urged the Mayor to pay and the traders to wait": of the next thing asked, whom it is asked of. */
export function whomBetween(text: string, from: number | undefined, to: number): string | undefined {
	const between = from === undefined || !/^(?:not )?to /.test(text.slice(to, to + 7)) ? '' : text.slice(from, to);
	const whom = between.replace(/^[,;]?\s*(?:(?:and|or)\s+)?(?:(?:on|upon|to)\s+)?/u, '').trim();
	return /^(?:(?:the|all|both|its|their|other) \p{L}|\p{Lu})/u.test(whom) ? whom : undefined;
}

/** The one person whom a cue says it is said to, if they are known. */
export function addressedBy(reading: Reading, cue: Cue): BookActor | undefined {
	const {names} = speakerPhrase(addresseePhrase(reading, cue));
	const known = names.flatMap((name) => {
		const person = bare(name);
		return (isTitle(person) ? resolveName(reading.book, name, reading.country) : reading.book.named(person)) ?? [];
	});
	return known.length === 1 ? known.find(isPerson) : undefined;
}

function phraseOf({sentence, text}: Reading, range: Range): string | undefined {
	const span = spanOf(sentence, range);
	// "Health The Director said": a heading that ran into its sentence is none of its words.
	return span && text.slice(span.start, span.end).replace(/^.*(?<=\p{L})(?<!\b(?:of|in|from)) (?=The \p{L})/u, '');
}

/** The words that name a verb's subject: of a list all of it, of a description the name that stands beside it. */
export function subjectPhrase(reading: Reading, subject: Subject): string | undefined {
	if (subject.kind !== 'phrase') {
		return undefined;
	}

	const parts = subject.parts.flatMap((part) => phraseOf(reading, part) ?? []);
	const [head, ...others] = parts;
	// "The opposition coalition, the Union for Change,": who has a name speaks by it.
	const isName = described.test(head ?? '') ? (part: string) => named.test(part) : isPersonName;
	const [second = ''] = others;
	const isApart = withoutApposition(`${head}, ${second}`) === head;
	const name = isApart ? undefined : others.find((part) => isName(part));
	// "She and the prosecutor, Mr. Berg,".
	const pronoun = /^(?:both )?(?:s?he|they|it|we) and /i.exec(head ?? '')?.[0] ?? '';
	// "The Deputy Special Representative, Resident Coordinator and Humanitarian Coordinator, Ana Silva," is one, with one article.
	const last = others.at(-1) ?? '';
	const offices = others.slice(0, -1).flatMap((part) => part.split(' and '));
	const isOne = isPersonName(last) && offices.length > 1 && [bare(head ?? ''), ...offices].every(isTitle);
	return subject.list && !isOne
		? parts.join(/^neither /i.test(head ?? '') ? ' nor ' : ', ')
		: name === undefined
			? head
			: `${pronoun}${name}`;
}

const described = /^(?:(?:[Tt]he|[Aa]n?|[Aa]nother|[Ii]ts|[Tt]heir) )?\p{Ll}/u;
const named = /^(?:the )?\p{Lu}/u;

const titlesNamed =
	/\b[Tt]he ((?!Secretary-General\b)\p{Lu}[\p{L}'’-]*(?:(?: (?:of|for)(?: the)?)? \p{Lu}[\p{L}'’-]*){0,8})/gu;

/** Reads on in a sentence up to an offset, and notes whom its titles mean on the way. */
export function titlesPassed({book: {holders}, sentence, text}: Reading): (at: number) => void {
	const ahead = [...text.slice(sentence.start, sentence.end).matchAll(titlesNamed)].reverse();
	return (at) => {
		holders.readTo(at);
		for (let next = ahead.at(-1); next && sentence.start + next.index < at; next = ahead.at(-1)) {
			ahead.pop();
			const held = holders.whose(next[1] ?? '');
			if (typeof held === 'object') {
				holders.pass(held.actor, sentence.start + next.index);
				// A guess is no surer the second time.
				if (held.sure) {
					holders.touch(held.actor);
				}
			}
		}
	};
}

/** The ids of those whom words name by a title alone. */
export function titledIn(book: ActorBook, words: string): string[] {
	return [...words.matchAll(titlesNamed)].flatMap(([, title = '']) => {
		const held = book.holders.whose(title);
		return typeof held === 'object' ? held.actor.id : [];
	});
}
