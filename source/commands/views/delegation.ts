import {paragraphSign} from '../../briefing/entry/citation.ts';
import {membersNotRead} from '../../briefing/entry/kinds/member.ts';
import type {Table} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';
import {captionOf, inTiers, lensNames} from '../output/lens.ts';
import {nothingLeft} from '../output/nothing-left.ts';
import type {Printable} from '../output/printable.ts';
import type {MemberRecord} from '../records/views.ts';

/** The members of the delegation; a lens keeps its own delegates, or everybody when it has none, which then is said. */
export function open(context: Context): Printable {
	const records = recordsOf(context);
	return {
		records: () => records,
		table: () => tableOf(context, records),
		remarks: [
			context.selection.delegationWhole
				? `${lensNames(context)}: no delegate of their own, so the delegation is shown whole`
				: [],
			records.length === 0 ? [] : (membersNotRead(context.index.report) ?? []),
		].flat(),
		nothing: nothingLeft(context, 'delegation', records),
	};
}

function recordsOf({selection}: Context): MemberRecord[] {
	return inTiers(selection.delegation).map(
		({entry: {country, name, title, role, seat, assistedBy, note, paragraph}}) => ({
			country,
			name,
			title,
			role,
			seat: seat ?? null,
			assistedBy: assistedBy ?? null,
			note: note ?? null,
			paragraph,
		}),
	);
}

function tableOf(context: Context, records: readonly MemberRecord[]): Table {
	return {
		title: 'Delegation',
		caption: captionOf(context),
		headings: 0,
		columns: [
			{title: 'Country', grow: 1},
			{title: 'Name', grow: 1},
			{title: 'Title', grow: 1},
			{title: 'Role'},
			{title: 'Seat (ours)'},
			{title: 'Assisted by', grow: 1},
			{title: '¶'},
		],
		rows: records.map(({country, name, title, role, seat, assistedBy, note, paragraph}) => ({
			cells: [
				country,
				name,
				title,
				role,
				seat ?? '',
				assistedBy === null ? '' : `${assistedBy.name}, ${assistedBy.title}`,
				paragraphSign(paragraph),
			],
			notes: note === null ? [] : [note],
		})),
	};
}
