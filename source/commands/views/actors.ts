import {shortNames} from '../../briefing/actors/names.ts';
import type {Table} from '../../printing/table.ts';
import type {Actor} from '../../report/model.ts';
import type {Context} from '../input/context.ts';
import {lensTable, type TieredEntry} from '../output/lens.ts';
import {nothingLeft} from '../output/nothing-left.ts';
import type {Printable} from '../output/printable.ts';
import type {ActorRecord} from '../records/views.ts';

/** Everybody the report knows; under a lens its actors with their members, then the groups they belong to. */
export function open(context: Context): Printable {
	const actors = actorsIn(context);
	return {
		records: () => recordsOf(context, actors),
		table: () => tableOf(context, actors),
		nothing: nothingLeft(context, 'actors', actors),
	};
}

function recordsOf({index}: Context, actors: readonly TieredEntry<Actor>[]): ActorRecord[] {
	return actors.map(({entry: {id, name, acronym, aliases, kind, partOf}}) => ({
		id,
		name,
		acronym: acronym ?? null,
		aliases,
		kind,
		partOf,
		statements: index.statementsBy.get(id)?.length ?? 0,
	}));
}

function tableOf(context: Context, actors: readonly TieredEntry<Actor>[]): Table {
	const {index} = context;
	return lensTable(context, {
		title: 'Actors',
		headings: 0,
		columns: [
			{title: 'Name', grow: 4},
			{title: 'Acronym', grow: 2},
			{title: 'Kind', grow: 3},
			{title: 'Part of', grow: 3},
			{title: 'Also known as', grow: 4},
			{title: 'Said', align: 'right'},
		],
		rows: actors.map(({entry, second}) => ({
			reason: second ? 'a group of theirs' : 'in the lens',
			cells: [
				entry.name,
				acronymOf(entry),
				entry.kind,
				shortNames(index, entry.partOf),
				entry.aliases.join('; '),
				String(index.statementsBy.get(entry.id)?.length ?? 0),
			],
		})),
	});
}

function actorsIn({index, lens}: Context): TieredEntry<Actor>[] {
	const all = index.report.actors;
	if (lens === undefined) {
		return all.map((entry) => ({entry, second: false}));
	}

	return [
		...all.filter(({id}) => lens.within.has(id)).map((entry) => ({entry, second: false})),
		...all.filter(({id}) => lens.groups.has(id)).map((entry) => ({entry, second: true})),
	];
}

function acronymOf({acronym, acronymOurs}: Actor): string {
	return acronym === undefined ? '' : acronymOurs === true ? `${acronym} (ours)` : acronym;
}
