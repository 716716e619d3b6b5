import type {Holder, Question, Report, Statement} from '../../report/model.ts';
import {shortNames, someOf} from '../actors/names.ts';
import {isImported, type ReportIndex} from '../report-index.ts';
import {joined} from '../wording.ts';
import {paragraphSign} from './citation.ts';
import {isOwnQuestion} from './own-questions.ts';

/**
 * Where something stands: whose words they are or in which other document, empty where that goes without saying, and in which paragraphs.
 */
export type Source = {readonly from: string; readonly paragraphs: readonly string[]};

/**
 * Who holds a position, and where. Joint holders of one paragraph go together, and one holder's paragraphs.
 * @param nameOf what a holder is called
 */
export function sourcesOf(
	index: ReportIndex,
	holders: readonly Holder[],
	nameOf: (holder: Holder) => string = (holder) => holderName(index, holder),
): Source[] {
	const inParagraphs = [...Map.groupBy(holders, ({paragraph}) => paragraph)].map(([paragraph, joint]) => ({
		paragraph,
		from: [...new Set(joint.map(nameOf))].join(', '),
	}));
	return [...Map.groupBy(inParagraphs, ({from}) => from)].map(([from, held]) => ({
		from,
		paragraphs: held.map(({paragraph}) => paragraph),
	}));
}

/** Sources on one line: `MNLA, HCUA ¶3 · Council members ¶9 ¶21`. */
export function sourcesText(sources: readonly Source[]): string {
	return sources
		.map(({from, paragraphs}) => [...(from === '' ? [] : [from]), ...paragraphs.map(paragraphSign)].join(' '))
		.join(' · ');
}

/** Who holds a position, on one line: `MNLA, HCUA ¶3 · Council members ¶9 ¶21`. */
export function holdersText(index: ReportIndex, holders: readonly Holder[]): string {
	return sourcesText(sourcesOf(index, holders));
}

/** Who holds a position, those together who said it in one statement. */
export function jointHolders(holders: readonly Holder[]): (readonly [Holder, ...Holder[]])[] {
	const joint = Map.groupBy(holders, ({statement, actor, paragraph}) => `${statement ?? actor} ${paragraph}`);
	return [...joint.values()].map((together) => together as [Holder, ...Holder[]]);
}

/** The short name of who holds a position; "some of" them where only some said it. */
export function holderName(index: ReportIndex, holder: Holder): string {
	const name = shortNames(index, [holder.actor]);
	return extentOf(index, holder) === 'some' ? someOf(name) : name;
}

/** Whether all of who holds a position hold it: only some where only some said it. */
export function extentOf({statements}: ReportIndex, {statement = ''}: Holder): Statement['extent'] {
	return statements.get(statement)?.extent ?? 'all';
}

/**
 * Who reads in the report how the positions on a question relate: the report itself draws the contrast, we infer it, the reader does, or
 * nobody where several speak on one subject.
 */
export function readingOf(question: Pick<Question, 'id' | 'inferred' | 'relation'>): keyof typeof readingWords {
	return isOwnQuestion(question)
		? 'reader'
		: question.relation === 'beside'
			? 'nobody'
			: question.inferred
				? 'ours'
				: 'report';
}

// Beside a relation, in a sentence, in a table, and in what is copied, where the reader speaks.
const readingWords = {
	report: {beside: '', sentence: '', table: '', copied: ''},
	ours: {beside: 'inferred', sentence: 'our inference', table: 'inferred by us', copied: 'our inference'},
	reader: {beside: 'yours', sentence: 'yours', table: 'yours', copied: 'my reading'},
	nobody: {beside: 'no verdict', sentence: 'by shared words, no verdict', table: 'no verdict', copied: 'no verdict'},
} as const;

/** Whose reading a question is, in the words of where that stands; empty where the report itself draws the contrast. */
export function readingText(
	question: Pick<Question, 'id' | 'inferred' | 'relation'>,
	where: keyof (typeof readingWords)['ours'],
): string {
	return readingWords[readingOf(question)][where];
}

/** Why a view of questions is empty, where that is because a report was imported: what takes an understanding of it nobody has worked out. */
export function notWorkedOut(report: Report): string | undefined {
	return isImported(report)
		? 'Of an import only what its text contrasts, and phrases that several use, are looked for: none is here.'
		: undefined;
}

/** How the positions on a question relate: beside its name, and in a sentence. */
export const relations: Readonly<Record<Question['relation'], Readonly<Record<'beside' | 'sentence', string>>>> = {
	differ: {beside: 'differ', sentence: 'positions differ'},
	complement: {beside: 'complement', sentence: 'positions complement each other'},
	beside: {beside: 'several speak', sentence: 'several speak on it'},
};

/** How the positions on a question relate, and whose reading that is where the report itself draws no contrast: `differ, inferred`. */
export function relationText(question: Question): string {
	return joined(', ', relations[question.relation].beside, readingText(question, 'beside'));
}
