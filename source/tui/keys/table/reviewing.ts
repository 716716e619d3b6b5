import type {ViewName} from '../../../briefing/actors/selection.ts';
import {rowsOf, type Scope} from './row.ts';

const listed: readonly Scope[] = ['list', 'detail'];
const reviewed: readonly ViewName[] = ['issues', 'deployment'];
// An opened paragraph has its statements, too.
const shown: readonly ViewName[] = [...reviewed, 'text'];

/** The keys that put an imported report right. */
export const reviewingKeys = rowsOf({topic: 'review', scopes: listed, isPrivate: true}, [
	{id: 'confirm', keys: ['v'], label: 'confirm', help: 'Confirm the statement or figure here', views: shown},
	{
		id: 'next-unreviewed',
		keys: ['V'],
		label: 'unreviewed',
		help: 'Go to the next that nobody reviewed',
		isPrivate: false,
		views: reviewed,
	},
	{id: 'take-back', keys: ['U'], label: 'as found', help: 'Put it back as the import found it', views: shown},
	{
		id: 'add-statement',
		keys: ['+'],
		label: 'add statement',
		help: 'Add a statement to the paragraph here',
		views: ['issues', 'text'],
	},
]);
