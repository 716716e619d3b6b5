import type {Statement} from '../../report/model.ts';
import type {ReportIndex} from '../report-index.ts';

/**
 * A stretch of the text of a paragraph, from one UTF-16 unit to before another, and where its verb stands, if before it in its sentence.
 */
type Said = {
	readonly whole: string;
	readonly from: number;
	readonly to: number;
	readonly verbAt: number | undefined;
};

/** More units than these between a verb and what is said hold more than whom it is addressed to. */
const near = 160;
/** And beyond these the verb is another's. */
const farthest = 400;
/** The end of a sentence, with the mark of a footnote; none is behind a short title, a reference or an initial, `Mr. Ban`, nor in a number: `5.3`. */
export const sentenceEnd =
	/(?<!(?<!\p{L})(?:Mrs?|Ms|Mme|Dr|Prof|Gen|Lt|Col|Maj|Capt|Amb|St|Nos?|paras?|\p{Lu}))(?:[.!?]["”’)]*|(?<!\d)[.!?]["”’)\d]*)\s/u;
const opening = /(?:^|[.!?]\S*\s)$/u;
// The first item of a list is no nearer to the verb of all of them than the next.
const itemSign = /:\s*(?:\(?\p{L}{1,4}\)|\(?\d{1,2}[).]|[•–-])\s*(?:[Tt]hat\s+)?$/u;
const toldBy = /^(?:was|were) (?:\p{L}+ )?(?:told|informed|assured|advised|reminded|warned) by /iu;

/**
 * What a statement says, to be read by itself: the report's own words from its verb on, with whom they are addressed to, `urged the
 * legislators to open a dialogue`; where other things are said in between, with … for these. Of a paraphrase its text.
 */
export function saidText(index: ReportIndex, statement: Statement): string {
	const {text} = statement;
	const said = saidIn(index, statement);
	if (said === undefined) {
		return text;
	}

	const {whole, from, to, verbAt} = said;
	if (verbAt === undefined) {
		return whole.slice(from, to);
	}

	const words =
		verbAt === from ? whole.slice(from, to) : `${behindOthers(index, statement, {...said, verbAt})} ${text}`;
	// A line begins with the verb whether that opened a sentence or not: "Stressing that" there is "stressing that" here.
	return opening.test(whole.slice(0, verbAt)) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

// "urged the Mayor to stay and to help, and the Governor to pay": the verb, and who are to do both or are asked something else.
function behindOthers(
	index: ReportIndex,
	{paragraph, text, verb}: Statement,
	{whole, from, verbAt}: Said & {readonly verbAt: number},
): string {
	const ofVerb = whole.slice(verbAt, verbAt + verb.length);
	const others = text.startsWith('to ') ? (index.drawnFrom.get(paragraph)?.statements ?? []) : [];
	const asked = others.filter((one) => one.verb === verb && one.text.startsWith('to '));
	const last = asked.findLast(({span}) => span !== undefined && span.from > verbAt && span.to <= from);
	const [, whom] = behindJoint.exec(whole.slice(last?.span?.to ?? from, from)) ?? [];
	if (whom !== undefined) {
		return `${ofVerb} … ${whom}`;
	}

	const first = asked.find((one) => saidIn(index, one)?.from === verbAt);
	const end = first?.span?.from;
	return `${end === undefined ? ofVerb : whole.slice(verbAt, end - 1)} …`;
}

const behindJoint =
	/^[,;]? (?:(?:and|or) )?(?:(?:on|upon|to) )?((?:(?:the|all|both|its|their|other) \p{L}|\p{Lu})[^,;.]{0,100}) $/u;

/** What is said, with the report's own verb, where it does not begin with that, so that a note never reads as support. */
export function withVerb(text: string, verb: string | undefined): string {
	return verb === undefined || text.toLowerCase().startsWith(verb.toLowerCase()) ? text : `${text} (“${verb}”)`;
}

/**
 * Where the report's own words for a statement stand in its paragraph, from their verb on where that leads to them; a paraphrase stands
 * nowhere.
 */
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
	const between = whole.slice(at + verb.length, from);
	// What was said besides may have been taken out by the reader: it is nobody's whose words come behind it.
	const isClause = /;|\bthat\b/.test(between.replace(/\bthat[\s,]*$/, ''));
	const leads = between.length <= near && !isBetween && !isClause && !itemSign.test(whole.slice(at, from));
	return {whole, from: leads ? at : from, to, verbAt: at};
}

/** Whether what is said stands within what another statement of its paragraph says: "the Mayor said that the pilots had refused". */
export function isPartOfAnother({drawnFrom}: ReportIndex, {paragraph, span}: Statement): boolean {
	const others = drawnFrom.get(paragraph)?.statements ?? [];
	const lengthOf = ({from, to}: NonNullable<Statement['span']>) => to - from;
	return (
		span !== undefined &&
		others.some(
			({span: around}) =>
				around !== undefined && around.from <= span.from && span.to <= around.to && lengthOf(around) > lengthOf(span),
		)
	);
}
