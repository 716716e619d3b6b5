import {oncePer} from '../../../briefing/once-per.ts';
import {orderBy} from '../../../briefing/order-by.ts';
import {indexReport} from '../../../briefing/report-index.ts';
import {subjectWords} from '../../../briefing/subjects/subject-words.ts';
import {subjectWordsOf} from '../../../briefing/subjects/subjects.ts';
import type {Question, Report, Statement} from '../../../report/model.ts';
import {isTag} from '../../language/lexicon/tokens.ts';
import {type Range, readSentences, type Sentence, spanOf} from '../../language/sentence.ts';
import {wordsHash} from '../../model/ids.ts';
import {positionOf} from './contrasts.ts';

/** As many signs as a word of Latin letters has in an id. */
const sameBeginning = 6;
/** The longest name of a thing that several call by it. */
const mostWords = 8;
/** What fewer speak on is found by its words. */
const mostSubjects = 24;

/** What a phrase ends with that names no subject, whatever stands before it. */
const generalHeads = new Set(
	subjectWords(
		`role nature level lack effect number amount area aspect factor feature point approach manner fashion means basis extent scale range degree
		community interlocutors partners stakeholders percentage`,
	),
);
/** What is no part of a phrase. */
const parting = new Set(subjectWords('million thousand hundred either neither'));

/** A phrase as it is printed, and the beginnings of its words, which it shares with its other forms. */
type Phrase = {readonly printed: string; readonly words: readonly string[]};

/** A phrase as it is printed first, and the statements with it. */
type Subject = Phrase & {readonly said: readonly Statement[]};

/**
 * The subjects on which several speak: a phrase of two nouns or more that stands in what each of them is surely said to have said. No
 * verdict goes with it: whether they agree only somebody who understands the report can tell. Those on which most speak come first, and of
 * two with all but the same statements there is the one.
 */
export function sharedSubjects(report: Report): Question[] {
	const index = indexReport(report);
	return mostSpokenOn(report).map(({printed, words, said}) => ({
		id: ['subject', ...words.map(inId)].join('-'),
		issue: said[0]?.issue ?? '',
		question: printed,
		relation: 'beside',
		inferred: true,
		positions: said.map((statement) => positionOf(index, statement)),
	}));
}

// An id has Latin letters alone.
function inId(word: string): string {
	return /^[a-z\d]+$/.test(word) ? word : wordsHash(word, sameBeginning);
}

function mostSpokenOn(report: Report): Subject[] {
	const shared = subjectsIn(report)
		.map((subject) => ({subject, speakers: speakersOf(subject.said)}))
		.filter(({speakers}) => speakers > 1);
	const sorted = orderBy(shared, ({subject: {said, words}, speakers}) => [-speakers, -said.length, -words.length]);
	const chosen: Subject[] = [];
	for (const {subject} of sorted) {
		if (chosen.length < mostSubjects && !chosen.some((other) => isAllButSame(subject, other))) {
			chosen.push(subject);
		}
	}

	return chosen;
}

// Those who say one thing together are one.
function speakersOf(said: readonly Statement[]): number {
	return new Set(said.map(({actors}) => actors.join())).size;
}

function isAllButSame({words, said}: Subject, other: Subject): boolean {
	const alike = said.filter((statement) => other.said.includes(statement)).length;
	return 2 * alike >= said.length && words.some((word) => other.words.includes(word));
}

function subjectsIn({statements, actors, subject: country}: Report): Subject[] {
	const named = new Set(actors.flatMap(({name, aliases}) => [name, ...aliases].flatMap(partsOf)));
	const found = new Map<string, Phrase & {readonly said: Statement[]}>();
	const wordsOf = subjectWordsOf(country);
	for (const statement of statements) {
		const isSure = statement.actors.length > 0 && statement.unreviewed !== true;
		const phrases = isSure ? phrasesIn(statement, wordsOf) : [];
		// What somebody is called is no subject: their page has what is said about them.
		for (const phrase of phrases.filter(({printed}) => !named.has(printed))) {
			const key = phrase.words.join(' ');
			const subject = found.get(key) ?? {...phrase, said: []};
			const last = subject.said.at(-1);
			// What one tells of another's words is theirs too, and stands in the text once.
			if (last === undefined || !areWithin(last, statement)) {
				subject.said.push(statement);
				found.set(key, subject);
			}
		}
	}

	return [...found.values()];
}

// A name, and each part of it that begins with a capital.
function partsOf(name: string): string[] {
	const words = name.split(' ').slice(0, 2 * mostWords);
	return words.flatMap((word, from) =>
		/^\p{Lu}/u.test(word) ? words.slice(from).map((_, at) => words.slice(from, from + at + 1).join(' ')) : [],
	);
}

function areWithin(one: Statement, other: Statement): boolean {
	return (
		one === other ||
		(one.paragraph === other.paragraph &&
			one.span !== undefined &&
			other.span !== undefined &&
			one.span.from < other.span.to &&
			other.span.from < one.span.to)
	);
}

// A correction leaves most statements as they are.
const sentencesOf = oncePer(({text}: Statement) => readSentences(text));

function phrasesIn(statement: Statement, wordsOf: WordsOf): Phrase[] {
	const {text} = statement;
	return sentencesOf(statement).flatMap((sentence) =>
		nounRuns(sentence, wordsOf).flatMap((run) =>
			run.flatMap((first, from) =>
				run.slice(from + 1, from + mostWords).flatMap((last, at) => {
					const span = spanOf(sentence, wholeName(sentence, {from: first.at, to: last.at + 1}));
					const words = run.slice(from, from + at + 2).map(({word}) => word);
					return span === undefined || generalHeads.has(last.word)
						? []
						: [{printed: text.slice(span.start, span.end).replace(/['’]s?$/u, ''), words}];
				}),
			),
		),
	);
}

// "Community of Portuguese-speaking" is no name without its "Countries", nor "owned port" what is said to be jointly so.
function wholeName({flow, tags}: Sentence, {from, to}: Range): Range {
	const isCapital = (at: number) => /^\p{Lu}|\d/u.test(flow[at]?.text ?? '');
	const isBegun =
		(from > 1 && isCapital(from) && isCapital(from - 1)) ||
		(tags[from - 1] === 'adv' && /ed$/.test(flow[from]?.lower ?? ''));
	return {from: isBegun ? from - 1 : from, to: isCapital(to - 1) && isCapital(to) ? to + 1 : to};
}

type WordsOf = ReturnType<typeof subjectWordsOf>;

/** A noun, or what stands before one: where in its sentence, and the beginning it shares with its other forms. */
type Noun = {readonly at: number; readonly word: string};

// Those that stand together, or that "of" joins.
function nounRuns({flow, tags}: Sentence, wordsOf: WordsOf): Noun[][] {
	const runs: Noun[][] = [[]];
	for (const [at, {lower}] of flow.entries()) {
		// "To promote peace": what one does is no part of what one speaks on.
		const isNoun = isTag(tags[at], 'noun') && tags[at - 1] !== 'to';
		const [word] = isNoun ? wordsOf({text: lower, about: []}) : [];
		if (word !== undefined && !parting.has(word)) {
			runs.at(-1)?.push({at, word});
		} else if (!/^(?:of|the)$/.test(lower)) {
			runs.push([]);
		}
	}

	return runs.filter(({length}) => length > 1);
}
