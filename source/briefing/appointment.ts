import type {Meeting} from '../report/model.ts';

/** A meeting of the programme, or one of the reader's own, which stands in no report and whose paragraph is empty. */
export type Appointment = Meeting & {
	readonly own?: true;
	/** Whom the reader meets, in the reader's words. */
	readonly who?: string | undefined;
};

/** What the ids of the reader's own meetings begin with, and no id of a report. */
export const ownPrefix = 'own:';

/** Whether a meeting is the reader's own. */
export function isOwn(meeting: Appointment): boolean {
	return meeting.own === true;
}
