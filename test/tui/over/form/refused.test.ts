import {describe, expect, test} from 'vitest';
import {erase, reviewing} from '../../arcadia.ts';
import {keeping} from '../../keeping.ts';
import type {Reader} from '../../reader.ts';
import {fill} from './filling.ts';

const form = ({state}: Reader) => (state.overlay?.kind === 'form' ? state.overlay.form : expect.unreachable());
const fieldAt = (reader: Reader) => form(reader).fields[form(reader).at]?.name;
const tabs = (count: number) => Array.from({length: count}, () => 'tab');

describe('a form that is refused has the cursor in the field that this is about', () => {
	test.each([
		['who speaks, some of one alone', 0, 'UNMA, some of Arcadian Liberals', 'who'],
		['its kind', 1, 'guesses', 'kind'],
		['its issue', 2, 'qqqq', 'issue'],
		['its words', 3, 'words of nobody', 'text'],
	] as const)('of a statement: %s', (_, at, typed, field) => {
		const there = erase(reviewing().press('V', 'c', ...tabs(at))).type(typed);
		expect(fieldAt(there.press('tab', 'enter'))).toBe(field);
	});

	test('of one that is added: its kind, and its verb', () => {
		const added = reviewing().press('V', '+', 'tab').type('asks');
		const refused = added.press(...tabs(3), 'enter');
		expect(fieldAt(refused)).toBe('kind');
		expect(
			fieldAt(
				erase(added)
					.type('sang')
					.press('tab')
					.type('asks')
					.press(...tabs(2), 'enter'),
			),
		).toBe('verb');
	});

	test.each([
		['what is counted', 0, '', 'label'],
		['its value', 1, 'many', 'value'],
		['its whole', 2, '1', 'of'],
		['its unit', 3, '', 'unit'],
		['its date', 4, 'May', 'asOf'],
	] as const)('of a figure: %s', (_, at, typed, field) => {
		const there = erase(reviewing().press('3', 'j', 'c', ...tabs(at))).type(typed);
		expect(fieldAt(there.press('tab', 'enter'))).toBe(field);
	});

	test.each([
		['what it is', ['', 'Tue'], 'title'],
		['its day', ['Tea', 'noday'], 'day'],
		['when it ends', ['Tea', 'Tue', '10:00', 'late'], 'to'],
	] as const)('of a meeting: %s', (_, texts, field) => {
		expect(fieldAt(fill(keeping().reader.press('4', '+'), ...texts).press('enter'))).toBe(field);
	});

	test('and stays where it is for what is about none', () => {
		expect(fieldAt(reviewing().press('V', 'c', 'tab', 'enter'))).toBe('kind');
	});
});

describe('on a screen of few lines a form shows', () => {
	const small = () => reviewing({size: [40, 10]});

	test('the field with the cursor, whichever it is', () => {
		for (const [count, label] of ['What', 'Value', 'Of', 'Unit', 'As of', 'Place'].entries()) {
			const there = small().press('3', 'j', 'c', ...tabs(count));
			expect(there.pointed()).toMatch(new RegExp(`^ > ${label} `));
			expect(there.screen()).toContain('▏');
		}
	});

	test('what is typed in a text of many lines', () => {
		const there = small().press('V', '+', ...tabs(4));
		expect(there.type(' and so on').screen()).toContain('and so on▏');
	});

	test('what keeps it from being saved, with the field that this is about', () => {
		const refused = small()
			.press('V', 'c', ...tabs(3))
			.type(' again and again')
			.press('enter');
		expect(refused.screen()).toContain('again▏');
		expect(refused.screen().replaceAll(/\s+/g, ' ')).toContain('does not stand in the paragraph word for word');
		const kind = erase(small().press('V', 'c', 'tab'))
			.type('guesses')
			.press('enter');
		expect(kind.pointed()).toMatch(/^ > Kind {3}guesses▏/);
		expect(kind.screen().replaceAll(/\s+/g, ' ')).toContain('The kind is one of asks, pledges, plans, holds, supports');
	});

	test('at least the line that is written in', () => {
		const tiny = reviewing({size: [40, 5]})
			.press('V', 'c', ...tabs(3))
			.type(' again');
		expect(tiny.press('enter').screen()).toContain('again▏');
	});
});
