import {entryKinds} from '../../briefing/entry/entries.ts';
import {isEntry, keyOf, type Target, targetOf, viewOf} from '../../briefing/entry/target.ts';
import type {Change} from '../../library/changes.ts';
import type {Papers} from '../../library/papers.ts';
import {type Correction, partOfChange} from '../../library/reader/corrections.ts';
import {linksTo} from '../drawing/block.ts';
import {reopened} from '../over/note/update.ts';
import type {Action} from '../state/action.ts';
import {linkHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {pointAt, settle} from '../state/settle.ts';
import {openedAt, placeOf, type State, withPlace} from '../state/state.ts';
import {figureKeys, rowKeys} from '../views/deployment/rows.ts';
import {standingOf} from '../views/review.ts';
import {closeDetail} from './detail.ts';

type Saved = Extract<Action, {type: 'saved'}>;
type Refused = Extract<Action, {type: 'refused'}>;

/**
 * Changes that take words of the reader's away: only the latest thing that was written can be taken away again, so that a key pressed once
 * too often does not take an older one.
 */
const writing: ReadonlySet<Change['kind']> = new Set([
	'remove-note',
	'edit-note',
	'remove-meeting',
	'change-meeting',
	'remove-question',
	'change-question',
]);

/** More changes than anybody takes back. */
const mostTakenBack = 100;

/** The state after a change to what the reader keeps was made. */
export function withSaved(state: State, {change, said, undo, papers, isLate = false}: Saved, model: Model): State {
	const next: State = {
		...state,
		papers,
		undo:
			undo === undefined
				? state.undo
				: [...state.undo.filter(({kind}) => !writing.has(kind)), undo].slice(-mostTakenBack),
		notice: said === '' ? state.notice : undo === undefined ? said : `${said} · u takes it back`,
		overlay: isQuiet(change) || (isLate && !isRefused(state)) ? state.overlay : undefined,
	};
	const here = atRenamed(atAdded(undo, inPlace(next, state, model)), undo, model);
	const corrected = withCorrected(here, change, undo, model);
	return settle(atRestored(corrected, change, state.papers.corrections, model), model);
}

/** The state with what the reader keeps now that another program has changed it. */
export function withPapers(state: State, papers: Papers, model: Model): State {
	return settle(inPlace({...state, papers}, state, model), model);
}

// What is open stays so where it is still there, with the cursor on its line: a note that stands above that moves all lines below it.
function inPlace(next: State, before: State, model: Model): State {
	const state = closeGone(next, model);
	const [target, here] = [linkHere(before, model), linkHere(state, model)];
	const isThere = target === undefined || (here !== undefined && keyOf(here) === keyOf(target));
	return isThere ? state : atLink(state, target, model);
}

/** The state after a change could not be made: what was written stays. */
export function withRefused(state: State, {change, why}: Refused): State {
	const {overlay} = state;
	if (change.kind === 'keep-draft' && overlay === undefined) {
		return {...reopened(state, change.parts, why), done: false};
	}

	if (change.kind === 'drop-draft') {
		return state;
	}

	if (overlay?.kind === 'editor' && !isQuiet(change)) {
		return {...state, overlay: {...overlay, refusal: `Not saved: ${why}`}};
	}

	return overlay?.kind === 'form'
		? {...state, overlay: {...overlay, form: {...overlay.form, error: `Not saved: ${why}`}}}
		: {
				...state,
				notice:
					change.kind === 'keep-draft' ? `The draft is not kept: ${why} · Esc twice lets it go` : `Not done: ${why}`,
			};
}

function isRefused({overlay}: State): boolean {
	return overlay?.kind === 'editor' ? overlay.refusal !== undefined : overlay?.kind === 'form';
}

function isQuiet({kind}: Change): boolean {
	return kind === 'keep-draft' || kind === 'drop-draft';
}

// A page of what is gone would be empty.
function closeGone(state: State, model: Model): State {
	const {opened} = placeOf(state);
	return opened === undefined || isThere(opened.target, state, model)
		? state
		: closeGone(closeDetail(state, model), model);
}

function isThere(target: Target, {papers}: State, {index, review}: Model): boolean {
	if (isEntry(target)) {
		return entryKinds[target.kind].byId(index, target.id) !== undefined;
	}

	switch (target.kind) {
		case 'brief':
			return target.on.kind !== 'meeting' || index.meetings.has(target.on.id);
		case 'note':
			return papers.notes.some(({id}) => id === target.id);
		case 'correction':
			return review !== undefined && standingOf(review, target.id) !== undefined;
		default:
			return true;
	}
}

// Where one looks at the programme or the positions, the cursor goes to what was added, which is what undo would remove.
function atAdded(undo: Change | undefined, state: State): State {
	const isOne = undo?.kind === 'remove-meeting' || undo?.kind === 'remove-question';
	const added = isOne && ({kind: undo.kind === 'remove-meeting' ? 'meeting' : 'question', id: undo.id} as const);
	return added && viewOf(added) === state.view ? withPlace(state, {cursor: keyOf(added)}) : state;
}

// Where one actor became another, the cursor and the page go along.
function atRenamed(state: State, undo: Change | undefined, model: Model): State {
	const made = undo?.kind === 'remove-corrections' ? undo.ids : [];
	const [id] =
		[...(model.review?.renamed ?? [])].find(([, {corrections}]) => corrections.some((one) => made.includes(one.id))) ??
		[];
	if (id === undefined) {
		return state;
	}

	const opened = placeOf(state).opened?.target;
	const isIt = opened?.kind === 'actor' && model.index.actors.get(opened.id)?.id === id;
	return atActor(isIt ? withPlace(state, {opened: openedAt({kind: 'actor', id})}) : state, id, model);
}

function atActor(state: State, id: string, model: Model): State {
	return pointAt(state, [`group:${id}`, keyOf({kind: 'actor', id})], model) ?? state;
}

// The cursor stays on the entry that was put right, or goes to the one that was added.
function withCorrected(state: State, change: Change, undo: Change | undefined, model: Model): State {
	if (!change.kind.endsWith('-corrections')) {
		return state;
	}

	const {cursor = ''} = placeOf(state);
	const made = undo?.kind === 'remove-corrections' ? undo.ids : [];
	const origins = [...(model.review?.origins ?? [])];
	const [corrected] = origins.find(([, {corrections}]) => corrections.some(({id}) => made.includes(id))) ?? [];
	const isOf = (type: string) =>
		change.kind === 'add-corrections' && change.parts.some((part) => partOfChange(part, 'type') === type);
	// Another program has it removed by now; what was corrected here stands below the list with it.
	const isLost = made.length > 0 && corrected === undefined && !isOf('remove') && !isOf('actor');
	const next = isLost ? {...state, notice: 'Kept, but it was removed elsewhere: it stands last in the list'} : state;
	const key = (isOf('add') ? corrected : undefined) ?? cursor;
	// A figure that is corrected may be the headline no more, or be it now.
	const figure = model.index.report.figures.find(({id}) => figureKeys(id).includes(key));
	const keys = figure === undefined ? [key] : [key, ...figureKeys(figure.id)];
	return state.view === 'issues' || state.view === 'deployment'
		? (pointAt(next, keys, model) ?? withPlace(next, {cursor: key}))
		: next;
}

// Where the list or page of something that was removed is seen, the cursor goes to it when it is there again. The corrections are
// those there were before the change.
function atRestored(state: State, change: Change, before: readonly Correction[], model: Model): State {
	switch (change.kind) {
		case 'restore-note':
			return atLink(state, {kind: 'note', id: change.note.id}, model);
		case 'restore-draft':
			return atLink(state, change.draft.target, model);
		case 'restore-meeting':
			return atRow(state, {kind: 'meeting', id: change.meeting.id}, model);
		case 'restore-question':
			return atRow(state, {kind: 'question', id: change.question.id}, model);
		case 'remove-corrections': {
			const gone = before.filter((made) => change.ids.includes(made.id));
			const apart = gone.map((made) => partOfChange(made, 'type') === 'actor' && partOfChange(made, 'which'));
			const actor = model.index.report.actors.find(({name}) => name === apart[0]);
			if (actor !== undefined) {
				return atActor(state, actor.id, model);
			}

			const removals = gone.filter((made) => partOfChange(made, 'type') === 'remove');
			const target = removals.map((removal) => entryAt(removal, model)).find((one) => one !== undefined);
			return target === undefined ? state : atRow(state, target, model);
		}
		default:
			return state;
	}
}

function entryAt(made: Correction, {review}: Model): Target | undefined {
	const {paragraph, from, to} = made;
	const which = partOfChange(made, 'which');
	const found = [...(review?.places ?? [])].find(
		([, place]) => place.paragraph === paragraph && place.from === from && place.to === to && place.which === which,
	);
	return found && targetOf(found[0]);
}

function atRow(state: State, target: Target, model: Model): State {
	return viewOf(target) === state.view ? (pointAt(state, rowKeys(target), model) ?? state) : state;
}

function atLink(state: State, target: Target, model: Model): State {
	const {opened} = placeOf(state);
	const [first] = linksTo(model.detail(state), keyOf(target));
	return opened === undefined || first === undefined
		? state
		: withPlace(state, {opened: {...opened, link: first.link}});
}
