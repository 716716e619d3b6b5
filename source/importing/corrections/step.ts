import * as v from 'valibot';
import {id, list, number, partialDate, record, text} from '../../report/fields.ts';
import {actorKinds, statementKinds} from '../../report/kinds.ts';

const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const span = record({from: offset, to: offset});
const extent = v.picklist(['all', 'some']);
const kind = v.picklist(statementKinds);
/** The id is that of the report, where the reader chose from its list; the name tells who is meant when no such id is there. */
const namedActor = record({id: v.optional(id), name: text, kind: v.optional(v.picklist(actorKinds))});
const actors = list(namedActor);
const which = v.optional(text);
const value = v.union([number, record({min: number, max: number})]);
const change = v.variant('type', [
	record({type: v.literal('confirm'), which}),
	record({type: v.literal('remove'), which}),
	record({type: v.literal('speaker'), which, actors, extent: v.optional(extent)}),
	record({type: v.literal('kind'), which, kind}),
	record({type: v.literal('issue'), which, issue: id}),
	record({type: v.literal('span'), which, from: offset, to: offset}),
	record({type: v.literal('split'), which, first: span, second: span}),
	record({type: v.literal('add'), which, actors, extent, kind, verb: text, issue: id}),
	record({
		type: v.literal('figure'),
		which,
		label: v.optional(text),
		value: v.optional(v.nullable(value)),
		of: v.optional(v.nullable(number)),
		unit: v.optional(text),
		asOf: v.optional(v.nullable(partialDate)),
		place: v.optional(v.nullable(text)),
	}),
	record({type: v.literal('actor'), which: text, name: text}),
]);

/**
 * What a reader changes of one statement or figure: `confirm` it is right as it is, `remove` here is none, `speaker` others said
 * it, `kind` and `issue` it is of another, `span` its words begin or end elsewhere, `split` it is two statements, `add` here is one
 * that was not found, `figure` it says something else, `null` being what it does not say. `which` tells those apart that stand at
 * one place; see `words-at.ts`. `actor` is of the whole report: whom the import named `which` goes by another name, and is the same
 * as another actor who goes by it.
 */
export type CorrectionStep = v.InferOutput<typeof change>;

/** A change of one type. */
export type StepOf<Type extends CorrectionStep['type']> = Extract<CorrectionStep, {readonly type: Type}>;

/** An actor as a reader names it. */
export type NamedActor = v.InferOutput<typeof namedActor>;

/** A stretch of a paragraph's text: UTF-16 units from 0. */
export type TextSpan = v.InferOutput<typeof span>;

/** Reads a change as it was kept; `undefined` where it is none that this program knows. */
export function parseStep(json: unknown): CorrectionStep | undefined {
	const result = v.safeParse(change, json);
	return result.success ? result.output : undefined;
}

/** Whether a change is of a type. */
export function isOfType<Type extends CorrectionStep['type']>(one: CorrectionStep, type: Type): one is StepOf<Type> {
	return one.type === type;
}
