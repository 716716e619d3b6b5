import {shortName} from '../../briefing/actors/names.ts';
import {both, type Selection} from '../../briefing/actors/selection.ts';
import {remarksOnMembers} from '../../briefing/entry/kinds/member.ts';
import {memoizeLast} from '../../briefing/memo.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {shortCountry} from '../../importing/language/lexicon/states.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Member} from '../../report/model.ts';
import {type Line, line, span, type Tone} from '../drawing/line.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import type {View} from './view.ts';

/** A column of a list: the width it wants, the least it can do with, and how it stands out. */
type Column = {readonly wants: number; readonly least: number; readonly tone?: Tone};

const gap = 2;

const titles = ['Country', 'Name', 'Role', 'Seat', 'Title'] as const;

type ColumnTitle = (typeof titles)[number];

/** What the columns can do with where the list is narrow: titles are cut before names and countries, Role and Seat never. */
const leasts: readonly {readonly [title in ColumnTitle]?: number}[] = [{Title: 9}, {Country: 12, Name: 19, Title: 9}];

/** How the delegates are written, in all rows alike: the first of these that fits, or the last. */
const wordings: readonly ((index: ReportIndex, member: Member) => readonly [country: string, title: string])[] = [
	(_, member) => [member.country, wholeTitle(member)],
	(index, member) => [countryOf(index, member), wholeTitle(member)],
	(index, member) => [countryOf(index, member), abbreviated(wholeTitle(member))],
	(index, member) => [countryOf(index, member), abbreviated(member.title).replace('Coordinator', 'Coord.')],
];

const roles: Readonly<Record<Member['role'], string>> = {lead: '0', 'co-lead': '1', member: '2'};

/** What the delegates are sorted by in each order that is not the report's. */
const sortedBy: Readonly<Record<string, (member: Member) => string>> = {
	'by name': ({name}) => name,
	'by title': ({title}) => title,
	'by role': ({role}) => roles[role],
	'by seat': ({seat}) => (seat === 'permanent' ? '0' : seat === 'elected' ? '1' : '2'),
};

/** Who travelled: country, name, role, seat and title. */
export const delegation: View = {
	shortTitle: 'Del',
	arrangements: ['in the report’s order', ...Object.keys(sortedBy)],
	heading: (context, order) => (width) => {
		if (context.selection.delegationWhole) {
			return line([span('No delegate of theirs: the whole delegation', 'strong')]);
		}

		const {columns, widths, shown} = tableOf(context.index, context.selection.delegation, width);
		const head = row(
			columns,
			widths,
			// The column it is sorted by is marked.
			shown.map((title) => (order === `by ${title.toLowerCase()}` ? `${title} ↓` : title)),
		);
		return line(head.left.map(({text}) => span(text, 'strong')));
	},
	entries: ({index, selection}, order) => {
		const {delegation: chosen} = selection;
		const members = sorted(both(chosen), order);
		const remarks = members.length === 0 ? [] : remarksOnMembers(index.report);
		return [
			...members.map((member) => memberEntry(member, (width) => tableOf(index, chosen, width))),
			...remarks.map((remark) => heading(remark, () => line([span(remark, 'dim')]))),
		];
	},
	whyEmpty: () => 'The report lists no delegation.',
	whyNone: ({index}) => remarksOnMembers(index.report).join(' ') || undefined,
};

type DelegationTable = {
	readonly shown: readonly ColumnTitle[];
	readonly columns: readonly Column[];
	readonly widths: readonly number[];
	readonly cells: ReadonlyMap<Member, readonly string[]>;
};

// For the head and for every row.
const tableOf = memoizeLast((index: ReportIndex, chosen: Selection['delegation'], width: number): DelegationTable => {
	const members = both(chosen);
	// Only a mission of the Security Council has seats.
	const hasSeats = members.some(({seat}) => seat !== undefined);
	const shown = titles.filter((title) => title !== 'Seat' || hasSeats);
	const tables = wordings.map((wording) =>
		members.map((member) => {
			const cells = cellsOf(member, wording(index, member));
			return shown.map((title) => cells[title]);
		}),
	);
	const rows = tables.find((cells) => totalWidth(columnsOf(shown, cells, {}), 'wants') <= width) ?? tables.at(-1) ?? [];
	const [roomy, narrow] = leasts.map((least) => columnsOf(shown, rows, least));
	const columns = (roomy !== undefined && totalWidth(roomy, 'least') <= width ? roomy : narrow) ?? [];
	const cells = new Map(members.map((member, at) => [member, rows[at] ?? []]));
	return {shown, columns, widths: columnWidths(columns, width), cells};
});

function cellsOf({name, role, seat}: Member, [country, title]: readonly [string, string]) {
	return {Country: country, Name: name, Role: role === 'member' ? '' : role, Seat: seat ?? '', Title: title};
}

// Each as wide as what it holds, and as its title with the mark of what it is sorted by.
function columnsOf(
	shown: readonly ColumnTitle[],
	rows: readonly (readonly string[])[],
	least: (typeof leasts)[number],
): Column[] {
	return shown.map((title, at) => {
		const wants = Math.max(textWidth(`${title} ↓`), ...rows.map((cells) => textWidth(cells[at] ?? '')));
		return {wants, least: Math.min(wants, least[title] ?? wants), tone: title === 'Seat' ? 'dim' : 'plain'};
	});
}

function memberEntry(member: Member, table: (width: number) => DelegationTable): Entry {
	return item({
		target: {kind: 'member', id: member.name},
		actors: member.actor === undefined ? [] : [member.actor],
		draw: (width) => {
			const {columns, widths, cells} = table(width);
			return row(columns, widths, cells.get(member) ?? []);
		},
	});
}

function wholeTitle({title, assistedBy}: Member): string {
	return assistedBy === undefined ? title : `${title} (assisted)`;
}

// The diplomats' own short form.
function abbreviated(title: string): string {
	return title.replace('Permanent Representative', 'Perm. Rep.');
}

// The shortest that is known of it: an acronym, or a short name of the State.
function countryOf({actors}: ReportIndex, {actor, country}: Member): string {
	const known = actors.get(actor ?? '');
	const names = [shortCountry(country), ...(known === undefined ? [] : [shortName(known)])];
	return names.reduce((shortest, name) => (textWidth(name) < textWidth(shortest) ? name : shortest));
}

function sorted(members: readonly Member[], order: string): readonly Member[] {
	const by = sortedBy[order];
	return by === undefined ? members : members.toSorted((one, other) => by(one).localeCompare(by(other), 'en'));
}

/** The widths of columns in a room: as wanted, or narrowed together down to their least, then left out from the last on (0). */
function columnWidths(columns: readonly Column[], room: number): number[] {
	const shown = [...columns];
	while (shown.length > 1 && totalWidth(shown, 'least') > room) {
		shown.pop();
	}

	const spare = Math.max(0, room - totalWidth(shown, 'least'));
	const wanted = Math.max(1, totalWidth(shown, 'wants') - totalWidth(shown, 'least'));
	const stretch = Math.min(1, spare / wanted);
	return columns.map((column, at) =>
		at < shown.length ? column.least + Math.floor((column.wants - column.least) * stretch) : 0,
	);
}

function totalWidth(columns: readonly Column[], of: 'wants' | 'least'): number {
	return columns.reduce((sum, column) => sum + column[of] + gap, -gap);
}

/** One row of cells in their columns. */
function row(columns: readonly Column[], widths: readonly number[], cells: readonly string[]): Line {
	const last = widths.findLastIndex((width) => width > 0);
	return line(
		columns.slice(0, last + 1).map(({tone}, at) => {
			const cell = pad(cells[at] ?? '', widths[at] ?? 0);
			return span((at === 0 ? '' : ' '.repeat(gap)) + (at === last ? cell.trimEnd() : cell), tone);
		}),
	);
}
