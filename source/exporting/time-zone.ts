import {momentIn} from '../briefing/programme/mission-clock.ts';

const minute = 60_000;
const day = 24 * 60 * minute;

/** From an instant on a zone's clocks are so far ahead of UTC, and were before; in milliseconds. */
type Observance = {readonly at: number; readonly before: number; readonly after: number};

/**
 * What a calendar needs to know of a zone (a VTIMEZONE of RFC 5545): how far its clocks are ahead in some years, and when they are set.
 * `undefined` where the zone is not known here.
 * @param timeZone an IANA name
 */
export function zoneComponent(timeZone: string, firstYear: number, lastYear: number): string | undefined {
	if (momentIn(timeZone, 0) === undefined) {
		return undefined;
	}

	const all = observancesIn(timeZone, Date.UTC(firstYear, 0, 1), Date.UTC(lastYear + 1, 0, 1));
	const least = Math.min(...all.map(({after}) => after));
	return [
		'BEGIN:VTIMEZONE',
		`TZID:${timeZone}`,
		...all.flatMap(({at, before, after}) => {
			const name = after > least ? 'DAYLIGHT' : 'STANDARD';
			return [
				`BEGIN:${name}`,
				`DTSTART:${new Date(at + before).toISOString().slice(0, 19).replace(/[-:]/g, '')}`,
				`TZOFFSETFROM:${offsetText(before)}`,
				`TZOFFSETTO:${offsetText(after)}`,
				`END:${name}`,
			];
		}),
		'END:VTIMEZONE',
	].join('\r\n');
}

function observancesIn(timeZone: string, from: number, to: number): readonly Observance[] {
	const ahead = (instant: number) => Date.parse(`${momentIn(timeZone, instant)}Z`) - instant;
	const all = [{at: from, before: ahead(from), after: ahead(from)}];
	for (let at = from; at < to; at += day) {
		const [before, after] = [ahead(at), ahead(at + day)];
		if (before !== after) {
			all.push({at: firstAfter(at, at + day, (instant) => ahead(instant) === before), before, after});
		}
	}

	return all;
}

/** The first minute between two instants of which something is no longer so. */
function firstAfter(from: number, to: number, isSo: (instant: number) => boolean): number {
	let [last, first] = [from, to];
	while (first - last > minute) {
		const middle = last + Math.floor((first - last) / (2 * minute)) * minute;
		[last, first] = isSo(middle) ? [middle, first] : [last, middle];
	}

	return first;
}

function offsetText(ahead: number): string {
	const minutes = Math.abs(ahead) / minute;
	const parts = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
	return `${ahead < 0 ? '-' : '+'}${parts.join('')}`;
}
