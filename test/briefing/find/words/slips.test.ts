import {describe, expect, test} from 'vitest';
import {maySlip, Slips} from '../../../../source/briefing/find/words/slips.ts';
import {find, foundIn} from '../found.ts';
import {findHarbour as index} from '../harbour.ts';

describe('one slip in a word of five letters or more', () => {
	test.each([
		['a letter too many', 'neuttral ground'],
		['a letter too few', 'netral ground'],
		['another letter', 'neutrel ground'],
		['two letters swapped', 'nuetral ground'],
		['one in each word', 'nuetral grond'],
		['in the first letter', 'meutral ground'],
		['in the beginning of a word', 'nuetr grou'],
	])('%s: %s', (_, typed) => {
		expect(find(index, typed)).toEqual(find(index, 'neutral ground'));
		expect(foundIn(index, typed).hasSlips).toBe(true);
	});

	test('finds by name, too', () => {
		expect(find(index, 'cleik')[0]).toBe('actor:minister');
	});

	test.each([
		['two slips', 'nuetrla'],
		['a shorter word', 'tlak'],
		['a number', '5911'],
		['a word with a number', 'x2020y'],
		['nothing like it', 'qqqqqq'],
	])('but not %s: %s', (_, typed) => {
		expect(foundIn(index, typed)).toMatchObject({count: 0, hasSlips: false});
	});

	test('only where nothing has just these words', () => {
		// `talks` is one slip away from `walks`, which nobody said; `ground` is there, so that `grounds` is not asked for.
		expect(foundIn(index, 'walks')).toMatchObject({hasSlips: true});
		expect(foundIn(index, 'ground')).toMatchObject({hasSlips: false});
	});

	test('a hyphen counts as a slip', () => {
		expect(find(index, 'pre-conditions')).toEqual(['statement:neutral']);
	});
});

test('a whole word comes nearer than the beginning of one', () => {
	expect(new Slips('maliy').nearestIn('in mali')).toBe('word');
	expect(new Slips('maliy').nearestIn('the malians')).toBe('start');
	expect(new Slips('maliy').nearestIn('a small isle')).toBeUndefined();
	expect(new Slips('maliy').placesIn('malian mali')).toContainEqual({from: 7, to: 11});
});

test('neither a number nor a very long word is taken for a slip', () => {
	expect(['abcde', 'абвгд', 'abcd', 'abcd1', '12345', '中文中文中', 'x'.repeat(1000)].map(maySlip)).toEqual([
		true,
		true,
		false,
		false,
		false,
		false,
		false,
	]);
});
