import type {Library} from '../../../source/library/open-library.ts';
import type {OwnMeeting, OwnMeetingParts} from '../../../source/library/reader/own-entries.ts';

const whenOf = ({date, start, id}: OwnMeeting) => `${date} ${start ?? ''} ${id.padStart(20)}`;

/** What a library should do with the reader's own meetings, done in memory; of parts that can be kept as they are. */
export function memoryMeetings(now: () => string): Library['ownMeetings'] {
	let meetings: OwnMeeting[] = [];
	let ids = 0;
	const find = (id: string) => meetings.find((meeting) => meeting.id === id);
	const keep = (meeting: OwnMeeting): OwnMeeting => {
		meetings = [...meetings.filter(({id}) => id !== meeting.id), meeting].toSorted((one, other) =>
			whenOf(one) < whenOf(other) ? -1 : 1,
		);
		return meeting;
	};
	const made = (id: string, parts: OwnMeetingParts, created: string): OwnMeeting => ({
		...parts,
		with: [...parts.with],
		id,
		own: true,
		placeInferred: false,
		via: [],
		paragraph: '',
		created,
		updated: now(),
	});

	return {
		add: (parts) => keep(made(`own:${++ids}`, parts, now())),
		change: (id, parts) => keep(made(id, parts, find(id)?.created ?? now())),
		remove: (id) => {
			const there = find(id);
			meetings = meetings.filter((meeting) => meeting !== there);
			return there;
		},
		restore: (meeting) => find(meeting.id ?? '') ?? keep({...meeting, id: meeting.id ?? `own:${++ids}`}),
		ofReport: (report) => meetings.filter((meeting) => meeting.report === report),
	};
}
