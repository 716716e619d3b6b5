import type {ViewName} from '../../briefing/selection.ts';
import type {Binding, Scope} from '../binding.ts';

const there: readonly Scope[] = ['list', 'detail'];
const reviewed: readonly ViewName[] = ['issues', 'deployment'];

/** The keys that put an imported report right. */
export const reviewingKeys: readonly Binding[] = [
	{
		id: 'confirm',
		keys: ['v'],
		label: 'confirm',
		help: 'Confirm a statement or figure of an imported report as it is',
		scopes: there,
		views: reviewed,
	},
	{
		id: 'next-unreviewed',
		keys: ['V'],
		label: 'unreviewed',
		help: 'Go to the next statement or figure that nobody has reviewed',
		scopes: there,
		views: reviewed,
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
		id: 'correct',
		keys: ['c'],
		label: 'correct',
		help: 'Correct what the figure counts, its value, date or place',
		scopes: there,
		views: ['deployment'],
	},
	{
		id: 'take-back',
		keys: ['U'],
		label: 'as found',
		help: 'Put it back as the import found it: removed, corrected or confirmed',
		scopes: there,
		views: reviewed,
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
