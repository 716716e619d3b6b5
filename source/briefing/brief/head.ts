import type {Meeting} from '../../report/model.ts';
import type {Appointment} from '../programme/appointment.ts';

/** What a brief is on. */
export type BriefHead = {
	readonly meeting: Appointment | undefined;
	/** The actors the brief was asked for; empty for a meeting. */
	readonly actors: readonly string[];
	/** Who is in the room, as far as the text says; or the actors themselves. */
	readonly with: readonly string[];
	/** Who may be there too, by our inference. */
	readonly via: readonly string[];
	/** For actors: the programme entries that name them, then those at which they may have been. */
	readonly named: readonly Meeting[];
	readonly perhaps: readonly Meeting[];
	/** For actors: the paragraphs in which contact with them is reported. */
	readonly contact: readonly string[];
	/** When the report was published, where it says so: what stands in it was said to the mission before. */
	readonly reported: string | undefined;
};
