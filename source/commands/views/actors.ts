import {shortNames} from '../../briefing/actors/names.ts';
import type {Actor} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {inTiers, lensTable, type TieredEntry} from '../output/lens-table.ts';
import type {Printable} from '../output/printable.ts';
import {nothingLeft} from '../output/why-nothing.ts';
import {yourNotes} from '../output/your-notes.ts';
import {recordOf} from '../records/fields.ts';
import {reportActor} from '../records/views.ts';

/** Everybody the report knows; under a lens its actors with their members, then the groups they belong to. */
export function open(context: Context): Printable {
	const {index} = context;
	const actors = actorsIn(context);
	const saidBy = ({id}: Actor) => index.statementsBy.get(id)?.length ?? 0;
	return {
		records: () => actors.map(({entry}) => recordOf(reportActor, {...entry, statements: saidBy(entry)})),
		table: () =>
			lensTable(context, actors, {
				title: 'Actors',
				reason: ({second}) => (second ? 'a group of theirs' : 'in the lens'),
				columns: [
					{title: 'Name', grow: 4, cell: ({entry}) => entry.name},
					{
						title: 'Acronym',
						grow: 2,
						cell: ({entry}) => (entry.acronymOurs === true ? `${entry.acronym} (ours)` : entry.acronym),
					},
					{title: 'Kind', grow: 3, cell: ({entry}) => entry.kind},
					{title: 'Part of', grow: 3, cell: ({entry}) => shortNames(index, entry.partOf)},
					{title: 'Also known as', grow: 4, cell: ({entry}) => entry.aliases.join('; ')},
					{title: 'Said', align: 'right', cell: ({entry}) => String(saidBy(entry))},
				],
				notes: ({entry: {id}}) => yourNotes(context, {kind: 'actor', id}),
			}),
		...nothingLeft(context, 'actors', actors),
	};
}

function actorsIn({index, lens}: Context): TieredEntry<Actor>[] {
	const all = index.report.actors;
	return inTiers({
		first: lens === undefined ? all : all.filter(({id}) => lens.within.has(id)),
		second: all.filter(({id}) => lens?.groups.has(id)),
	});
}
