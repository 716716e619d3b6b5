import {type ViewName, viewNames} from '../briefing/selection.ts';
import {applies, type Binding, type Scope} from './binding.ts';

const reading: readonly Scope[] = ['list', 'detail'];
const everywhere: readonly Scope[] = ['list', 'detail', 'picker', 'help'];
const typing: readonly Scope[] = ['picker', 'help'];

/** Every binding of the program, in the order of the help. Within a scope the footer keeps this order too. */
export const keymap: readonly Binding[] = [
	{
		id: 'down',
		keys: ['down', 'j'],
		label: 'move',
		help: 'Move down',
		scopes: reading,
		footer: reading,
		shown: '↑↓',
	},
	{id: 'up', keys: ['up', 'k'], label: 'up', help: 'Move up', scopes: reading},
	{id: 'down', keys: ['down'], label: 'move', help: 'Move down', scopes: typing, footer: typing, shown: '↑↓'},
	{id: 'up', keys: ['up'], label: 'up', help: 'Move up', scopes: typing},
	{
		id: 'open',
		keys: ['enter', 'right', 'l'],
		label: 'open',
		help: 'Open what the cursor is on, or unfold a group',
		scopes: ['list'],
		footer: ['list'],
	},
	{
		id: 'open',
		keys: ['enter', 'right', 'l'],
		label: 'follow',
		help: 'Follow the link the cursor is on',
		scopes: ['detail'],
		footer: ['detail'],
	},
	{
		id: 'fold',
		keys: ['left', 'h'],
		label: 'fold',
		help: 'Fold the group, or go to it',
		scopes: ['list'],
		views: ['issues', 'deployment', 'positions'],
		footer: ['list'],
	},
	{
		id: 'back',
		keys: ['escape', 'left', 'h'],
		label: 'back',
		help: 'Go back to where you came from',
		scopes: ['detail'],
		footer: ['detail'],
	},
	{id: 'page-down', keys: ['pagedown'], label: 'page', help: 'Move a page down', scopes: everywhere},
	{id: 'page-up', keys: ['pageup'], label: 'page', help: 'Move a page up', scopes: everywhere},
	{id: 'half-page-down', keys: ['ctrl+d'], label: 'half page', help: 'Move half a page down', scopes: reading},
	{id: 'half-page-up', keys: ['ctrl+u'], label: 'half page', help: 'Move half a page up', scopes: reading},
	{id: 'first', keys: ['g', 'home'], label: 'top', help: 'Go to the first line', scopes: reading},
	{id: 'last', keys: ['G', 'end'], label: 'end', help: 'Go to the last line', scopes: reading},
	{
		id: 'regroup',
		keys: ['t'],
		label: 'regroup',
		help: 'Group the statements by stakeholder or by issue',
		scopes: reading,
		views: ['issues'],
		footer: ['list'],
	},
	{
		id: 'sort',
		keys: ['s'],
		label: 'sort',
		help: 'Sort the list another way',
		scopes: reading,
		views: ['delegation', 'deployment'],
		footer: ['list'],
	},
	...viewNames.map(
		(name, at): Binding => ({
			id: `view-${name}`,
			keys: [String(at + 1)],
			label: name,
			help: `Show the ${name} view`,
			scopes: reading,
		}),
	),
	{id: 'next-view', keys: ['tab'], label: 'next view', help: 'Show the next view', scopes: reading},
	{id: 'previous-view', keys: ['shift+tab'], label: 'previous view', help: 'Show the view before', scopes: reading},
	{
		id: 'lens',
		keys: ['a'],
		label: 'lens',
		help: 'Narrow every view to those under the cursor, or to a name',
		scopes: reading,
		footer: reading,
	},
	{id: 'clear-lens', keys: ['A'], label: 'clear lens', help: 'Clear the lens', scopes: reading},
	{
		id: 'apply',
		keys: ['enter'],
		label: 'narrow to it',
		help: 'Narrow every view to it, or to those marked',
		scopes: ['picker'],
		footer: ['picker'],
	},
	{
		id: 'mark',
		keys: ['tab'],
		label: 'mark several',
		help: 'Mark or unmark the actor, to narrow to several',
		scopes: ['picker'],
		footer: ['picker'],
	},
	{id: 'erase', keys: ['backspace'], label: 'erase', help: 'Erase a character', scopes: typing},
	{id: 'erase-all', keys: ['ctrl+u'], label: 'erase all', help: 'Erase what is typed', scopes: typing},
	{
		id: 'help',
		keys: ['?'],
		label: 'help',
		help: 'Show this help; type to filter it',
		scopes: reading,
		footer: reading,
	},
	{
		id: 'close',
		keys: ['escape', '?'],
		label: 'close',
		help: 'Close the help',
		scopes: ['help'],
		footer: ['help'],
	},
	{
		id: 'close',
		keys: ['escape'],
		label: 'close',
		help: 'Close the picker and keep the lens as it was',
		scopes: ['picker'],
		footer: ['picker'],
	},
	{
		id: 'close',
		keys: ['q'],
		label: 'close',
		help: 'Close what is open',
		scopes: ['detail'],
		footer: ['detail'],
	},
	{id: 'quit', keys: ['q'], label: 'quit', help: 'Quit', scopes: ['list'], footer: ['list']},
	{id: 'quit', keys: ['ctrl+c'], label: 'quit', help: 'Quit from anywhere', scopes: everywhere},
	{
		id: 'suspend',
		keys: ['ctrl+z'],
		label: 'suspend',
		help: 'Go to the shell; fg comes back',
		scopes: everywhere,
	},
];

/** The binding of a key in a scope and a view. */
export function bindingFor(key: string, scope: Scope, view: ViewName): Binding | undefined {
	return keymap.find((binding) => applies(binding, scope, view) && binding.keys.includes(key));
}

/** The bindings that the footer names in a scope and a view, in order. */
export function footerBindings(scope: Scope, view: ViewName): Binding[] {
	return keymap.filter((binding) => applies(binding, scope, view) && binding.footer?.includes(scope));
}
