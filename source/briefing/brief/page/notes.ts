import {type BriefTopic, checklistOf, keyOf, type Target} from '../../entry/target.ts';
import {shortDayText} from '../../programme/appointment.ts';
import type {ReportIndex} from '../../report-index.ts';
import type {BriefLine, NoteLine} from './line.ts';
import {sentenceLine} from './make-lines.ts';
import {type BriefPage, type BriefSection, sectionOf, withLines} from './page.ts';

/** A note of the reader's: what it is on, and the meeting it was written for, if any. */
type Note = {
	readonly id: number;
	readonly target: Target;
	readonly meeting?: string | undefined;
	readonly text: string;
};

/**
 * A brief with the reader's notes: those on what the brief is on under its head, those on an entry beneath the line that is on it, and
 * last all others that were written for its meeting. One that was written for another meeting says for which.
 */
export function withNotes(index: ReportIndex, page: BriefPage, on: BriefTopic, notes: readonly Note[]): BriefPage {
	const noteLine = (note: Note) => lineOf(index, note, on);
	const onTopic = notes.filter(({target}) => isOn(target, on));
	const byTarget = Map.groupBy(notes, ({target}) => keyOf(target));
	const onLine = ({target}: BriefLine): readonly Note[] => (target && byTarget.get(keyOf(target))) ?? [];
	const noted = (section: BriefSection) =>
		withLines(section, (line) => ({...line, below: [...line.below, ...onLine(line).map(noteLine)]}));
	const shown = new Set([...onTopic, ...page.sections.flatMap(({lines}) => lines.flatMap(onLine))]);
	const others = notes.filter((note) => on.kind === 'meeting' && note.meeting === on.id && !shown.has(note));
	const [raise, theyMayRaise, council, ...further] = page.sections;
	return {
		...page,
		notes: onTopic.map(noteLine),
		sections: [
			noted(raise),
			noted(theyMayRaise),
			noted(council),
			...further.map(noted),
			sectionOf('notes', others.map(noteLine)),
		],
	};
}

function isOn(target: Target, on: BriefTopic): boolean {
	if (target.kind === 'brief') {
		return checklistOf(target.on) === checklistOf(on);
	}

	return on.kind === 'meeting' ? keyOf(target) === keyOf(on) : target.kind === 'actor' && on.ids.includes(target.id);
}

function lineOf(index: ReportIndex, {id, text, meeting}: Note, on: BriefTopic): NoteLine {
	const isOther = meeting !== undefined && !(on.kind === 'meeting' && on.id === meeting);
	const other = isOther ? index.meetings.get(meeting) : undefined;
	const when = other && [shortDayText(other), other.start ?? []].flat().join(' ');
	const line: NoteLine = {...sentenceLine(text), kind: 'note', target: {kind: 'note', id}};
	return when === undefined ? line : {...line, otherMeeting: when};
}
