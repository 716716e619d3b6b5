import type {ViewName} from '../../../briefing/actors/selection.ts';
import type {Row, Scope} from './row.ts';

const listed: readonly Scope[] = ['list', 'detail'];
const reviewed: readonly ViewName[] = ['issues', 'deployment'];

/** What all of them are for, whatever each is called. */
const topic = 'review';

/** The keys that put an imported report right. */
export const reviewingKeys = [
	{
		id: 'confirm',
		keys: ['v'],
		label: 'confirm',
		help: 'Confirm the statement or figure here',
		topic,
		scopes: listed,
		views: reviewed,
		isPrivate: true,
	},
	{
		id: 'next-unreviewed',
		keys: ['V'],
		label: 'unreviewed',
		help: 'Go to the next that nobody reviewed',
		topic,
		scopes: listed,
		views: reviewed,
	},
	{
		id: 'correct',
		keys: ['c'],
		label: 'correct',
		help: 'Correct its speakers, kind, issue or words',
		topic,
		scopes: listed,
		views: ['issues'],
		isPrivate: true,
	},
	{
		id: 'correct',
		keys: ['c'],
		label: 'correct',
		help: 'Correct its label, value, date or place',
		topic,
		scopes: listed,
		views: ['deployment'],
		isPrivate: true,
	},
	{
		id: 'take-back',
		keys: ['U'],
		label: 'as found',
		help: 'Put it back as the import found it',
		topic,
		scopes: listed,
		views: reviewed,
		isPrivate: true,
	},
	{
		id: 'add-statement',
		keys: ['+'],
		label: 'add statement',
		help: 'Add a statement to the paragraph here',
		topic,
		scopes: listed,
		views: ['issues', 'text'],
		isPrivate: true,
	},
] as const satisfies readonly Row[];
