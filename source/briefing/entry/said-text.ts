import type {Statement} from '../../report/model.ts';
import type {ReportIndex} from '../report-index.ts';

/** A stretch of the text of a paragraph, from one UTF-16 unit to before another, and where its verb stands, if before it in its sentence. */
export type Said = {
	readonly whole: string;
	readonly from: number;
	readonly to: number;
	readonly verbAt: number | undefined;
};

/** More units than these between a verb and what is said hold more than whom it is addressed to. */
const near = 160;
/** And beyond these the verb is another's. */
const farthest = 400;
/** The end of a sentence, but for short titles: `Mr. Ban`. */
const sentenceEnd = /\p{Ll}{4,}["”’)]*[.!?]["”’)\d]*\s/u;

const toldBy = /^(?:was|were) (?:\p{L}+ )?(?:told|informed|assured|advised|reminded|warned) by /iu;

/**
 * What a statement says, to be read by itself: the report's own words from its verb on, with whom they are addressed to, `urged the
 * legislators to open a dialogue`; where other things are said in between, with … for these. Of a paraphrase its text.
 */
export function saidText(index: ReportIndex, statement: Statement): string {
	const {text, verb} = statement;
	const said = saidIn(index, statement);
	if (said === undefined) {
		return text;
	}

	const {whole, from, to, verbAt} = said;
	return verbAt === undefined || verbAt === from
		? whole.slice(from, to)
		: `${whole.slice(verbAt, verbAt + verb.length)} … ${text}`;
}

/** Where the report's own words for a statement stand in its paragraph, from their verb on where that leads to them; a paraphrase stands nowhere. */
export function saidIn(index: ReportIndex, statement: Statement): Said | undefined {
	const {paragraph, span, verb} = statement;
	const whole = index.paragraphs.get(paragraph)?.text;
	if (span === undefined || whole === undefined) {
		return undefined;
	}

	const {from, to} = span;
	const start = Math.max(0, from - farthest);
	const at = start + whole.slice(start, from).toLowerCase().lastIndexOf(verb.toLowerCase());
	// "The mission was informed by the Mayor that …": under the Mayor's name the verb would make him the one who was told.
	const isOfTold = toldBy.test(whole.slice(at, from));
	if (at < start || isOfTold || sentenceEnd.test(whole.slice(at, from))) {
		return {whole, from, to, verbAt: undefined};
	}

	const others = index.drawnFrom.get(paragraph)?.statements ?? [];
	const isBetween = others.some((other) => other.span !== undefined && other.span.from > at && other.span.from < from);
	const leads = from - at - verb.length <= near && !isBetween;
	return {whole, from: leads ? at : from, to, verbAt: at};
}
