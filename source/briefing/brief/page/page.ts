import type {Figure, Statement} from '../../../report/model.ts';
import {councilName, isOfNoMission} from '../../actors/council.ts';
import {paragraphSign} from '../../entry/citation.ts';
import {termLabel, termsElsewhere, tiesInferred} from '../../entry/term-text.ts';
import {isImported, type ReportIndex} from '../../report-index.ts';
import {capitalized, joined} from '../../wording.ts';
import type {Told} from '../asked.ts';
import {isVisitToo} from '../bearing/places.ts';
import type {MeetingBrief} from '../brief.ts';
import {briefTitle, headParts} from '../head.ts';
import {entryOn, type LeftOpen} from '../left-open.ts';
import {missionsTitle, missionText} from '../missions.ts';
import {isTieInferred} from '../raise.ts';
import {isOfCouncil, type Point} from '../room.ts';
import type {BriefLine, NoteLine} from './line.ts';
import {
	askedLine,
	figureLine,
	lineAtAGlance,
	questionLine,
	sentenceLine,
	statementLine,
	termLine,
} from './make-lines.ts';

/** A brief as it is read, whatever draws it. */
export type BriefPage = {
	readonly title: string;
	/** The day of the meeting (`YYYY-MM-DD`); none where that is not stated, or it is on actors. */
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

/** A part of a brief with each of its lines changed. */
export function withLines(section: BriefSection, change: (line: BriefLine) => BriefLine): BriefSection {
	return {...section, lines: section.lines.map(change)};
}

/** The parts of a brief by their names, in the order in which they are read, but for that on the missions. */
const titles = {
	raise: 'Raise',
	theyMayRaise: 'They may raise',
	council: 'What the Council said',
	told: 'What the mission was told, by whom exactly is not stated',
	contested: 'Where it is contested',
	complemented: 'Where others complement them',
	figures: 'Figures',
	said: 'The rest of what they said',
	councilRest: 'What else the Council said',
	leftOpen: 'Notes to the report',
	notStated: 'Not stated',
	notes: 'Your other notes',
} as const;

/** Of a visit at which nobody is known to have been. */
const toldOfVisit = 'Said where the report tells of it';

/** What stands in place of what is not there. */
const absences = {
	raise: 'No term of reference is tied to this.',
	nobody: 'The report names nobody who is there.',
	theyMayRaise: 'Nothing that they asked for or hold is reported.',
	council: 'Nothing that bears on this is reported.',
	councilAlone: 'Nothing on this alone is reported; what it said on the whole stands below.',
	figures: 'None is stated by or about them.',
	said: 'Nothing more is reported.',
	notStated: titles.notStated,
} as const;

/** What stands in place of what was not found in an import, whose text may have it all the same. */
const notFound = {
	raise: 'No term of reference found on this, nor anything asked of them.',
	nobody: 'Nobody found who is there.',
	theyMayRaise: 'Nothing found that they asked for or hold.',
	council: 'Nothing found that bears on this.',
	councilAlone: 'Nothing found on this alone; what it said on the whole stands below.',
	notStated: 'Not found',
} as const;

/** Parts that a brief of an import has only where something is found, as it says together in the end. */
const sought: ReadonlyMap<SectionId, string> = new Map([
	['contested', 'a contrast that the text itself draws'],
	['figures', 'a figure by or about them'],
	['said', 'more that they said'],
]);

function absencesOf({report}: ReportIndex): Readonly<Record<keyof typeof absences, string>> {
	const where = termsElsewhere(report);
	const raise =
		where === undefined
			? notFound.raise
			: `Nothing found that was asked of them. The terms of reference are not in the report: ${where}.`;
	return isImported(report) ? {...absences, ...notFound, raise} : absences;
}

/** The name of a part of a brief. */
export type SectionId = keyof typeof titles | 'missions';

/** A part of a brief under its usual title. */
export function sectionOf(id: keyof typeof titles, lines: readonly BriefLine[], none?: string): BriefSection {
	return {id, title: titles[id], ...(none === undefined ? {} : {none}), lines};
}

/** The page of a brief. */
export function briefPage(index: ReportIndex, brief: MeetingBrief): BriefPage {
	const {head, raise, asked, alsoTied} = brief;
	const absent = absencesOf(index);
	const isInferred = raise.length === 0 ? asked.length > 0 : raise.some(isTieInferred);
	const remark = joined(
		' · ',
		isInferred && tiesInferred,
		alsoTied.length > 0 && `also tied: ${alsoTied.map(termLabel).join(', ')}`,
	);
	const {sections: all, open} = withNotesOfReport(index, furtherSections(index, brief), brief.leftOpen);
	const empty = isImported(index.report) ? all.filter(({id, lines}) => lines.length === 0 && sought.has(id)) : [];
	const further = all.filter((section) => !empty.includes(section));
	const notStated = [
		...brief.notStated,
		...(empty.length === 0 ? [] : [capitalized(empty.map(({id}) => sought.get(id)).join(', '))]),
	];
	return {
		title: briefTitle(index, head),
		day: head.meeting?.until === undefined ? head.meeting?.date : undefined,
		head: headParts(index, head),
		notes: [],
		sections: [
			{
				...sectionOf(
					'raise',
					[...raise.map((one) => termLine(index, head, one)), ...asked.map((one) => askedLine(index, one))],
					absent.raise,
				),
				...(remark === '' ? {} : {remark}),
			},
			sectionOf('theyMayRaise', linesAtAGlance(index, brief.theyMayRaise), whyNobodyRaises(index, brief)),
			{
				...sectionOf('council', linesAtAGlance(index, brief.council), noneOfCouncil(index, brief)),
				title: `What the ${councilName(index)} said`,
			},
			...further,
			missionsOf(index, brief),
			sectionOf('leftOpen', open.map(sentenceLine)),
			{...sectionOf('notStated', notStated.map(sentenceLine)), title: absent.notStated},
		],
	};
}

// Whoever made no visit told nobody anything, unless it is found.
function noneOfCouncil(index: ReportIndex, {councilRest}: MeetingBrief): string | undefined {
	const {council, councilAlone} = absencesOf(index);
	return councilRest.length > 0 ? councilAlone : isOfNoMission(index) ? undefined : council;
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

function whyNobodyRaises(index: ReportIndex, {head: {room}, said}: MeetingBrief): string {
	if (room.lens === undefined) {
		return absencesOf(index).nobody;
	}

	return isOfCouncil(index, room)
		? `What the ${councilName(index)} said itself stands below.`
		: said.some(({statement}) => statement.unreviewed === true)
			? 'Of nothing that they asked for or hold the program is sure; what they said stands below.'
			: absencesOf(index).theyMayRaise;
}

// All but what is wanted at a glance and what is not stated.
function furtherSections(index: ReportIndex, brief: MeetingBrief): BriefSection[] {
	const absent = absencesOf(index);
	const questions = (relation: 'differ' | 'complement'): BriefLine[] =>
		brief.contested.filter(({question}) => question.relation === relation).map((one) => questionLine(index, one));
	const {meeting, room} = brief.head;
	const told = sectionOf('told', statementLines(index, brief.told));
	return [
		meeting !== undefined && (room.lens === undefined || isVisitToo(meeting.title))
			? {...told, title: toldOfVisit}
			: told,
		sectionOf('contested', questions('differ'), 'No difference is reported.'),
		sectionOf('complemented', questions('complement')),
		sectionOf(
			'figures',
			brief.figures.map((figure) => figureLine(index, brief.head, figure)),
			absent.figures,
		),
		sectionOf('said', statementLines(index, brief.said), absent.said),
		{
			...sectionOf('councilRest', statementLines(index, brief.councilRest)),
			title: `What else the ${councilName(index)} said`,
		},
	];
}

function linesAtAGlance(index: ReportIndex, points: readonly Point[]): BriefLine[] {
	return points.map((point) => lineAtAGlance(index, point));
}

function statementLines(index: ReportIndex, points: readonly Point[]): BriefLine[] {
	return points.map((point) => statementLine(index, point));
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
	const noted = (line: BriefLine): BriefLine => ({...line, below: [...line.below, ...noteLines(line)]});
	return {
		sections: sections.map((section) => withLines(section, noted)),
		open: (notes.get(undefined) ?? []).map(({text, paragraph}) => `${text} ${paragraphSign(paragraph)}`),
	};
}

function entryOf(line: BriefLine): Statement | Figure | undefined {
	const isOfReport = (line.kind === 'statement' || line.kind === 'figure') && line.target.kind !== 'other-report';
	return isOfReport ? line.entry : undefined;
}
