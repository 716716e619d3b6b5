import type {Question} from '../../report/model.ts';
import {type ReportIndex, termParagraph} from '../report-index.ts';
import {cite, place} from './citation.ts';
import {type ByKind, readEntry} from './entries.ts';
import type {Target} from './target.ts';

// A meeting of the reader's own stands in no paragraph.
const citeOne = ({paragraph}: {readonly paragraph: string}, {report}: ReportIndex) =>
	paragraph === '' ? undefined : cite(report.symbol, paragraph);

const citations: ByKind<string | undefined> = {
	actor: ({id}, index) => citeAll(index.report.symbol, inOrder(index, paragraphsOn(index, id))),
	member: citeOne,
	statement: citeOne,
	figure: ({paragraph, source}, {report}) => cite(source ?? report.symbol, paragraph),
	meeting: citeOne,
	question: (question, index) => citeAll(index.report.symbol, inOrder(index, shownIn(question))),
	term: (term, {report}) => cite(report.symbol, termParagraph(term)),
	paragraph: ({number}, {report}) => cite(report.symbol, number),
};

/**
 * The citation of an entry: `S/2014/173, annex I, para. 6`; of a question all paragraphs that show a position, of an actor those in
 * which it speaks, or else is spoken of or met. `undefined` for an entry the report has not.
 */
export function citationOf(index: ReportIndex, target: Target): string | undefined {
	return readEntry(index, target, citations);
}

/**
 * A citation of several paragraphs: `S/2014/173, paras. 3, 5 and 8`, `S/2014/173, para. 9; annex I, paras. 1 and 2; annex II`; of the
 * document alone where there are none.
 */
export function citeAll(symbol: string, paragraphs: readonly string[]): string {
	const parts = Map.groupBy(paragraphs, (paragraph) => place(paragraph).replace(/para\. .*$/, ''));
	const places = [...parts].map(([annex, [first = '', ...others]]) =>
		others.length === 0 ? place(first) : `${annex}paras. ${inWords([first, ...others].map(numberOf))}`,
	);
	return places.length === 0 ? symbol : `${symbol}, ${places.join('; ')}`;
}

function shownIn({positions}: Question): string[] {
	return positions.flatMap(({holders}) => holders.map(({paragraph}) => paragraph));
}

function paragraphsOn({report, statementsBy}: ReportIndex, id: string): string[] {
	const said = statementsBy.get(id) ?? [];
	const entries =
		said.length > 0
			? said
			: [
					...report.statements.filter(({about}) => about.includes(id)),
					...report.meetings.filter((meeting) => meeting.with.includes(id)),
					...report.members.filter(({actor}) => actor === id),
				];
	return entries.map(({paragraph}) => paragraph);
}

function inOrder({paragraphs}: ReportIndex, numbers: readonly string[]): string[] {
	const wanted = new Set(numbers);
	return [...paragraphs.keys()].filter((number) => wanted.has(number));
}

function numberOf(paragraph: string): string {
	return paragraph.replace(/^[IVX]+\./, '');
}

function inWords(numbers: readonly string[]): string {
	return `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}
