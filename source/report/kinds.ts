/** The kinds of actor a report distinguishes. */
export const actorKinds = [
	'government',
	'armed group',
	'civil society',
	'parliament',
	'regional organization',
	'UN mission',
	'UN system',
	'military operation',
	'member state',
	'Security Council',
	'other',
] as const;

/**
 * The kinds of statement. The kind follows the content: `asks` a demand or call, `pledges` a firm commitment,
 * `plans` an intention, `holds` a position, `assesses` a judgement of facts, `notes` what is merely taken
 * note of, `reports` what is told as fact.
 */
export const statementKinds = [
	'asks',
	'pledges',
	'plans',
	'holds',
	'supports',
	'objects',
	'assesses',
	'fears',
	'notes',
	'reports',
] as const;

/** The kind of an actor. */
export type ActorKind = (typeof actorKinds)[number];
/** The kind of a statement. */
export type StatementKind = (typeof statementKinds)[number];
