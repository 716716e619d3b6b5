import {describe, expect, test} from 'vitest';
import {
	figureTitle,
	formatAsOf,
	formatFigure,
	formatNumber,
	formatShare,
	formatShortfall,
	formatValue,
	formatWhen,
} from '../../../source/briefing/figures/figure-text.ts';
import {figure} from '../builders.ts';

test.each([
	[5910, '5,910'],
	[11_200, '11,200'],
	[0, '0'],
	[0.5, '0.5'],
	[1.366, '1.366'],
	[1.1 * 1e6, '1,100,000'],
	[-12, '-12'],
])('%d is printed as the United Nations does: %s', (value, text) => {
	expect(formatNumber(value)).toBe(text);
});

test.each([
	['with its unit', {value: 5910, unit: 'troops'}, '5,910 troops'],
	['as a percentage', {value: 75, unit: 'per cent'}, '75 %'],
	['as exact as the source has it', {value: 2000, qualifier: 'more than', unit: 'boats'}, 'more than 2,000 boats'],
	['as a range', {value: {min: 10, max: 20}, unit: 'ha'}, '10–20 ha'],
	['as a range of percentages', {value: {min: 10, max: 20}, unit: 'per cent'}, '10–20 %'],
	['not at all where the source gives no number', {unit: 'milestone'}, ''],
])('a value is shown %s', (_, parts, text) => {
	expect(formatValue(figure('f', parts))).toBe(text);
});

test('a share alone is as exact as the source has it, and one beside a number as it is stated', () => {
	const more = {share: 0.5, qualifier: 'more than', unit: 'share'};
	expect(formatFigure(figure('f', more))).toBe('more than half (stated)');
	const shown = [2 / 3, 1 / 3, 3 / 4, 4 / 5, 1 / 7].map((share) => formatFigure(figure('f', {share, unit: 'share'})));
	expect(shown).toEqual(
		['two thirds', 'one third', 'three quarters', 'four fifths', '≈ 14 %'].map((one) => `${one} (stated)`),
	);
	expect(formatFigure(figure('f', {...more, value: 40, of: 80, unit: 'boats'}))).toBe(
		'more than 40 of 80 boats · 50 % (stated)',
	);
});

describe('a stated and a computed share are told apart', () => {
	test('in a list', () => {
		expect(formatShare({share: 0.57, source: 'stated'})).toBe('57 %');
		expect(formatShare({share: 5910 / 11_200, source: 'computed'})).toBe('52.8 % computed');
	});

	test('and the gap, which is always computed, too', () => {
		const ofWhat = 'authorized';
		expect(formatShortfall(figure('f', {value: 5910, of: 11_200, ofWhat}))).toBe(
			'52.8 % · 5,290 short (both computed)',
		);
		expect(formatShortfall(figure('f', {value: 6443, of: 11_200, share: 0.57, ofWhat}))).toBe(
			'57 % (stated) · 4,757 short (computed)',
		);
		expect(formatShortfall(figure('f', {value: 12, of: 10, ofWhat}))).toBe('120.0 % · 2 above (both computed)');
		expect(formatShortfall(figure('f', {value: 12}))).toBe('');
		expect(formatShortfall(figure('children', {value: 600_000, of: 1_200_000}))).toBe('50.0 % (computed)');
	});
});

test.each([
	[1 / 3, '≈ 33 %'],
	[2 / 3, '≈ 67 %'],
	[0.5, '50 %'],
	[0.575, '57.5 %'],
	[0.0725, '7.25 %'],
])('a stated share is said as far as it is stated: %d as %s', (share, text) => {
	expect(formatShare({share, source: 'stated'})).toBe(text);
	expect(formatShortfall(figure('f', {value: undefined, share}))).toBe(`${text} (stated)`);
});

test.each([
	['as the report puts it', {due: '2014-06', dueText: 'only by June'}, 'only by June'],
	['by its date where it puts it in no words', {due: '2014-06'}, 'by Jun 2014'],
	['as of its day', {asOf: '2014-03-18'}, '18 Mar 2014'],
	['not at all where no date is stated', {}, ''],
])('when a figure holds is shown %s', (_, parts, text) => {
	expect(formatWhen(figure('f', parts))).toBe(text);
});

describe('as of when a figure holds', () => {
	const mission = {missionFrom: '2014-02-01', missionTo: '2014-02-03'};

	test.each([
		['the report’s own of a day of the mission', {asOf: '2014-02-03'}, 'during visit'],
		['one of that day in another document', {asOf: '2014-02-03', source: 'X/2020/1'}, '3 Feb 2014'],
		['the report’s own of another day', {asOf: '2014-01-31'}, '31 Jan 2014'],
	])('of %s is said', (_, parts, text) => {
		expect(formatAsOf(figure('f', parts), mission)).toBe(text);
	});

	test('is a date where the mission has none', () => {
		expect(formatAsOf(figure('f', {asOf: '2014-02-03'}), {})).toBe('3 Feb 2014');
	});
});

test('a figure is called with its place once', () => {
	expect(figureTitle(figure('f', {label: 'Plots', place: 'Gao'}))).toBe('Plots · Gao');
	expect(figureTitle(figure('f', {label: '70 plots in Gao were given', place: 'Gao'}))).toBe(
		'70 plots in Gao were given',
	);
});
