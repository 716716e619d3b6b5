import {shortNames} from '../../briefing/actors/names.ts';
import {countIn, type Tiered, type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import {notWorkedOut} from '../../briefing/brief/contested.ts';
import {remarksOnMembers} from '../../briefing/entry/kinds/member.ts';
import {termsElsewhere} from '../../briefing/entry/term-text.ts';
import {formatSpan} from '../../briefing/programme/moments.ts';
import {actorsOf, type ReportIndex} from '../../briefing/report-index.ts';
import {joined} from '../../briefing/wording.ts';
import type {Calendar} from '../../exporting/calendar.ts';
import type {DocumentPart} from '../../exporting/document.ts';
import type {Sheet} from '../../exporting/spreadsheet.ts';
import type {Chart} from '../../printing/chart.ts';
import {type Table, type TableOf, tableOf} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';
import type {ActorReference} from '../records/fields.ts';

/** An entry as data: the keys that `help json` lists, `null` for what is not stated. */
export type DataRecord = Readonly<Record<string, unknown>>;

/** What a command found, which can be printed in every format, each made only when it is asked for. */
export type Printable = {
	/** The rows of a spreadsheet. */
	readonly records: () => readonly DataRecord[];
	/** The table for people. */
	readonly table: () => Table;
	/** The value printed as JSON, where it is not the array of records. */
	readonly json?: () => unknown;
	/** What a document draws above the table. */
	readonly charts?: () => readonly Chart[];
	/** The document, part by part, where it is not the table. */
	readonly parts?: () => readonly DocumentPart[];
	/** The plain text, where it is not the table, for a terminal of a width; a pipe has none. */
	readonly plain?: (width: number | undefined) => string;
	/** The rows of a spreadsheet of several sheets, or of CSV of several files, in place of the one of the records. */
	readonly sheets?: () => readonly Sheet[];
	/** The meetings, for a calendar; absent where there are none to put in one. */
	readonly calendar?: () => Omit<Calendar, 'made' | 'classification'>;
	/** What the reader must know of it, a line each. */
	readonly remarks?: readonly string[];
	/** Why there is nothing in it; absent where there is something. */
	readonly nothing?: string | undefined;
	/** The same for who reads it in a document, where no command line is. */
	readonly nothingInDocument?: string | undefined;
};

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

/** Why a lens leaves nothing, by command. */
const reasons: Readonly<Record<ViewName | 'actors', string>> = {
	delegation: 'nobody is listed',
	issues: 'nothing is said by or about them',
	deployment: 'no figure is stated by or about them or a group of theirs',
	programme: 'no entry names them or a group of theirs',
	positions: 'they hold no position on a contested question',
	terms: 'no term is addressed to them or a group of theirs, or answered by them',
	text: 'nothing in another view of theirs has a paragraph',
	actors: 'nobody is listed',
};

/** Why a command finds nothing, in one line that tells how to find something, and in a document; empty where it found entries. */
export function nothingLeft(
	context: Context,
	command: ViewName | 'actors',
	{length}: readonly unknown[],
): Pick<Printable, 'nothing' | 'nothingInDocument'> {
	if (length > 0) {
		return {};
	}

	const forWhom = context.lens && `Nothing for ${lensNames(context)}: ${reasons[command]}.`;
	return {
		nothing: `${command}: ${whyNothing(context, command)}`,
		nothingInDocument: whatIsUnknown(context, command) || forWhom,
	};
}

function whatIsUnknown({index}: Context, command: ViewName | 'actors'): string | undefined {
	const onMembers = command === 'delegation' ? remarksOnMembers(index.report).join(' ') : undefined;
	return command === 'positions' ? notWorkedOut(index.report) : onMembers;
}

function whyNothing(context: Context, command: ViewName | 'actors'): string {
	const {lens, at, selection} = context;
	const {symbol} = context.index.report;
	if (command === 'deployment' && at !== undefined && inTiers(selection.deployment).length > 0) {
		return `nothing was known yet at ${at}; leave out --at for every figure`;
	}

	const unknown = whatIsUnknown(context, command);
	if (unknown) {
		return `${symbol}: ${unknown.charAt(0).toLowerCase()}${unknown.slice(1, -1)}`;
	}

	if (context.kind !== undefined) {
		const whose = lens === undefined ? symbol : lensNames(context);
		return `${whose}: nothing is of the kind "${context.kind}"; leave out --kind for all kinds`;
	}

	if (lens === undefined) {
		const where = command === 'terms' ? termsElsewhere(context.index.report) : undefined;
		return `${symbol} has none${where === undefined ? '' : `: ${where}`}`;
	}

	const counts = viewNames.map((view) => ({view, count: countIn(selection, view)}));
	const elsewhere = counts.filter(({view, count}) => view !== command && count !== '0' && count !== '–');
	const hint =
		elsewhere.length === 0 ? '' : `; see ${elsewhere.map(({view, count}) => `${view} (${count})`).join(', ')}`;
	return `nothing for ${lensNames(context)}, as ${reasons[command]}${hint}, or leave out --actor`;
}
