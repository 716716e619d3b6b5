import {meetingTier} from '../../briefing/actors/lens.ts';
import type {Tiered} from '../../briefing/actors/selection.ts';
import {inOrder} from '../../briefing/programme/agenda.ts';
import type {Appointment} from '../../briefing/programme/appointment.ts';
import {momentIn} from '../../briefing/programme/mission-clock.ts';
import type {Moment} from '../../briefing/programme/moments.ts';
import type {Context} from '../input/context.ts';
import {exitCodes, Failure} from '../world/errors.ts';

/**
 * The moment a command looks at a report from: the one given, or what the mission's clocks show now.
 * @throws {Failure} 65 where the report's time zone is none that is known here
 */
export function momentOf({index, at, clock}: Context): Moment {
	const {timeZone, symbol} = index.report;
	const moment = at ?? momentIn(timeZone, clock());
	if (moment === undefined) {
		throw new Failure(
			exitCodes.badData,
			timeZone === undefined
				? `${symbol}: the report states no time zone; give --at`
				: `${symbol}: the time zone "${timeZone}" is not known here; give --at`,
		);
	}

	return moment;
}

/** The meetings of the programme and the reader's own, by their time; under a lens those its actors have part in. */
export function meetingsIn({index, lens, papers}: Context): Appointment[] {
	const meetings = inOrder<Appointment>([...index.report.meetings, ...papers.meetings]);
	return lens === undefined ? meetings : meetings.filter((meeting) => meetingTier(lens, meeting) !== undefined);
}

/** The meetings in the two tiers of the lens; the reader's own stand among those of the programme by their time. */
export function programmeIn({lens, selection, papers: {meetings}}: Context): Tiered<Appointment> {
	const {first, second} = selection.programme;
	const readers = Map.groupBy(meetings, (meeting) => (lens === undefined ? 'first' : meetingTier(lens, meeting)));
	return {first: byTime(first, readers.get('first')), second: byTime(second, readers.get('second'))};
}

function byTime(programme: readonly Appointment[], readers: readonly Appointment[] = []): readonly Appointment[] {
	return readers.length === 0 ? programme : inOrder([...programme, ...readers]);
}
