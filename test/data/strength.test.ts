import {existsSync, readFileSync} from 'node:fs';
import {describe, expect, it, test} from 'vitest';
import {gapOf, shareOf, strengths} from '../../source/briefing/figures/figures.ts';
import {mali, strengthPath} from './mali.ts';

const rows = existsSync(strengthPath)
	? readFileSync(strengthPath, 'utf8')
			.trim()
			.split('\n')
			.slice(1)
			.map((row) => row.split(','))
	: [];
const [{shown: strength, course} = {shown: undefined, course: []}] = strengths(mali.figures);

describe('the strength of MINUSMA', () => {
	test('was 5,910 of 11,200 during the visit, 5,290 short', () => {
		expect(strength).toMatchObject({value: 5910, of: 11_200, unit: 'troops', paragraph: '17'});
		expect(strength?.source).toBeUndefined();
		expect(strength && gapOf(strength)).toBe(5290);
	});

	test('is 52.8 per cent by our computation, which says so', () => {
		const share = strength && shareOf(strength);
		expect(share?.source).toBe('computed');
		expect(((share?.share ?? 0) * 100).toFixed(1)).toBe('52.8');
	});

	test('grows over time: 57 and 74 per cent stay as the later reports state them', () => {
		expect(course.map((figure) => [figure.asOf, figure.value, shareOf(figure)?.source, figure.share])).toEqual([
			['2013-12-16', 5539, 'computed', undefined],
			['2014-02-03', 5910, 'computed', undefined],
			['2014-03-18', 6443, 'stated', 0.57],
			['2014-05-26', 8280, 'stated', 0.74],
		]);
	});

	test('has its own document and paragraph for each value', () => {
		expect(course.map(({source = mali.symbol, paragraph}) => `${source} ${paragraph}`)).toEqual([
			'S/2014/1 50',
			'S/2014/173 17',
			'S/2014/229 55',
			'S/2014/403 47',
		]);
	});
});

describe('every value of the extract from the Secretary-General’s reports', () => {
	it.skipIf(rows.length === 0)('is there once, unchanged (runs where the extract is at hand)', () => {
		const wanted = rows.map(([asOf, , deployed, authorized, , percent, symbol, paragraph]) => ({
			asOf,
			value: Number(deployed),
			of: authorized === '' ? undefined : Number(authorized),
			share: percent === '' ? undefined : Number(percent) / 100,
			source: symbol === mali.symbol ? undefined : symbol,
			paragraph,
		}));
		const given = mali.figures
			.filter(({group, asOf}) => asOf !== undefined && !group.startsWith('Women'))
			.map(({asOf, value, of, share, source, paragraph}) => ({asOf, value, of, share, source, paragraph}));
		const sorted = (figures: readonly object[]) => figures.map((figure) => JSON.stringify(figure)).toSorted();
		expect(sorted(given)).toEqual(sorted(wanted));
	});

	it.skipIf(rows.length === 0)('has its women beside it (runs where the extract is at hand)', () => {
		const wanted = rows.flatMap(([asOf, , , , women, , symbol, paragraph]) =>
			women === '' ? [] : `${asOf} ${women} ${symbol} ${paragraph}`,
		);
		const given = mali.figures
			.filter(({group}) => group.startsWith('Women'))
			.map(({asOf, value, source, paragraph}) => `${asOf} ${value} ${source} ${paragraph}`);
		expect(given.toSorted()).toEqual(wanted.toSorted());
	});
});
