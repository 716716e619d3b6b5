import type {Figure, Position, Statement} from '../../../report/model.ts';
import {councilName, councilOf} from '../../actors/council.ts';
import {shortNames, speakers} from '../../actors/names.ts';
import {readingOf, readingText, type Source, sourcesOf} from '../../entry/positions.ts';
import {saidText} from '../../entry/said-text.ts';
import {termWords} from '../../entry/term-text.ts';
import {figureTitle, formatDates, formatFigure, notStated} from '../../figures/figure-text.ts';
import {isOwn} from '../../programme/appointment.ts';
import {type ReportIndex, termParagraph} from '../../report-index.ts';
import {bracketed} from '../../wording.ts';
import type {Asked, Told} from '../asked.ts';
import type {Contested} from '../contested.ts';
import type {BriefHead} from '../head.ts';
import {isTieInferred, type Raise} from '../raise.ts';
import {pointedBackTo} from '../reads-alone.ts';
import type {Point} from '../room.ts';
import type {
	Caveat,
	FigureLine,
	PositionLine,
	QuestionLine,
	SentenceLine,
	StatementLine,
	StatementTarget,
	TermLine,
} from './line.ts';

/** More tells less of what became of a thing. */
const mostAnswers = 2;

/** A term to raise as a line. */
export function termLine(index: ReportIndex, head: BriefHead, raise: Raise): TermLine {
	const {term} = raise;
	return {
		kind: 'term',
		target: {kind: 'term', id: String(term.number)},
		entry: term,
		text: termWords(term),
		sources: [{from: '', paragraphs: [termParagraph(term)]}],
		addressees: addresseesOf(index, raise),
		reasons: reasonsOf(index, head, raise),
		caveats: isTieInferred(raise) ? ['inferred'] : [],
		below: [],
	};
}

/** A thing said as a line, with where else the very same is said. */
export function statementLine(index: ReportIndex, {statement, same, via}: Point): StatementLine {
	const {id, paragraph} = statement;
	return {
		kind: 'statement',
		target: {kind: 'statement', id},
		entry: statement,
		text: saidText(index, statement),
		sources: [{from: statement.actors.length === 0 ? '' : speakers(index, statement), paragraphs: [paragraph]}],
		via: via !== undefined,
		same: sourcesOfSame(index, statement, same),
		caveats: unreviewed(statement),
		below: noteBelow(statement.note),
	};
}

/** A thing said as a line for a glance: below it, what it points back to. */
export function lineAtAGlance(index: ReportIndex, point: Point): StatementLine {
	const line = statementLine(index, point);
	const before = pointedBackTo(index, point.statement);
	return before === undefined ? line : {...line, below: [sentenceLine(`Before it: “${before}”`), ...line.below]};
}

/** What was asked of those in the room as a line, and below it what they said on it, or that nothing is found. */
export function askedLine(index: ReportIndex, asked: Asked): StatementLine {
	const {answers} = asked;
	const line = toldLine(index, asked, 'asked');
	const said =
		answers.length === 0
			? [sentenceLine('What they said on it is not found.')]
			: answers.slice(0, mostAnswers).map((told) => ({...toldLine(index, told), answers: true}));
	return {...line, below: [...line.below, ...said]};
}

/** What leads to a thing said, in this report or another. */
export function targetOfTold(index: ReportIndex, {index: other, statement: {id}}: Told): StatementTarget {
	const target = {kind: 'statement', id} as const;
	return other === index ? target : {kind: 'other-report', report: other.report.symbol, entry: target};
}

// What is said in another report leads there, and says in which: `asked in 2009, S/2009/175`.
function toldLine(index: ReportIndex, told: Told, who?: string): StatementLine {
	const {index: other, statement} = told;
	const point = {statement, same: [], via: undefined};
	const line = who === undefined ? statementLine(other, point) : lineAtAGlance(other, point);
	if (other === index) {
		return line;
	}

	const {symbol, missionFrom = ''} = other.report;
	const year = missionFrom === '' ? '' : ` in ${missionFrom.slice(0, 4)}`;
	return {
		...line,
		target: targetOfTold(index, told),
		sources: [{from: `${who ?? speakers(other, statement)}${year}, ${symbol}`, paragraphs: [statement.paragraph]}],
	};
}

/** A question as a line, those of the people in the room who take a position on it first. */
export function questionLine(index: ReportIndex, {question, theirs, others}: Contested): QuestionLine {
	const target = {kind: 'question', id: question.id} as const;
	const reading = readingOf(question);
	const held = theirs.flatMap(({holders}) => holders);
	const positionLine = (position: Position): PositionLine => ({
		...sentenceLine(position.stance),
		...{kind: 'position', target, sources: sourcesOf(index, position.holders), theirs: theirs.includes(position)},
	});
	return {
		kind: 'question',
		target,
		entry: question,
		text: bracketed(question.question, reading === 'reader' ? readingText(question, 'sentence') : ''),
		sources: sourcesOf(index, held),
		caveats: reading === 'ours' ? ['inferred'] : [],
		below: [...[...theirs, ...others].map(positionLine), ...noteBelow(question.note)],
	};
}

/** A figure as a line, with who states it where that is nobody of those whom the brief is on. */
export function figureLine(index: ReportIndex, {room: {lens}}: BriefHead, figure: Figure): FigureLine {
	const {id, source, paragraph, statedBy} = figure;
	const isOthers = statedBy.length > 0 && !statedBy.some((one) => lens?.within.has(one));
	const others = isOthers ? `stated by ${shortNames(index, statedBy)}` : '';
	return {
		kind: 'figure',
		target: {kind: 'figure', id},
		entry: figure,
		text: figureTitle(figure),
		value: [formatFigure(figure), formatDates(figure)].filter((part) => part !== notStated).join(', '),
		sources: [{from: source ?? others, paragraphs: [paragraph]}],
		caveats: unreviewed(figure),
		below: noteBelow(figure.note),
	};
}

// What is to be known of a line stands on every page that has the line.
function noteBelow(note: string | undefined): SentenceLine[] {
	return note === undefined ? [] : [sentenceLine(`Note: ${note}`)];
}

function unreviewed(entry: Statement | Figure): Caveat[] {
	return entry.unreviewed === true ? ['unreviewed'] : [];
}

// In fewer words those in the room come first.
function addresseesOf(index: ReportIndex, {term, addressed, throughGroup}: Raise): string[] {
	if (term.addressees.length === 0) {
		return [];
	}

	const nearest = [...new Set([...addressed, ...throughGroup, ...term.addressees])];
	const shorter = nearest
		.slice(1)
		.map((_, at) => nearest.length - 1 - at)
		.map((count) => `to ${shortNames(index, nearest.slice(0, count))} +${nearest.length - count}`);
	return [`to ${shortNames(index, term.addressees)}`, ...shorter];
}

function reasonsOf(
	index: ReportIndex,
	{meeting}: BriefHead,
	{tie, addressed, throughGroup, answered, contested}: Raise,
): string[] {
	const nearest = addressed.length > 0 ? addressed : throughGroup;
	const which = meeting === undefined || isOwn(meeting) ? 'a meeting with them' : 'this meeting';
	return [
		tie === 'meeting' ? `tied to ${which}` : [],
		nearest.length > 0 ? `addressed to ${shortNames(index, nearest)}` : [],
		answered ? 'they spoke to it' : [],
		tie === 'leg' ? 'under the heading of the country' : [],
		tie === 'named' || tie === 'subject' ? 'on them, or on what they said' : [],
		contested.length > 0 ? `contested: ${contested.map(({question}) => question).join(' ')}` : [],
	].flat();
}

// By whom where these are others, and the Council without, as it is one; its own paragraph is not repeated.
function sourcesOfSame(index: ReportIndex, statement: Statement, same: readonly Statement[]): Source[] {
	if (same.length === 0) {
		return [];
	}

	const council = councilOf(index);
	const speakerOf = (one: Statement): string =>
		one.actors.some((id) => council.has(id)) ? `the ${councilName(index)}` : speakers(index, one);
	const places = [...index.paragraphs.keys()].filter((place) => place !== statement.paragraph);
	return [...Map.groupBy(same, speakerOf)]
		.map(([speaker, said]) => ({
			from: speaker === speakerOf(statement) ? '' : speaker,
			paragraphs: places.filter((place) => said.some(({paragraph}) => paragraph === place)),
		}))
		.filter(({from, paragraphs}) => from !== '' || paragraphs.length > 0);
}

/** A sentence of the brief's own as a line. */
export function sentenceLine(text: string): SentenceLine {
	return {kind: 'sentence', text, sources: [], caveats: [], below: []};
}
