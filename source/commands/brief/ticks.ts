import {type BriefHead, topicOfHead} from '../../briefing/brief/head.ts';
import {checklistOf, topicOf} from '../../briefing/entry/target.ts';
import type {Check} from '../../library/reader/checks.ts';
import type {Context} from '../input/context.ts';

/** What the reader ticked on a brief: in its meeting, or with its actors, in whatever order these were named. */
export function checksOf({papers}: Context, head: BriefHead): Check[] {
	const place = checklistOf(topicOfHead(head));
	return papers.checks.filter(({meeting}) => meeting === place);
}

/** When a thing was raised and answered, as data. */
export function tickedOf(check: Check | undefined): {readonly raised: string | null; readonly answered: string | null} {
	return {
		raised: check === undefined || check.state === 'open' ? null : check.raised,
		answered: check?.state === 'answered' ? check.answered : null,
	};
}

/** The actors with whom something was raised outside a meeting; `undefined` for a meeting. */
export function actorsOfCheck({meeting}: Check): readonly string[] | undefined {
	const on = topicOf(meeting);
	return on.kind === 'actors' ? on.ids : undefined;
}
