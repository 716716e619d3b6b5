import {nameOfTarget} from '../../../briefing/entry/name.ts';
import {clockOf} from '../../../briefing/programme/mission-clock.ts';
import type {ReportIndex} from '../../../briefing/report-index.ts';
import {cut, textWidth, wrap} from '../../../printing/text.ts';
import {behindGutter, gutter, layOutScreen, type Room, rightMargin, type Size} from '../../drawing/layout.ts';
import {fitLine, line, type Span, span} from '../../drawing/line.ts';
import type {Writing} from '../../state/overlay.ts';
import {drawText} from '../../writing/lines.ts';

/** The rule above it, and the line that says what it is on. */
const heading = 2;
/** Fewer lines than this are no room for two things. */
const roomForBoth = 8;

/** The columns and rows that a note is written in. */
export function editorSize(size: Size): Room {
	return {
		width: Math.max(1, size.columns - gutter - rightMargin),
		height: Math.max(1, editorHeight(layOutScreen(size).bodyHeight) - heading),
	};
}

/** How many lines of a body a note takes while it is written: the lower half, so that what it is on stays in sight. */
export function editorHeight(bodyHeight: number): number {
	return bodyHeight < roomForBoth ? bodyHeight : Math.floor(bodyHeight / 2);
}

/** A note while it is written: what it is on, what keeps it from being saved, and the text with its cursor. */
export function editorLines(writing: Writing, index: ReportIndex, {width, height: whole}: Room): Span[][] {
	const {target, meeting, note, draftLeft, refusal, editor, top} = writing;
	const height = whole - 1;
	const written = note === undefined ? '' : `written ${clockOf(index, note.created)}`;
	const state = draftLeft === undefined ? written : `draft of ${clockOf(index, draftLeft)}`;
	const at = meeting === undefined || target.kind === 'meeting' ? undefined : index.meetings.get(meeting)?.title;
	const lead = note === undefined ? 'New note on ' : 'Changing your note on ';
	const forMeeting = at === undefined ? '' : ` · for ${at}`;
	// What it is on and what it is for have half of the room each, and what the other one leaves.
	const room = width - textWidth(lead) - (state === '' ? 0 : textWidth(state) + 2);
	const name = cut(nameOfTarget(index, target), Math.max(Math.ceil(room / 2), room - textWidth(forMeeting)));
	const title = [span(lead, 'dim'), span(name), span(forMeeting, 'dim')];
	const refused = refusal === undefined ? [] : wrap(refusal, width).map((text) => [span(text, 'accent')]);
	const drawn = drawText(editor, {width, height: Math.max(1, height - refused.length), top});
	const headed = fitLine(line(title, state === '' ? [] : [span(state, 'dim')]), width);
	const text = [headed, ...refused, ...drawn.lines];
	return text.map((spans) => behindGutter(spans));
}
