import type {ViewName} from '../../briefing/actors/selection.ts';
import {delegation} from './delegation.ts';
import {deployment} from './deployment/deployment.ts';
import {issues} from './issues.ts';
import {positions} from './positions.ts';
import {programme} from './programme.ts';
import {terms} from './terms.ts';
import {text} from './text.ts';
import type {View} from './view.ts';

/** Every view by its name. */
export const views: Readonly<Record<ViewName, View>> = {
	delegation,
	issues,
	deployment,
	programme,
	positions,
	terms,
	text,
};
