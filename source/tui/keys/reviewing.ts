import type {Binding, Scope} from '../binding.ts';

const there: readonly Scope[] = ['list', 'detail'];

/** The keys that put an imported report right. */
export const reviewingKeys: readonly Binding[] = [
	{
		id: 'confirm',
		keys: ['v'],
		label: 'confirm',
		help: 'Confirm a statement of an imported report as it is',
		scopes: there,
		views: ['issues'],
	},
	{
		id: 'next-unreviewed',
		keys: ['V'],
		label: 'unreviewed',
		help: 'Go to the next statement that nobody has reviewed',
		scopes: there,
		views: ['issues'],
	},
	{
		id: 'correct',
		keys: ['c'],
		label: 'correct',
		help: 'Correct its speakers, kind, issue or words',
		scopes: there,
		views: ['issues'],
	},
	{
		id: 'add-statement',
		keys: ['+'],
		label: 'add statement',
		help: 'Add a statement to the paragraph here',
		scopes: there,
		views: ['issues', 'text'],
	},
];
