import type {Actor, Meeting} from '../../report/model.ts';
import {lensOn, meetingTier} from '../actors/lens.ts';
import {actorsNamed, matchActors} from '../actors/names.ts';
import type {ReportIndex} from '../report-index.ts';
import {words} from '../wording.ts';
import {inOrder} from './agenda.ts';
import {dayText, isOnDay} from './appointment.ts';
import {journeyNouns, meetingNouns, ofGroup} from './title-words.ts';

/**
 * The meetings that typed words may mean, by time, arrivals and departures last, without regard to accents or case: those of that title,
 * with just those, of that start (`15:00`) or id;
 * else those in whose title they stand in a row; else those in whose title each word begins one; else those of which each word begins one of title, place, day or start (`Mopti
 * civil society`); else those that name somebody who matches; else those of a place, day and start (`Bamako Mon 15:00`). Somebody who
 * may only have been there does not make a match.
 */
export function matchMeetings<Entry extends Meeting>(
	index: ReportIndex,
	meetings: readonly Entry[],
	typed: string,
): Entry[] {
	const wanted = words(typed);
	if (wanted.length === 0) {
		return [];
	}

	const actors = matchActors(index.report, typed).map(({id}) => id);
	const lens = lensOn(index, actors);
	const begins = (word: string, ...texts: readonly string[]): boolean =>
		texts.some((text) => words(text).some((one) => one.startsWith(word)));
	const tests: readonly ((meeting: Entry) => boolean)[] = [
		(meeting) => isMeetingNamed(meeting, typed),
		({title}) => ` ${words(title).join(' ')}`.includes(` ${wanted.join(' ')}`),
		({title}) => wanted.every((word) => begins(word, title)),
		({title, place = '', start = '', ...days}) =>
			wanted.some((word) => begins(word, title)) &&
			wanted.every((word) => begins(word, title, place, dayText(days), start)),
		(meeting) => lens !== undefined && meetingTier(lens, meeting) === 'first',
		(meeting) => isWhenAndWhere(meeting, typed),
	];
	const found = tests.map((test) => meetings.filter(test)).find((matches) => matches.length > 0) ?? [];
	const [journeys = [], others = []] = [true, false].map((isOne) =>
		inOrder(found.filter(({title}) => (journey.test(title) && !activity.test(title)) === isOne)),
	);
	return [...others, ...journeys];
}

/** What a title begins with that is only a way to a meeting. */
const journey = new RegExp(`^${ofGroup}${journeyNouns}\\b`, 'iu');
/** What one does there beside arriving: "Arrival at the port and meeting with the pilots". */
const activity = / and (?!(?:from|to|for|in)\b)\p{Ll}/u;

/** The actors that a typed text means before any meeting: those it names exactly, unless it does a meeting. */
export function actorsBeforeMeetings(
	{report}: ReportIndex,
	meetings: readonly Meeting[],
	typed: string,
): readonly Actor[] {
	return meetings.some((meeting) => isMeetingNamed(meeting, typed)) ? [] : actorsNamed(report, typed);
}

// Numbers are whole: 2 February is not the 20th.
function isWhenAndWhere({place = '', start = '', ...days}: Meeting, typed: string): boolean {
	const there = words(`${place} ${dayText(days)}`);
	return typed
		.split(/[\s,]+/)
		.filter((part) => part !== '')
		.every(
			(part) =>
				isOnDay(days, part) ||
				part.padStart('HH:MM'.length, '0') === start ||
				words(part).every((word) => there.some((one) => (/^\d/.test(word) ? one === word : one.startsWith(word)))),
		);
}

/** What a title begins with before those who are met: "Meeting with the pilots". */
const meeting = new RegExp(`^(?:\\p{L}+ ){0,2}?${meetingNouns} (?:with|by|to) (?:the )?`, 'iu');

// The whole title, or all of whom it is with, the start (`15:00`) or id, without regard to accents or case.
function isMeetingNamed({title, start = '', id}: Meeting, typed: string): boolean {
	const whole = words(typed).join(' ');
	return [title, title.replace(meeting, ''), start, id].some((name) => words(name).join(' ') === whole);
}
