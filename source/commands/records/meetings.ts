import * as v from 'valibot';
import {day, described, list, paragraphNumber, record, time} from '../../report/fields.ts';
import {actor, called, count, maybe, moment, text, yes} from './fields.ts';

/** A meeting, of the programme or of the reader's own. */
export const meeting = record({
	id: described(text, 'an id; that of a meeting of your own is in no report'),
	date: day,
	start: maybe(time),
	end: maybe(time),
	place: maybe(text),
	placeInferred: yes,
	title: text,
	with: described(list(actor), 'in the room, as far as the text says'),
	via: described(list(actor), 'perhaps in the room, through a group or body that is'),
	paragraph: described(maybe(paragraphNumber), 'null for a meeting of your own'),
	own: described(yes, 'whether it is a meeting of your own'),
	note: maybe(text),
	who: described(maybe(text), 'whom you meet, in your words'),
	until: described(maybe(day), 'where the day is not stated: the last that it may have been, `date` being the first'),
	dateInferred: described(yes, 'whether the report does not state that it was on that day'),
});

/** A row of `programme`, which with `--at` says what is on. */
export const programmeEntry = record({
	...meeting.entries,
	now: described(v.optional(maybe(v.picklist(['on', 'next']))), 'only with `--at`'),
});

/** A meeting as `programme` has it. */
export const meetingOfProgramme = called(meeting, 'a meeting as in `programme`');

/** What `now` prints. */
export const now = record({
	at: moment,
	on: maybe(meetingOfProgramme),
	also: described(list(called(meeting, 'meetings as in `programme`')), 'what else is on'),
	next: maybe(meetingOfProgramme),
	today: described(list(called(meeting, 'meetings as in `programme`')), 'what the day has whose time is not stated'),
	minutesLeft: described(maybe(count), 'until what is on ends; null where its end is not stated'),
	minutesUntil: described(maybe(count), 'until what is next'),
});
