import {expect, test} from 'vitest';
import {atAGlance} from '../../../source/tui/details/glance.ts';

test('where all of it fits, all of it shows', () => {
	expect(atAGlance([[2, 2], [1], []], 5)).toEqual([2, 1, 0]);
});

test('each part gets its first, however little room there is, and then its next in turn', () => {
	expect(atAGlance([[3, 3], [2], [4, 1]], 1)).toEqual([1, 1, 1]);
	expect(
		atAGlance(
			[
				[1, 1, 1],
				[1, 1, 1],
				[1, 1, 1],
			],
			5,
		),
	).toEqual([2, 2, 1]);
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
	).toEqual([1, 2]);
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
	).toEqual([2, 2]);
	expect(
		atAGlance(
			[
				[1, 1, 1],
				[1, 1],
			],
			4,
			1,
		),
	).toEqual([1, 2]);
	expect(
		atAGlance(
			[
				[1, 2],
				[1, 1, 1],
			],
			4,
			1,
		),
	).toEqual([1, 1]);
});
