import {briefOfMeeting, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import type {Appointment} from '../../../source/briefing/programme/appointment.ts';
import type {ReportIndex} from '../../../source/briefing/report-index.ts';

/** The brief on a meeting that a report has. */
export function briefOnMeeting(index: ReportIndex, id: string, others?: readonly ReportIndex[]): MeetingBrief {
	return briefOfMeeting(index, index.meetings.get(id) as Appointment, others);
}
