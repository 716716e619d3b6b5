import {type Bit, present} from './bits.ts';
import {dayAtStart} from './dates.ts';
import {type Agenda, addEntry, addHeading} from './entries.ts';
import {headsPlace, placeName} from './places.ts';
import {partOfDay} from './programme-lines.ts';
import {timesAtStart} from './times.ts';

const near = 3;

/** In a table with venues, a line right below goes on with what it stands under; false where it stands under neither. */
export function takeColumn(agenda: Agenda, cell: Bit): boolean {
	const entry = agenda.entries.at(-1);
	const [venue, title] = [entry?.venue.at(-1), entry?.title.at(-1)];
	if (entry === undefined || venue === undefined || title === undefined || cell.gap || isStart(cell)) {
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

function isStart({text}: Bit): boolean {
	return timesAtStart(text) !== undefined || dayAtStart(text, '2000') !== undefined;
}

/** A row whose column of times holds words: `to be confirmed`, `Evening`. */
export function takeUntimed(agenda: Agenda, time: Bit, rest: readonly Bit[]): boolean {
	const isUntimed = agenda.date !== undefined && rest.length > 0 && time.text.length < 30 && partOfDay.test(time.text);
	if (isUntimed) {
		addEntry(agenda, {time: [], title: [time, ...rest]});
	}

	return isUntimed;
}

/** The place beside a day in a table of days, places and activities. */
export function takeRowPlace(agenda: Agenda, place: Bit, rest: readonly Bit[]): boolean {
	const isPlace = rest.length > 0 && headsPlace(place.text);
	if (isPlace) {
		agenda.place = placeName(place.text);
		addHeading(agenda, present(place), 'place');
	}

	return isPlace;
}
