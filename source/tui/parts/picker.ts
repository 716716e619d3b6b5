import {shortNames} from '../../briefing/actor-names.ts';
import {cut, textWidth} from '../../exporting/text.ts';
import type {Room} from '../layout.ts';
import {line, type Span, span} from '../line.ts';
import type {Model} from '../model.ts';
import type {Picker} from '../overlay.ts';
import type {State} from '../state.ts';
import {chosen, ticked} from '../updates/picker.ts';
import {typedListLines} from './typed-list.ts';

const prompt = 'Narrow to: ';
/** With less room than this for them no name is known again. */
const leastNames = 16;

/** The lens picker: what is typed, whom `Enter` narrows to, and the actors that the typed leaves. */
export function pickerLines(state: State, picker: Picker, model: Model, room: Room): Span[][] {
	const {query, cursor} = picker;
	const ticks = ticked(picker);
	const wanted = chosen(state, picker, model);
	const narrowsTo = wanted.length === 0 ? '' : `Enter: ${shortNames(model.index, wanted)}`;
	const besideTyped = room.width - textWidth(`${prompt}${query}▏`) - 1;
	return typedListLines(
		{
			query,
			cursor,
			prompt,
			asides: [cut(narrowsTo, Math.max(leastNames, besideTyped))],
			rows: model.candidates(state).map(({name, note, actors}) => () => {
				const isTicked = actors.every((id) => ticks.includes(id));
				return line([span(isTicked ? '[x] ' : '[ ] '), span(name)], [span(note, 'dim')]);
			}),
			none: nobody(query),
		},
		room,
	);
}

function nobody(query: string): string {
	return query === '' ? 'This report names no actors.' : `No actor is called “${cut(query, 30)}”. Backspace widens.`;
}
