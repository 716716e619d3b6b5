import type {Appointment} from '../briefing/appointment.ts';
import {meetingTier} from '../briefing/lens.ts';
import {momentIn} from '../briefing/mission-time.ts';
import type {Moment} from '../briefing/moments.ts';
import type {Context} from './context.ts';
import {exitCodes} from './exit-codes.ts';
import {Failure} from './failure.ts';

/**
 * The moment a command looks at a report from: the one given, or what the mission's clocks show now.
 * @throws {Failure} 65 where the report's time zone is none that is known here
 */
export function momentOf({index, at, clock}: Context): Moment {
	const {timeZone, symbol} = index.report;
	const moment = at ?? momentIn(timeZone, clock());
	if (moment === undefined) {
		throw new Failure(exitCodes.badData, `${symbol}: the time zone "${timeZone}" is not known here; give --at`);
	}

	return moment;
}

/** The meetings of the programme and the reader's own; under a lens those its actors have part in. */
export function meetingsIn({index, lens, own}: Context): Appointment[] {
	const meetings: Appointment[] = [...index.report.meetings, ...own];
	return lens === undefined ? meetings : meetings.filter((meeting) => meetingTier(lens, meeting) !== undefined);
}
