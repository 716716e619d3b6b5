import type {BriefHead} from '../../briefing/brief/head.ts';
import {checklistOf, topicOf} from '../../briefing/entry/target.ts';
import type {Check} from '../../library/reader/checks.ts';
import type {Context} from '../input/context.ts';
import {instantText, shownInstant} from '../views/wording.ts';

/** What the reader ticked on a brief: in its meeting, or with its actors, in whatever order these were named. */
export function checksOf({papers}: Context, {meeting, actors}: BriefHead): Check[] {
	const place = placeKey(meeting?.id ?? checklistOf({kind: 'actors', ids: actors}));
	return papers.checks.filter((check) => placeKey(check.meeting) === place);
}

/** The actors with whom something was raised outside a meeting; `undefined` for a meeting. */
export function actorsOfCheck({meeting}: Check): readonly string[] | undefined {
	const on = topicOf(meeting);
	return on.kind === 'actors' ? on.ids : undefined;
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
