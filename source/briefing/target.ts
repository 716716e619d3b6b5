/**
 * What a detail shows: one entry of a report, by its kind and id (a paragraph by its number, a member by name), a brief
 * (`meeting:ID` or `actors:ID+ID`), a note or a correction of the reader's, all notes (or, by `meeting:ID`, those of a meeting), the marks, what an
 * actor said in other reports, by its id, or an entry of another report (`SYMBOL` and its key, with a line feed between them).
 */
export type Target = {
	readonly kind:
		| 'member'
		| 'statement'
		| 'actor'
		| 'figure'
		| 'meeting'
		| 'question'
		| 'term'
		| 'paragraph'
		| 'brief'
		| 'note'
		| 'notes'
		| 'marks'
		| 'correction'
		| 'elsewhere'
		| 'other-report';
	readonly id: string;
};

// A record, so that the compiler asks for every kind there is.
const kinds: Readonly<Record<Target['kind'], true>> = {
	member: true,
	statement: true,
	actor: true,
	figure: true,
	meeting: true,
	question: true,
	term: true,
	paragraph: true,
	brief: true,
	note: true,
	notes: true,
	marks: true,
	correction: true,
	elsewhere: true,
	'other-report': true,
};

/** The text a target is known by, unique in a report. */
export function keyOf(target: Target): string {
	return `${target.kind}:${target.id}`;
}

/** The target a text of `keyOf` stands for; `undefined` where it is none. */
export function targetOf(key: string): Target | undefined {
	const colon = key.indexOf(':');
	const kind = key.slice(0, Math.max(0, colon));
	return Object.hasOwn(kinds, kind) ? {kind: kind as Target['kind'], id: key.slice(colon + 1)} : undefined;
}
