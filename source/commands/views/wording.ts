import {shortNames} from '../../briefing/actors/names.ts';
import {notStated} from '../../briefing/figures/figure-text.ts';
import type {Appointment} from '../../briefing/programme/appointment.ts';
import {joined} from '../../briefing/wording.ts';
import type {Context} from '../input/context.ts';

/** What stands at an entry and, where an import found that and nobody has reviewed it, says so: `¶5, unreviewed`. */
export function withUnreviewed(text: string, {unreviewed}: {readonly unreviewed?: boolean | undefined}): string {
	return unreviewed === true ? `${text}, unreviewed` : text;
}

/** Who is in the room, as far as the text or, of the reader's own meetings, the reader says. */
export function roomOf({index}: Context, {with: named, who}: Appointment): string {
	return joined(', ', shortNames(index, named), who) || notStated;
}
