import {pad, wrap} from '../../exporting/text.ts';
import {drawText} from '../editor-lines.ts';
import {fitLine, line, type Span, span} from '../line.ts';
import {type FormField, formFields, type MeetingForm} from '../meeting-form.ts';
import {gutterMark} from './list-pane.ts';

const labels: Readonly<Record<FormField, string>> = {
	title: 'What',
	day: 'Day',
	from: 'From',
	to: 'To',
	place: 'Place',
	who: 'Who',
};
const hints: Readonly<Record<FormField, string>> = {
	title: 'whom or what it is about',
	day: 'Tue, 4 Feb or 2014-02-04',
	from: '10:00, 1530 or 3 p.m.; may stay empty',
	to: 'may stay empty',
	place: 'may stay empty',
	who: 'names, with commas; may stay empty',
};
const labelWidth = 7;

/** The form of a meeting: a field a line, with what it takes where it is empty, and what keeps it from being saved. */
export function formLines({meeting, fields, at, error}: MeetingForm, width: number): Span[][] {
	const title = meeting === undefined ? 'A meeting of your own' : 'Change a meeting of your own';
	const rows = formFields.map((name): Span[] => {
		const selected = name === at;
		const {text} = fields[name];
		const room = Math.max(1, width - labelWidth);
		const typed = selected ? (drawText(fields[name], {width: room, height: 1, top: 0}).lines[0] ?? []) : [span(text)];
		const hint = text === '' ? [span(`${selected ? ' ' : ''}${hints[name]}`, 'dim')] : [];
		const drawn = fitLine(
			line([span(pad(labels[name], labelWidth), selected ? 'strong' : 'dim'), ...typed, ...hint]),
			width,
		);
		return [gutterMark(selected, true), ...drawn];
	});
	return [
		[span('   '), ...fitLine(line([span(title, 'strong')]), width)],
		[],
		...rows,
		[],
		...(error === undefined ? [] : wrap(error, width).map((text) => [span('   '), span(text, 'accent')])),
	];
}
