import {shortNames} from '../../../briefing/actors/names.ts';
import {absenceOf} from '../../../briefing/entry/kinds/member.ts';
import {cut, textWidth} from '../../../printing/text.ts';
import type {Room} from '../../drawing/layout.ts';
import {type Line, line, type Span, span} from '../../drawing/line.ts';
import {typedListLines} from '../../drawing/typed-list.ts';
import type {Candidate} from '../../state/candidates.ts';
import {actorsHere} from '../../state/here.ts';
import type {Model} from '../../state/model.ts';
import type {Picker} from '../../state/overlay.ts';
import {settle} from '../../state/settle.ts';
import type {State} from '../../state/state.ts';

/** The state with the lens picker open, offering the actors at the cursor first. */
export function openPicker(state: State, model: Model): State {
	const first = {here: actorsHere(state, model)};
	return {...state, overlay: {kind: 'picker', query: '', cursor: 0, first, ticks: undefined}};
}

/**
 * The actors that `Enter` narrows to: those that are ticked, and the one pointed at where a name is typed; until one is ticked, the one
 * pointed at. None for every actor; `undefined` where nobody is meant.
 */
function chosen(state: State, {query, cursor, ticks}: Picker, model: Model): readonly string[] | undefined {
	const pointed = model.candidates(state)[cursor]?.actors;
	if (ticks === undefined || pointed === undefined) {
		return pointed;
	}

	return query === '' ? ticks : [...new Set([...ticks, ...pointed])];
}

/** The state with what the cursor is on ticked, or no longer. The first to be ticked is added to whom the lens is on. */
export function toggleTick(state: State, picker: Picker, model: Model): State {
	const pointed = model.candidates(state)[picker.cursor]?.actors;
	if (pointed === undefined) {
		return state;
	}

	const before = picker.ticks ?? state.lens;
	const others = before.filter((id) => !pointed.includes(id));
	const ticks = pointed.every((id) => before.includes(id)) ? others : [...others, ...pointed];
	// The next name is typed afresh, with those ticked so far at the top.
	const next =
		picker.query === '' ? picker : {...picker, query: '', cursor: 0, first: {...picker.first, ticked: ticks}};
	return {...state, overlay: {...next, ticks}};
}

/** The state narrowed to whom is chosen. */
export function applyLens(state: State, picker: Picker, model: Model): State {
	const lens = chosen(state, picker, model);
	return lens === undefined ? state : settle({...state, overlay: undefined, lens}, model);
}

const prompt = 'Narrow to: ';
/** With less room than this for them no name is known again. */
const leastNames = 16;
/** With less, what kind of actor it is leaves its name no room. */
const roomForKinds = 64;

/**
 * The lens picker: what is typed, whom `Enter` narrows to, and the actors that the typed leaves. Once one is ticked, those have a tick
 * whom `Enter` narrows to.
 */
export function pickerLines(state: State, picker: Picker, model: Model, room: Room): Span[][] {
	const {query, cursor, ticks} = picker;
	const wanted = chosen(state, picker, model);
	const names = wanted?.length === 0 ? 'every actor' : shortNames(model.index, wanted ?? []);
	const besideTyped = room.width - textWidth(`${prompt}${query}▏`) - 1;
	return typedListLines(
		{
			query,
			cursor,
			prompt,
			asides: [wanted === undefined ? '' : cut(`Enter: ${names}`, Math.max(leastNames, besideTyped))],
			rows: model.candidates(state).map((candidate) => () => {
				const isTicked = candidate.actors.every((id) => wanted?.includes(id));
				const tick = ticks === undefined ? '' : isTicked ? '[x] ' : '[ ] ';
				return candidateLine(candidate, tick, placeOf(candidate, state, picker), room.width);
			}),
			none: nobody(query, model),
		},
		room,
	);
}

function candidateLine({name, note}: Candidate, tick: string, place: string, width: number): Line {
	const short = width < roomForKinds ? note.split(' · ').slice(-1) : [note];
	return line(
		[span(tick), span(name)],
		[span(place === '' ? '' : `${place}  `, 'accent'), span(short.join(''), 'dim')],
	);
}

// What is seen now, told apart from what stands at the cursor.
function placeOf({actors}: Candidate, {lens}: State, {first: {here = []}}: Picker): string {
	const isOn = actors.every((id) => lens.includes(id));
	const isHere = actors.every((id) => here.includes(id));
	return isOn ? 'shown now' : isHere ? 'at the cursor' : '';
}

function nobody(query: string, {index}: Model): string {
	const why = absenceOf(index.report, query) ?? `No actor is called “${cut(query, 30)}”`;
	return query === '' ? 'This report names no actors.' : `${why}. Backspace widens.`;
}
