import type {Action} from './action.ts';
import {helpLines} from './help-lines.ts';
import {layOutScreen} from './layout.ts';
import type {Model} from './model.ts';
import type {State} from './state.ts';

/** The state after a key or a new size in the help: what is typed filters it. */
export function updateHelp(state: State, action: Action, model: Model): State {
	const {overlay} = state;
	if (overlay?.kind !== 'help') {
		return state;
	}

	const height = layOutScreen(state.size).listHeight;
	const last = Math.max(0, helpLines(model.keymap, overlay.query).length - height);
	const scrolled = (by: number): State => ({
		...state,
		overlay: {...overlay, top: Math.max(0, Math.min(last, overlay.top + by))},
	});
	const asked = (query: string): State => ({...state, overlay: {...overlay, query, top: 0}});
	if (action.type === 'resize') {
		return scrolled(0);
	}

	if (action.type === 'text') {
		return asked(overlay.query + action.text);
	}

	if (action.type !== 'key') {
		return state;
	}

	switch (action.id) {
		case 'down':
			return scrolled(1);
		case 'up':
			return scrolled(-1);
		case 'page-down':
			return scrolled(height);
		case 'page-up':
			return scrolled(-height);
		case 'erase':
			return asked([...overlay.query].slice(0, -1).join(''));
		case 'erase-all':
			return asked('');
		case 'close':
			return {...state, overlay: undefined};
		default:
			return state;
	}
}
