import {pad, wrap} from '../../../printing/text.ts';
import {behindGutter, cursorMark, gutter, type Room, topWithin, windowTop} from '../../drawing/layout.ts';
import {fitLine, line, type Span, span, type Tone, wrapSpans} from '../../drawing/line.ts';
import type {Form, FormField} from '../../writing/form.ts';
import {drawText} from '../../writing/lines.ts';

const labelWidth = 7;

/**
 * A form as it shows, and how many lines of its paragraph lie above and below that: a field a line or more, with what it takes where it is empty, what keeps it from being saved, and the paragraph it is about,
 * at what is put right. Where there is little room, what is written in and what keeps it from being saved show before all else.
 */
export function drawForm(form: Form, room: Room) {
	const {height, width} = room;
	const upper = aboveParagraph(form, room);
	if (upper.length <= height) {
		const {lines, top, height: shown} = paragraphWindow(form, room);
		const gap = lines.length === 0 || shown === 0 ? [] : [[]];
		return {
			lines: [...upper, ...gap, ...lines.slice(top, top + shown).map((spans) => behindGutter(spans))],
			above: top,
			below: Math.max(0, lines.length - top - shown),
		};
	}

	const fields = fieldRows(form, width);
	const refused = refusal(form, width);
	const rows = fields.flatMap(({lines}) => lines);
	const before = fields.slice(0, form.at).reduce((sum, {lines}) => sum + lines.length, 0);
	const said = refused.slice(0, Math.max(0, height - 1));
	const left = height - said.length;
	// What is said of the field stands in the line below it.
	const top = windowTop(0, before + (fields[form.at]?.cursor ?? 0), left, rows.length, 1);
	return {lines: [...rows.slice(top, top + left), ...said], above: 0, below: 0};
}

/** The lines of the paragraph of a form, where its window starts and how many of them show: what is put right, unless it was moved. */
export function paragraphWindow(form: Form, {height, width}: Room) {
	const {below, movedBy} = form;
	const left = Math.max(0, height - aboveParagraph(form, {height, width}).length - 1);
	if (below === undefined) {
		return {lines: [], top: 0, height: left, width};
	}

	const {text, at} = below;
	const {from, to} = at ?? {from: 0, to: 0};
	const spans =
		at === undefined
			? [span(text, 'dim')]
			: [span(text.slice(0, from), 'dim'), span(`[${text.slice(from, to)}]`, 'strong'), span(text.slice(to), 'dim')];
	const lines = wrapSpans(spans, width);
	const first = lines.findIndex((line) => line.some(({tone}) => tone === 'strong'));
	// A line before it says what it goes on from.
	return {lines, top: topWithin(Math.max(0, first) - 1 + movedBy, left, lines.length), height: left, width};
}

// Which choices there are shows where there is room for that.
function aboveParagraph(form: Form, {height, width}: Room): Span[][] {
	const {title, fields, at} = form;
	const refused = refusal(form, width);
	const whole = [
		behindGutter(fitLine(line([span(title, 'strong')]), width)),
		[],
		...fieldRows(form, width).flatMap(({lines}) => lines),
		...(refused.length === 0 ? [] : [[], ...refused]),
	];
	const choices = fields[at]?.choices.join(' · ') ?? '';
	const withChoices = choices === '' ? whole : [...whole, [], ...wrapped(choices, width, 'dim')];
	return withChoices.length <= height ? withChoices : whole;
}

function fieldRows({fields, at}: Form, width: number) {
	return fields.map((field, place) => fieldLines(field, place === at, width));
}

function refusal({error}: Form, width: number): Span[][] {
	return error === undefined ? [] : wrapped(error, width, 'accent');
}

function wrapped(text: string, width: number, tone: Tone): Span[][] {
	return wrap(text, width).map((part) => behindGutter([span(part, tone)]));
}

// The lines of a field, and in which of them one writes.
function fieldLines({label, hint, first, editor, height, remark}: FormField, selected: boolean, width: number) {
	const {text} = editor;
	const said = text === first ? '' : remark(text);
	const room = Math.max(1, width - labelWidth);
	const {lines, row: cursor, top, below: left} = drawn(editor, selected, room, height);
	// What of a long text does not show is counted beside it.
	const beside = (row: number): string =>
		row === 0 ? label : row === 1 && top > 0 ? `${top} ↑` : row === lines.length - 1 && left > 0 ? `${left} ↓` : '';
	const rows = lines.map((typed, row) => [
		selected && row === 0 ? span(cursorMark, 'accent') : span(' '.repeat(gutter)),
		...fitLine(
			line([
				span(pad(beside(row), labelWidth), selected && row === 0 ? 'strong' : 'dim'),
				...typed,
				...(text === '' ? [span(`${selected ? ' ' : ''}${hint}`, 'dim')] : []),
			]),
			width,
		),
	]);
	const remarks = said === '' ? [] : wrap(said, room).map((part) => [span(' '.repeat(labelWidth)), span(part, 'dim')]);
	return {lines: [...rows, ...remarks.map((spans) => behindGutter(spans))], cursor};
}

// Of a long text that is not written in, the beginning shows.
function drawn(editor: FormField['editor'], selected: boolean, width: number, height: number) {
	const shown = selected ? editor : {...editor, cursor: 0};
	const {lines, ...window} = drawText(shown, {width, height, top: 0});
	return {...window, lines: selected ? lines : lines.map((spans) => spans.filter(({tone}) => tone !== 'accent'))};
}
