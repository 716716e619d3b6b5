import {nameOfTarget} from '../../../briefing/entry/name.ts';
import {clockOf} from '../../../briefing/programme/mission-clock.ts';
import type {ReportIndex} from '../../../briefing/report-index.ts';
import {cut, wrap} from '../../../printing/text.ts';
import {behindGutter} from '../../drawing/gutter.ts';
import {gutter, layOutScreen, type Room, rightMargin, type Size} from '../../drawing/layout.ts';
import {fitLine, line, type Span, span} from '../../drawing/line.ts';
import type {Writing} from '../../state/overlay.ts';
import {drawText} from '../../writing/lines.ts';

const heading = 2;

/** The columns and rows that a note is written in. */
export function editorSize(size: Size): Room {
	return {
		width: Math.max(1, size.columns - gutter - rightMargin),
		height: Math.max(1, layOutScreen(size).bodyHeight - heading),
	};
}

/** A note while it is written: what it is on, what keeps it from being saved, and the text with its cursor. */
export function editorLines(writing: Writing, index: ReportIndex, {width, height: whole}: Room): Span[][] {
	const {target, meeting, note, draftLeft, refusal, editor, top} = writing;
	const height = whole - heading;
	const state = draftLeft === undefined ? '' : `draft of ${clockOf(index, draftLeft)}`;
	const at = meeting === undefined || target.kind === 'meeting' ? undefined : index.meetings.get(meeting)?.title;
	const title = [
		span(note === undefined ? 'New note on ' : 'Note on ', 'dim'),
		span(at === undefined ? nameOfTarget(index, target) : cut(nameOfTarget(index, target), Math.floor(width / 2))),
		...(at === undefined ? [] : [span(` · for ${at}`, 'dim')]),
	];
	const refused = refusal === undefined ? [] : wrap(refusal, width).map((text) => [span(text, 'accent')]);
	const drawn = drawText(editor, {width, height: Math.max(1, height - refused.length), top});
	return [fitLine(line(title, state === '' ? [] : [span(state, 'dim')]), width), [], ...refused, ...drawn.lines].map(
		(spans) => behindGutter(spans),
	);
}
