import {both} from '../../briefing/actors/selection.ts';
import {keyOf, type Target, viewOf} from '../../briefing/entry/target.ts';
import {knownAt} from '../../briefing/figures/figures.ts';
import {counted} from '../../briefing/wording.ts';
import {type Reviewed, reviewedKey} from '../../importing/corrections/corrected.ts';
import type {CorrectionStep} from '../../importing/corrections/step.ts';
import type {WordsAt} from '../../importing/corrections/words-at.ts';
import type {Correction} from '../../library/reader/corrections.ts';
import type {Actor} from '../../report/model.ts';
import type {Row} from '../drawing/outline.ts';
import {actorForm} from '../over/form/actor-form.ts';
import {figureForm} from '../over/form/figure-form.ts';
import {additionForm, correctionForm} from '../over/form/statement-form.ts';
import {entryHere, linkHere} from '../state/here.ts';
import type {Model} from '../state/model.ts';
import {pointAt, settle} from '../state/settle.ts';
import {openedAt, placeOf, type State, saving, withPlace} from '../state/state.ts';
import {rowKeys} from '../views/deployment/rows.ts';
import {correctionsAt, originOf, reviewedAt, type Standing, standingOf} from '../views/review.ts';
import type {Form} from '../writing/form.ts';

/** The state that asks for the statement or figure here to be confirmed. */
export function confirm(state: State, model: Model): State {
	const confirmed = onReviewed(state, model, (reviewed, place) =>
		reviewed.entry.unreviewed === true
			? correct(state, place, {type: 'confirm'}, 'Confirmed', model)
			: {...state, notice: `This ${reviewed.kind} is reviewed already`},
	);
	return confirmed ?? {...state, notice: whereToPoint(state)};
}

/** The state with a form open that puts the statement or figure here right, or says who the actor here is; `undefined` where there is none. */
export function openCorrection(state: State, model: Model): State | undefined {
	const withForm = (form: Form): State => ({...state, overlay: {kind: 'form', form}});
	const actor = actorHere(state, model);
	return (
		onReviewed(state, model, ({kind, entry}, place) =>
			withForm(kind === 'figure' ? figureForm(entry, place, model) : correctionForm(entry, place, model)),
		) ??
		(actor && (model.review === undefined ? {...state, notice: notImported} : withForm(actorForm(actor, model))))
	);
}

/** The actor that the cursor is on, or whose page is open. */
function actorHere(state: State, model: Model): Actor | undefined {
	const target = [linkHere(state, model), model.shown(state)].find((one) => one?.kind === 'actor');
	return target?.kind === 'actor' ? model.index.actors.get(target.id) : undefined;
}

/** The state that asks for the statement or figure here to be removed; `undefined` where there is none. */
export function removeReviewed(state: State, model: Model): State | undefined {
	return onReviewed(state, model, (reviewed, place) => {
		const pointed = model.pointed(state)?.entry.target;
		const isPointed = pointed !== undefined && keyOf(pointed) === reviewedKey(reviewed);
		return correct(isPointed ? atNeighbour(state, model) : state, place, {type: 'remove'}, 'Removed', model);
	});
}

function correct(state: State, place: WordsAt, change: CorrectionStep, said: string, model: Model): State {
	return saving(state, {kind: 'add-corrections', parts: correctionsAt(model, place, [change]), said});
}

/** The state with a form open that adds a statement to the paragraph here. */
export function addStatement(state: State, model: Model): State {
	const target = entryHere(state, model);
	const statement = target?.kind === 'statement' ? model.index.statements.get(target.id) : undefined;
	const number = target?.kind === 'paragraph' ? target.id : statement?.paragraph;
	const paragraph = model.index.paragraphs.get(number ?? '');
	if (model.review === undefined) {
		return {...state, notice: notImported};
	}

	if (paragraph === undefined) {
		return {...state, notice: 'Put the cursor on a statement or a paragraph to add one there'};
	}

	if (!paragraph.verbatim) {
		return {...state, notice: 'This paragraph is a summary, not the report’s words'};
	}

	const issue = statement?.issue ?? model.index.drawnFrom.get(paragraph.number)?.statements[0]?.issue;
	return {...state, overlay: {kind: 'form', form: additionForm(paragraph, issue, model)}};
}

/** Why a key that puts a report right does nothing where none was imported. */
const notImported = 'Only a report imported from a document can be put right';

/** The state that asks for the entry here to be as it was found again, or for a correction that does not fit to be taken away. */
export function asFound(state: State, model: Model): State {
	const {review} = model;
	if (review === undefined) {
		return {...state, notice: notImported};
	}

	const standing = standingHere(state, model);
	if (standing !== undefined) {
		return standing.kind === 'misfit'
			? without(atNeighbour(state, model), [standing.made], 'Taken away')
			: without(withPlace(state, {cursor: reviewedKey(standing)}), standing.corrections, 'There again');
	}

	const here = [model.shown(state), linkHere(state, model)].filter((one) => one !== undefined);
	const target = here.find((one) => originOf(review, one) !== undefined) ?? here[0];
	const origin = target && originOf(review, target);
	const renamed = review.renamed.get(actorHere(state, model)?.id ?? '');
	if (origin === undefined && renamed !== undefined) {
		return without(state, renamed.corrections, renamed.found.length > 1 ? 'Apart again' : 'As it was found');
	}

	if (target === undefined || origin === undefined) {
		const isEntry = reviewedHere(state, model) !== undefined;
		return {...state, notice: isEntry ? 'It is as it was found' : whereToPoint(state)};
	}

	const {found, corrections} = origin;
	if (found === undefined) {
		return without(atNeighbour(state, model), corrections, 'Taken away');
	}

	// Of the parts of a split statement the whole is there again.
	const whole = reviewedKey(found) !== keyOf(target) ? {cursor: reviewedKey(found)} : {};
	return without(withPlace(state, whole), corrections, 'As it was found');
}

function without(state: State, corrections: readonly Correction[], said: string): State {
	return saving(state, {kind: 'remove-corrections', ids: corrections.map(({id}) => id), said});
}

/** The statement or figure that is opened; on a page of anything else the one that the cursor is on. */
function reviewedHere(state: State, model: Model): Reviewed | undefined {
	const at = (target: Target | undefined) => target && reviewedAt(model.index, target);
	return at(entryHere(state, model)) ?? at(linkHere(state, model));
}

/** The correction that is opened, or that the cursor is on, where it shows by itself. */
function standingHere(state: State, model: Model): Standing | undefined {
	const shown = model.shown(state);
	return model.review !== undefined && shown?.kind === 'correction' ? standingOf(model.review, shown.id) : undefined;
}

/** The state after some work on the statement or figure here, or which says why it cannot be put right; `undefined` where there is none. */
function onReviewed(
	state: State,
	model: Model,
	work: (reviewed: Reviewed, place: WordsAt) => State,
): State | undefined {
	const reviewed = reviewedHere(state, model);
	const standing = standingHere(state, model);
	if (reviewed === undefined) {
		return standing && {...state, notice: `U ${standing.kind === 'misfit' ? 'takes it away' : 'puts it back'}`};
	}

	const place = model.review?.places.get(reviewedKey(reviewed));
	return place === undefined ? {...state, notice: whyNot(reviewed, model)} : work(reviewed, place);
}

function whyNot({kind, entry}: Reviewed, {review}: Model): string {
	return review === undefined
		? notImported
		: entry.span !== undefined
			? 'Its words are those of another statement, which is to be corrected'
			: kind === 'figure'
				? 'Import the document again to review its figures'
				: 'This statement does not stand in the document word for word';
}

function whereToPoint({view}: State): string {
	return `Put the cursor on a ${view === 'deployment' ? 'figure' : 'statement'}`;
}

/** The state with the cursor on what stands beside the entry here, which is to go: the next one of its group, else the one before. */
export function atNeighbour(state: State, model: Model): State {
	const rows = model.rows(state);
	const at = model.cursorRow(state);
	const isBeside = (row: Row | undefined) => row?.depth === rows[at]?.depth && row?.entry.selectable === true;
	const near = [rows[at + 1], rows[at - 1]].find(isBeside) ?? rows.slice(0, Math.max(0, at - 1)).findLast(isBeside);
	return withPlace(state, {cursor: near?.entry.key ?? placeOf(state).cursor});
}

/**
 * The state with the cursor on the next entry that nobody has reviewed: the statements in the order of the report, which is how
 * one reads along in the document, then the figures, and around.
 */
export function goToUnreviewed(state: State, model: Model): State {
	const all = reviewable(state, model);
	const here = entryHere(state, model);
	const start = state.view === 'deployment' ? all.findIndex(({target}) => target.kind === 'figure') - 1 : -1;
	const found = all.findIndex(({target}) => here !== undefined && keyOf(target) === keyOf(here));
	const at = found === -1 ? Math.max(-1, start) : found;
	const next = [...all.slice(at + 1), ...all.slice(0, at + 1)].find(({isUnreviewed}) => isUnreviewed);
	if (next === undefined) {
		return {...state, notice: model.review === undefined ? notImported : 'Every statement and figure here is reviewed'};
	}

	return here !== undefined && keyOf(next.target) === keyOf(here)
		? {...state, notice: 'This is the last one that is unreviewed'}
		: goTo(state, next.target, all, model);
}

type Reviewable = {readonly target: Target; readonly isUnreviewed: boolean};

function reviewable(state: State, model: Model): Reviewable[] {
	const {selection, at} = model.context(state);
	const {statements, figures} = model.index.report;
	const saying = new Set(both(selection.issues));
	const counting = new Set(both(selection.deployment));
	const said = statements.filter((one) => saying.has(one));
	const known = figures.filter((one) => counting.has(one) && (at === undefined || knownAt(one, at)));
	return [
		...said.map(({id, unreviewed}) => ({target: {kind: 'statement', id} as const, isUnreviewed: unreviewed === true})),
		...known.map(({id, unreviewed}) => ({target: {kind: 'figure', id} as const, isUnreviewed: unreviewed === true})),
	];
}

// What is opened in a view stays so: the next one is opened in its place.
function goTo(state: State, target: Target, all: readonly Reviewable[], model: Model): State {
	const isOpened = placeOf(state).opened !== undefined;
	const view = viewOf(target) ?? state.view;
	const next: State =
		view === state.view ? {...state, notice: undefined} : {...state, view, trail: [], notice: onTo(target, all)};
	const pointed = pointAt(next, rowKeys(target), model) ?? withPlace(next, {cursor: keyOf(target)});
	return settle(withPlace(pointed, {opened: isOpened ? openedAt(target) : undefined}), model);
}

// Those passed over are counted: nothing else brings one back to them before the others are done.
function onTo({kind}: Target, all: readonly Reviewable[]): string {
	const [here, before] = kind === 'figure' ? ['figures', 'statement'] : ['statements', 'figure'];
	const left = all.filter(({target, isUnreviewed}) => isUnreviewed && target.kind === before).length;
	return left === 0
		? `On to the ${here} that nobody reviewed`
		: `On to the ${here}; ${counted(left, before)} ${left === 1 ? 'is' : 'are'} left unreviewed`;
}
