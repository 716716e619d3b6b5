import type {ViewName} from '../briefing/selection.ts';

/** What a detail can show: one entry of the report, by its kind and id (a paragraph by its number, a member by its country). */
export type Target = {
	readonly kind: 'member' | 'statement' | 'actor' | 'figure' | 'meeting' | 'question' | 'term' | 'paragraph';
	readonly id: string;
};

const views: Readonly<Record<Target['kind'], ViewName>> = {
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
export function viewOf(target: Target): ViewName {
	return views[target.kind];
}

/** The text a target is known by, unique in a report. */
export function keyOf(target: Target): string {
	return `${target.kind}:${target.id}`;
}

/** The target a text of `keyOf` stands for; `undefined` where it is none. */
export function targetOf(key: string): Target | undefined {
	const colon = key.indexOf(':');
	const kind = key.slice(0, Math.max(0, colon));
	return Object.hasOwn(views, kind) ? {kind: kind as Target['kind'], id: key.slice(colon + 1)} : undefined;
}
