import {meetingOfBrief} from '../briefing/brief-id.ts';
import type {ViewName} from '../briefing/selection.ts';
import type {Target} from '../briefing/target.ts';

const views: Readonly<Partial<Record<Target['kind'], ViewName>>> = {
	member: 'delegation',
	statement: 'issues',
	actor: 'issues',
	elsewhere: 'issues',
	figure: 'deployment',
	meeting: 'programme',
	question: 'positions',
	term: 'terms',
	paragraph: 'text',
};

/** The view an entry stands in; `undefined` for the reader's own pages, which stand in any. */
export function viewOf({kind, id}: Target): ViewName | undefined {
	return kind === 'brief' ? (meetingOfBrief(id) === undefined ? 'issues' : 'programme') : views[kind];
}
