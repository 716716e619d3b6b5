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

/** A brief with what the reader ticked on it. */
export function withTicks(index: ReportIndex, page: BriefPage, checks: readonly Raised[]): BriefPage {
	const ticks = new Map(checks.map((check) => [String(check.term), tickOf(index, check)]));
	const ticked = (line: BriefLine): BriefLine => {
		const tick = line.kind === 'term' ? ticks.get(line.target.id) : undefined;
		return tick === undefined ? line : {...line, tick};
	};
	const [raise, ...others] = page.sections;
	return {...page, sections: [{...raise, lines: raise.lines.map(ticked)}, ...others]};
}

/** How many things to raise of a section are ticked, and of how many: `1 of 4 raised`. */
export function raisedText({lines}: BriefSection): string {
	const terms = lines.filter(({kind}) => kind === 'term');
	return `${terms.filter(({tick}) => tick !== undefined).length} of ${terms.length} raised`;
}

function tickOf(index: ReportIndex, check: Raised): Tick | undefined {
	switch (check.state) {
		case 'open':
			return undefined;
		case 'raised':
			return {state: check.state, at: clockOf(index, check.raised)};
		case 'answered':
			return {state: check.state, at: clockOf(index, check.answered)};
	}
}
