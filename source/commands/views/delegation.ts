import {both} from '../../briefing/actors/selection.ts';
import {paragraphSign} from '../../briefing/entry/citation.ts';
import {remarksOnMembers} from '../../briefing/entry/kinds/member.ts';
import {joined} from '../../briefing/wording.ts';
import {tableOf} from '../../printing/table.ts';
import type {Context} from '../input/context.ts';
import {captionOf, lensNames} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {nothingLeft} from '../output/why-nothing.ts';
import {yourNotes} from '../output/your-notes.ts';
import {recordOf} from '../records/fields.ts';
import {member} from '../records/views.ts';

/** The members of the delegation; a lens keeps its own delegates, or everybody when it has none, which then is said. */
export function open(context: Context): Printable {
	const {delegation, delegationWhole} = context.selection;
	const members = both(delegation);
	const onMembers = members.length === 0 ? [] : remarksOnMembers(context.index.report);
	return {
		records: () => members.map((one) => recordOf(member, one)),
		table: () =>
			tableOf(members, {
				title: 'Delegation',
				caption: joined(' · ', captionOf(context), ...onMembers),
				columns: [
					{title: 'Country', grow: 1, cell: ({country}) => country},
					{title: 'Name', grow: 1, cell: ({name}) => name},
					{title: 'Title', grow: 1, cell: ({title}) => title},
					{title: 'Role', cell: ({role}) => role},
					{title: 'Seat (ours)', cell: ({seat}) => seat},
					{title: 'Assisted by', grow: 1, cell: ({assistedBy: by}) => by && `${by.name}, ${by.title}`},
					{title: '¶', cell: ({paragraph}) => paragraphSign(paragraph)},
				],
				notes: ({name, note}) => [note ?? [], yourNotes(context, {kind: 'member', id: name})].flat(),
			}),
		remarks: [
			delegationWhole ? `${lensNames(context)}: no delegate of their own, so the delegation is shown whole` : [],
			onMembers,
		].flat(),
		...nothingLeft(context, 'delegation', members),
	};
}
