import {shortNames} from '../briefing/actor-names.ts';
import {type Appointment, isOwn} from '../briefing/appointment.ts';
import type {Context} from './context.ts';
import {notStated} from './figure-text.ts';

/** The title of a meeting; one of the reader's own is marked. */
export function titleOf(meeting: Appointment): string {
	return isOwn(meeting) ? `${meeting.title} (yours)` : meeting.title;
}

/** Who is in the room, as far as the text or, of the reader's own meetings, the reader says. */
export function roomOf({index}: Context, {with: named, who}: Appointment): string {
	const names = [shortNames(index, named), who ?? ''].filter((text) => text !== '');
	return names.length === 0 ? notStated : names.join(', ');
}
