import type {Statement} from '../../report/model.ts';
import type {ReportIndex} from '../report-index.ts';

/** A stretch of the text of a paragraph: from one UTF-16 unit to before another. */
export type Said = {readonly whole: string; readonly from: number; readonly to: number};

/** More units than these between a verb and what is said are another matter. */
const farthest = 60;
/** The end of a sentence, but for short titles: `Mr. Ban`. */
const sentenceEnd = /\p{Ll}{4,}["”’)]*[.!?]["”’)\d]*\s/u;

/** What a statement says, to be read by itself: the report's own words from its verb on; of a paraphrase its text. */
export function saidText(index: ReportIndex, statement: Statement): string {
	const said = saidIn(index, statement);
	return said === undefined ? statement.text : said.whole.slice(said.from, said.to);
}

/**
 * Where the report's own words for a statement stand in its paragraph, from their verb on, with whom they are addressed to: `urged the
 * legislators to open a dialogue`. What stands before its verb is without it; a paraphrase stands nowhere.
 */
export function saidIn({paragraphs}: ReportIndex, {paragraph, span, verb}: Statement): Said | undefined {
	const whole = paragraphs.get(paragraph)?.text;
	if (span === undefined || whole === undefined) {
		return undefined;
	}

	const {from, to} = span;
	const before = whole.slice(Math.max(0, from - farthest - verb.length), from);
	const at = before.toLowerCase().lastIndexOf(verb.toLowerCase());
	return at === -1 || sentenceEnd.test(before.slice(at))
		? {whole, from, to}
		: {whole, from: from - before.length + at, to};
}
