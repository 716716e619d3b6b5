import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {textWidth} from '../../../source/printing/text.ts';
import {fitLine} from '../../../source/tui/drawing/line.ts';
import {type ChartPoint, timeChartLines} from '../../../source/tui/drawing/time-chart.ts';

const drawn = (points: readonly ChartPoint[], height: number, width: number): string[] =>
	timeChartLines({points, wholeName: 'authorized', format: String}, {height, width}).map((line) =>
		fitLine(line, width)
			.map(({text}) => text)
			.join('')
			.trimEnd(),
	);

const point = (time: number, value: number, whole = 100): ChartPoint => ({
	time,
	value,
	whole,
	label: [`day ${time}`, String(value)],
});

const alone = (time: number, value: number): ChartPoint => ({...point(time, value), whole: undefined});

/** The column and row of each point, in the order of time. */
function stops(lines: readonly string[], height: number): {column: number; row: number}[] {
	return lines
		.slice(0, height)
		.flatMap((line, row) => [...line.matchAll(/●/g)].map(({index}) => ({column: index, row})))
		.toSorted((one, other) => one.column - other.column);
}

describe('values over time', () => {
	test('stand at their heights and dates, below what they are to reach, with what is said of each', () => {
		expect(drawn([point(0, 0), point(10, 50), point(30, 100)], 4, 36)).toEqual([
			'100 ┤⠉ authorized  ⠉ ⠉ ⠉ ⠉ ⣉⣀⡩⠤⠭⠒⠛⠊●',
			'    │           ⢀⣀⣀⠤⠤⠔⠒⠒⠉⠉⠉',
			'    │     ⢀⡠⠤⠒⠊●⠁',
			'    │●⠤⠔⠒⠉⠁',
			'  0 └┴─────────┴───────────────────┴',
			'   day 0    day 10            day 30',
			'   0        50                100',
		]);
	});

	test('fit their room, and higher and later ones never stand lower or further left', () => {
		const series = fc.array(fc.tuple(fc.integer({min: 0, max: 2000}), fc.integer({min: 0, max: 20_000})), {
			minLength: 3,
			maxLength: 12,
		});
		fc.assert(
			fc.property(
				series,
				fc.option(fc.integer({min: 1, max: 30_000}), {nil: undefined}),
				fc.integer({min: 20, max: 120}),
				fc.integer({min: 4, max: 12}),
				(values, whole, width, height) => {
					const points = values
						.toSorted(([one], [other]) => one - other)
						.map(([time, value]) => ({...point(time, value), whole}));
					const lines = drawn(points, height, width);
					expect(lines.every((line) => textWidth(line) <= width)).toBe(true);
					expect(lines[height]).toMatch(/^ +0 └[─┴]+$/);
					const found = stops(lines, height);
					expect(found.length).toBeGreaterThan(0);
					const rows = new Set(found.map(({row}) => row));
					expect(Math.max(...rows)).toBeLessThan(height);
				},
			),
		);
	});

	test('that only grow are drawn so that none stands lower than one before it', () => {
		fc.assert(
			fc.property(
				fc.uniqueArray(fc.integer({min: 0, max: 1000}), {minLength: 3, maxLength: 8}),
				fc.integer({min: 30, max: 120}),
				(values, width) => {
					const grown = values.toSorted((one, other) => one - other);
					const rows = stops(
						drawn(
							grown.map((value, at) => point(at, value)),
							8,
							width,
						),
						8,
					).map(({row}) => row);
					expect(rows).toEqual(rows.toSorted((one, other) => other - one));
					expect(rows).toHaveLength(values.length);
				},
			),
		);
	});

	test('of which more is authorized later have a line that steps, and without any none', () => {
		const stepped = drawn([point(0, 10, 50), point(10, 20, 100), point(30, 30, 100)], 4, 36);
		expect(stepped[0]).toMatch(/^100 ┤ {9,10} authorized {1,2}(?:⠉ )+⠉$/);
		expect(stepped[2]).toMatch(/^ {4}│(?:⠉ ){5}/);
		const plain = drawn([alone(0, 10), alone(10, 20), alone(20, 30)], 4, 36).join('\n');
		expect(plain).not.toMatch(/authorized|⠉ ⠉/);
	});

	test('too many to be labelled all keep the labels of the ends', () => {
		const lines = drawn(
			Array.from({length: 40}, (_, at) => point(at, at)),
			4,
			40,
		).join('\n');
		expect(lines).toMatch(/day 0 .* day 39\n/);
	});
});
