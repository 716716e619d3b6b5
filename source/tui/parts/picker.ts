import {nameWithAcronym, shortNames} from '../../briefing/actor-names.ts';
import {cut} from '../../exporting/text.ts';
import {nameOfKind} from '../details/kind-names.ts';
import {windowTop} from '../layout.ts';
import {fitLine, line, type Span, span, widthOf} from '../line.ts';
import type {Model} from '../model.ts';
import type {Overlay, State} from '../state.ts';
import {chosen, pickerHeight} from '../update-picker.ts';
import {gutterMark, stand} from './list-pane.ts';

type Picker = Extract<Overlay, {kind: 'picker'}>;

/** The lens picker: what is typed, and the actors it leaves, those that `Enter` narrows to ticked. */
export function pickerLines(
	state: State,
	picker: Picker,
	model: Model,
	{height, width}: {height: number; width: number},
): Span[][] {
	const actors = model.candidates(state);
	const ticked = chosen(state, picker, model);
	const listHeight = pickerHeight(height);
	const top = windowTop(0, picker.cursor, listHeight, actors.length);
	const rows = actors.slice(top, top + listHeight).map((actor, at): Span[] => {
		const selected = top + at === picker.cursor;
		const said = model.index.statementsBy.get(actor.id)?.length ?? 0;
		const note = said === 0 ? nameOfKind(actor) : `${nameOfKind(actor)} · ${said} said`;
		const spans = fitLine(
			line([span(ticked.includes(actor.id) ? '[x] ' : '[ ] '), span(nameWithAcronym(actor))], [span(note, 'dim')]),
			width,
		);
		return [gutterMark(selected, true), ...(selected ? spans.map(stand) : spans)];
	});
	const shown = ticked.length === 0 ? '' : `Enter: ${shortNames(model.index, ticked)}`;
	const prompt = [span('Narrow to: ', 'dim'), span(`${picker.query}▏`, 'accent')];
	const room = Math.max(Math.floor(width / 2), width - widthOf(prompt) - 1);
	return [
		[gutterMark(false, true), ...fitLine(line(prompt, [span(cut(shown, room), 'dim')]), width)],
		[],
		...(rows.length === 0
			? [[gutterMark(false, true), ...fitLine(line([span(nobody(picker.query), 'dim')]), width)]]
			: rows),
	];
}

function nobody(query: string): string {
	return query === '' ? 'This report names no actors.' : `No actor is called “${cut(query, 30)}”. Backspace widens.`;
}
