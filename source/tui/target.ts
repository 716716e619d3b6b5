import type {ViewName} from '../briefing/selection.ts';
import type {Target} from '../briefing/target.ts';

const views: Readonly<Record<Exclude<Target['kind'], 'brief'>, ViewName>> = {
	member: 'delegation',
	statement: 'issues',
	actor: 'issues',
	figure: 'deployment',
	meeting: 'programme',
	question: 'positions',
	term: 'terms',
	paragraph: 'text',
};

/** The view an entry stands in. */
export function viewOf({kind, id}: Target): ViewName {
	return kind === 'brief' ? (id.startsWith('meeting:') ? 'programme' : 'issues') : views[kind];
}
