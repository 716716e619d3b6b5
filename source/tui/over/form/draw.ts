import {pad, wrap} from '../../../printing/text.ts';
import {behindGutter, cursorMark} from '../../drawing/gutter.ts';
import {gutter, type Room, windowTop} from '../../drawing/layout.ts';
import {fitLine, line, type Span, span, type Tone} from '../../drawing/line.ts';
import type {Form, FormField} from '../../writing/form.ts';
import {drawText} from '../../writing/lines.ts';

const labelWidth = 7;

/**
 * A form: a field a line or more, with what it takes where it is empty, what keeps it from being saved, and what helps. Where there is
 * little room, what is written in and what keeps it from being saved show before all else.
 */
export function formLines({title, fields, at, error, below}: Form, {height, width}: Room): Span[][] {
	const [choices = [], help = []] = [fields[at]?.choices.join(' · ') ?? '', below].map((text) =>
		text === '' ? [] : [[], ...wrapped(text, width, 'dim')],
	);
	const drawn = fields.map((field, place) => fieldLines(field, place === at, width));
	const rows = drawn.flatMap(({lines}) => lines);
	const refused = error === undefined ? [] : wrapped(error, width, 'accent');
	const whole = [
		behindGutter(fitLine(line([span(title, 'strong')]), width)),
		[],
		...rows,
		...(refused.length === 0 ? [] : [[], ...refused]),
	];
	if (whole.length <= height) {
		return [...whole, ...choices, ...help];
	}

	const before = drawn.slice(0, at).reduce((sum, {lines}) => sum + lines.length, 0);
	const said = refused.slice(0, Math.max(0, height - 1));
	const room = height - said.length;
	// What is said of the field stands in the line below it.
	const top = windowTop(0, before + (drawn[at]?.cursor ?? 0), room, rows.length, room > 2 ? 1 : 0);
	return [...rows.slice(top, top + room), ...said];
}

function wrapped(text: string, width: number, tone: Tone): Span[][] {
	return wrap(text, width).map((part) => behindGutter([span(part, tone)]));
}

function fieldLines(
	{label, hint, first, editor, height, remark}: FormField,
	selected: boolean,
	width: number,
): {readonly lines: Span[][]; readonly cursor: number} {
	const {text} = editor;
	const said = text === first ? '' : remark(text);
	const room = Math.max(1, width - labelWidth);
	const {lines, row: cursor} =
		selected || height > 1 ? drawn(editor, selected, room, height) : {lines: [[span(text)]], row: 0};
	const rows = lines.map((typed, row) => [
		selected && row === 0 ? span(cursorMark, 'accent') : span(' '.repeat(gutter)),
		...fitLine(
			line([
				span(pad(row === 0 ? label : '', labelWidth), selected ? 'strong' : 'dim'),
				...typed,
				...(text === '' ? [span(`${selected ? ' ' : ''}${hint}`, 'dim')] : []),
			]),
			width,
		),
	]);
	const below = line([span(' '.repeat(labelWidth)), span(said, 'dim')]);
	return {lines: said === '' ? rows : [...rows, [span('   '), ...fitLine(below, width)]], cursor};
}

// Of a long text that is not written in, the beginning shows.
function drawn(editor: FormField['editor'], selected: boolean, width: number, height: number) {
	const shown = selected ? editor : {...editor, cursor: 0};
	const {lines, row} = drawText(shown, {width, height, top: 0});
	return {lines: selected ? lines : lines.map((spans) => spans.filter(({tone}) => tone !== 'accent')), row};
}
