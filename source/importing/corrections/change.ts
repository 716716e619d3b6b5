import * as v from 'valibot';
import {id, list, record, text} from '../../report/fields.ts';
import {actorKinds, statementKinds} from '../../report/kinds.ts';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = record({from: offset, to: offset});
const extent = v.picklist(['all', 'some']);
const kind = v.picklist(statementKinds);
/** The id is that of the report, where the reader chose from its list; the name tells who is meant when no such id is there. */
const namedActor = record({id: v.optional(id), name: text, kind: v.optional(v.picklist(actorKinds))});
const actors = list(namedActor);

const change = v.variant('type', [
	record({type: v.literal('confirm')}),
	record({type: v.literal('speaker'), actors, extent: v.optional(extent)}),
	record({type: v.literal('kind'), kind}),
	record({type: v.literal('issue'), issue: id}),
	record({type: v.literal('span'), from: offset, to: offset}),
	record({type: v.literal('split'), first: span, second: span}),
	record({type: v.literal('add'), actors, extent, kind, verb: text, issue: id}),
	record({type: v.literal('remove')}),
]);

/**
 * What a reader changes of one statement: `confirm` it is right as it is, `speaker` others said it, `kind` and `issue` it is of
 * another, `span` its words begin or end elsewhere, `split` it is two statements, `add` here is one that was not found,
 * `remove` here is none.
 */
export type Change = v.InferOutput<typeof change>;

/** An actor as a reader names it. */
export type NamedActor = v.InferOutput<typeof namedActor>;

/** A stretch of a paragraph's text: UTF-16 units from 0. */
export type TextSpan = v.InferOutput<typeof span>;

/** Reads a change as it was kept; `undefined` where it is none that this program knows. */
export function parseChange(json: unknown): Change | undefined {
	const result = v.safeParse(change, json);
	return result.success ? result.output : undefined;
}
