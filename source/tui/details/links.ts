import {nameWithAcronym, speakers} from '../../briefing/actors/names.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {readingOf, readingText, relations} from '../../briefing/entry/positions.ts';
import {saidText} from '../../briefing/entry/said-text.ts';
import type {Target} from '../../briefing/entry/target.ts';
import {termLabel, termWords} from '../../briefing/entry/term-text.ts';
import {formatValue, formatWhen} from '../../briefing/figures/figure-text.ts';
import {shortDayText} from '../../briefing/programme/appointment.ts';
import {formatDay} from '../../briefing/programme/moments.ts';
import {actorsOf, termParagraph} from '../../briefing/report-index.ts';
import type {TextSpan} from '../../importing/corrections/step.ts';
import {sentences} from '../../importing/language/sentences.ts';
import {textWidth} from '../../printing/text.ts';
import type {Figure, Meeting, Question, Statement, Term} from '../../report/model.ts';
import {type Block, link, paragraph as paragraphBlock} from '../drawing/block.ts';
import {kindTones, span, type Tone} from '../drawing/line.ts';
import {unreviewedMark} from '../views/review.ts';
import {type Context, dateWidth, kindWidth, markAt, markWidth} from '../views/view.ts';

/** So much of what stands around a sentence shows with it. */
const around = 60;
/** More than anybody reads in a detail; the lists have them all. */
const mostBlocks = 60;

/** A statement as a link: its kind, its words, and its speakers where they do not go without saying. */
export function statementLink({index}: Context, statement: Statement, show: 'speakers' | 'kind'): Block {
	const {id, paragraph} = statement;
	const target = {kind: 'statement', id} as const;
	const text = saidText(index, statement);
	return show === 'kind'
		? kindLink(target, {...statement, text})
		: link(target, text, [...unreviewedMark(statement), span(speakers(index, statement), 'dim'), markAt(paragraph)]);
}

/** A statement of whatever report as a link: its kind and its words. */
export function kindLink(
	target: Target,
	said: Pick<Statement, 'kind' | 'text' | 'extent' | 'paragraph' | 'unreviewed'>,
): Block {
	const some = said.extent === 'some' ? [span('some', 'dim')] : [];
	return link(
		target,
		said.text,
		[...unreviewedMark(said), ...some, markAt(said.paragraph)],
		leadIn(said.kind, kindTones[said.kind]),
	);
}

/** Statements as links, of very many the first ones. */
export function statementLinks(context: Context, statements: readonly Statement[], show: 'speakers' | 'kind'): Block[] {
	return blocksOf(statements, (statement) => statementLink(context, statement, show));
}

/** The blocks of each entry, or, of very many, of the first ones and a word on the others. */
export function blocksOf<Entry>(entries: readonly Entry[], draw: (entry: Entry) => Block | readonly Block[]): Block[] {
	const more = entries.length - mostBlocks;
	const shown = entries.slice(0, mostBlocks).flatMap(draw);
	return more > 0 ? [...shown, paragraphBlock(`and ${more} more`)] : shown;
}

/** A term of reference as a link. */
export function termLink(term: Term): Block {
	return link(
		{kind: 'term', id: String(term.number)},
		termWords(term),
		[...(term.inferred === true ? [span('inferred', 'dim')] : []), markAt(termParagraph(term))],
		leadIn(`Term ${termLabel(term)}`),
	);
}

// Day, time and title, and a remark at the right.
function meetingLink(meeting: Meeting, remark: string): Block {
	const {id, date, until, dateInferred, start, title, paragraph} = meeting;
	const day =
		until === undefined && dateInferred !== true
			? formatDay(date).replace(/^(...)\w* (\S+) .*$/, '$1 $2')
			: shortDayText(meeting);
	const when = `${day} ${start ?? ''}`.trim();
	const right = remark === '' ? [] : [span(remark, 'dim')];
	return link(
		{kind: 'meeting', id},
		title,
		[...right, paragraph === '' ? span('yours', 'dim') : markAt(paragraph)],
		leadIn(when, 'dim', dateWidth),
	);
}

/** Programme entries as links, and of those that do not name whom it is about that presence is not stated. */
export function meetingLinks(meetings: readonly Meeting[], names: (meeting: Meeting) => boolean = () => true): Block[] {
	return meetings.map((meeting) => meetingLink(meeting, names(meeting) ? '' : 'presence not stated'));
}

/** A contested question as a link. */
export function questionLink(question: Question): Block {
	const {id, question: asked, relation} = question;
	return link({kind: 'question', id}, asked, [
		span(relations[relation].beside, relation === 'differ' ? 'accent' : 'dim'),
		...(readingOf(question) === 'reader' ? [span(`, ${readingText(question, 'beside')}`, 'dim')] : []),
	]);
}

/** A figure as a link: label, value, and when it holds. */
export function figureLink(figure: Figure): Block {
	const value = [formatValue(figure), formatWhen(figure)].filter((part) => part !== '').join(' · ');
	return link({kind: 'figure', id: figure.id}, figure.label, [
		...unreviewedMark(figure),
		span(value),
		figure.source === undefined ? markAt(figure.paragraph) : span(`  ${figure.source}`, 'dim'),
	]);
}

/**
 * A paragraph as a link.
 * @param shown what shows of its text, where that is not all
 */
export function paragraphLink({index}: Context, number: string, shown?: (text: string) => string): Block {
	const whole = index.paragraphs.get(number)?.text ?? '';
	const text = shown?.(whole) ?? whole;
	const sign = paragraphSign(number);
	return link({kind: 'paragraph', id: number}, text, [], leadIn(sign, 'dim', Math.max(markWidth, textWidth(sign)) + 1));
}

/**
 * The sentence that some words of a paragraph stand in, in full and as a link to the paragraph: the words in brackets, with a little of
 * what stands around the sentence.
 * @param id the paragraph's number
 * @param whole the text of the paragraph; the words stand in it from one UTF-16 unit to before another
 */
export function sentenceLink(id: string, whole: string, {from, to}: TextSpan): Block {
	const text = whole.replaceAll(/\s/g, ' ');
	const found = sentences(whole).filter(({start, end}) => start < to && end > from);
	const start = Math.min(from, found[0]?.start ?? from);
	const end = Math.max(to, found.at(-1)?.end ?? to);
	return link({kind: 'paragraph', id}, [
		span(endOfWords(text.slice(0, start)), 'dim'),
		span(text.slice(start, from)),
		span(`[${text.slice(from, to)}]`, 'strong'),
		span(text.slice(to, end)),
		span(beginningOfWords(text.slice(end)), 'dim'),
	]);
}

function endOfWords(text: string): string {
	return text.length <= around ? text : `…${text.slice(-around).replace(/^\S*/, '')}`;
}

function beginningOfWords(text: string): string {
	return text.length <= around ? text : `${text.slice(0, around).replace(/\S*$/, '')}…`;
}

/** Actors as links, those that the report has. */
export function actorLinks({index}: Context, ids: readonly string[]): Block[] {
	return actorsOf(index, ids).map((actor) => link({kind: 'actor', id: actor.id}, nameWithAcronym(actor)));
}

/** What is stated of an entry, a line each that stands back. */
export function statedLines(...texts: readonly (string | undefined)[]): Block[] {
	return texts.flatMap((text) => (text ? paragraphBlock(text, 'dim') : []));
}

/** What leads a link in, in a column of its own. */
export function leadIn(text: string, tone: Tone = 'dim', width = kindWidth) {
	return {span: span(text, tone), width};
}
