import type {StatementKind} from '../../report/kinds.ts';
import type {ActorBook} from '../actors/book/book.ts';
import type {BookActor} from '../actors/book/book-actor.ts';
import {nameKey} from '../actors/book/names.ts';
import {countryOf} from '../actors/meant/collectives.ts';
import {isPerson, met, newConversation, type Reading} from '../actors/meant/conversation.ts';
import {metIn} from '../actors/meant/met-in.ts';
import {resolveSpeakers} from '../actors/meant/speakers.ts';
import {metUnder} from '../actors/meant/under-heading.ts';
import type {Span} from '../language/lexicon/tokens.ts';
import {asInText} from '../language/lowered.ts';
import {type Range, readSentences, type Sentence, spanOf, wordAt} from '../language/sentence.ts';
import type {Setting} from '../model/setting.ts';
import {contentsOf} from './content.ts';
import {contentKind, settledKind} from './content-kind.ts';
import type {Cue} from './cue.ts';
import {type Doubt, doubtsOf, rareSpeakers, reasonOf} from './doubt.ts';
import {isOpening, tellsOfMission} from './introduction.ts';
import {asSentence, enumerated, itemSpan, placeInList, saysList} from './lists.ts';
import {withoutParts} from './parts.ts';
import {cuesOf} from './rules.ts';
import {type Saying, sayingsOf, see} from './sayings.ts';
import {closed, withoutVerb} from './spans.ts';
import {addresseePhrase, speakerWords, titledIn, titlesPassed, whomBetween} from './speakers.ts';

/** What somebody said, as the report prints it. */
export type FoundStatement = {
	/** Ids of those who said it; empty where the report names nobody. */
	readonly actors: readonly string[];
	readonly extent: 'all' | 'some';
	readonly kind: StatementKind;
	/** The words that say it, as printed. */
	readonly verb: string;
	/** The words that name those it is addressed to; empty where none do. */
	readonly addressees: string;
	/** Ids of those whom it is addressed to by a title alone or by what points back to them: "urged the President", "warned them". */
	readonly titled: readonly string[];
	/** The content alone, verbatim. */
	readonly text: string;
	/** Offsets of the content in the paragraph's text. */
	readonly start: number;
	readonly end: number;
	readonly paragraph: string;
	/** Why it may be wrong: it is shown as unreviewed. Absent where it is sure. */
	readonly doubt?: string | undefined;
};

/** A statement before all are read: how often somebody speaks is known only then. */
type ReadStatement = Omit<FoundStatement, 'actors' | 'doubt'> & {
	/** The name of the rule that found it. */
	readonly rule: string;
	readonly speakers: readonly BookActor[];
	readonly doubts: readonly Doubt[];
};

/**
 * Finds who said what in numbered paragraphs; who speaks for the first time is entered into the book. Annexes state terms and a
 * programme, nobody's words, and are left out.
 */
export function findStatements(
	book: ActorBook,
	{paragraphs, country: visited, programme = []}: Setting,
): FoundStatement[] {
	const whole = paragraphs.map(({text}) => text.toLowerCase()).join('\n');
	const inText = asInText(paragraphs.map(({text}) => text).join('\n'));
	let talk = newConversation(0);
	let section = '';
	let end = 0;
	const found = paragraphs.flatMap(({number, headings, text}): ReadStatement[] => {
		// In the text of all, each paragraph is a line.
		const start = end;
		end += text.length + 1;
		if (!/^\d/.test(number)) {
			return [];
		}

		const country = countryOf(headings, visited);
		// Under another heading nobody has been named yet but those it names.
		const path = headings.join('\n');
		if (path !== section) {
			section = path;
			talk = newConversation(start);
			const heading = headings.at(-1);
			const headed = metUnder(book, heading === undefined ? undefined : inText(heading), country, whole);
			book.headed = headed.filter((actor) => actor.kind !== 'government' && !isPerson(actor));
			met(talk, headed);
		}

		talk.isPersonBefore = talk.person !== undefined;
		book.holders.beginParagraph(start, countryOf(headings, undefined));
		let listing: Saying | undefined;
		return readSentences(asSentence(text)).flatMap((sentence, at, all) => {
			const place = placeInList(text, sentence, all[at - 1]);
			listing = place === 'none' ? undefined : listing;
			const item = listing && place === 'item' ? itemSpan(text, sentence) : undefined;
			const said = listing;
			const listed = said && item ? enumerated(text, item).map((one) => statement(number, said, one)) : [];
			const {found, opensList} = ofSentence({book, talk, country, sentence, text}, number);
			if (isOpening(headings) && tellsOfMission(text.slice(sentence.start, sentence.end))) {
				return [];
			}

			listing = opensList ?? listing;
			// "That the Governor be held to his word": an item is what somebody says, none of it is said by nobody.
			return item ? listed : found;
		});
	});
	const said = Map.groupBy(
		found.flatMap(({speakers}) => speakers),
		(actor) => actor,
	);
	// Whom the mission met is somebody.
	const visits = programme.map(({title}) => ` ${nameKey(title)} `).join('\n');
	const isRare = (actor: BookActor) => said.get(actor)?.length === 1 && !visits.includes(` ${nameKey(actor.name)} `);
	return found.map(({rule: _, speakers, doubts, ...one}) => ({
		...one,
		actors: speakers.map(({id}) => id),
		doubt: reasonOf([...doubts, ...rareSpeakers(speakers, isRare)]),
	}));
}

function ofSentence(reading: Reading, paragraph: string): {found: ReadStatement[]; opensList: Saying | undefined} {
	const {book, talk, sentence, text} = reading;
	const readTo = titlesPassed(reading);
	const cues = cuesOf(sentence);
	const sayings = sayingsOf(reading, cues, readTo);
	// "The Governor said A, while the Mayor said B": of two there are a former and a latter.
	const two = [...new Set(sayings.flatMap(({cue, speakers}) => (cue.inner ? [] : speakers.actors)))];
	talk.pair = two.length === 2 ? two : talk.pair;
	const told = sayings.map(({cue}) => cue);
	const contents = new Map<Saying, Range[]>();
	let outer: readonly Range[] = [];
	for (const [at, said] of sayings.entries()) {
		const ranges = contentsOf(sentence, said.cue, told.slice(at + 1));
		// "In saying that A held that B, the Mayor left": what is within ends where all of it does.
		const ends = (from: number) => outer.find((one) => one.from <= from && from < one.to)?.to ?? sentence.flow.length;
		contents.set(said, said.cue.inner ? ranges.map(({from, to}) => ({from, to: Math.min(to, ends(from))})) : ranges);
		outer = said.cue.inner ? outer : ranges;
	}

	const last = sayings.findLast(({cue}) => !cue.inner);
	const opensList = last && saysList(text, sentence, last.cue, contents.get(last)?.[0]) ? last : undefined;
	const found = withoutParts(
		[...contents].flatMap(([said, ranges]) => (said === opensList ? [] : statementsIn(said, ranges, paragraph))),
	);
	readTo(sentence.end);
	// Whoever spoke in the sentence comes before those it says were met or visited.
	if (talk.last.every(book.isVisitor) || !found.some(({speakers}) => speakers === talk.last)) {
		met(talk, metIn(reading, sentence.tags.length));
	}

	return {found, opensList};
}

function statementsIn(said: Saying, ranges: readonly Range[], paragraph: string): ReadStatement[] {
	const {sentence, text} = said.reading;
	const spans = ranges.flatMap((range) => spanOf(sentence, range) ?? []);
	return withoutVerb(text, spans).flatMap(({who, ...span}) => {
		const speakers = who === undefined ? said.speakers : resolveSpeakers(said.reading, who);
		const saying = speakers && {...said, speakers: see(speakers)};
		const whom = whomBetween(text, spans.findLast(({end}) => end <= span.start)?.end, span.start);
		return saying ? enumerated(text, closed(text, span)).map((item) => statement(paragraph, saying, item, whom)) : [];
	});
}

// "Commends the pilots for their courage": with whom it is said of, few words are all of it.
function isPraise(sentence: Sentence, {form, kind, words, content}: Cue): boolean {
	const isFor = wordAt(sentence, content - 1) === 'for' && words.to < content - 1;
	return form === 'prep' && isFor && (kind === 'supports' || kind === 'holds');
}

function statement(
	paragraph: string,
	{reading, cue, speakers: {actors, extent, unsure = false}, pointedAt}: Saying,
	span: Span,
	whom?: string,
): ReadStatement {
	const {sentence, text} = reading;
	const content = text.slice(span.start, span.end);
	const words = spanOf(sentence, cue.words) ?? span;
	const verb = text.slice(words.start, words.end).replace(/[\s,.:“"]+$/, '');
	const addressees = whom ?? addresseePhrase(reading, cue);
	return {
		speakers: actors,
		extent,
		kind: cue.kind === 'content' ? contentKind(content, verb) : settledKind(cue.kind, content, verb),
		verb,
		addressees,
		titled: [
			...titledIn(reading.book, `${verb} ${addressees}`),
			...(whom === undefined ? pointedAt.map(({id}) => id) : []),
		],
		text: content,
		...span,
		paragraph,
		rule: cue.rule.name,
		doubts: doubtsOf(
			cue,
			{phrase: speakerWords(reading, cue), isNamed: actors.length > 0, isOpen: unsure},
			{
				content,
				isWhole:
					cue.form === 'that' || /^(?:that|“)$/.test(wordAt(sentence, cue.content - 1)) || isPraise(sentence, cue),
				length: sentence.flow.length,
			},
		),
	};
}
