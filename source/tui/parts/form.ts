import {pad, wrap} from '../../exporting/text.ts';
import {drawText} from '../editor-lines.ts';
import type {Form, FormField} from '../forms/form.ts';
import {fitLine, line, type Span, span} from '../line.ts';
import {behindGutter, gutterMark} from './gutter.ts';

const labelWidth = 7;

/** A form: a field a line or more, with what it takes where it is empty, what keeps it from being saved, and what helps. */
export function formLines({title, fields, at, error, below}: Form, width: number): Span[][] {
	const [choices = [], help = []] = [fields[at]?.choices.join(' · ') ?? '', below].map((text) =>
		text === '' ? [] : [[], ...wrap(text, width).map((drawn) => behindGutter([span(drawn, 'dim')]))],
	);
	return [
		behindGutter(fitLine(line([span(title, 'strong')]), width)),
		[],
		...fields.flatMap((field, place) => fieldLines(field, place === at, width)),
		...(error === undefined ? [] : [[], ...wrap(error, width).map((text) => behindGutter([span(text, 'accent')]))]),
		...choices,
		...help,
	];
}

function fieldLines(
	{label, hint, first, editor, height, remark}: FormField,
	selected: boolean,
	width: number,
): Span[][] {
	const {text} = editor;
	const said = text === first ? '' : remark(text);
	const room = Math.max(1, width - labelWidth);
	const lines = selected || height > 1 ? drawn(editor, selected, room, height) : [[span(text)]];
	const rows = lines.map((typed, row) => [
		gutterMark(selected && row === 0, true),
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
	return said === '' ? rows : [...rows, [span('   '), ...fitLine(below, width)]];
}

// Of a long text that is not written in, the beginning shows.
function drawn(editor: FormField['editor'], selected: boolean, width: number, height: number) {
	const shown = selected ? editor : {...editor, cursor: 0};
	const {lines} = drawText(shown, {width, height, top: 0});
	return selected ? lines : lines.map((spans) => spans.filter(({tone}) => tone !== 'accent'));
}
