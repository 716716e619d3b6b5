import * as v from 'valibot';
import {clean} from './clean.ts';
import {datePattern, dayPattern, isDay, isPartialDate, timePattern} from './dates.ts';

/** Text, cleaned of control sequences and of space at its ends; never empty. */
export const text = v.pipe(v.string(), v.transform(clean), v.trim(), v.nonEmpty('is empty'));

/** The id of an entry, unique in its collection. */
export const id = v.pipe(
	v.string(),
	v.title('id'),
	v.regex(/^[a-z0-9][a-z0-9.-]*$/, 'is no id: lower-case letters, digits, dots and hyphens'),
);

/**
 * A paragraph as printed: `6` or `3.2.4` in the body, `I.6`, `I.(c)` or `I.2(c)(i)` in Annex I, `II` for a whole annex; text without a
 * number is `6.01` after paragraph 6, and in an annex `I.0`, or `I.03` for the third point of a list.
 */
export const paragraphNumber = v.pipe(
	v.string(),
	v.title('paragraph'),
	v.regex(
		/^(?:\d+|[IVX]+)(?:\.\d+|\.?\([a-z\d]{1,5}\)){0,6}$/,
		'is no paragraph: 6 in the body, I.6 or I.2(c) in Annex I, II for a whole annex',
	),
);

/** A day, `YYYY-MM-DD`. */
export const day = v.pipe(
	v.string(),
	v.title('day'),
	v.regex(dayPattern, 'is no day: YYYY-MM-DD'),
	v.check(isDay, 'is no day of the calendar'),
);

/** A date as far as it is stated: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = v.pipe(
	v.string(),
	v.title('date'),
	v.regex(datePattern, 'is no date: YYYY, YYYY-MM or YYYY-MM-DD'),
	v.check(isPartialDate, 'is no day of the calendar'),
);

/** A time of day, `HH:MM`. */
export const time = v.pipe(v.string(), v.title('time'), v.regex(timePattern, 'is no time: HH:MM'));

/** A number; JSON writes infinities as 1e999. */
export const number = v.pipe(v.number(), v.finite('is not a finite number'));

/** A part of a whole, from 0 to 1. */
export const fraction = v.pipe(
	v.number(),
	v.minValue(0, 'is below 0'),
	v.maxValue(1, 'is above 1: a fraction, not a percentage'),
);

/** A readonly list of one kind of thing. */
export const list = <const Item extends v.GenericSchema>(item: Item) => v.pipe(v.array(item), v.readonly());

/** A readonly object with these fields and no others. */
export const record = <const Entries extends v.ObjectEntries>(entries: Entries) =>
	v.pipe(v.strictObject(entries), v.readonly());

/** A field with the words an editor shows for it. */
export const described = <const Schema extends v.GenericSchema>(schema: Schema, words: string) =>
	v.pipe(schema, v.description(words));
