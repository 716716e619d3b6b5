import {createHash} from 'node:crypto';
import {statementKinds} from '../../../source/report/kinds.ts';
import {modelVersion, type Report} from '../../../source/report/model.ts';
import {Random} from './random.ts';

const syllables =
	'se cu ri ty a gre ment co un cil pre si dent na tion al for ce go ver no li bé mo pa te re su di vo ka lo ni fa to'.split(
		' ',
	);
const vocabularySize = 20_000;
const paragraphsPerReport = 200;
const statementsPerReport = 50;
const actorsPerReport = 20;
const actorCount = 400;
const fewestWords = 20;
const mostWords = 80;
/** Every so many paragraphs name a number of persons. */
const numberEvery = 4;
const firstYear = 1995;
/** So many places in the table that says how often a word is used. */
const tableSize = 2 ** 18;
const list = <Item>(length: number, make: (at: number) => Item) => Array.from({length}, (_, at) => make(at));
const twoDigits = (value: number) => String(value).padStart(2, '0');

/** A report of a generated library, and the document it pretends to come from. */
export type GeneratedParts = {
	readonly report: Report;
	readonly source: {readonly name: string; readonly kind: string; readonly hash: string};
};

/**
 * Reports for a library of any size, one at a time, in words that are as frequent as those of a language (Zipf).
 * @param paragraphCount how many paragraphs all of them have
 * @param seed the same seed gives the same reports
 */
export function* generateLibrary(paragraphCount: number, seed = 1): Generator<GeneratedParts> {
	const random = new Random(seed);
	const vocabulary = makeVocabulary(new Random(1));
	const table = frequencies();
	const sentence = (length: number) =>
		list(length, () => vocabulary[table[random.below(tableSize)] ?? 0] ?? '').join(' ');
	for (let made = 0; made < paragraphCount; made += paragraphsPerReport) {
		const at = made / paragraphsPerReport;
		const report = makeReport(at, Math.min(paragraphsPerReport, paragraphCount - made), random, sentence);
		const name = `mission-${at}.docx`;
		yield {report, source: {name, kind: 'docx', hash: createHash('sha256').update(`${seed} ${name}`).digest('hex')}};
	}
}

/** The words of a generated library, the most frequent first. */
export function libraryWords(): readonly string[] {
	return makeVocabulary(new Random(1));
}

function makeReport(at: number, length: number, random: Random, sentence: (length: number) => string): Report {
	const month = `${firstYear + (at % 35)}-${twoDigits(1 + random.below(12))}`;
	const numbered = (text: string, place: number) =>
		place % numberEvery === 0 ? `${text}, ${1 + random.below(9)},${100 + random.below(900)} persons.` : `${text}.`;
	const actors = random.some(
		list(actorCount, (actor) => actor),
		actorsPerReport,
	);
	return {
		version: modelVersion,
		symbol: `S/${month.slice(0, 4)}/${at + 1}`,
		title: `Report on the mission to ${sentence(2)}`,
		subject: sentence(1),
		missionFrom: `${month}-01`,
		missionTo: `${month}-05`,
		published: month,
		language: 'en',
		timeZone: 'Etc/UTC',
		actors: actors.map((actor) => ({
			id: `actor-${actor}`,
			name: `Movement ${actor} of ${libraryWordAt(actor)}`,
			acronym: `M${actor}`,
			aliases: [],
			kind: 'other',
			partOf: [],
		})),
		members: [],
		issues: [{id: 'issue-1', title: sentence(3), paragraphs: ['1']}],
		statements: list(statementsPerReport, (statement) => ({
			id: `st-${statement}`,
			actors: [`actor-${random.pick(actors)}`],
			extent: 'all',
			issue: 'issue-1',
			kind: random.pick(statementKinds),
			verb: 'said',
			text: sentence(10),
			paragraph: String(1 + random.below(length)),
			about: [],
		})),
		questions: [],
		figures: [],
		terms: [],
		meetings: [],
		paragraphs: list(length, (paragraph) => ({
			number: String(paragraph + 1),
			section: `Section ${1 + Math.floor(paragraph / 40)}`,
			text: numbered(sentence(fewestWords + random.below(mostWords - fewestWords)), paragraph),
			verbatim: true,
		})),
	};
}

function libraryWordAt(at: number): string {
	return `${syllables[at % syllables.length] ?? ''}${syllables[(at * 7) % syllables.length] ?? ''}`;
}

function makeVocabulary(random: Random): string[] {
	const words = new Set<string>();
	while (words.size < vocabularySize) {
		words.add(list(2 + random.below(4), () => random.pick(syllables)).join(''));
	}

	return [...words];
}

function frequencies(): Uint16Array {
	const offset = 2.7;
	const sums: number[] = [];
	let sum = 0;
	for (let at = 0; at < vocabularySize; at++) {
		sum += 1 / (at + offset);
		sums.push(sum);
	}

	const table = new Uint16Array(tableSize);
	let word = 0;
	for (let at = 0; at < tableSize; at++) {
		while ((sums[word] ?? sum) < ((at + 0.5) / tableSize) * sum) {
			word++;
		}

		table[at] = word;
	}

	return table;
}
