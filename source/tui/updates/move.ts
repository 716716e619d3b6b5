import {byKind} from '../../briefing/by-kind.ts';
import {overRoom, type Step, topWithin, typedListHeight} from '../drawing/layout.ts';
import {recallSearch} from '../over/find/update.ts';
import {paragraphWindow} from '../over/form/draw.ts';
import {helpRows} from '../over/help.ts';
import {paletteEntries} from '../over/palette/entries.ts';
import {foundReports} from '../over/reports/update.ts';
import {shownLines} from '../over/shown.ts';
import type {Model} from '../state/model.ts';
import type {Overlay, TypedOverlay} from '../state/overlay.ts';
import {placeOf, type State} from '../state/state.ts';
import {moveInDetail} from './detail.ts';
import {moveInList} from './list.ts';

/**
 * The state with the cursor moved, or a window without one, in whatever the keys go to. By no line it only finds its place among
 * those that there are now.
 */
export function move(state: State, step: Step, model: Model): State {
	const {overlay} = state;
	return overlay !== undefined
		? moveOver(state, overlay, step, model)
		: placeOf(state).opened === undefined
			? moveInList(state, step, model)
			: moveInDetail(state, step, model);
}

// In a note, where one writes, nothing moves; in a form the paragraph below its fields.
function moveOver(state: State, overlay: Overlay, step: Step, model: Model): State {
	const {bodyHeight, listHeight} = model.layout(state);
	const topOf = ({top}: {readonly top: number}, {length}: readonly unknown[], height: number) =>
		topWithin(top + step(height), height, length);
	switch (overlay.kind) {
		case 'help':
			return {...state, overlay: {...overlay, top: topOf(overlay, helpRows(state, overlay, model), listHeight)}};
		case 'shown':
			return {...state, overlay: {...overlay, top: topOf(overlay, shownLines(overlay, state.size), bodyHeight)}};
		case 'form': {
			const {form} = overlay;
			const at = paragraphWindow(form, overRoom(state.size, bodyHeight));
			const top = topWithin(at.top + step(at.height), at.height, at.lines.length);
			return {...state, overlay: {...overlay, form: {...form, movedBy: form.movedBy + top - at.top}}};
		}
		case 'editor':
		case 'blank':
			return state;
		default: {
			const by = step(typedListHeight(bodyHeight));
			const cursor = topWithin(overlay.cursor + by, 1, rowCount(state, overlay, model));
			return overlay.kind === 'find' && overlay.cursor === 0 && by === -1
				? recallSearch(state, overlay)
				: {...state, overlay: {...overlay, cursor}};
		}
	}
}

function rowCount(state: State, over: Exclude<TypedOverlay, {readonly kind: 'help'}>, model: Model): number {
	return byKind<typeof over, number>(over, {
		picker: () => model.candidates(state).length,
		find: ({found}) => found.count,
		palette: ({query}) => paletteEntries(query, state, model).length,
		reports: (picker) => foundReports(picker).length,
		everywhere: ({hits}) => hits.length,
	});
}
