import {readEntry} from '../../briefing/entry/entries.ts';
import {isEntry, type Target} from '../../briefing/entry/target.ts';
import {termsElsewhere} from '../../briefing/entry/term-text.ts';
import {indexReport} from '../../briefing/report-index.ts';
import {undatedLead, unreadAnnex} from '../../briefing/unread-annex.ts';
import type {Imported} from '../../importing/import-document.ts';
import {ownTarget} from '../../library/bundle/own-ids.ts';
import type {Library} from '../../library/open-library.ts';
import {wordsOf} from '../../library/reader/corrections.ts';
import type {Note} from '../../library/reader/notes.ts';
import type {ReportEntry, ReportSource, SavedReport} from '../../library/reports/entry.ts';
import type {Report} from '../../report/model.ts';
import type {Corrections} from '../../shelf/opened-report.ts';
import {entriesOf} from '../notes/subject.ts';
import type {DataRecord} from '../output/printable.ts';
import {recordOf} from '../records/fields.ts';
import {aboutReport, checks, source as sourceOfReport} from '../records/library.ts';

/** What there is to say of a report beside what is in it. */
type Outcome = {
	readonly symbol: string;
	/** The file as it was named, where it was imported just now. */
	readonly file?: string | undefined;
	/** What became of it; absent where nothing did. */
	readonly state?: SavedReport['state'] | undefined;
	/** The copy it was imported in place of. */
	readonly replaced?: Pick<ReportEntry, 'paragraphs' | 'source'> | undefined;
	/** When it was imported, where that is told. */
	readonly imported?: string | undefined;
	/** What became of what the reader put right in it. */
	readonly corrections: Corrections;
	/** The reader's notes on what is not in it. */
	readonly strayNotes: readonly Note[];
	/** The command to type next. */
	readonly next: string;
};

/** A report, the document it is from and, where it was made just now, how. */
type Kept = Pick<Imported, 'report' | 'made'> & {readonly source: ReportSource};

/** What a report is made of, as it is named: one, several, none. */
export const parts = [
	['members', 'member', 'members', 'members of the mission'],
	['paragraphs', 'paragraph', 'paragraphs', 'numbered paragraphs'],
	['statements', 'statement', 'statements', 'statements'],
	['actors', 'actor', 'actors', 'actors'],
	['figures', 'figure', 'figures', 'figures'],
	['terms', 'term of reference', 'terms of reference', 'terms of reference'],
	['meetings', 'programme entry', 'programme entries', 'programme'],
] as const;

/** A part of a report that is counted. */
type Part = (typeof parts)[number][0];

/** Gives account of a report. */
export function accountOf({report, source, made}: Kept, outcome: Outcome) {
	const {title, missionFrom, missionTo, published, timeZone, membersUnread} = report;
	const unreviewed = report.statements.filter((statement) => statement.unreviewed === true);
	const byParagraph = [...Map.groupBy(unreviewed, ({paragraph}) => paragraph)];
	return {
		...{title, missionFrom, missionTo, published, timeZone},
		...outcome,
		source,
		counts: Object.fromEntries(parts.map(([part]) => [part, report[part].length])) as Readonly<Record<Part, number>>,
		unreviewedStatements: unreviewed.length,
		unreviewedFigures: report.figures.filter((figure) => figure.unreviewed === true).length,
		/** What it has none of, in words. */
		lacks: lacksOf(report, made),
		/** How many of the paragraphs are those of annexes, with a letter or a Roman number. */
		ofAnnexes: report.paragraphs.filter(({number}) => !/^\d/.test(number)).length,
		/** The paragraph that lists the delegation, where no member was read from it. */
		membersUnread,
		/** Where the annex of the terms of reference stands that nothing was read from. */
		termsUnread: unreadAnnex(report, 'terms'),
		/** Where the annex of the programme stands that nothing was read from. */
		programmeUnread: unreadAnnex(report, 'meetings'),
		/** How many meetings have no day that was found, and are notes. */
		undated: (report.notes ?? []).filter(({text}) => text.startsWith(undatedLead)).length,
		/** The paragraphs with statements that nobody has reviewed, those with most of them first. */
		unreviewed: byParagraph
			.map(([paragraph, statements]) => ({paragraph, statements: statements.length}))
			.toSorted((one, other) => other.statements - one.statements),
		/** Its meetings are those that its text tells of. */
		isWithoutProgramme: isWithoutProgramme(report),
		pagesWithoutText: made?.pagesWithoutText ?? [],
		pagesReadAcross: made?.pagesReadAcross ?? [],
		notPlaced: made?.notPlaced ?? [],
		missing: made?.missing ?? {paragraphs: [], terms: []},
	};
}

/** What was found in a document, what was not, and what to look at first. It holds nothing of the report itself: there may be thousands. */
export type Account = Readonly<ReturnType<typeof accountOf>>;

/** An account as data. */
export function accountRecord(account: Account): DataRecord {
	const {file, source, state, replaced, imported, corrections} = account;
	const misfits = corrections.misfits.map(({made, why}) => ({paragraph: made.paragraph, text: wordsOf(made), why}));
	return {
		...recordOf(aboutReport, account),
		...(file === undefined ? {} : {file}),
		source: recordOf(sourceOfReport, source),
		...(imported === undefined ? {state: state ?? null} : {imported}),
		...(replaced === undefined
			? {}
			: {replaced: {name: replaced.source.name, hash: replaced.source.hash, paragraphs: replaced.paragraphs}}),
		...account.counts,
		unreviewedStatements: account.unreviewedStatements,
		unreviewedFigures: account.unreviewedFigures,
		corrections: corrections.count,
		lacks: account.lacks,
		check: recordOf(checks, {
			...account,
			paragraphs: account.unreviewed,
			corrections: misfits,
			notes: account.strayNotes.map(({text}) => text),
		}),
		next: account.next,
	};
}

function lacksOf(report: Report, made: Imported['made']): string[] {
	// What has an annex is in it, though it was not read.
	const isUnread = (part: Part) => (part === 'terms' || part === 'meetings') && unreadAnnex(report, part) !== undefined;
	return [
		...(made?.hasSymbol === false ? [symbolLacked(report)] : []),
		...(report.missionFrom === undefined ? ['dates of the mission'] : []),
		...(report.published === undefined ? ['date of publication'] : []),
		...(report.timeZone === undefined && report.meetings.some(({start}) => start !== undefined)
			? ['time zone (its clock needs --at)']
			: []),
		...(isWithoutProgramme(report) && !isUnread('meetings') ? ['programme (its meetings are from the text)'] : []),
		...parts
			.filter(([part]) => report[part].length === 0 && !isUnread(part))
			.map(([part, , , none]) =>
				part === 'terms' && report.termsIn !== undefined ? `${none} (${termsElsewhere(report)})` : none,
			),
	];
}

function isWithoutProgramme({meetings}: Report): boolean {
	return meetings.length > 0 && meetings.every(({start, paragraph}) => start === undefined && /^\d/.test(paragraph));
}

// The one it has is then from the file's name, or made of what is in it.
function symbolLacked({symbol}: Report): string {
	return /^[AS]\/\d{4}\/\d+$/.test(symbol) ? `symbol (${symbol} is from the name of the file)` : 'symbol';
}

/** The reader's notes on what a report has not, such as another copy of it had. Nothing is worked out where there are none. */
export function strayNotes(report: Report, {notes}: Library): readonly Note[] {
	const all = notes.ofReport(report.symbol);
	if (all.length === 0) {
		return [];
	}

	const index = indexReport(report);
	const isThere = (entry: Target) => isEntry(entry) && readEntry(index, entry, ({id}) => id) !== undefined;
	return all.filter(({target}) =>
		entriesOf(target).every((entry) => ownTarget(entry) === undefined && !isThere(entry)),
	);
}
