import {isDay, isTime} from '../report/dates.ts';
import {cleanedLine, notEmpty} from './cleaned.ts';
import {LibraryError} from './library-error.ts';

/** What a meeting of the reader's own is made of: a day, times of the report's zone, actors by their ids, others in words. */
export type OwnMeetingParts = {
	readonly report: string;
	readonly date: string;
	readonly start?: string | undefined;
	readonly end?: string | undefined;
	readonly place?: string | undefined;
	readonly title: string;
	readonly with: readonly string[];
	readonly who?: string | undefined;
};

/**
 * The parts as they are kept: cleaned, what is blank left out, each actor once.
 * @throws {LibraryError} `invalid`, naming what is no day or time, or that the title is empty
 */
export function fitMeeting(parts: OwnMeetingParts): OwnMeetingParts {
	const {report, date, start, end} = parts;
	const place = cleanedLine(parts.place ?? '');
	const who = cleanedLine(parts.who ?? '');
	require(isDay(date), `${JSON.stringify(date)} is no day: YYYY-MM-DD`);
	for (const time of [start, end]) {
		require(time === undefined || isTime(time), `${JSON.stringify(time)} is no time: HH:MM`);
	}

	return {
		report,
		date,
		...(start === undefined ? {} : {start}),
		...(end === undefined ? {} : {end}),
		...(place === '' ? {} : {place}),
		title: notEmpty(cleanedLine(parts.title), 'the title of the meeting'),
		with: [...new Set(parts.with)],
		...(who === '' ? {} : {who}),
	};
}

function require(holds: boolean, otherwise: string): void {
	if (!holds) {
		throw new LibraryError('invalid', otherwise);
	}
}
