import {type Lens, lensOn} from '../../briefing/actors/lens.ts';
import {shortNames} from '../../briefing/actors/names.ts';
import {type Selection, select, type Tiered} from '../../briefing/actors/selection.ts';
import {formatSpan, type Moment} from '../../briefing/programme/moments.ts';
import {actorsOf, indexReport, type ReportIndex} from '../../briefing/report-index.ts';
import type {Papers} from '../../library/papers.ts';
import type {Report} from '../../report/model.ts';

/** What a command prints from: a report, what a lens leaves of it, and the moment it is looked at from. */
export type Context = {
	readonly index: ReportIndex;
	readonly lens: Lens | undefined;
	readonly selection: Selection;
	readonly at: Moment | undefined;
	/** What the command was asked for in words. */
	readonly words: readonly string[];
	/** What the reader keeps of the report; nothing where the command does not show it. */
	readonly papers: Papers;
	/** The instant it is, in milliseconds since 1970 (UTC). */
	readonly clock: () => number;
};

/** What stands around a report when a command prints from it. */
export type Circumstances = Pick<Context, 'at' | 'words' | 'papers' | 'clock'>;

/** An actor as data. */
export type ActorReference = {readonly id: string; readonly name: string};

/** An entry and whether it is in the lens's second tier. */
export type TieredEntry<Entry> = {readonly entry: Entry; readonly second: boolean};

/**
 * Prepares a report for printing.
 * @param actors the ids the lens is on; none for the whole report
 */
export function createContext(report: Report, actors: readonly string[], around: Circumstances): Context {
	const {at, words, papers, clock} = around;
	const index = indexReport(report);
	const lens = lensOn(index, actors);
	return {index, lens, selection: select(index, lens), at, words, papers: withKnownActors(index, papers), clock};
}

// The report may have changed since the reader named its actors.
function withKnownActors({actors}: ReportIndex, papers: Papers): Papers {
	const meetings = papers.meetings.map((meeting) => ({...meeting, with: meeting.with.filter((id) => actors.has(id))}));
	return {...papers, meetings};
}

/** The entries of both tiers, the first before the second. */
export function inTiers<Entry>({first, second}: Tiered<Entry>): TieredEntry<Entry>[] {
	return [...first.map((entry) => ({entry, second: false})), ...second.map((entry) => ({entry, second: true}))];
}

/** Actors as data, in the order of their ids. */
export function actorReferences(index: ReportIndex, ids: readonly string[]): ActorReference[] {
	return actorsOf(index, ids).map(({id, name}) => ({id, name}));
}

/** The names of the actors the lens is on, as a list has room for. */
export function lensNames({index, lens}: Context): string {
	return shortNames(index, lens?.actors ?? []);
}

/** `via …` with the first of some actors that is a group of the lens's actors; `undefined` where none is. */
export function viaGroup({index, lens}: Context, ids: readonly string[]): string | undefined {
	const group = ids.find((id) => lens?.groups.has(id));
	return group === undefined ? undefined : `via ${shortNames(index, [group])}`;
}

/** What a table is of: title, days and symbol of the report, and the lens. */
export function captionOf(context: Context): string {
	const {title, symbol, missionFrom, missionTo} = context.index.report;
	const lens = context.lens === undefined ? [] : [`lens: ${lensNames(context)}`];
	return [title, formatSpan(missionFrom, missionTo), symbol, ...lens].filter((part) => part !== '').join(' · ');
}

/** The first column of a table under a lens, which says why each row is there; none without a lens. */
export function lensColumn({lens}: Context): {readonly title: string}[] {
	return lens === undefined ? [] : [{title: 'Lens'}];
}
