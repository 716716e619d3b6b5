import {keyOf} from '../../briefing/entry/target.ts';
import type {Size} from '../drawing/layout.ts';
import {type ActionId, privateActions} from '../keys/keymap.ts';
import {keySign} from '../keys/table/row.ts';
import {writeInField} from '../over/form/update.ts';
import {titlesWhere} from '../over/help.ts';
import {withEdited, writeInNote} from '../over/note/update.ts';
import {withExported} from '../over/palette/update.ts';
import type {Action} from '../state/action.ts';
import {linkHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {mostOnLine} from '../state/overlay.ts';
import {follow, isRunningText, onSameLink, runningTextAt, settle} from '../state/settle.ts';
import {retype, type State, scopeOf} from '../state/state.ts';
import {type Edit, paste, press as pressIn, type as typeIn} from '../writing/editor.ts';
import {press} from './handlers.ts';
import {remembering} from './history.ts';
import {move} from './move.ts';
import {withPapers, withRefused, withSaved} from './saved.ts';

/** The state after an action. Pure: the same state and action give the same state, and what it asks of the outside is in it. */
export function update(state: State, action: Action, model: Model): State {
	const asked: State = state.asks.length === 0 ? state : {...state, asks: []};
	// Each is given what it takes: the compiler does not see that both are of one type.
	return (results[action.type] as Result<Action>)(asked, action, model);
}

type Result<Happened> = (state: State, happened: Happened, model: Model) => State;

const results: {readonly [Type in Action['type']]: Result<Extract<Action, {readonly type: Type}>>} = {
	key: deed((state, {id}, model) => press(state, id, model)),
	press: deed((state, {key}, model) => pressed(state, key, model)),
	text: deed(typed),
	resize: (state, {size}, model) => cursorInside(resized(state, size, model), model),
	notice: (state, {text}) => ({...state, notice: text}),
	show: (state, {text, why}) => ({...state, overlay: {kind: 'shown', text, why, top: 0}}),
	clock: (state, {at}, model) => (at === state.at ? state : settle({...state, at}, model)),
	found: (state, {found}, model) =>
		state.overlay?.kind === 'find' ? cursorInside({...state, overlay: {...state.overlay, found}}, model) : state,
	saved: withSaved,
	papers: (state, {papers}, model) => withPapers(state, papers, model),
	refused: withRefused,
	reports: (state, {reports}) => ({...state, overlay: {kind: 'reports', query: '', cursor: 0, reports}}),
	searched: (state, {query, hits, hasSlips, isCut}, model) =>
		state.overlay?.kind === 'everywhere' && state.overlay.query === query
			? cursorInside({...state, overlay: {...state.overlay, hits, hasSlips, isCut}}, model)
			: state,
	leaving: (state, {next}) => ({...state, next, done: true}),
	arrive,
	exported: withExported,
	edited: withEdited,
};

// In the running text a new width makes other lines: the paragraph stays. On another page less may show: what the cursor is on stays.
function resized(state: State, size: Size, model: Model): State {
	const there = isRunningText(state) ? linkHere(state, model) : undefined;
	const now = settle({...state, size}, model);
	return there === undefined ? onSameLink(state, now, model) : runningTextAt(now, keyOf(there), model);
}

// Among the lines that there are now, the cursor of what lies over the view, or its window, may stand too low.
function cursorInside(state: State, model: Model): State {
	return state.overlay === undefined ? state : move(state, () => 0, model);
}

// Where a report is opened at an entry, nobody was anywhere in it before.
function arrive(state: State, {target, isFirst}: Extract<Action, {type: 'arrive'}>, model: Model): State {
	const arrived = follow({...state, trail: []}, target, model);
	return isFirst ? {...arrived, past: state.past} : remembering(state, arrived);
}

// What the reader does. What else happens says nothing new in the footer.
function deed<Happened>(act: Result<Happened>): Result<Happened> {
	return (state, happened, model) => {
		const seen = state.lensKept || state.notice !== undefined ? {...state, lensKept: false, notice: undefined} : state;
		return remembering(seen, act(seen, happened, model));
	};
}

function pressed(state: State, key: string, model: Model): State {
	const {overlay} = state;
	const edit: Edit = (editor, width) => pressIn(editor, key, width);
	switch (overlay?.kind) {
		case undefined:
			return sayWhere(state, key, model);
		case 'editor':
			return writeInNote(state, overlay, edit, model);
		case 'form':
			return writeInField(state, overlay, edit);
		default:
			return state;
	}
}

function typed(state: State, {text, isTyped}: Extract<Action, {type: 'text'}>, model: Model): State {
	const {overlay} = state;
	const insert = isTyped ? typeIn : paste;
	if (overlay === undefined || (overlay.kind === 'help' && !overlay.isFiltering)) {
		return state;
	}

	switch (overlay.kind) {
		case 'shown':
		case 'blank':
			return state;
		case 'editor':
			return writeInNote(state, overlay, (editor) => insert(editor, text), model);
		case 'form': {
			const {editor, height} = overlay.form.fields[overlay.form.at] ?? {editor: {text: ''}, height: 1};
			return onLine(text, editor.text, mostOnLine * height, (line) =>
				writeInField(state, overlay, (written) => insert(written, line)),
			);
		}
		default:
			return onLine(text, overlay.query, mostOnLine, (line) => retype(state, overlay, overlay.query + line));
	}
}

// Only a note has lines, and takes all there is.
function onLine(text: string, held: string, most: number, write: (line: string) => State): State {
	const line = text.replaceAll(/\s+/g, ' ');
	const room = Math.max(0, most - held.length);
	return line.length <= room
		? write(line)
		: {
				// Without half a character at its end.
				...write(line.slice(0, room).replace(/[\uD800-\uDBFF]$/, '')),
				notice: `Only ${most.toLocaleString('en')} characters go here: the rest was left out`,
			};
}

// A key that does nothing here, but does something in other views, says in which.
function sayWhere(state: State, key: string, {keymap}: Model): State {
	const scope = scopeOf(state);
	// Where there are no groups, nobody misses what folds them.
	const isHidden = (id: ActionId) => id === 'fold' || (state.presenting !== undefined && privateActions.has(id));
	const bound = keymap.filter(({id, keys, scopes}) => keys.includes(key) && scopes.includes(scope) && !isHidden(id));
	const titles = titlesWhere(bound);
	return titles === undefined ? state : {...state, notice: `${keySign(key)} works in ${titles}`};
}
