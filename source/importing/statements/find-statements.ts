import type {ActorKind, StatementKind} from '../../report/kinds.ts';
import type {Actor} from '../../report/model.ts';
import type {ActorBook} from '../actors/book/book.ts';
import {dropSharedTitles} from '../actors/book/title-holders.ts';
import {inRoom} from '../actors/in-room.ts';
import {findActors} from '../actors/introduced/find-actors.ts';
import {belongTo, joinBodies, joinGovernment} from '../actors/meant/belonging.ts';
import {type Conversation, met, newConversation, type Saying, spoke} from '../actors/meant/conversation.ts';
import {countryOf} from '../actors/meant/governments.ts';
import {metIn} from '../actors/meant/met.ts';
import {resolveSpeakers} from '../actors/meant/speakers.ts';
import type {Span} from '../language/lexicon/tokens.ts';
import {readSentences, type Sentence, spanOf} from '../language/sentence.ts';
import type {Setting} from '../model/setting.ts';
import {addresseesOf} from '../report/terms/addressees.ts';
import type {RuleName} from './complements/cue.ts';
import {contentsOf} from './content.ts';
import {contentKind, isSure, settledKind} from './content-kind.ts';
import {enumerated, itemSpan, placeInList, saysList} from './lists.ts';
import {cuesOf, mainSubject} from './rules.ts';
import {endOfSpeaker, endOfSubject, groupPhrase, speakersOf, subjectPhrase} from './speakers.ts';

/** What somebody said, as the report prints it. */
export type FoundStatement = {
	/** Ids of those who said it; empty where the report names nobody. */
	readonly actors: readonly string[];
	readonly extent: 'all' | 'some';
	readonly kind: StatementKind;
	/** The words that say it, as printed. */
	readonly verb: string;
	/** The content alone, verbatim. */
	readonly text: string;
	/** Offsets of the content in the paragraph's text. */
	readonly start: number;
	readonly end: number;
	readonly paragraph: string;
	readonly rule: RuleName;
	/** False where the rule is weak: the statement is shown as unreviewed. */
	readonly sure: boolean;
};

/** The statements of a report, in order, and the actors it names. */
export type FoundStatements = {
	readonly actors: readonly Actor[];
	/** The kind of those who made the visit. */
	readonly visitors: ActorKind;
	readonly statements: readonly FoundStatement[];
	/** Ids of those in the room at each entry of the programme, and of those each term of reference is directed to. */
	readonly rooms: readonly (readonly string[])[];
	readonly addressees: readonly (readonly string[])[];
};

/** Finds who said what in numbered paragraphs. Annexes state terms and a programme, nobody's words, and are left out. */
export function findStatements(setting: Setting): FoundStatements {
	const book = findActors(setting);
	const talk = newConversation();
	const starts = startsOf(setting.paragraphs);
	const statements = setting.paragraphs
		.filter(({number}) => /^\d/.test(number))
		.flatMap((paragraph) => {
			const country = countryOf(paragraph.headings, setting.subject);
			talk.listing = undefined;
			talk.before = [];
			talk.together = [];
			const start = starts.get(paragraph) ?? 0;
			const readTo = (at: number) =>
				book.holders.readTo({
					paragraph: start,
					at: start + at,
					country: countryOf(paragraph.headings, undefined),
				});
			return readSentences(paragraph.text).flatMap((sentence, at, all) => {
				const {text} = paragraph;
				const place = placeInList(text, sentence, all[at - 1]);
				const listing = place === 'none' ? undefined : talk.listing;
				const span = listing && place === 'item' ? itemSpan(text, sentence) : undefined;
				const said = listing && span ? [statement(paragraph.number, text, listing, span)] : [];
				talk.listing = listing;
				return [...said, ...ofSentence(book, talk, paragraph, sentence, country, readTo)];
			});
		});
	book.holders.readTo(undefined);
	dropSharedTitles(book);
	const rooms = (setting.programme ?? []).map((visit) => inRoom(book, visit, setting.subject));
	const addressees = (setting.terms ?? []).map((term) => addresseesOf(book, term, setting.subject));
	joinGovernment(book, setting.subject);
	joinBodies(book, setting.paragraphs.map(({text}) => text).join('\n'));
	return {actors: book.actors(), visitors: book.mission.kind, statements, rooms, addressees};
}

function ofSentence(
	book: ActorBook,
	talk: Conversation,
	{number, text}: {readonly number: string; readonly text: string},
	sentence: Sentence,
	country: string | undefined,
	readTo: (at: number) => void,
): FoundStatement[] {
	const cues = cuesOf(sentence);
	const opening = mainSubject(sentence);
	readTo(endOfSubject(sentence, opening));
	const first = opening && subjectPhrase(sentence, text, opening);
	const subject = first === undefined ? undefined : resolveSpeakers(book, talk, first, country);
	if (subject && subject.entries.length > 0) {
		spoke(talk, subject);
		const group = opening && groupPhrase(sentence, text, opening);
		if (group !== undefined) {
			belongTo(book, group, subject.entries, country);
		}
	}

	// A verb whose subject can say nothing tells nothing, and must not end what somebody else is saying.
	const sayings = cues.flatMap((cue): Saying[] => {
		readTo(endOfSpeaker(sentence, cue));
		const speakers = speakersOf(book, talk, text, sentence, cue, country);
		if (!speakers) {
			return [];
		}

		for (const entry of speakers.entries) {
			entry.seen = true;
		}

		if (!cue.inner && cue.speaker !== 'nobody') {
			spoke(talk, speakers);
		}

		return [{sentence, cue, speakers}];
	});
	const told = sayings.map(({cue}) => cue);
	const found = sayings.flatMap((said, index) => {
		const contents = contentsOf(sentence, told, index);
		if (index === sayings.length - 1 && saysList(text, sentence, said.cue, contents.length > 0)) {
			talk.listing = said;
			return [];
		}

		return contents.flatMap((range) => {
			const span = spanOf(sentence, range);
			return span ? enumerated(text, span).map((item) => statement(number, text, said, item)) : [];
		});
	});
	readTo(sentence.end);
	const those = metIn(book, text, sentence, country);
	if (those.length > 0) {
		met(talk, those);
	}

	talk.named = [
		...text.slice(sentence.start, sentence.end).matchAll(/\b\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}-]*\b/gu),
	].flatMap(([word]) => book.named(word) ?? []);

	return found;
}

function statement(
	paragraph: string,
	text: string,
	{sentence, cue, speakers: {entries, extent, unsure}}: Saying,
	span: Span,
): FoundStatement {
	const content = text.slice(span.start, span.end);
	const words = spanOf(sentence, cue.words) ?? span;
	const verb = text.slice(words.start, words.end);
	return {
		actors: entries.map(({id}) => id),
		extent,
		kind: cue.kind === 'content' ? contentKind(content, verb) : settledKind(cue.kind, content),
		verb,
		text: content,
		...span,
		paragraph,
		rule: cue.rule,
		sure: !unsure && isSure(cue, entries.length > 0, content),
	};
}

/** Where each paragraph begins in the text of all, a line for each. */
function startsOf<Paragraph extends {readonly text: string}>(paragraphs: readonly Paragraph[]): Map<Paragraph, number> {
	let start = 0;
	return new Map(
		paragraphs.map((paragraph) => {
			const own = [paragraph, start] as const;
			start += paragraph.text.length + 1;
			return own;
		}),
	);
}
