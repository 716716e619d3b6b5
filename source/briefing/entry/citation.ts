import type {Statement} from '../../report/model.ts';
import type {ReportIndex} from '../report-index.ts';
import {firstOf, joined, listed} from '../wording.ts';

/** A paragraph as a list has it: `¶6`, `¶I.6`, and `¶II` for a whole annex. */
export function paragraphSign(paragraph: string): string {
	return `¶${paragraph}`;
}

/** The paragraph of an entry as a list has it, after its document where that is another one: `S/2014/1 ¶6`. */
export function sourcedSign({
	source,
	paragraph,
}: {readonly [part in 'source' | 'paragraph']?: string | undefined}): string {
	return joined(' ', source, paragraph === undefined ? '' : paragraphSign(paragraph));
}

/** More than anybody looks up. */
const mostSigns = 24;

/** Paragraphs as a list has them, `¶2, ¶4`; of very many the first ones and how many more. */
export function paragraphSigns(paragraphs: readonly string[]): string {
	return firstOf(paragraphs.map(paragraphSign), mostSigns);
}

/** Text without a number, behind the paragraph whose number it has: `6.01`, and from 900 on where that number is printed twice. */
const unnumbered = /^(0(?=\.)|\d[\d.]*(?=\.(?:0|9\d)\d))\.\d+$/;

/** An annex, and what is printed before a paragraph of it; a number that is printed twice has another behind it. */
const inAnnex = /^([IVX]+)\.?(?!9\d\d$)(?:0|0(\d+)|(\d[\d.]*?)?((?:\([a-z\d]+\))*))(?:\.9\d\d)?$/;

/**
 * A paragraph in words, without its document: `para. 6`, `annex I, para. 6`, `annex I, para. 2 (c)`, `annex I (c)`, `annex II`; text
 * without a number is `after para. 6`, and a point of a list in an annex `annex I, point 3 as counted`.
 */
export function place(paragraph: string): string {
	const before = unnumbered.exec(paragraph)?.[1];
	if (before !== undefined) {
		return before === '0' ? 'before para. 1' : `after para. ${before}`;
	}

	const [, annex, point, number, letters = ''] = inAnnex.exec(paragraph) ?? ['', '', '', paragraph];
	const where = [annex && `annex ${annex}`, point && `point ${point} as counted`, number && `para. ${number}`];
	return joined(' ', joined(', ', ...where), letters.replaceAll(')(', ') ('));
}

/** A citation as the United Nations writes it: `S/2014/173, para. 6`, `S/2014/173, annex I, para. 6`. */
export function cite(symbol: string, paragraph: string): string {
	return `${symbol}, ${place(paragraph)}`;
}

/**
 * A citation of several paragraphs: `S/2014/173, paras. 3, 5 and 8`, `S/2014/173, para. 9; annex I, paras. 1 and 2; annex II`; of the
 * document alone where there are none.
 */
export function citeAll(symbol: string, paragraphs: readonly string[]): string {
	const parts = Map.groupBy(
		new Set(paragraphs.map(place)),
		(words) => /^.*?(?:para\. | (?=\())/.exec(words)?.[0] ?? words,
	);
	const places = [...parts].map(([before, [first = '', ...others]]) => {
		const numbers = [first, ...others].map((words) => words.slice(before.length));
		return others.length === 0 ? first : `${before.replace('para.', 'paras.')}${listed(numbers)}`;
	});
	return places.length === 0 ? symbol : `${symbol}, ${places.join('; ')}`;
}

/** What heads words of ours. */
export const paraphrase = 'Paraphrase: ';

/** The line of a caveat; nothing where there is none. */
export function caveatLine(caveat: string | undefined): string[] {
	return caveat === undefined ? [] : [`Note: ${caveat}`];
}

/** The line of what nobody has reviewed. */
export function unreviewedLine({unreviewed}: {readonly unreviewed?: boolean | undefined}): string[] {
	return unreviewed === true ? ['Unreviewed: found by a rule that may be wrong'] : [];
}

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
/** The end of a sentence, but for short titles: `Mr. Ban`. */
export const sentenceEnd = /\p{Ll}{4,}["”’)]*[.!?]["”’)\d]*\s/u;
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
	/^[,;]? (?:(?:and|or) )?(?:(?:on|upon) )?((?:(?:the|all|both|its|their|other) \p{L}|\p{Lu})[^,;.]{0,100}) $/u;

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
