import type {ViewName} from '../../../briefing/actors/selection.ts';
import type {Binding, Scope} from './binding.ts';

const there: readonly Scope[] = ['list', 'detail'];
const reviewed: readonly ViewName[] = ['issues', 'deployment'];

/** What all of them are for, whatever each is called. */
const topic = 'review';

/** The keys that put an imported report right. */
export const reviewingKeys: readonly Binding[] = [
	{
		id: 'confirm',
		keys: ['v'],
		label: 'confirm',
		help: 'Confirm the statement or figure here',
		topic,
		scopes: there,
		views: reviewed,
	},
	{
		id: 'next-unreviewed',
		keys: ['V'],
		label: 'unreviewed',
		help: 'Go to the next that nobody reviewed',
		topic,
		scopes: there,
		views: reviewed,
	},
	{
		id: 'correct',
		keys: ['c'],
		label: 'correct',
		help: 'Correct its speakers, kind, issue or words',
		topic,
		scopes: there,
		views: ['issues'],
	},
	{
		id: 'correct',
		keys: ['c'],
		label: 'correct',
		help: 'Correct its label, value, date or place',
		topic,
		scopes: there,
		views: ['deployment'],
	},
	{
		id: 'take-back',
		keys: ['U'],
		label: 'as found',
		help: 'Put it back as the import found it',
		topic,
		scopes: there,
		views: reviewed,
	},
	{
		id: 'add-statement',
		keys: ['+'],
		label: 'add statement',
		help: 'Add a statement to the paragraph here',
		topic,
		scopes: there,
		views: ['issues', 'text'],
	},
];
