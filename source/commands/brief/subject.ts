import {actorsNamed, foldedNames, matchActors, nearestActors, shortName} from '../../briefing/actors/names.ts';
import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../briefing/brief/brief.ts';
import {nowAt} from '../../briefing/programme/agenda.ts';
import {type Appointment, whenText} from '../../briefing/programme/appointment.ts';
import {actorsBeforeMeetings, matchMeetings} from '../../briefing/programme/match-meetings.ts';
import {firstOf, foldText, joined} from '../../briefing/wording.ts';
import {type Context, withoutPapers} from '../input/context.ts';
import {meetingsIn, momentOf} from '../views/programme.ts';
import {exitCodes, Failure, wrongUsage} from '../world/errors.ts';

/** A brief, and what to tell about how its subject was understood. */
type BriefSubject = {readonly brief: MeetingBrief; readonly remarks: readonly string[]};

/**
 * The brief that a command line asks for: of the meeting or else the actors that its words name exactly, else of the first meeting by
 * time that they mean, else of the actors; without words of the
 * actors the lens is on, else of the meeting that is on or next.
 * @throws {Failure} 1 where nothing matches, 64 where nothing is asked for and nothing is on or next
 */
export function briefSubject(context: Context): BriefSubject {
	const typed = context.words.join(' ').trim();
	return typed === '' ? unnamed(context) : named(context, typed);
}

function named(context: Context, typed: string): BriefSubject {
	const {index, missions} = context;
	const meetings = matchMeetings(index, meetingsIn(context), typed);
	const [meeting, ...others] = meetings;
	const namedActors = actorsNamed(index.report, typed);
	const told = (what: string, also: readonly string[]): string[] =>
		also.length === 0 ? [] : [`brief "${typed}" means ${what}; also: ${firstOf(also)}`];
	if (actorsBeforeMeetings(index, meetings, typed).length > 0) {
		const ids = namedActors.map(({id}) => id);
		const names = firstOf(namedActors.map(({name}) => name));
		return {brief: briefOfActor(index, ids, missions), remarks: told(names, meetings.map(meetingText))};
	}

	if (meeting !== undefined) {
		// Of whoever is met there it stands in this brief; “Burundi” is the Government, too.
		const elsewhere = matchActors(index.report, typed).filter(
			(actor) => !meeting.with.includes(actor.id) && foldedNames([actor]).has(foldText(typed)),
		);
		const actors = new Set([...namedActors, ...elsewhere].map(({name}) => name));
		const also = [...others.map(meetingText), ...actors];
		return {brief: briefOfMeeting(index, meeting, missions), remarks: told(meetingText(meeting), also)};
	}

	const actors = matchActors(index.report, typed);
	if (actors.length === 0) {
		const near = nearestActors(index.report, typed).map(shortName);
		const hint = near.length === 0 ? '' : `; nearest: ${near.join(', ')}`;
		const nobody = `brief: no meeting and nobody in ${index.report.symbol} is "${typed}"${hint}`;
		throw new Failure(exitCodes.nothing, joined('; ', nobody, withoutPapers(context)));
	}

	const ids = actors.map(({id}) => id);
	const remark = `brief "${typed}" means all of: ${firstOf(actors.map(({name}) => name))}`;
	return {brief: briefOfActor(index, ids, missions), remarks: actors.length > 1 ? [remark] : []};
}

function meetingText(meeting: Appointment): string {
	return `${meeting.title} (${whenText(meeting)})`;
}

function unnamed(context: Context): BriefSubject {
	const {index, lens, missions} = context;
	if (lens !== undefined) {
		return {brief: briefOfActor(index, lens.actors, missions), remarks: []};
	}

	const at = momentOf(context);
	const {on, next} = nowAt(meetingsIn(context), at);
	const meeting = on ?? next;
	if (meeting === undefined) {
		throw wrongUsage(`brief: nothing is on or next at ${at}`, 'name a meeting or an actor, or give --at');
	}

	return {brief: briefOfMeeting(index, meeting, missions), remarks: []};
}
