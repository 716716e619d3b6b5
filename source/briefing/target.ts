/** What a detail can show. */
export const kindsOfTarget = [
	'member',
	'statement',
	'actor',
	'figure',
	'meeting',
	'question',
	'term',
	'paragraph',
	'brief',
	'note',
	'notes',
	'marks',
	'correction',
	'elsewhere',
	'other-report',
] as const;

/**
 * What a detail shows: one entry of a report, by its kind and id (a paragraph by its number, a member by name), a brief
 * (`meeting:ID` or `actors:ID+ID`), a note or a correction of the reader's, all notes (or, by `meeting:ID`, those of a meeting), the marks, what an
 * actor said in other reports, by its id, or an entry of another report (`SYMBOL` and its key, with a line feed between them).
 */
export type Target = {readonly kind: (typeof kindsOfTarget)[number]; readonly id: string};

/** The text a target is known by, unique in a report. */
export function keyOf(target: Target): string {
	return `${target.kind}:${target.id}`;
}

/** The target a text of `keyOf` stands for; `undefined` where it is none. */
export function targetOf(key: string): Target | undefined {
	const colon = key.indexOf(':');
	const kind = kindsOfTarget.find((name) => name === key.slice(0, Math.max(0, colon)));
	return kind === undefined ? undefined : {kind, id: key.slice(colon + 1)};
}
