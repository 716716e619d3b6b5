import {shortName} from '../../briefing/actors/names.ts';
import {both, type Selection} from '../../briefing/actors/selection.ts';
import {remarksOnMembers} from '../../briefing/entry/kinds/member.ts';
import type {ReportIndex} from '../../briefing/report-index.ts';
import {shortCountry} from '../../importing/language/lexicon/states.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Member} from '../../report/model.ts';
import {type Line, line, type Span, span, type Tone} from '../drawing/line.ts';
import {memoizeLast} from '../drawing/memo.ts';
import {type Entry, heading, item} from '../drawing/outline.ts';
import type {View} from './view.ts';

/** A column of a list: the width it wants, the least it can do with, and how it is set. */
export type Column = {
	readonly title: string;
	readonly wants: number;
	readonly least: number;
	readonly tone?: Tone;
	readonly align?: 'left' | 'right';
};

const gap = 2;

const titles = ['Country', 'Name', 'Role', 'Seat', 'Title'] as const;

/** What the columns can do with where the list is narrow: titles are cut before names and countries, Role and Seat never. */
const leasts = [
	{country: Infinity, name: Infinity, title: 9},
	{country: 12, name: 19, title: 9},
] as const;

/** How the delegates are written, in all rows alike: the first of these that fits, or the last. */
const wordings: readonly ((index: ReportIndex, member: Member) => readonly [country: string, title: string])[] = [
	(_, member) => [member.country, wholeTitle(member)],
	(index, member) => [countryOf(index, member), wholeTitle(member)],
	(index, member) => [countryOf(index, member), abbreviated(wholeTitle(member))],
	(index, member) => [countryOf(index, member), abbreviated(member.title).replace('Coordinator', 'Coord.')],
];

const orders = ['in the report’s order', 'by name', 'by title', 'by role', 'by seat'] as const;

const roles: Readonly<Record<Member['role'], number>> = {lead: 0, 'co-lead': 1, member: 2};

/** Who travelled: country, name, role, seat and title. */
export const delegation: View = {
	shortTitle: 'Del',
	arrangements: orders,
	heading: (context, order) => (width) => {
		if (context.selection.delegationWhole) {
			return line([span('No delegate of theirs: the whole delegation', 'strong')]);
		}

		const {columns, widths} = tableOf(context.index, context.selection.delegation, width);
		const head = row(
			columns,
			widths,
			// The column it is sorted by is marked.
			titles.map((title) => (order === `by ${title.toLowerCase()}` ? `${title} ↓` : title)),
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
	readonly columns: readonly Column[];
	readonly widths: readonly number[];
	readonly cells: ReadonlyMap<Member, readonly string[]>;
};

// For the head and for every row.
const tableOf = memoizeLast((index: ReportIndex, chosen: Selection['delegation'], width: number): DelegationTable => {
	const members = both(chosen);
	const tables = wordings.map((wording) => members.map((member) => cellsOf(member, wording(index, member))));
	const rows = tables.find((cells) => totalWidth(columnsOf(cells, leasts[0]), 'wants') <= width) ?? tables.at(-1) ?? [];
	const [roomy, narrow] = leasts.map((least) => columnsOf(rows, least));
	const columns = (roomy !== undefined && totalWidth(roomy, 'least') <= width ? roomy : narrow) ?? [];
	const cells = new Map(members.map((member, at) => [member, rows[at] ?? []]));
	return {columns, widths: columnWidths(columns, width), cells};
});

function cellsOf({name, role, seat}: Member, [country, title]: readonly [string, string]): string[] {
	return [country, name, role === 'member' ? '' : role, seat ?? '', title];
}

// Each as wide as what it holds, and as its title with the mark of what it is sorted by.
function columnsOf(rows: readonly (readonly string[])[], least: (typeof leasts)[number]): Column[] {
	const [country = 0, name = 0, role = 0, seat = 0, title = 0] = titles.map((head, at) =>
		Math.max(textWidth(`${head} ↓`), ...rows.map((cells) => textWidth(cells[at] ?? ''))),
	);
	return [
		{title: 'Country', wants: country, least: Math.min(country, least.country)},
		{title: 'Name', wants: name, least: Math.min(name, least.name)},
		{title: 'Role', wants: role, least: role},
		{title: 'Seat', wants: seat, least: seat, tone: 'dim'},
		{title: 'Title', wants: title, least: Math.min(title, least.title)},
	];
}

function memberEntry(member: Member, table: (width: number) => DelegationTable): Entry {
	return item({
		key: `member:${member.name}`,
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
	const by = (key: (member: Member) => string) =>
		members.toSorted((one, other) => key(one).localeCompare(key(other), 'en'));
	switch (order) {
		case 'by name':
			return by(({name}) => name);
		case 'by title':
			return by(({title}) => title);
		case 'by seat':
			return by(({seat}) => (seat === 'permanent' ? '0' : seat === 'elected' ? '1' : '2'));
		case 'by role':
			return members.toSorted((one, other) => roles[one.role] - roles[other.role]);
		default:
			return members;
	}
}

/** The widths of columns in a room: as wanted, or narrowed together down to their least, then left out from the last on (0). */
export function columnWidths(columns: readonly Column[], room: number): number[] {
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
export function row(columns: readonly Column[], widths: readonly number[], cells: readonly string[]): Line {
	const shown: Span[] = [];
	const last = widths.findLastIndex((width) => width > 0);
	for (const [at, column] of columns.entries()) {
		const width = widths[at] ?? 0;
		if (width > 0) {
			const cell = pad(cells[at] ?? '', width, column.align);
			shown.push(span((at === 0 ? '' : ' '.repeat(gap)) + (at === last ? cell.trimEnd() : cell), column.tone));
		}
	}

	return line(shown);
}
