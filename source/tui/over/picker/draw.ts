import {shortNames} from '../../../briefing/actors/names.ts';
import {cut, textWidth} from '../../../printing/text.ts';
import type {Room} from '../../drawing/layout.ts';
import {line, type Span, span} from '../../drawing/line.ts';
import {typedListLines} from '../../drawing/typed-list.ts';
import type {Model} from '../../state/model.ts';
import type {Picker} from '../../state/overlay.ts';
import type {State} from '../../state/state.ts';
import {chosen, ticked} from './update.ts';

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
