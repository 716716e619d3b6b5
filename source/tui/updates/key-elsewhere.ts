import {viewNames} from '../../briefing/actors/selection.ts';
import {type ActionId, keySign} from '../keys/table/binding.ts';
import type {Model} from '../state/model.ts';
import {hiddenActions} from '../state/presenting.ts';
import {type State, scopeOf} from '../state/state.ts';
import {views} from '../views/all-views.ts';

/** Where there are no groups, nobody misses what folds them. */
const silent: ReadonlySet<ActionId> = new Set(['fold']);

/** The state after a key that does nothing here: where it does something in other views, it says in which. */
export function sayWhere(state: State, key: string, {keymap}: Model): State {
	const scope = scopeOf(state);
	const isHidden = (id: ActionId) => silent.has(id) || (state.presenting !== undefined && hiddenActions.has(id));
	const bound = keymap.filter(({id, keys, scopes}) => keys.includes(key) && scopes.includes(scope) && !isHidden(id));
	const there = viewNames.filter((name) => bound.some((binding) => binding.views?.includes(name)));
	const titles = there.map((name) => views[name].title);
	const last = titles.at(-1);
	const named = [titles.slice(0, -1).join(', '), last].filter((part) => part !== '').join(' and ');
	return last === undefined ? state : {...state, notice: `${keySign(key)} works in ${named}`};
}
