import type {Meeting} from '../../report/model.ts';

/** A meeting of the programme, or one of the reader's own, which stands in no report and whose paragraph is empty. */
export type Appointment = Meeting & {
	readonly own?: true;
	/** Whom the reader meets, in the reader's words. */
	readonly who?: string | undefined;
};

/** Where a meeting is, and where the report does not say so that it is our inference. */
export function placeText({place, placeInferred}: Pick<Meeting, 'place' | 'placeInferred'>): string {
	return place === undefined ? 'place not stated' : placeInferred ? `${place} (inferred: no place stated)` : place;
}

/** What the ids of the reader's own meetings begin with, and no id of a report. */
export const ownPrefix = 'own:';

/** Whether a meeting is the reader's own. */
export function isOwn(meeting: Appointment): boolean {
	return meeting.own === true;
}
