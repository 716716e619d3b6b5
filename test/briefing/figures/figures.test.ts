import {describe, expect, test} from 'vitest';
import {
	course,
	gapOf,
	groupFigures,
	headline,
	knownAt,
	series,
	shareOf,
} from '../../../source/briefing/figures/figures.ts';
import {figure} from '../builders.ts';

describe('a share', () => {
	test('is the stated one, even where another would be computed', () => {
		expect(shareOf(figure('f', {value: 979, of: 1440, share: 0.69}))).toEqual({share: 0.69, source: 'stated'});
	});

	test('is computed, and says so, where none is stated', () => {
		expect(shareOf(figure('f', {value: 50, of: 200}))).toEqual({share: 0.25, source: 'computed'});
	});

	test.each([
		['there is no whole', {value: 50}],
		['the whole is nothing', {value: 50, of: 0}],
		['the value is a range', {value: {min: 10, max: 20}, of: 100}],
		['there is no value', {of: 100}],
	])('is unknown where %s', (_, parts) => {
		expect(shareOf(figure('f', parts))).toBeUndefined();
	});
});

test('what is missing to the whole is counted, below nothing where there is more, and unknown without a whole to reach', () => {
	const authorized = {ofWhat: 'authorized'};
	expect(gapOf(figure('f', {value: 5910, of: 11_200, ...authorized}))).toBe(5290);
	expect(gapOf(figure('f', {value: 12, of: 10, ...authorized}))).toBe(-2);
	expect(gapOf(figure('f', {value: 12}))).toBeUndefined();
	expect(gapOf(figure('f', {value: {min: 1, max: 2}, of: 10, ...authorized}))).toBeUndefined();
	expect(gapOf(figure('children', {value: 600_000, of: 1_200_000}))).toBeUndefined();
});

describe('at a moment', () => {
	const moment = '2014-02-03T11:40';

	test.each([
		['of the same day', '2014-02-03', true],
		['of an earlier day', '2013-12-16', true],
		['of the next day', '2014-02-04', false],
		['of the same month, without a day', '2014-02', true],
		['of the next month', '2014-03', false],
		['of the same year, without a month', '2014', true],
		['of the next year', '2015', false],
	])('a figure %s (%s) is known: %s', (_, asOf, known) => {
		expect(knownAt(figure('f', {asOf}), moment)).toBe(known);
	});

	test('a figure without a date is known, and one that is due later, too', () => {
		expect(knownAt(figure('f'), moment)).toBe(true);
		expect(knownAt(figure('f', {due: '2014-06'}), moment)).toBe(true);
	});
});

test('the headline is the report’s own first part of a whole', () => {
	const other = figure('other', {value: 5, of: 10, source: 'X/2020/1'});
	const range = figure('range', {value: {min: 1, max: 2}, of: 10});
	const own = figure('own', {value: 6, of: 10});
	expect(headline([figure('alone', {value: 3}), other, range, own, figure('second', {value: 1, of: 2})])).toBe(own);
	expect(headline([other, range])).toBeUndefined();
});

test('of what a rule found, the headline is of strength: four of five judges are no deployment', () => {
	const judges = figure('judges', {label: 'Judges', unit: 'judges', value: 4, of: 5, unreviewed: true});
	const officers = figure('officers', {
		label: 'Police officers',
		unit: 'officers',
		value: 3,
		of: 9,
		ofWhat: 'authorized',
		unreviewed: true,
	});
	expect(headline([judges, officers])).toBe(officers);
	expect(headline([judges])).toBeUndefined();
	expect(headline([figure('women', {...officers, ofWhat: undefined})])).toBeUndefined();
	expect(headline([{...judges, unreviewed: false}])).toEqual({...judges, unreviewed: false});
});

test('the series goes from the earliest to the latest, with the dated figures of the same quantity only', () => {
	const same = {label: 'Troops', about: ['force']};
	const late = figure('late', {...same, asOf: '2014-05-26'});
	const early = figure('early', {...same, asOf: '2013-12-16'});
	const month = figure('month', {...same, asOf: '2014-05'});
	const twin = figure('twin', {label: 'Troops', asOf: '2014-05-26'});
	const others = [
		figure('undated', same),
		figure('elsewhere', {...same, group: 'Police', asOf: '2014-01-01'}),
		figure('attacks', {...same, label: 'Attacks', unit: 'attacks', asOf: '2014'}),
		figure('there', {...same, place: 'Gao', asOf: '2014'}),
		figure('of-others', {...same, about: ['police'], asOf: '2014'}),
	];
	expect(series([late, twin, ...others, month, early], late).map(({id}) => id)).toEqual([
		'early',
		'month',
		'late',
		'twin',
	]);
});

test('what is called by another name is of the series where it is part of the same whole, else it only stands beside it', () => {
	const now = figure('now', {label: 'Troops on the ground', of: 100, asOf: '2014-02'});
	const later = figure('later', {label: 'Military', of: 100, asOf: '2014-05'});
	const women = figure('women', {label: 'Women', asOf: '2014-05'});
	const staff = figure('staff', {label: 'Staff', of: 50, asOf: '2014-05'});
	expect(series([now, later, women, staff], now)).toEqual([now, later]);
	expect(course([now, later, women, staff], now)).toEqual([now, later, women, staff]);
});

test('groups stand in the order of their first figure', () => {
	const figures = [figure('a', {group: 'Police'}), figure('b', {group: 'Troops'}), figure('c', {group: 'Police'})];
	expect(groupFigures(figures).map(({title, figures: members}) => [title, members.map(({id}) => id)])).toEqual([
		['Police', ['a', 'c']],
		['Troops', ['b']],
	]);
});
