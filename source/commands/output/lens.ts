import {shortNames} from '../../briefing/actors/names.ts';
import type {Tiered} from '../../briefing/actors/selection.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import {actorsOf, type ReportIndex} from '../../briefing/report-index.ts';
import type {Context} from '../input/context.ts';

/** An actor as data. */
export type ActorReference = {readonly id: string; readonly name: string};

/** An entry and whether it is in the lens's second tier. */
export type TieredEntry<Entry> = {readonly entry: Entry; readonly second: boolean};

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
