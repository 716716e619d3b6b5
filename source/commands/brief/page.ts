import type {MeetingBrief} from '../../briefing/brief/brief.ts';
import {type Contested, notWorkedOut} from '../../briefing/brief/contested.ts';
import type {Point} from '../../briefing/brief/points.ts';
import {
	addresseesText,
	briefTitle,
	headParts,
	nothingToExpect,
	reasonText,
	shorterAddressees,
	sourceText,
} from '../../briefing/brief/text.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {holdersText} from '../../briefing/entry/holders.ts';
import {tiesRemark} from '../../briefing/entry/term-text.ts';
import {formatDates, formatFigure, notStated} from '../../briefing/figures/figure-text.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import type {Figure} from '../../report/model.ts';
import {withOpen} from '../views/wording.ts';
import type {Ticks} from './ticks.ts';

const theyMayRaise = 'They may raise';
const council = 'What the Council said';

/** The page of a brief, before it is laid out. */
export type BriefPage = {
	readonly title: string;
	readonly head: readonly string[];
	readonly sections: readonly Section[];
};

/** A part of the page, with a remark beside its title. Where it has no entry, `none` says so; without that it is left out. */
export type Section = {
	readonly title: string;
	readonly remark?: string;
	readonly none?: string;
	/** The title of the section whose entries go on here, where room for that is short. */
	readonly continues?: string;
	readonly entries: readonly Entry[];
};

/** A line of the page: what leads it in, how far it has come, what it says, where that comes from, and what belongs below it. */
export type Entry = {
	readonly lead?: string;
	readonly mark?: string | undefined;
	readonly text: string;
	readonly tail?: string;
	/** Other wordings of the tail, each shorter than the one before, for where room is short. */
	readonly shorterTails?: readonly string[];
	readonly below?: readonly Entry[];
};

/**
 * The page in the order in which it is read. The first three sections are what is wanted at a glance.
 * @param ticks what the reader ticked of the things to raise, where anything is
 */
export function briefPage(index: ReportIndex, brief: MeetingBrief, ticks?: Ticks): BriefPage {
	const {head, raise} = brief;
	const point = (one: Point): Entry => ({
		lead: one.statement.kind,
		text: one.statement.text,
		tail: withOpen(sourceText(index, one), one.statement),
	});
	const differing = brief.contested.filter(({question}) => question.relation === 'differ');
	const complementing = brief.contested.filter(({question}) => question.relation === 'complement');
	return {
		title: briefTitle(index, head),
		head: headParts(index, head),
		sections: [
			{
				title: 'Raise (terms of reference)',
				...remarkOf(raise, ticks),
				none: 'No term of reference is tied to this.',
				entries: raise.map((one) => ({
					lead: `${one.term.number}`,
					mark: ticks?.marks.get(one.term.number),
					text: one.term.text,
					tail: addresseesText(index, one),
					shorterTails: shorterAddressees(index, one),
				})),
			},
			{
				title: theyMayRaise,
				none: nothingToExpect(index, head),
				entries: brief.theyMayRaise.map(point),
			},
			{
				title: council,
				none: 'Nothing that bears on this is reported.',
				entries: brief.council.map(point),
			},
			{
				title: 'Where it is contested',
				none: notWorkedOut(index.report) ?? 'No difference is reported.',
				entries: differing.map((one) => contestedEntry(index, one)),
			},
			{title: 'Where others complement them', entries: complementing.map((one) => complementedEntry(index, one))},
			{title: 'Figures', none: 'None is stated by or about them.', entries: brief.figures.map(figureEntry)},
			{
				title: 'The rest of what they said',
				none: 'Nothing more is reported.',
				continues: theyMayRaise,
				entries: brief.said.map(point),
			},
			{title: 'What else the Council said', continues: council, entries: brief.councilRest.map(point)},
			{
				title: 'Why these terms',
				entries: raise.map((one) => ({
					lead: `${one.term.number}`,
					text: reasonText(index, head, one),
					tail: addresseesText(index, one),
				})),
			},
			{title: 'Not stated', entries: brief.notStated.map((text) => ({text}))},
		],
	};
}

function remarkOf(raise: MeetingBrief['raise'], ticks: Ticks | undefined): Pick<Section, 'remark'> {
	const remark = [ticks?.count ?? '', tiesRemark(raise.map(({term}) => term))]
		.filter((part) => part !== '')
		.join(' · ');
	return remark === '' ? {} : {remark};
}

function contestedEntry(index: ReportIndex, {question, theirs, others}: Contested): Entry {
	const positions = [...theirs, ...others];
	return {
		text: question.inferred ? `${question.question} (our inference)` : question.question,
		below: positions.map(({stance, holders}) => ({text: stance, tail: holdersText(index, holders)})),
	};
}

// One line: the positions of the others stand in the positions view.
function complementedEntry(index: ReportIndex, {question, theirs}: Contested): Entry {
	const stances = theirs.map(({stance}) => stance).join('; ');
	return {
		text: `${question.question} ${stances}`,
		tail: holdersText(
			index,
			theirs.flatMap(({holders}) => holders),
		),
	};
}

function figureEntry(figure: Figure): Entry {
	const {label, place, source, paragraph, unreviewed} = figure;
	const when = formatDates(figure);
	return {
		text: place === undefined ? label : `${label} · ${place}`,
		tail: withOpen(
			[
				[formatFigure(figure), when].filter((part) => part !== notStated).join(', '),
				...(source === undefined ? [] : [source]),
				paragraphSign(paragraph),
			].join(' '),
			{unreviewed},
		),
	};
}

/** The heading of a part: its title with the remark. */
export function headingOf({title, remark}: Section): string {
	return remark === undefined ? title : `${title} · ${remark}`;
}
