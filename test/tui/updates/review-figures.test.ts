import {describe, expect, test} from 'vitest';
import type {Figure} from '../../../source/report/model.ts';
import {openOwn, ownFolder} from '../../library/own-library.ts';
import {arcadia, notice, refill, returned, reviewing} from '../arcadia.ts';
import type {Reader} from '../reader.ts';

const figure = ({model}: Reader, id: string) => model.index.report.figures.find((one) => one.id === id);
const [families] = arcadia.figures;

describe('a figure that nobody has reviewed', () => {
	test('is marked and counted, and confirmed with the key of a statement', () => {
		const start = reviewing().press('3', 'j');
		expect(start.screen()).toContain('2 · 2 unreviewed (V: next)');
		const first = start.press('V', 'V');
		expect(start.press('V').pointed()).toMatch(/40 per cent of the schools were closed +40 % +unrev\. ¶4/);
		expect(first.state.view).toBe('issues');
		expect(start.press('enter').screen()).toContain(
			'A rule read what it counts: v confirms it, c corrects it, d removes it',
		);
		const confirmed = start.press('v');
		expect(notice(confirmed)).toBe('Confirmed · u takes it back');
		expect(confirmed.screen()).toContain('2 · 1 unreviewed (V: next)');
		expect(confirmed.pointed()).not.toContain('unrev.');
		expect(notice(confirmed.press('v'))).toBe('This figure is reviewed already');
		expect(confirmed.press('u').screen()).toContain('2 · 2 unreviewed (V: next)');
		expect(confirmed.press('enter').screen()).toContain('You confirmed it: U takes that back');
	});

	test('that an earlier version imported says what to do', () => {
		const old = {...arcadia, figures: arcadia.figures.map(({span: _, ...one}) => one)};
		const reader = reviewing({}, old).press('3', 'j');
		expect(notice(reader.press('v'))).toBe('Import the document again to review its figures');
	});
});

test('a strength of no date, which stands at a glance alone, is gone to as any other figure', () => {
	const {asOf: _, ...undated} = {...families, unreviewed: true, of: 1000, ofWhat: 'authorized'} as Figure;
	const troops = {...undated, value: 500, unit: 'troops', label: 'Troops'};
	const police = {...undated, id: 'f4-000000', value: 50, unit: 'police', label: 'Police'};
	const start = reviewing({}, {...arcadia, figures: [troops, police]}).press('3', 'V');
	expect(start.pointed()).toContain('Police');
	expect(start.press('V').state.view).toBe('issues');
	const found = start.press('g', '/').type('police').press('enter');
	expect(found.state.places.deployment.cursor).toBe('headline:f4-000000');
});

describe('a figure is put right', () => {
	const form = () => reviewing().press('3', 'j', 'c');
	/** Fills in a field of the form, by its place. */
	const field = (reader: Reader, place: number, text: string) =>
		refill(reader.press(...Array.from({length: place}, () => 'tab')), text);

	test('in what it counts, its value, whole, unit, date and place', () => {
		const start = form();
		expect(start.screen()).toContain('Put a figure of ¶4 right');
		const filled = ['Households', '1 250–1,300', '', 'households', '2010-05-02', 'Port Bella'].reduce(
			(reader, text) => refill(reader, text).press('tab'),
			start as Reader,
		);
		const saved = filled.press('enter');
		expect(notice(saved)).toBe('Put right · u takes it back');
		const {unreviewed: _, of: __, ...rest} = families ?? expect.unreachable();
		expect(figure(saved, rest.id)).toEqual({
			...rest,
			label: 'Households',
			value: {min: 1250, max: 1300},
			unit: 'households',
			asOf: '2010-05-02',
			place: 'Port Bella',
		});
		const detail = saved.press('enter').screen().replaceAll(/\s+/g, ' ');
		expect(detail).toContain(
			'Import: 1,200 of the 5,000 displaced families had returned to Bellavista by 1 May 2010 · 1,200 · of 5,000 · families · as of',
		);
		expect(figure(saved.press('U'), rest.id)).toEqual(families);
	});

	test('in one thing, and the rest stays open to another correction', () => {
		const value = field(form(), 1, '1,300').press('enter');
		const both = field(value.press('c'), 5, 'Port Bella').press('enter');
		expect(figure(both, returned)).toMatchObject({label: families?.label, value: 1300, of: 5000, place: 'Port Bella'});
	});

	test.each([
		[0, '', 'What is counted must be named'],
		[3, '', 'The unit must be named'],
		[1, 'many', 'The value is a number or two, such as 1,200 or 300–400'],
		[1, '400 to 300', 'The value is a number or two, such as 1,200 or 300–400'],
		[2, '300–400', 'The whole is a number, such as 11,200'],
		[4, '1 May', 'The date is written 2014, 2014-06 or 2014-06-30'],
		[4, '2014-02-30', 'The date is written 2014, 2014-06 or 2014-06-30'],
	])('but not to what cannot be: field %i, “%s”', (place, text, message) => {
		expect(field(form(), place, text).press('enter').screen()).toContain(message);
	});

	test('but not where nothing is changed', () => {
		expect(form().press('enter').screen()).toContain('Nothing is changed; v confirms it as it is');
	});
});

test('the page of a figure marks its number in the sentence', () => {
	const page = reviewing().press('3', 'j', 'enter').screen().replaceAll(/\s+/g, ' ');
	expect(page).toContain('> UNMA stated that: (a) [1,200] of the 5,000 displaced families had returned');
});

test('a figure is removed, stands below the list, and is put back', () => {
	const removed = reviewing().press('3', 'j', 'd');
	expect(notice(removed)).toBe('Removed · u takes it back');
	expect(removed.screen()).toContain('1 · 1 unreviewed (V: next)');
	expect(removed.press('u').screen()).toContain('2 · 2 unreviewed (V: next)');
	const row = removed.press('G', 'enter', 'j');
	expect(row.pointed()).toMatch(/1,200 of the 5,000 displaced .* removed +¶4/);
	expect(row.press('enter').screen()).toContain('You removed it: U puts it back');
	expect(figure(row.press('U'), returned)).toEqual(families);
	expect(removed.press('2', 'G').screen()).not.toContain('Removed by you');
});

test('a correction of a figure that does not fit stands below the figures', () => {
	const library = openOwn(ownFolder());
	const text = 'The families were 1,700.';
	const place = {report: arcadia.symbol, document: 'another copy', paragraph: '4', text, from: 18, to: 23};
	library.corrections.addAll([{...place, change: {type: 'figure', which: 'figure', value: 1800, of: null}}]);
	const row = reviewing({library}).press('3', 'G', 'enter', 'j');
	expect(row.pointed()).toMatch(/The families were 1,700\. +value 1800, of not stated +¶4/);
	expect(row.press('2', 'G').screen()).not.toContain('do not fit');
});
