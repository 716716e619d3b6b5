import {shortNames} from '../../briefing/actors/names.ts';
import type {Tiered} from '../../briefing/actors/selection.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import {joined} from '../../briefing/wording.ts';
import {type Table, type TableOf, tableOf} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';

/** An entry and whether it is in the lens's second tier. */
export type TieredEntry<Entry> = {readonly entry: Entry; readonly second: boolean};

/** The entries of both tiers, the first before the second. */
export function inTiers<Entry>({first, second}: Tiered<Entry>): TieredEntry<Entry>[] {
	return [...first.map((entry) => ({entry, second: false})), ...second.map((entry) => ({entry, second: true}))];
}

/** The names of the actors the lens is on, as a list has room for. */
export function lensNames({index, lens}: Context): string {
	return shortNames(index, lens?.actors ?? []);
}

/** That a lens keeps out so many, and how to see them, as a list of remarks. */
export function moreOutside(context: Context, count: number): string[] {
	return count === 0 ? [] : [`${count} more outside ${lensNames(context)}; leave out --actor to see them`];
}

/** `through …` with the first of some actors that is a group of the lens's actors; `undefined` where none is. */
export function viaGroup({index, lens}: Context, ids: readonly string[]): string | undefined {
	const group = ids.find((id) => lens?.groups.has(id));
	return group === undefined ? undefined : `through ${shortNames(index, [group])}`;
}

/** What a table is of: title, days and symbol of the report, the lens, and the kind where only one is asked for. */
export function captionOf(context: Context): string {
	const {title, symbol, missionFrom, missionTo} = context.index.report;
	const lens = context.lens && `only ${lensNames(context)}`;
	const kind = context.kind && `kind: ${context.kind}`;
	return joined(' · ', title, formatSpan(missionFrom, missionTo), symbol, lens, kind);
}

/** A table without its caption, and why a lens keeps each of its entries. */
type TieredTable<Entry> = Omit<TableOf<Entry>, 'caption'> & {readonly reason: (entry: Entry) => string | undefined};

/** A table of what a lens keeps: under one, its first column says why each row is there, and heads the rows. */
export function lensTable<Entry>(
	context: Context,
	entries: readonly Entry[],
	{headings = 0, columns, reason, ...table}: TieredTable<Entry>,
): Table {
	const whole = {...table, caption: captionOf(context), headings, columns};
	return context.lens === undefined
		? tableOf(entries, whole)
		: tableOf(entries, {...whole, headings: headings + 1, columns: [{title: 'Why', cell: reason}, ...columns]});
}
