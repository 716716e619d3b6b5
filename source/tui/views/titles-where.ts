import {viewNames} from '../../briefing/actors/selection.ts';
import type {Binding} from '../keys/keymap.ts';
import {views} from './all-views.ts';

/** The titles of the views that some bindings are bound in, in words; `undefined` where they are bound in none of their own. */
export function titlesWhere(bindings: readonly Pick<Binding, 'views'>[]): string | undefined {
	const titles = viewNames
		.filter((name) => bindings.some((binding) => binding.views?.includes(name)))
		.map((name) => views[name].title);
	const last = titles.at(-1);
	return last === undefined
		? undefined
		: [titles.slice(0, -1).join(', '), last].filter((part) => part !== '').join(' and ');
}
