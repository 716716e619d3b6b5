import {keyOf, type Target} from '../../entry/target.ts';
import {clockOn} from '../../programme/mission-clock.ts';
import type {ReportIndex} from '../../report-index.ts';
import type {BriefLine, Tick} from './line.ts';
import {type BriefPage, type BriefSection, withLines} from './page.ts';

/** What was raised, with the instants at which it was raised and answered (ISO 8601). */
type Raised = {readonly target: Target} & (
	| {readonly state: 'open'}
	| {readonly state: 'raised'; readonly raised: string}
	| {readonly state: 'answered'; readonly answered: string}
);

/** A brief with what the reader ticked of what there is to raise and of what they may raise; all else of these is open. */
export function withTicks(index: ReportIndex, page: BriefPage, checks: readonly Raised[]): BriefPage {
	const ticks = new Map(checks.map((check) => [keyOf(check.target), tickOf(index, check, page.day)]));
	const ticked = (line: BriefLine): BriefLine => ({
		...line,
		tick: (line.target && ticks.get(keyOf(line.target))) ?? {state: 'open'},
	});
	const [raise, theyMayRaise, ...others] = page.sections;
	return {...page, sections: [withLines(raise, ticked), withLines(theyMayRaise, ticked), ...others]};
}

/** Whether something stands on a brief as what there is to raise, or as what they may raise. */
export function isRaisable({sections: [raise, theyMayRaise]}: BriefPage, target: Target): boolean {
	return [...raise.lines, ...theyMayRaise.lines].some((line) => line.target && keyOf(line.target) === keyOf(target));
}

/** How much of a section was raised: `1 of 4`. */
export function raisedOf({lines}: BriefSection): string {
	return `${lines.filter(({tick}) => tick !== undefined && tick.state !== 'open').length} of ${lines.length}`;
}

function tickOf(index: ReportIndex, check: Raised, day: string | undefined): Tick {
	if (check.state === 'open') {
		return {state: 'open'};
	}

	return {state: check.state, at: clockOn(index, check.state === 'raised' ? check.raised : check.answered, day)};
}
