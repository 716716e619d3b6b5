import {describe, expect, test} from 'vitest';
import {figure, reportOf} from '../../briefing/builders.ts';
import {harbour} from '../harbour.ts';
import {detail} from './detail.ts';

describe('a figure', () => {
	test('tells stated from computed in its course over time, as a table', () => {
		const shown = detail(harbour, 'figure', 'now');
		expect(shown).toContain('55.0 % · 45 short (both computed)');
		expect(shown).toMatch(/│ during visit │ .* │ 55 +│ 100 │ 55\.0 % computed │ 45 +│ X\/2020\/7 +│/);
		expect(shown).toMatch(/│ 1 Jun 2020 +│ .* │ 80 +│ 100 │ 80 % +│ 20 +│ X\/2020\/9 +│/);
	});

	test('has a table without a rule between its rows, and writes dates as the list does', () => {
		const shown = detail(harbour, 'figure', 'now');
		expect(shown.match(/^├/gm)).toHaveLength(1);
		expect(shown).not.toMatch(/\d{4}-\d\d/);
	});

	test('has its own course in the table, and under it what each other thing of its heading was counted by then', () => {
		const police = {group: 'Police', unit: 'officers', value: 7};
		const report = reportOf({
			figures: [
				figure('a', {...police, label: 'All', asOf: '2019'}),
				figure('b', {...police, label: 'All', asOf: '2020', value: 9}),
				figure('c', {...police, label: 'Units', asOf: '2019', value: 3}),
				figure('d', {...police, label: 'Units', asOf: '2020', value: 4}),
			],
		});
		const shown = detail(report, 'figure', 'b');
		expect(shown).toMatch(/│ as of │ value │ source +│/);
		expect(shown).toMatch(/│ 2019 +│ 7 .*\n│ 2020 +│ 9 .*\n└/);
		expect(detail(report, 'figure', 'a')).toMatch(/\nCounted beside it\n +2019 +Units +3/);
		expect(shown).toMatch(/\nCounted beside it\n +2020 +Units +4\n/);
	});

	test('keeps what was not yet known at the clock out of its course', () => {
		const then = detail(harbour, 'figure', 'now', 100, '2020-05-03T12:00');
		expect(then).toContain('during visit');
		expect(then).not.toContain('1 Jun 2020');
		expect(then).toContain('1 later, not yet known then');
		expect(detail(harbour, 'figure', 'now')).not.toContain('later');
	});

	test('is so many of its whole', () => {
		expect(detail(harbour, 'figure', 'now')).toMatch(/^Guards at work\n55 of 100 troops\n/);
		expect(detail(harbour, 'figure', 'open')).toMatch(/^Quays open\n75 %\n/);
	});

	test('has its date, its speaker and its own document', () => {
		const shown = detail(harbour, 'figure', 'after');
		expect(shown).toContain('As of 1 June 2020');
		expect(shown).toContain('Stated by: the report itself');
		expect(shown).toContain('X/2020/9, para. 1');
		expect(shown).not.toContain('Paragraph\n');
		expect(detail(harbour, 'figure', 'open')).toContain('Stated by: Union of Pilots');
		expect(detail(harbour, 'figure', 'open')).toContain('Paragraph\n');
	});

	test('that nobody reviewed says so, also where it stands beside another over time', () => {
		const parts = {label: 'Troops', value: 4, paragraph: '1', unreviewed: true};
		const report = reportOf({
			figures: [figure('a', {...parts, asOf: '2020'}), figure('b', {...parts, asOf: '2019'})],
		});
		expect(detail(report, 'figure', 'a')).toContain('para. 1 · unreviewed\n');
		expect(detail(report, 'figure', 'a')).toMatch(/│ 2019 +│ 4 unreviewed │/);
		expect(detail(harbour, 'figure', 'now')).not.toContain('unrev');
	});

	test('without a number shows none', () => {
		expect(detail(harbour, 'figure', 'to-come')).toMatch(/^Crane\nDue by June \(2020\)\n/);
	});

	test('leaves columns out of its table rather than break it', () => {
		for (const width of [46, 50, 60]) {
			const table = detail(harbour, 'figure', 'now', width)
				.split('\n')
				.filter((line) => /^[┌│├└]/.test(line));
			expect(new Set(table.map((line) => line.length)).size).toBe(1);
			expect(table[0]?.length).toBeLessThanOrEqual(width);
			expect(table.some((line) => /during visit │ (?:.*│ )?55 /.test(line))).toBe(true);
			expect(table.some((line) => line.includes('55.0 %'))).toBe(true);
		}
	});

	test('has rows without borders where these would take the room of the share', () => {
		for (const width of [30, 40]) {
			expect(detail(harbour, 'figure', 'now', width)).toMatch(/\nduring visit {2}55 {2}55\.0 % comp\.\n/);
		}
	});

	test('says when it is due once, where the report’s words are the date', () => {
		const due = (parts: object) => detail(reportOf({figures: [figure('f', parts)]}), 'figure', 'f');
		expect(due({due: '2020-06', dueText: 'June 2020'})).toMatch(/\nDue June 2020\n/);
		expect(due({due: '2020-06'})).toMatch(/\nDue June 2020\n/);
		expect(due({dueText: 'once rebuilt'})).toMatch(/\nDue once rebuilt\n/);
	});
});

test('a figure of another report stands in no paragraph of this one', () => {
	const report = reportOf({figures: [figure('f', {source: 'X/2020/1', paragraph: '3', value: 1})]});
	expect(detail(report, 'paragraph', '3')).not.toContain('Figures');
});
