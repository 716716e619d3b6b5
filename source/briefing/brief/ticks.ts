import {clockOf} from '../programme/mission-clock.ts';
import type {ReportIndex} from '../report-index.ts';
import type {BriefLine, Tick} from './line.ts';
import type {BriefPage, BriefSection} from './page.ts';

/** A term that was raised, by its number, with the instants at which it was raised and answered (ISO 8601). */
type Raised = {readonly term: number} & (
	| {readonly state: 'open'}
	| {readonly state: 'raised'; readonly raised: string}
	| {readonly state: 'answered'; readonly answered: string}
);

/** A brief with what the reader ticked on it; where that is anything, what was not is open. */
export function withTicks(index: ReportIndex, page: BriefPage, checks: readonly Raised[]): BriefPage {
	if (checks.length === 0) {
		return page;
	}

	const ticks = new Map(checks.map((check) => [String(check.term), tickOf(index, check)]));
	const ticked = (line: BriefLine): BriefLine =>
		line.kind === 'term' ? {...line, tick: ticks.get(line.target.id) ?? {state: 'open'}} : line;
	const [raise, ...others] = page.sections;
	return {...page, sections: [{...raise, lines: raise.lines.map(ticked)}, ...others]};
}

/** How many things to raise of a section were raised, and of how many: `1 of 4 raised`. */
export function raisedText({lines}: BriefSection): string {
	const terms = lines.filter(({kind}) => kind === 'term');
	const raised = terms.filter(({tick = {state: 'open'}}) => tick.state !== 'open');
	return `${raised.length} of ${terms.length} raised`;
}

function tickOf(index: ReportIndex, check: Raised): Tick {
	switch (check.state) {
		case 'open':
			return {state: 'open'};
		case 'raised':
			return {state: check.state, at: clockOf(index, check.raised)};
		case 'answered':
			return {state: check.state, at: clockOf(index, check.answered)};
	}
}
