import type {Member} from '../../report/model.ts';
import {line, span} from '../line.ts';
import {type Entry, item} from '../outline.ts';
import {type Column, columnWidths, row} from './columns.ts';
import {both, type View} from './view.ts';

const columns: readonly Column[] = [
	{title: 'Country', wants: 30, least: 17},
	{title: 'Name', wants: 24, least: 21, tone: 'strong'},
	{title: 'Role', wants: 8, least: 7},
	{title: 'Seat', wants: 9, least: 9, tone: 'dim'},
	{title: 'Title', wants: 34, least: 14},
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
		const widths = columnWidths(columns, width);
		const titles = row(
			columns,
			widths,
			columns.map(({title}) => title),
		);
		const note = context.selection.delegationWhole ? 'no delegate of theirs' : order === orders[0] ? '' : order;
		const dim = titles.left.map(({text}) => span(text, 'dim'));
		return line(dim, note === '' ? [] : [span(note, 'dim')]);
	},
	entries: (context, order) => sorted(both(context.selection.delegation), order).map((member) => memberEntry(member)),
	whyEmpty: () => 'The report lists no delegation.',
};

function memberEntry(member: Member): Entry {
	return item({
		key: `member:${member.country}`,
		target: {kind: 'member', id: member.country},
		actors: member.actor === undefined ? [] : [member.actor],
		draw: (width) => {
			const assisted = member.assistedBy === undefined ? member.title : `${member.title} (assisted)`;
			return row(columns, columnWidths(columns, width), [
				member.country,
				member.name,
				member.role === 'member' ? '' : member.role,
				member.seat,
				assisted,
			]);
		},
	});
}

function sorted(members: readonly Member[], order: string): readonly Member[] {
	const by = (key: (member: Member) => string) =>
		members.toSorted((one, other) => key(one).localeCompare(key(other), 'en'));
	switch (order) {
		case 'by name':
			return by(({name}) => name.split(' ').at(-1) ?? name);
		case 'by title':
			return by(({title}) => title);
		case 'by seat':
			return by(({seat}) => (seat === 'permanent' ? '0' : '1'));
		case 'by role':
			return members.toSorted((one, other) => roles[one.role] - roles[other.role]);
		default:
			return members;
	}
}
