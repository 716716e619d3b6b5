import {describe, expect, test} from 'vitest';
import {mali} from './mali.ts';

describe('every real quantity is there', () => {
	test.each([
		['17', 90, 'per cent', 'military needs'],
		['17', 3, 'locations', 'bases'],
		['17', 70, 'ha', 'lots'],
		['18', 3, 'battalions', 'attalions'],
		['7', 3, 'workshops', 'orkshops'],
		['19', 35, 'billion CFA francs', 'infrastructure'],
		['19', 75, 'per cent', 'chools'],
		['19', 90, 'per cent', 'ealth centres'],
		['19', 50, 'per cent', 'hildren'],
	])('paragraph %s: %d %s (%s)', (paragraph, value, unit, word) => {
		const found = mali.figures.filter((figure) => figure.paragraph === paragraph && figure.source === undefined);
		const match = found.filter((figure) => figure.value === value && figure.unit === unit);
		expect(match.filter(({label}) => label.includes(word))).toHaveLength(1);
	});

	test('what is still to come has its month: June for full capacity and bases, May 2016 for the training mission', () => {
		const due = mali.figures
			.filter((figure) => figure.due !== undefined)
			.map(({label, due: when}) => `${when} ${label}`);
		expect(due.filter((text) => text.startsWith('2014-06')).length).toBeGreaterThanOrEqual(2);
		expect(due.some((text) => /^2014-06 .*capacity/.test(text))).toBe(true);
		expect(due.some((text) => /^2014-06 .*bases/.test(text))).toBe(true);
		expect(due.some((text) => text.startsWith('2016-05'))).toBe(true);
	});

	test('whether 70 ha are each plot’s or all of theirs is left open, in a note', () => {
		const plots = mali.figures.find(({unit}) => unit === 'ha');
		expect(plots?.note).toMatch(/open/);
		expect(plots?.note).toMatch(/each/);
		expect(plots?.value).toBe(70);
	});
});
