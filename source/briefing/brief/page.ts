import type {Figure, Position, Statement} from '../../report/model.ts';
import {shortNames, speakers} from '../actors/names.ts';
import {councilOf} from '../actors/related.ts';
import {type Source, sourcesOf} from '../entry/holders.ts';
import {noAddressee, tiesRemark} from '../entry/term-text.ts';
import {formatDates, formatFigure, notStated} from '../figures/figure-text.ts';
import {isOwn} from '../programme/appointment.ts';
import {type ReportIndex, termParagraph} from '../report-index.ts';
import type {MeetingBrief} from './brief.ts';
import {type Contested, notWorkedOut} from './contested.ts';
import {type BriefHead, briefTitle, headParts} from './head.ts';
import {
	type BriefLine,
	type Caveat,
	type FigureLine,
	type PositionLine,
	type QuestionLine,
	type StatementLine,
	sentence,
	type TermLine,
} from './line.ts';
import type {Point} from './points.ts';
import type {Raise} from './raise.ts';
import {isOfCouncil} from './room.ts';

/** A brief as it is read, whatever draws it. */
export type BriefPage = {
	readonly title: string;
	/** When, where and with whom, a phrase each. */
	readonly head: readonly string[];
	/** In the order in which they are read. The first three are what is wanted at a glance. */
	readonly sections: readonly [BriefSection, BriefSection, BriefSection, ...BriefSection[]];
};

/** A part of a brief. */
export type BriefSection = {
	readonly id: SectionId;
	readonly title: string;
	/** What is to be known of all its lines. */
	readonly remark?: string;
	/** What stands in place of lines where there are none; without that it is then left out. */
	readonly none?: string;
	/** The section whose lines go on here where room for that is short. */
	readonly continues?: SectionId;
	readonly lines: readonly BriefLine[];
};

/** The name of a part of a brief. */
export type SectionId =
	| 'raise'
	| 'theyMayRaise'
	| 'council'
	| 'contested'
	| 'complemented'
	| 'figures'
	| 'said'
	| 'councilRest'
	| 'notStated';

/** The page of a brief. */
export function briefPage(index: ReportIndex, brief: MeetingBrief): BriefPage {
	const {head, raise, contested} = brief;
	const statements = (points: readonly Point[]): BriefLine[] => points.map((point) => statementLine(index, point));
	const questions = (relation: 'differ' | 'complement'): BriefLine[] =>
		contested.filter(({question}) => question.relation === relation).map((one) => questionLine(index, one));
	const ties = tiesRemark(raise.map(({term}) => term));
	return {
		title: briefTitle(index, head),
		head: headParts(index, head),
		sections: [
			{
				id: 'raise',
				title: 'Raise',
				...(ties === '' ? {} : {remark: ties}),
				none: 'No term of reference is tied to this.',
				lines: raise.map((one) => termLine(index, head, one)),
			},
			{
				id: 'theyMayRaise',
				title: 'They may raise',
				none: isOfCouncil(index, {named: head.with, inferred: head.via})
					? 'What the Council’s mission said itself stands below.'
					: 'Nothing that they asked for or hold is reported.',
				lines: statements(brief.theyMayRaise),
			},
			{
				id: 'council',
				title: 'What the Council said',
				none: 'Nothing that bears on this is reported.',
				lines: statements(brief.council),
			},
			{
				id: 'contested',
				title: 'Where it is contested',
				none: notWorkedOut(index.report) ?? 'No difference is reported.',
				lines: questions('differ'),
			},
			{id: 'complemented', title: 'Where others complement them', lines: questions('complement')},
			{
				id: 'figures',
				title: 'Figures',
				none: 'None is stated by or about them.',
				lines: brief.figures.map(figureLine),
			},
			{
				id: 'said',
				title: 'The rest of what they said',
				none: 'Nothing more is reported.',
				continues: 'theyMayRaise',
				lines: statements(brief.said),
			},
			{
				id: 'councilRest',
				title: 'What else the Council said',
				continues: 'council',
				lines: statements(brief.councilRest),
			},
			{id: 'notStated', title: 'Not stated', lines: brief.notStated.map(sentence)},
		],
	};
}

/** A term to raise as a line. */
export function termLine(index: ReportIndex, head: BriefHead, raise: Raise): TermLine {
	const {term} = raise;
	return {
		kind: 'term',
		target: {kind: 'term', id: String(term.number)},
		entry: term,
		text: term.text,
		sources: [{from: '', paragraphs: [termParagraph(term)]}],
		addressees: addresseesOf(index, raise),
		reasons: reasonsOf(index, head, raise),
		caveats: term.inferred === true ? ['inferred'] : [],
		below: [],
	};
}

/** A thing said as a line, with where else the very same is said. */
export function statementLine(index: ReportIndex, {statement, same, via}: Point): StatementLine {
	const {id, text, paragraph} = statement;
	return {
		kind: 'statement',
		target: {kind: 'statement', id},
		entry: statement,
		text,
		sources: [{from: speakers(index, statement), paragraphs: [paragraph]}],
		via: via !== undefined,
		same: sourcesOfSame(index, statement, same),
		caveats: unreviewed(statement),
		below: [],
	};
}

function questionLine(index: ReportIndex, {question, theirs, others}: Contested): QuestionLine {
	const target = {kind: 'question', id: question.id} as const;
	const position =
		(isTheirs: boolean) =>
		({stance, holders}: Position): PositionLine => ({
			kind: 'position',
			target,
			text: stance,
			sources: sourcesOf(index, holders),
			theirs: isTheirs,
			caveats: [],
			below: [],
		});
	return {
		kind: 'question',
		target,
		entry: question,
		text: question.question,
		sources: sourcesOf(
			index,
			theirs.flatMap(({holders}) => holders),
		),
		caveats: question.inferred ? ['inferred'] : [],
		below: [...theirs.map(position(true)), ...others.map(position(false))],
	};
}

function figureLine(figure: Figure): FigureLine {
	const {id, label, place, source = '', paragraph} = figure;
	return {
		kind: 'figure',
		target: {kind: 'figure', id},
		entry: figure,
		text: place === undefined ? label : `${label} · ${place}`,
		value: [formatFigure(figure), formatDates(figure)].filter((part) => part !== notStated).join(', '),
		sources: [{from: source, paragraphs: [paragraph]}],
		caveats: unreviewed(figure),
		below: [],
	};
}

function unreviewed(entry: Statement | Figure): Caveat[] {
	return entry.unreviewed === true ? ['unreviewed'] : [];
}

// In fewer words those in the room come first.
function addresseesOf(index: ReportIndex, {term, addressed, throughGroup}: Raise): readonly [string, ...string[]] {
	if (term.addressees.length === 0) {
		return [`addressee ${noAddressee(term)}`];
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
	return [
		...(tie === 'meeting'
			? [meeting === undefined || isOwn(meeting) ? 'tied to a meeting with them' : 'tied to this meeting']
			: []),
		...(nearest.length > 0 ? [`addressed to ${shortNames(index, nearest)}`] : []),
		...(answered ? ['they spoke to it'] : []),
		...(contested.length > 0 ? [`contested: ${contested.map(({question}) => question).join(' ')}`] : []),
	];
}

// By whom where these are others, and the Council without, as it is one; its own paragraph is not repeated.
function sourcesOfSame(index: ReportIndex, statement: Statement, same: readonly Statement[]): Source[] {
	if (same.length === 0) {
		return [];
	}

	const council = councilOf(index);
	const speakerOf = (one: Statement): string =>
		one.actors.some((id) => council.has(id)) ? 'the Council' : speakers(index, one);
	const places = [...index.paragraphs.keys()].filter((place) => place !== statement.paragraph);
	return [...Map.groupBy(same, speakerOf)]
		.map(([speaker, said]) => ({
			from: speaker === speakerOf(statement) ? '' : speaker,
			paragraphs: places.filter((place) => said.some(({paragraph}) => paragraph === place)),
		}))
		.filter(({from, paragraphs}) => from !== '' || paragraphs.length > 0);
}
