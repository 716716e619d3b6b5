import {readFileSync} from 'node:fs';
import {statementTier} from '../../../source/briefing/actors/lens.ts';
import {briefOfMeeting, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import {roomOfMeeting} from '../../../source/briefing/brief/room.ts';
import {indexReport, type ReportIndex} from '../../../source/briefing/report-index.ts';
import type {Meeting} from '../../../source/report/model.ts';
import {importedReport} from '../../importing/imported-report.ts';
import {publishedPath} from '../../published.ts';
import type {Row} from '../result-table.ts';
import {halves} from './structure.ts';

/** The share of briefs that are to have all three parts, of those on which the report has statements. */
const reach = 0.6;

/** Measures how many briefs on the meetings of imported reports have something to raise, that they may raise, and of the Council. */
export async function briefRows(): Promise<Row[]> {
	const rows: Row[] = [];
	for (const [half, symbols] of Object.entries(halves)) {
		const counts: Counts[] = [];
		for (const symbol of symbols) {
			const path = publishedPath(symbol);
			if (path === undefined) {
				rows.push({
					what: `briefs of ${symbol}`,
					figure: 'skipped: it is not in a reports folder beside the checkout',
				});
				continue;
			}

			const report = await importedReport(readFileSync(path), path);
			const count = countsOf(indexReport(report));
			counts.push(count);
			rows.push({what: `briefs of ${symbol} with all three parts (${half})`, figure: textOf(count)});
		}

		const sum = counts.reduce(add, {meetings: 0, onThem: 0, spoken: 0, whole: 0});
		const what = `briefs of the ${half} half with all three parts`;
		rows.push({what, figure: textOf(sum), reach: '60 %', met: sum.whole >= reach * sum.spoken});
	}

	return rows;
}

/** How many meetings a report has, how many on which it has statements by or about those in the room, how many at which these speak, and how many of those briefs are whole. */
type Counts = {readonly meetings: number; readonly onThem: number; readonly spoken: number; readonly whole: number};

function countsOf(index: ReportIndex): Counts {
	const {meetings, statements} = index.report;
	const tiersOf = (meeting: Meeting): ReadonlySet<string | undefined> => {
		const {lens} = roomOfMeeting(index, meeting);
		return new Set(lens === undefined ? [] : statements.map((statement) => statementTier(lens, statement)));
	};
	const onThem = meetings.filter((meeting) => [...tiersOf(meeting)].some((tier) => tier !== undefined));
	const spoken = onThem.filter((meeting) => tiersOf(meeting).has('said') || tiersOf(meeting).has('via'));
	const whole = spoken.filter((meeting) => isWhole(briefOfMeeting(index, meeting)));
	return {meetings: meetings.length, onThem: onThem.length, spoken: spoken.length, whole: whole.length};
}

function isWhole({raise, asked, theyMayRaise, council}: MeetingBrief): boolean {
	return raise.length + asked.length > 0 && theyMayRaise.length > 0 && council.length > 0;
}

function add(one: Counts, other: Counts): Counts {
	return {
		meetings: one.meetings + other.meetings,
		onThem: one.onThem + other.onThem,
		spoken: one.spoken + other.spoken,
		whole: one.whole + other.whole,
	};
}

function textOf({meetings, onThem, spoken, whole}: Counts): string {
	return `${whole} of ${spoken} meetings whose people speak (${onThem} with what is said of them, ${meetings} in all)`;
}
