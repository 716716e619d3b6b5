import type {Figure, Statement} from '../../../report/model.ts';
import {paragraphSign} from '../../entry/citation.ts';
import {tiesInferred, tiesRemark} from '../../entry/term-text.ts';
import type {ReportIndex} from '../../report-index.ts';
import type {Told} from '../asked.ts';
import type {MeetingBrief} from '../brief.ts';
import {notWorkedOut} from '../contested.ts';
import {briefTitle, headParts} from '../head.ts';
import {entryOn, type LeftOpen} from '../left-open.ts';
import {missionsTitle, missionText} from '../missions.ts';
import {isOfCouncil, type Point} from '../room.ts';
import type {BriefLine, NoteLine} from './line.ts';
import {askedLine, figureLine, questionLine, sentenceLine, statementLine, termLine} from './make-lines.ts';

/** A brief as it is read, whatever draws it. */
export type BriefPage = {
	readonly title: string;
	/** The day of the meeting (`YYYY-MM-DD`); none where it is on actors. */
	readonly day: string | undefined;
	/** When, where and with whom, a phrase each. */
	readonly head: readonly string[];
	/** The reader's notes on what the brief is on. */
	readonly notes: readonly NoteLine[];
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
	readonly lines: readonly BriefLine[];
};

/** The name of a part of a brief. */
export type SectionId =
	| 'raise'
	| 'theyMayRaise'
	| 'council'
	| 'told'
	| 'contested'
	| 'complemented'
	| 'figures'
	| 'said'
	| 'councilRest'
	| 'missions'
	| 'leftOpen'
	| 'notStated'
	| 'notes';

/** The page of a brief. */
export function briefPage(index: ReportIndex, brief: MeetingBrief): BriefPage {
	const {head, raise, asked, alsoTied} = brief;
	const statements = (points: readonly Point[]): BriefLine[] => points.map((point) => statementLine(index, point));
	const remarks = [
		raise.length === 0 && asked.length > 0 ? tiesInferred : tiesRemark(raise.map(({term}) => term)),
		alsoTied.length === 0 ? '' : `also tied: ${alsoTied.map(({number}) => number).join(', ')}`,
	].filter((remark) => remark !== '');
	const {sections: further, open} = withNotesOfReport(index, furtherSections(index, brief), brief.leftOpen);
	return {
		title: briefTitle(index, head),
		day: head.meeting?.date,
		head: headParts(index, head),
		notes: [],
		sections: [
			{
				id: 'raise',
				title: 'Raise',
				...(remarks.length === 0 ? {} : {remark: remarks.join(' · ')}),
				none: 'No term of reference is tied to this.',
				lines: [...raise.map((one) => termLine(index, head, one)), ...asked.map((one) => askedLine(index, one))],
			},
			{
				id: 'theyMayRaise',
				title: 'They may raise',
				none: whyNobodyRaises(index, brief),
				lines: statements(brief.theyMayRaise),
			},
			{
				id: 'council',
				title: 'What the Council said',
				none:
					brief.councilRest.length === 0
						? 'Nothing that bears on this is reported.'
						: 'Nothing on this alone is reported; what it said on the whole stands below.',
				lines: statements(brief.council),
			},
			...further,
			missionsOf(index, brief),
			{id: 'leftOpen', title: 'Notes to the report', lines: open.map(sentenceLine)},
			{id: 'notStated', title: 'Not stated', lines: brief.notStated.map(sentenceLine)},
		],
	};
}

// What was asked stands below the mission on which it was, but for what is to be raised.
function missionsOf(index: ReportIndex, {missions, asked: raised}: MeetingBrief): BriefSection {
	const isRaised = (one: Told): boolean => raised.some(({statement}) => statement === one.statement);
	return {
		id: 'missions',
		title: missionsTitle(index),
		lines: missions.map((mission) => ({
			...sentenceLine(`${mission.name}: ${missionText(mission)}`),
			below: mission.asked.filter((one) => !isRaised(one)).map((one) => askedLine(index, one)),
		})),
	};
}

function whyNobodyRaises(index: ReportIndex, {head: {with: named, via: inferred}, said}: MeetingBrief): string {
	if (named.length + inferred.length === 0) {
		return 'The report names nobody who is there.';
	}

	return isOfCouncil(index, {named, inferred})
		? 'What the Council’s mission said itself stands below.'
		: said.some(({statement}) => statement.unreviewed === true)
			? 'Of nothing that they asked for or hold the program is sure; what they said stands below.'
			: 'Nothing that they asked for or hold is reported.';
}

// All but what is wanted at a glance and what is not stated.
function furtherSections(index: ReportIndex, brief: MeetingBrief): BriefSection[] {
	const statements = (points: readonly Point[]): BriefLine[] => points.map((point) => statementLine(index, point));
	const questions = (relation: 'differ' | 'complement'): BriefLine[] =>
		brief.contested.filter(({question}) => question.relation === relation).map((one) => questionLine(index, one));
	return [
		{
			id: 'told',
			title: 'What the mission was told, by whom exactly is not stated',
			lines: statements(brief.told),
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
			lines: statements(brief.said),
		},
		{
			id: 'councilRest',
			title: 'What else the Council said',
			lines: statements(brief.councilRest),
		},
	];
}

// Beneath the line of their paragraph that they are about, or else apart, as sentences: at a glance there is no room for them.
function withNotesOfReport(
	index: ReportIndex,
	sections: readonly BriefSection[],
	leftOpen: readonly LeftOpen[],
): {readonly sections: readonly BriefSection[]; readonly open: readonly string[]} {
	const lines = sections.flatMap((section) => section.lines);
	const entries = lines.flatMap((line) => entryOf(line) ?? []);
	const notes = Map.groupBy(leftOpen, (note) => {
		const entry = entryOn(index, note, entries);
		return entry && lines.find((line) => entryOf(line) === entry);
	});
	const noteLines = (line: BriefLine): BriefLine[] =>
		(notes.get(line) ?? []).map(({text, paragraph}) => sentenceLine(`Note on ${paragraphSign(paragraph)}: ${text}`));
	return {
		sections: sections.map((section) => ({
			...section,
			lines: section.lines.map((line) => ({...line, below: [...line.below, ...noteLines(line)]})),
		})),
		open: (notes.get(undefined) ?? []).map(({text, paragraph}) => `${text} ${paragraphSign(paragraph)}`),
	};
}

function entryOf(line: BriefLine): Statement | Figure | undefined {
	const isOfReport = (line.kind === 'statement' || line.kind === 'figure') && line.target.kind !== 'other-report';
	return isOfReport ? line.entry : undefined;
}
