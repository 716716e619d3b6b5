import {isOfProgramme} from '../lines/line-kinds.ts';
import type {Segment} from '../lines/segments.ts';
import type {Agenda} from './agenda.ts';

const near = 3;

/** In a table with venues, a line right below goes on with what it stands under; false where it stands under neither. */
export function takeColumn(agenda: Agenda, cell: Segment): boolean {
	const entry = agenda.entries.at(-1);
	const [venue, title] = [entry?.venue.at(-1), entry?.title.at(-1)];
	if (entry === undefined || venue === undefined || title === undefined || cell.gap || isOfProgramme(cell)) {
		return false;
	}

	const column = [venue, title].find(
		(above) => above.from > near && cell.line > above.line && Math.abs(above.from - cell.from) <= near,
	);
	if (column !== undefined) {
		(column === venue ? entry.venue : entry.title).push(cell);
	}

	return column !== undefined;
}
