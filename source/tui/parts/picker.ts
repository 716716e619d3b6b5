import {shortNames} from '../../briefing/actor-names.ts';
import {cut} from '../../exporting/text.ts';
import {windowTop} from '../layout.ts';
import {fitLine, line, type Span, span, widthOf} from '../line.ts';
import type {Model} from '../model.ts';
import type {Picker} from '../overlay.ts';
import type {State} from '../state.ts';
import {chosen, pickerHeight, ticked} from '../update-picker.ts';
import {gutterMark, stand} from './list-pane.ts';

/** The lens picker: what is typed, whom `Enter` narrows to, and the actors that the typed leaves. */
export function pickerLines(
	state: State,
	picker: Picker,
	model: Model,
	{height, width}: {height: number; width: number},
): Span[][] {
	const candidates = model.candidates(state);
	const ticks = ticked(picker);
	const wanted = chosen(state, picker, model);
	const listHeight = pickerHeight(height);
	const top = windowTop(0, picker.cursor, listHeight, candidates.length);
	const rows = candidates.slice(top, top + listHeight).map(({name, note, actors}, at): Span[] => {
		const selected = top + at === picker.cursor;
		const isTicked = actors.every((id) => ticks.includes(id));
		const spans = fitLine(line([span(isTicked ? '[x] ' : '[ ] '), span(name)], [span(note, 'dim')]), width);
		return [gutterMark(selected, true), ...(selected ? spans.map(stand) : spans)];
	});
	const shown = wanted.length === 0 ? '' : `Enter: ${shortNames(model.index, wanted)}`;
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
