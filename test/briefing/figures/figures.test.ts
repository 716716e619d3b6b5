import {describe, expect, test} from 'vitest';
import {
	course,
	gapOf,
	groupFigures,
	knownAt,
	series,
	shareOf,
	sortedFigures,
	strengths,
} from '../../../source/briefing/figures/figures.ts';
import type {Figure} from '../../../source/report/model.ts';
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

const authorized = {of: 100, ofWhat: 'authorized'};

describe('a strength', () => {
	test('is a part of what it is to reach: the report’s own at a glance, the others of its series over time', () => {
		const before = figure('before', {...authorized, value: 40, asOf: '2014-01', source: 'X/2020/1'});
		const own = figure('own', {...authorized, value: 50, asOf: '2014-02'});
		const after = figure('after', {...authorized, value: 60, asOf: '2014-03', source: 'X/2020/3'});
		const share = figure('women', {value: 5, of: 50, label: 'Women'});
		const range = figure('range', {...authorized, value: {min: 1, max: 2}});
		expect(strengths([share, range, before, own, after])).toEqual([
			{shown: own, course: [before, own, after], isMain: true},
		]);
		expect(strengths([after, before])[0]?.shown).toBe(after);
	});

	test('of what a rule found is of people who serve: four of five judges are no deployment', () => {
		const found = {value: 4, of: 5, ofWhat: 'authorized', unreviewed: true};
		const judges = figure('judges', {...found, label: 'Judges', unit: 'judges'});
		const officers = figure('officers', {...found, label: 'Police officers', unit: 'officers'});
		expect(strengths([judges, officers]).map(({shown}) => shown)).toEqual([officers]);
		expect(strengths([{...judges, unreviewed: false}])).toHaveLength(1);
	});

	test('shares no figure with another, where one has the name of the first and the whole of the second', () => {
		const dated = {...authorized, asOf: '2014-01'};
		const one = figure('one', {...dated, value: 1, label: 'Force'});
		const between = figure('between', {...dated, value: 2, label: 'Force', of: 200});
		const other = figure('other', {...dated, value: 3, label: 'Troops', of: 200});
		expect(strengths([one, between, other]).map(({course: over}) => over)).toEqual([[one, between], [other]]);
	});

	test('without a date has no course', () => {
		const undated = figure('undated', {...authorized, value: 4});
		expect(strengths([undated])).toEqual([{shown: undated, course: [], isMain: true}]);
	});

	test('of the troops comes before the police, these before others; the first of all and of the police stand in full', () => {
		const staff = figure('staff', {...authorized, value: 1, label: 'Civilian staff', unit: 'civilians'});
		const police = figure('police', {...authorized, value: 1, label: 'All police', unit: 'officers', of: 9});
		const units = figure('units', {...police, label: 'Formed police units', value: 1, of: 5, id: 'units'});
		const troops = figure('troops', {...authorized, value: 1, label: 'Force', unit: 'troops'});
		const reserve = figure('reserve', {...troops, label: 'Reserve', id: 'reserve', value: 1});
		const standing = (figures: readonly Figure[]) => strengths(figures).map(({shown, isMain}) => [shown.id, isMain]);
		expect(standing([staff, police, units, troops, reserve])).toEqual([
			['troops', true],
			['reserve', false],
			['police', true],
			['units', false],
			['staff', false],
		]);
		expect(standing([staff])).toEqual([['staff', true]]);
	});
});

describe('sorted', () => {
	const stated = figure('stated', {share: 0.57, asOf: '2014-03'});
	const computed = figure('computed', {value: 80, of: 100, due: '2014-02-01'});
	const percent = figure('percent', {value: 75, unit: 'per cent'});
	const plain = figure('plain', {value: 3, asOf: '2013'});
	const month = figure('month', {due: '2014-02'});
	const all = [plain, stated, month, percent, computed];

	test('by share the greatest comes first, per cent count as one, and what has none is apart', () => {
		expect(sortedFigures(all, 'share')).toEqual({figures: [computed, percent, stated], others: [plain, month]});
	});

	test('by date the earliest comes first, of what is due too, a month behind its days, and what has none is apart', () => {
		expect(sortedFigures(all, 'date')).toEqual({figures: [plain, computed, month, stated], others: [percent]});
	});
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
