import {type ViewName, viewNames} from '../../briefing/actors/selection.ts';
import {addressOf} from '../../briefing/entry/address.ts';
import {citationOf, copiedText, isParaphrase} from '../../briefing/entry/copied-text.ts';
import type {Step} from '../drawing/layout.ts';
import {type ActionId, privateActions} from '../keys/keymap.ts';
import {goToHit, liftLens, openFind, walkHits} from '../over/find/update.ts';
import {closeForm, goToField, openForm, saveForm} from '../over/form/update.ts';
import {closeNote, openNewNote, saveNote} from '../over/note/update.ts';
import {completeTyped, openPalette, runPointed} from '../over/palette/update.ts';
import {applyLens, openPicker, toggleTick} from '../over/picker/update.ts';
import {openChosen, openEverywhere, openHit, openReports} from '../over/reports/update.ts';
import {entryHere, noteHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import type {Overlay} from '../state/overlay.ts';
import {follow, settle, toggleRunningText} from '../state/settle.ts';
import {asking, placeOf, retype, type State, type Trodden, untrodden, withPlace} from '../state/state.ts';
import {openBeside} from './beside.ts';
import {openBrief, raise} from './brief.ts';
import {closeDetail, followLink} from './detail.ts';
import {walkHistory} from './history.ts';
import {foldRow, openRow, rearrange, turnColumns} from './list.ts';
import {move} from './move.ts';
import {change, remove, takeStatement, toggleMark, undoLast} from './papers.ts';
import {addStatement, asFound, confirm, goToUnreviewed} from './review.ts';

type Handler = (state: State, model: Model) => State;

/** What a key does in each of what lies over the view that it is bound in. */
type OverHandlers = {
	readonly [Kind in Overlay['kind']]?: (
		state: State,
		overlay: Extract<Overlay, {readonly kind: Kind}>,
		model: Model,
	) => State;
};

/** The state after a key. */
export function press(state: State, id: ActionId, model: Model): State {
	return state.presenting !== undefined && privateActions.has(id)
		? {...state, notice: 'Not while presenting: P ends it'}
		: handlers[id](state, model);
}

/** What every action does: one without a handler does not compile. */
const handlers: Readonly<Record<ActionId, Handler>> = {
	down: moving(() => 1),
	up: moving(() => -1),
	'page-down': moving((height) => height),
	'page-up': moving((height) => -height),
	'half-page-down': moving((height) => Math.ceil(height / 2)),
	'half-page-up': moving((height) => -Math.ceil(height / 2)),
	first: moving(() => -Infinity),
	last: moving(() => Infinity),
	open: (state, model) => (placeOf(state).opened === undefined ? openRow(state, model) : followLink(state, model)),
	back: closeDetail,
	close: (state, model) => (state.overlay === undefined ? closeDetail(state, model) : closeOverlay(state, model)),
	'next-entry': (state, model) => openBeside(state, 1, model),
	'previous-entry': (state, model) => openBeside(state, -1, model),
	fold: foldRow,
	'next-columns': (state, model) => turnColumns(state, 1, model),
	'previous-columns': (state, model) => turnColumns(state, -1, model),
	regroup: rearrange,
	'running-text': toggleRunningText,
	sort: rearrange,
	...(Object.fromEntries(viewNames.map((name) => [`view-${name}`, showing(name)])) as Record<
		`view-${ViewName}`,
		Handler
	>),
	'next-view': (state, model) => show(state, neighbour(state.view, 1), model),
	'previous-view': (state, model) => show(state, neighbour(state.view, -1), model),
	'history-back': (state, model) => walkHistory(state, 'back', model),
	'history-forward': (state, model) => walkHistory(state, 'forward', model),

	lens: openPicker,
	'clear-lens': (state, model) => settle({...state, lens: []}, model),
	tick: within({picker: toggleTick}),
	apply: within({picker: applyLens}),

	find: openFind,
	'find-everywhere': openEverywhere,
	'next-hit': (state, model) => walkHits(state, 1, model),
	'previous-hit': (state, model) => walkHits(state, -1, model),
	lift: within({find: liftLens}),
	'open-report': openReports,
	go: within({find: goToHit, reports: openChosen, everywhere: openHit}),

	palette: (state) => openPalette(state),
	export: (state) => openPalette(state, 'export '),
	complete: within({palette: completeTyped}),
	run: within({palette: (state, palette, model) => runPointed(state, palette, model, press)}),

	brief: openBrief,
	raise,
	copy: (state, model) => copyEntry(state, model, 'entry'),
	cite: (state, model) => copyEntry(state, model, 'citation'),
	'open-document': openDocument,

	write: openNewNote,
	outside: within({editor: (state, {editor}) => asking(state, {kind: 'edit', text: editor.text})}),
	save: within({editor: saveNote, form: saveForm}),
	notes: (state, model) => follow(state, {kind: 'notes'}, model),
	mark: toggleMark,
	marks: (state, model) => follow(state, {kind: 'marks'}, model),
	'add-meeting': openForm,
	change,
	'next-field': within({form: (state, form) => goToField(state, form, 1)}),
	'previous-field': within({form: (state, form) => goToField(state, form, -1)}),
	oppose: (state, model) => takeStatement(state, 'differ', model),
	join: (state, model) => takeStatement(state, 'complement', model),
	remove,
	undo: undoLast,

	confirm,
	'next-unreviewed': goToUnreviewed,
	'take-back': asFound,
	'add-statement': addStatement,

	help: (state) => ({...state, overlay: {kind: 'help', query: '', top: 0, isFiltering: false}}),
	filter: within({help: (state, help) => ({...state, overlay: {...help, isFiltering: true}})}),
	erase: typing((query) => [...query].slice(0, -1).join('')),
	'erase-all': typing(() => ''),
	present: (state, model) => settle(togglePresenting(state), model),
	blank: (state) => ({
		...state,
		overlay: {kind: 'blank', under: state.overlay?.kind === 'shown' ? state.overlay : undefined},
	}),
	unblank: within({blank: (state, {under}) => ({...state, overlay: under})}),
	suspend: (state) => asking(state, {kind: 'suspend'}),
	// What is written and cannot be kept is asked about first.
	quit: (state, model) => {
		const isWritten = state.overlay?.kind === 'editor' || state.overlay?.kind === 'form';
		const closed = isWritten ? closeOverlay(state, model) : state;
		return closed.overlay?.kind === 'form' ? closed : {...closed, done: true};
	},
};

function moving(step: Step): Handler {
	return (state, model) => move(state, step, model);
}

function within(handlersOf: OverHandlers): Handler {
	return (state, model) => {
		const {overlay} = state;
		// Each is given what it takes: the compiler does not see that both are of one kind.
		const handler = overlay && (handlersOf[overlay.kind] as ((...given: [State, Overlay, Model]) => State) | undefined);
		return overlay === undefined || handler === undefined ? state : handler(state, overlay, model);
	};
}

function typing(change: (query: string) => string): Handler {
	return (state) => {
		const {overlay} = state;
		return overlay !== undefined && 'query' in overlay ? retype(state, overlay, change(overlay.query)) : state;
	};
}

function closeOverlay(state: State, model: Model): State {
	const {overlay} = state;
	switch (overlay?.kind) {
		case 'editor':
			return closeNote(state, overlay, model);
		case 'form':
			return closeForm(state, overlay);
		default:
			return {...state, overlay: undefined};
	}
}

// Where a view already shows, its own number leads from what is opened to its list.
function showing(view: ViewName): Handler {
	return (state, model) => show(state.view === view ? withPlace(state, {opened: undefined}) : state, view, model);
}

function show(state: State, view: ViewName, model: Model): State {
	return settle({...state, view, trail: []}, model);
}

function neighbour(view: ViewName, step: number): ViewName {
	const at = (viewNames.indexOf(view) + step + viewNames.length) % viewNames.length;
	return viewNames[at] ?? view;
}

// What is opened, or what the cursor is on: the entry with its citation, or the citation alone.
function copyEntry(state: State, model: Model, what: 'entry' | 'citation'): State {
	const note = noteHere(state, model);
	if (note !== undefined && what === 'entry') {
		return asking(state, {kind: 'copy', text: note.text, said: 'your note'});
	}

	const target = entryHere(state, model);
	const citation = target === undefined ? undefined : citationOf(model.index, target);
	const entry = target === undefined || what === 'citation' ? undefined : copiedText(model.index, target);
	const text = entry ?? citation;
	if (text === undefined) {
		return {...state, notice: 'Nothing here has a citation'};
	}

	const before = entry === undefined ? '' : isParaphrase(entry) ? 'paraphrase and ' : 'text and ';
	const said = citation === undefined ? 'your meeting' : before + citation;
	return asking(state, {kind: 'copy', text, said});
}

// The document that is cited: of a figure that may be another than the report.
function openDocument(state: State, model: Model): State {
	const {index} = model;
	const target = entryHere(state, model);
	const [cited = ''] = (target && citationOf(index, target))?.split(', ') ?? [];
	const document = cited || index.report.symbol;
	const address = addressOf(document);
	return address === undefined
		? {...state, notice: `${document} has no public address that is known here`}
		: asking(state, {kind: 'browse', address});
}

// Where the reader had been is hidden while others see the screen, and where they go meanwhile is forgotten afterwards, but for
// the way back from where they are.
function togglePresenting(state: State): State {
	if (state.presenting === undefined) {
		return {...state, ...untrodden, presenting: troddenOf(state), notice: 'Presenting · P ends it'};
	}

	// The links followed before lead to where it began, and not to where the reader has gone since.
	const hasMoved = state.past.length + state.future.length > 0;
	const {trail} = hasMoved ? state : state.presenting;
	return {...state, ...state.presenting, trail, presenting: undefined, notice: 'No longer presenting'};
}

function troddenOf({trail, past, future, cameFrom, wentBackFrom, searches, hits}: State): Trodden {
	return {trail, past, future, cameFrom, wentBackFrom, searches, hits};
}
