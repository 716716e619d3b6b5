const meetingPrefix = 'meeting:';
const actorsPrefix = 'actors:';
const separator = '+';

/** The id of the brief on a meeting: `meeting:ID`. */
export function briefIdOfMeeting(meeting: string): string {
	return `${meetingPrefix}${meeting}`;
}

/** The id of the brief on actors without a meeting: `actors:ID+ID`. */
export function briefIdOfActors(actors: readonly string[]): string {
	return `${actorsPrefix}${actors.join(separator)}`;
}

/** The id of the meeting that a brief, by its own id, is on; `undefined` for one on actors. */
export function meetingOfBrief(id: string): string | undefined {
	return id.startsWith(meetingPrefix) ? id.slice(meetingPrefix.length) : undefined;
}

/** The ids of the actors that a brief, by its own id, is on; `undefined` for one on a meeting. */
export function actorsOfBrief(id: string): string[] | undefined {
	return id.startsWith(actorsPrefix) ? id.slice(actorsPrefix.length).split(separator) : undefined;
}
