import {type Lens, lensOn} from '../../briefing/actors/lens.ts';
import {type Selection, select} from '../../briefing/actors/selection.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import {indexReport, type ReportIndex} from '../../briefing/report-index.ts';
import {noPapers, type Papers, papersOn} from '../../library/papers.ts';
import type {StatementKind} from '../../report/kinds.ts';
import {withAdded} from '../../shelf/opened-report.ts';
import type {Request, World} from '../world/world.ts';
import {chooseActors} from './choose-actors.ts';
import {type ChosenReport, type Reads, readMissions, readPapers} from './read-papers.ts';

/** What a command prints from: a report, what a lens leaves of it, and the moment it is looked at from. */
export type Context = {
	readonly index: ReportIndex;
	readonly lens: Lens | undefined;
	readonly selection: Selection;
	/** The only kind of statements that is asked for. */
	readonly kind: StatementKind | undefined;
	readonly at: Moment | undefined;
	/** What the command was asked for in words. */
	readonly words: readonly string[];
	/** What the reader keeps of the report; nothing where the command does not show it, or was not asked for it. */
	readonly papers: Papers;
	/** Whether the reader keeps what the command would show, and was not asked for. */
	readonly isWithoutPapers: boolean;
	/** The reports on other missions to the country; none where the command does not look at them. */
	readonly missions: readonly ReportIndex[];
	/** The instant it is, in milliseconds since 1970 (UTC). */
	readonly clock: () => number;
};

/**
 * What a request prints from of a report: the lens on its actors, of whom a line says who is meant where that is several, and
 * what the reader keeps, as far as it is shown.
 * @throws {Failure} 64, or why the reader's data cannot be read
 */
export async function contextOf(
	request: Request,
	{report}: ChosenReport,
	world: World,
	reads: Reads,
): Promise<Context> {
	const actors = await chooseActors(report, request.actors, world);
	const kept = await readPapers(report.symbol, reads.papers, request, world);
	const papers = reads.papers === 'asked' || request.hasNotes ? kept : noPapers;
	const index = indexReport(withAdded(report, papers));
	const lens = lensOn(index, actors);
	return {
		index,
		lens,
		selection: select(index, lens),
		kind: request.kind,
		at: request.at,
		words: request.words,
		papers: papersOn(index, papers),
		isWithoutPapers: papers !== kept && keepsAny(kept),
		missions: reads.missions ? await readMissions(report, request, world) : [],
		clock: world.clock,
	};
}

function keepsAny({notes, checks, meetings, questions}: Papers): boolean {
	return [notes, checks, meetings, questions].some(({length}) => length > 0);
}

/** That what is the reader's own was not asked for and may be what is missing; empty where it was, or the command has nothing of it. */
export function withoutPapers({isWithoutPapers}: Context): string {
	return isWithoutPapers ? 'what is yours comes along only with --notes' : '';
}
