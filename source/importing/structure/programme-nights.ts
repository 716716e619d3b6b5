import type {Bit} from './bits.ts';
import {nightAtStart} from './dates.ts';
import {type Agenda, addHeading} from './entries.ts';
import {takeDay} from './programme-lines.ts';
import {timesAtStart} from './times.ts';

/** Whether one of the next pieces begins with a time of the night, as what stands under two days does. */
export function isOvernight(pieces: readonly Bit[]): boolean {
	return pieces.some(({text}) => timesAtStart(text)?.endsNextDay === true);
}

/** Opens the day that a bit names, or the night between the two that it names; returns what else the bit holds. */
export function takeDayOrNight(agenda: Agenda, bit: Bit): Bit | undefined {
	const text = bit.text.replace(/[\s:,.]+$/, '');
	const night = agenda.isOvernight ? nightAtStart(text, agenda.date?.slice(0, 4) ?? agenda.year) : undefined;
	if (night?.length !== text.length) {
		return takeDay(agenda, bit);
	}

	agenda.date = night.date;
	agenda.place = agenda.region;
	addHeading(agenda, [bit], 'day');
	return undefined;
}
