import {membersNotRead} from '../../briefing/entry/kinds/member.ts';
import {pad, textWidth} from '../../printing/text.ts';
import type {Member} from '../../report/model.ts';
import {type Line, line, type Span, span, type Tone} from '../drawing/line.ts';
import {type Entry, item} from '../drawing/outline.ts';
import {both, type View} from './view.ts';

/** A column of a list: the width it wants, the least it can do with, and how it is set. */
export type Column = {
	readonly title: string;
	readonly wants: number;
	readonly least: number;
	readonly tone?: Tone;
	readonly align?: 'left' | 'right';
};

const gap = 2;

const columns: readonly Column[] = [
	{title: 'Country', wants: 24, least: 8},
	{title: 'Name', wants: 26, least: 19},
	{title: 'Role', wants: 8, least: 7},
	{title: 'Seat', wants: 9, least: 9, tone: 'dim'},
	{title: 'Title', wants: 34, least: 9},
];

const orders = ['in the report’s order', 'by name', 'by title', 'by role', 'by seat'] as const;

const roles: Readonly<Record<Member['role'], number>> = {lead: 0, 'co-lead': 1, member: 2};

/** Who travelled: country, name, role, seat and title. */
export const delegation: View = {
	name: 'delegation',
	title: 'Delegation',
	shortTitle: 'Del',
	arrangements: orders,
	heading: (context, order) => (width) => {
		if (context.selection.delegationWhole) {
			return line([span('No delegate of theirs: the whole delegation', 'strong')]);
		}

		const widths = columnWidths(columns, width);
		const titles = row(
			columns,
			widths,
			// The column it is sorted by is marked.
			columns.map(({title}) => (order === `by ${title.toLowerCase()}` ? `${title} ↓` : title)),
		);
		return line(titles.left.map(({text}) => span(text, 'strong')));
	},
	entries: (context, order) => sorted(both(context.selection.delegation), order).map((member) => memberEntry(member)),
	whyEmpty: () => 'The report lists no delegation.',
	whyNone: ({index}) => membersNotRead(index.report),
};

function memberEntry(member: Member): Entry {
	return item({
		key: `member:${member.name}`,
		target: {kind: 'member', id: member.name},
		actors: member.actor === undefined ? [] : [member.actor],
		draw: (width) => {
			const widths = columnWidths(columns, width);
			return row(columns, widths, [
				member.country,
				member.name,
				member.role === 'member' ? '' : member.role,
				member.seat ?? '',
				titleOf(member, widths.at(-1) ?? 0),
			]);
		},
	});
}

// The diplomats' own short form, where the whole title does not fit.
function titleOf({title, assistedBy}: Member, width: number): string {
	const whole = assistedBy === undefined ? title : `${title} (assisted)`;
	return textWidth(whole) <= width ? whole : whole.replace('Permanent Representative', 'Perm. Rep.');
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
	const total = (of: 'wants' | 'least') => shown.reduce((sum, column) => sum + column[of] + gap, -gap);
	while (shown.length > 1 && total('least') > room) {
		shown.pop();
	}

	const spare = Math.max(0, room - total('least'));
	const wanted = Math.max(1, total('wants') - total('least'));
	const stretch = Math.min(1, spare / wanted);
	return columns.map((column, at) =>
		at < shown.length ? column.least + Math.floor((column.wants - column.least) * stretch) : 0,
	);
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
