import type {Figure, Meeting} from '../report/model.ts';
import type {Appointment} from './appointment.ts';
import {briefFigures} from './brief-figures.ts';
import type {BriefHead} from './brief-head.ts';
import {contactReported} from './contact.ts';
import {type Contested, whereContested} from './contested.ts';
import {type CouncilLine, councilLine} from './council-line.ts';
import {lensOn} from './lens.ts';
import {whatIsNotStated} from './not-stated.ts';
import {statementsOf} from './points.ts';
import {type Raise, whatToRaise} from './raise.ts';
import {meetingsOf} from './related.ts';
import type {ReportIndex} from './report-index.ts';
import {type Room, roomOfActors, roomOfMeeting} from './room.ts';
import {type TheirWords, theirWords} from './their-words.ts';

/** One page on a meeting or on actors, in the order in which it is read. No statement stands in it twice. */
export type MeetingBrief = TheirWords &
	CouncilLine & {
		readonly head: BriefHead;
		/** At most four. */
		readonly raise: readonly Raise[];
		readonly contested: readonly Contested[];
		readonly figures: readonly Figure[];
		/** A sentence each. */
		readonly notStated: readonly string[];
	};

/** The brief for a meeting of the programme, or for one of the reader's own. */
export function briefOfMeeting(index: ReportIndex, meeting: Appointment): MeetingBrief {
	const room = roomOfMeeting(index, meeting);
	return brief(index, room, {
		meeting,
		actors: [],
		with: meeting.with,
		via: meeting.via,
		named: [],
		perhaps: [],
		contact: [],
		reported: index.report.published,
	});
}

/** The brief on actors, wherever they are met. Ids that are nobody's are left out. */
export function briefOfActor(index: ReportIndex, actorIds: readonly string[]): MeetingBrief {
	const room = roomOfActors(index, actorIds);
	const lens = lensOn(index, actorIds);
	const meetings = lens === undefined ? [] : meetingsOf(index, lens);
	const isNamed = ({with: named}: Meeting): boolean => named.some((id) => lens?.own.has(id));
	return brief(index, room, {
		meeting: undefined,
		actors: room.named,
		with: room.named,
		via: [],
		named: meetings.filter(isNamed),
		perhaps: meetings.filter((meeting) => !isNamed(meeting)),
		contact: contactReported(index, actorIds),
		reported: index.report.published,
	});
}

function brief(index: ReportIndex, room: Room, head: BriefHead): MeetingBrief {
	const raise = whatToRaise(index, room);
	const {theyMayRaise, said} = theirWords(index, room);
	const words = [...theyMayRaise, ...said];
	return {
		head,
		raise,
		theyMayRaise,
		...councilLine(index, room, raise, new Set(statementsOf(words))),
		contested: whereContested(index, room, raise),
		figures: briefFigures(index, room),
		said,
		notStated: whatIsNotStated(index, room, head, raise, words),
	};
}
