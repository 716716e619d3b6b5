import type {MeetingBrief} from '../../briefing/brief/brief.ts';
import type {BriefHead} from '../../briefing/brief/head.ts';
import {checklistOf, topicOf} from '../../briefing/entry/target.ts';
import {clockOf} from '../../briefing/programme/mission-clock.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import type {Check} from '../../library/reader/checks.ts';
import type {Context} from '../input/context.ts';
import {instantText, shownInstant} from '../views/wording.ts';

/** How far the things to raise of a brief have come, by term; one that is not there is open. */
export type Progress = ReadonlyMap<number, Check>;

/** What the reader ticked on a brief: in its meeting, or with its actors, in whatever order these were named. */
export function progressOf({papers}: Context, {meeting, actors}: BriefHead): Progress {
	const place = meeting?.id ?? checklistOf({kind: 'actors', ids: actors});
	return new Map(
		papers.checks.filter((check) => placeKey(check.meeting) === placeKey(place)).map((check) => [check.term, check]),
	);
}

/** A mark for each thing to raise, by term, and how many are raised: `1 of 4 raised`. */
export type Ticks = {readonly marks: ReadonlyMap<number, string>; readonly count: string};

/** The marks on the things to raise of a brief; `undefined` where nothing is ticked. */
export function ticksOf(context: Context, {head, raise}: MeetingBrief): Ticks | undefined {
	const progress = progressOf(context, head);
	if (progress.size === 0 || raise.length === 0) {
		return undefined;
	}

	const terms = raise.map(({term}) => term.number);
	return {
		marks: new Map(terms.map((term) => [term, checkMark(context.index, progress.get(term))])),
		count: `${terms.filter((term) => progress.has(term)).length} of ${terms.length} raised`,
	};
}

/** The actors with whom something was raised outside a meeting; `undefined` for a meeting. */
export function actorsOfCheck({meeting}: Check): readonly string[] | undefined {
	const on = topicOf(meeting);
	return on.kind === 'actors' ? on.ids : undefined;
}

// How far a thing to raise has come, as a list shows it: `[ ]`, `[raised 11:40]`, `[answered 11:52]`.
function checkMark(index: ReportIndex, check: Check | undefined): string {
	switch (check?.state) {
		case 'raised':
			return `[raised ${clockOf(index, check.raised)}]`;
		case 'answered':
			return `[answered ${clockOf(index, check.answered)}]`;
		default:
			return '[ ]';
	}
}

/**
 * How far a thing to raise has come, in a sentence: `raised 11:40, answered 11:52`.
 * @param day the day of the meeting, which then is not named
 */
export function checkText(context: Context, check: Check, day: string | undefined): string {
	if (check.state === 'open') {
		return 'open';
	}

	const raised = `raised ${instantText(context, check.raised, day)}`;
	const {date} = shownInstant(context, check.raised);
	return check.state === 'raised' ? raised : `${raised}, answered ${instantText(context, check.answered, date)}`;
}

function placeKey(place: string): string {
	const on = topicOf(place);
	return on.kind === 'actors' ? checklistOf({...on, ids: on.ids.toSorted()}) : place;
}
