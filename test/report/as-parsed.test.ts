import fc from 'fast-check';
import * as v from 'valibot';
import {expect, test} from 'vitest';
import {asParsed} from '../../source/report/as-parsed.ts';
import {reportSchema} from '../../source/report/model.ts';
import {amount} from '../amount.ts';
import {mali} from '../data/mali.ts';

const isReport = asParsed(reportSchema);
const whole: unknown = JSON.parse(JSON.stringify(mali));

/** What stands in a report now and then and should not, or stands there in another form. */
const strange = fc.oneof(
	fc.constantFrom(
		'',
		' ',
		'm-1',
		'M 1',
		'1',
		'2014-02-30',
		'25:00',
		'\u001B[2J',
		'a\u0007',
		' spaced',
		'a\u200Bb',
		'S'.repeat(101),
		'asks',
		'II.4',
	),
	fc.constantFrom(
		0,
		-1,
		0.5,
		2.5,
		null,
		true,
		false,
		[],
		[''],
		['m-1'],
		{},
		{min: 1, max: 2},
		{min: 2, max: 1},
		{from: 3, to: 1},
	),
	fc.jsonValue(),
);

/** A value with something in it replaced, left out or added: where, goes by numbers. */
function altered(value: unknown, path: readonly number[], deed: 'set' | 'omit' | 'add', other: unknown): unknown {
	const [at = 0, ...below] = path;
	const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	const chosen = entries[at % Math.max(1, entries.length)];
	if (chosen === undefined) {
		return deed === 'set' ? other : value;
	}

	const [key, inner] = chosen;
	const changed =
		below.length > 0
			? entries.map(([name, old]) => [name, name === key ? altered(inner, below, deed, other) : old] as const)
			: deed === 'set'
				? entries.map(([name, old]) => [name, name === key ? other : old] as const)
				: deed === 'omit'
					? entries.filter(([name]) => name !== key)
					: [...entries, ['further', other] as const];
	return Array.isArray(value) ? changed.map(([, item]) => item) : Object.fromEntries(changed);
}

test('a report as the program wrote it is as parsed', () => {
	expect(isReport(whole)).toBe(true);
});

test('of any report, however altered, it says just whether parsing would leave it as it is', () => {
	const path = fc.array(fc.nat(400), {minLength: 1, maxLength: 5});
	fc.assert(
		fc.property(path, fc.constantFrom('set', 'omit', 'add'), strange, (where, deed, other) => {
			const report = altered(whole, where, deed, other);
			const {success, output} = v.safeParse(reportSchema, report);
			expect(isReport(report)).toBe(success && JSON.stringify(sorted(output)) === JSON.stringify(sorted(report)));
		}),
		{numRuns: amount(25, 800)},
	);
});

// The parser puts fields in the order of the model.
function sorted(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) {
		return value;
	}

	return Array.isArray(value)
		? value.map(sorted)
		: Object.fromEntries(
				Object.entries(value)
					.toSorted(([a], [b]) => (a < b ? -1 : 1))
					.map(([key, inner]) => [key, sorted(inner)]),
			);
}
