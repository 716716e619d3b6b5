import {actorsOfBrief, meetingOfBrief} from '../briefing/brief-id.ts';
import type {Target} from '../briefing/target.ts';

/** What the notes on a page are on: of the brief on an actor that actor. */
export function notedSubject(subject: Target): Target {
	return subject.kind === 'brief' && actorsOfBrief(subject.id) !== undefined ? subjectOfBrief(subject.id) : subject;
}

/** What a brief is on: its meeting or its actor; of several actors the brief itself. */
export function subjectOfBrief(id: string): Target {
	const meeting = meetingOfBrief(id);
	if (meeting !== undefined) {
		return {kind: 'meeting', id: meeting};
	}

	const [actor, ...others] = actorsOfBrief(id) ?? [];
	return actor === undefined || others.length > 0 ? {kind: 'brief', id} : {kind: 'actor', id: actor};
}
