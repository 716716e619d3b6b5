import * as v from 'valibot';
import {actorsOf, type ReportIndex} from '../../briefing/report-index.ts';
import {day, described, id, paragraphNumber, record} from '../../report/fields.ts';
import {statementKinds} from '../../report/kinds.ts';

/** Text. */
export const text = v.string();

/** True or false. */
export const yes = v.boolean();

/** A number of things. */
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** An instant, ISO 8601 in UTC. */
export const instant = v.pipe(text, v.isoTimestamp(), v.title('instant'));

/** A moment of the mission's clocks. */
export const moment = v.pipe(text, v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/), v.title('moment'));

/** What may not be stated: null then. */
export const maybe = <const Schema extends v.GenericSchema>(schema: Schema) => v.nullable(schema);

/** What makes a record: what may be null there may be absent. */
type Stated<Values> = {readonly [Key in keyof Values as null extends Values[Key] ? never : Key]: Values[Key]} & {
	readonly [Key in keyof Values as null extends Values[Key] ? Key : never]?: Values[Key] | undefined;
};

/** The fields of a record that some values have, in its order: null for what is not stated. */
export function recordOf<const Schema extends v.GenericSchema & {readonly entries: object}>(
	{entries}: Schema,
	values: Stated<v.InferOutput<Schema>>,
): v.InferOutput<Schema> {
	const stated: Readonly<Record<string, unknown>> = values;
	return Object.fromEntries(Object.keys(entries).map((key) => [key, stated[key] ?? null]));
}

/** A type under its name, by which the help calls it. */
export const called = <const Schema extends v.GenericSchema>(schema: Schema, title: string) =>
	v.pipe(schema, v.title(title));

/** An actor, wherever a record names one. */
export const actor = called(record({id, name: text}), 'actor');

/** Actors as data, in the order of their ids. */
export function actorReferences(index: ReportIndex, ids: readonly string[]): v.InferOutput<typeof actor>[] {
	return actorsOf(index, ids).map(({id, name}) => ({id, name}));
}

/** What a statement does. */
export const kind = called(v.picklist(statementKinds), 'kind');

/** The types that the records name, and what a value of each is. */
export const types: Readonly<Record<string, string>> = {
	actor: '`{id, name}`, the id that of `actors`',
	kind: `what a statement does: ${statementKinds.map((name) => `\`${name}\``).join(', ')}; see \`mission-brief help issues\``,
	id: 'text that names one entry of its report: lower-case letters, digits, dots and hyphens',
	paragraph:
		'text, as printed: `6` or `3.2.4` in the body, `I.6` in Annex I, `II` for a whole annex; in an import, text that the document does not number is `6.01` after paragraph 6, and `I.0` in Annex I',
	day: 'text, `YYYY-MM-DD`',
	date: 'text, as far as it is stated: `2014-06-30`, `2014-06`, `2014`',
	time: "text, `HH:MM` in the mission's time zone",
	moment: "text, `YYYY-MM-DDTHH:MM` in the mission's time zone",
	instant: 'text, ISO 8601 in UTC: `2014-03-11T09:30:00.000Z`',
};

/** Whether nobody has reviewed what a rule is unsure of. */
export const unreviewed = described(yes, 'a rule of the import is unsure of it, and nobody has reviewed it');

/** Whether all of the speakers said it. */
export const extent = v.picklist(['all', 'some']);

/** What a statement says, to be read by itself. */
export const words = described(
	text,
	'as it is printed, to be read by itself: with what stands between the verb and `text`, which may turn it',
);

/** What is said, and by how many of its speakers. */
export const spoken = {extent, kind, verb: text, text, paragraph: paragraphNumber};

/** What follows on who said a thing, where it does not stand under its issue. */
export const said = {...spoken, unreviewed};

/** The days of a mission, as far as they are stated. */
export const mission = {missionFrom: maybe(day), missionTo: maybe(day)};

/** When a thing was raised, and answered. */
export const ticked = {raised: maybe(instant), answered: maybe(instant)};

/** A note to a report. */
export const noteOfReport = record({text, paragraph: paragraphNumber});
