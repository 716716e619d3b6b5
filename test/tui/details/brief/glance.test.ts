import {expect, test} from 'vitest';
import {atAGlance} from '../../../../source/tui/details/brief/glance.ts';

const whole = (...entries: readonly number[]) => entries.map((count) => ({entries: count, lines: 0}));

test('where all of it fits, all of it shows', () => {
	expect(atAGlance([[2, 2], [1], []], 5)).toEqual(whole(2, 1, 0));
});

test('where the first of each do not fit, each gets a line of its own, however little room there is, and then the next in turn', () => {
	const begun = (...lines: readonly number[]) => lines.map((count) => ({entries: 0, lines: count}));
	expect(atAGlance([[5, 3], [4], [6, 1]], 1)).toEqual(begun(1, 1, 1));
	expect(atAGlance([[9], [9], [9]], 8)).toEqual(begun(3, 3, 2));
	expect(atAGlance([[9], [1, 1], []], 8, 1)).toEqual([...begun(5), ...whole(1, 0)]);
});

test('the last two lines of a first entry are not hidden behind a line that says so, while the last part still begins', () => {
	expect(atAGlance([[5, 1], [4], [9]], 12, 1)).toEqual([...whole(1, 1), {entries: 0, lines: 3}]);
	expect(atAGlance([[5, 1], [9], [9]], 10, 1)).toEqual([3, 2, 2].map((lines) => ({entries: 0, lines})));
});

test('where they do, each part gets its next in turn', () => {
	expect(
		atAGlance(
			[
				[1, 1, 1],
				[1, 1, 1],
				[1, 1, 1],
			],
			5,
		),
	).toEqual(whole(2, 2, 1));
});

test('what does not fit leaves its room to the next part, and nothing after it shows', () => {
	expect(
		atAGlance(
			[
				[1, 9, 1],
				[1, 1],
			],
			4,
		),
	).toEqual(whole(1, 2));
});

test('to say that a part goes on takes a line, which its last entry may have as well', () => {
	expect(
		atAGlance(
			[
				[1, 1],
				[1, 1],
			],
			4,
			1,
		),
	).toEqual(whole(2, 2));
	expect(
		atAGlance(
			[
				[1, 1, 1],
				[1, 1],
			],
			4,
			1,
		),
	).toEqual(whole(1, 2));
	expect(
		atAGlance(
			[
				[1, 2],
				[1, 1, 1],
			],
			4,
			1,
		),
	).toEqual(whole(1, 1));
});
