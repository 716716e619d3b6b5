import {describe, expect, test} from 'vitest';
import {figure, paragraph, reportOf} from '../../../briefing/builders.ts';
import {mali} from '../../../data/mali.ts';
import {harbour} from '../../harbour.ts';
import {readerOf} from '../../reader.ts';

const sizes = [
	[60, 60],
	[80, 60],
	[100, 60],
	[120, 60],
	[200, 60],
] as const;

/** What the list shows, without what stands beside it. */
const listOf = (lines: readonly string[]) => lines.map((line) => line.split('│')[0]?.trimEnd() ?? '');

test('where a figure stands is whole in its row, however long the sign of its paragraph', () => {
	const counted = figure('f', {
		label: 'the families that had returned to the island by then',
		value: 300,
		unit: 'families',
		paragraph: 'XII.10',
		unreviewed: true,
	});
	const issues = [{id: 'talks', title: 'Talks', paragraphs: ['XII.10']}];
	const report = reportOf({paragraphs: [paragraph('XII.10')], issues, figures: [counted]});
	for (const columns of [60, 80, 120]) {
		expect(
			readerOf(report, {size: [columns, 24]})
				.press('3')
				.screen(),
		).toContain('300 families unrev. ¶XII.10');
	}
});

test('a clause of the report that a row has no room for is shown around its number', () => {
	const label = 'the survey that was held on every island in the spring had found four hundred families without a roof';
	const text = `He was told that ${label}, and four hundred of them without a school.`;
	const from = text.indexOf('four hundred');
	const counted = figure('f', {label, value: 400, unit: 'families', paragraph: '9', span: {from, to: from + 12}});
	const issues = [{id: 'talks', title: 'Talks', paragraphs: ['9']}];
	const report = reportOf({paragraphs: [{...paragraph('9'), text, verbatim: true}], issues, figures: [counted]});
	const rowAt = (columns: number) =>
		listOf(
			readerOf(report, {size: [columns, 24]})
				.press('3')
				.lines(),
		)[5];
	expect(rowAt(60)).toMatch(/^ {5}….*\bfound four hundred families.*… +400 families +¶9$/);
	expect(rowAt(80)).toMatch(/^ {5}….*\bhad found four hundred families without a.*… +400 families +¶9$/);
	expect(rowAt(200)).toMatch(/^ {5}the survey that was held .* found four hundred families… +400 families +¶9$/);
});

describe('strength', () => {
	test.each(sizes)('of the police stands below that of the troops, with every date, at %i×%i', (columns, rows) => {
		const list = listOf(
			readerOf(mali, {size: [columns, rows]})
				.press('3')
				.lines(),
		);
		const police = list.findIndex((line) => line.includes('All police'));
		expect(list.findIndex((line) => line.includes('Troops on the ground'))).toBeLessThan(police);
		expect(police).toBeLessThan(list.findIndex((line) => line.includes('Still to come')));
		expect(list.slice(police, police + 3).join('\n')).toMatch(
			/26 May 2014 .*\n.*979 of 1,440 authorized\n.*69 % \(stated\)/,
		);
		expect(list.slice(police + 4, police + 7).join('\n')).toMatch(
			/16 Dec 2013 .* 956 .*S\/2014\/1.*\n.*5 Mar 2014 .* 957 .*S\/2014\/229.*\n.*26 May 2014 .* 979 .*S\/2014\/403/,
		);
	});

	test.each(sizes)('of others unfolds from a line to the same rows, at %i×%i', (columns, rows) => {
		const reader = readerOf(mali, {size: [columns, rows]}).press('3', ...'jjjjjjjjj');
		expect(reader.pointed()).toMatch(/▸ Individual.* 122 of 320 · 38 % .*26 May 2014/);
		const unfolded = listOf(reader.press('enter').lines()).join('\n');
		expect(unfolded).toMatch(/16 Dec 2013 .* 73 .*\n.*5 Mar 2014 .* 73 .*\n.*26 May 2014 .* 122 .*/);
	});

	test('is read along from its bar to its value on a wide screen, too', () => {
		const list = listOf(
			readerOf(mali, {size: [200, 60]})
				.press('3')
				.lines(),
		);
		const gaps = list.flatMap((line) => /[█░]( +)\d/.exec(line)?.[1]?.length ?? []);
		expect(gaps.length).toBeGreaterThan(4);
		expect(Math.max(...gaps)).toBeLessThan(15);
	});

	test.each([
		[0, '░'.repeat(44)],
		[50, '█'.repeat(22) + '░'.repeat(22)],
		[53, `${'█'.repeat(23)}▍${'░'.repeat(20)}`],
		[100, '█'.repeat(44)],
		[170, '█'.repeat(44)],
	])('of %d of 100 has a bar that shows that to an eighth of a column', (value, bar) => {
		const guards = figure('guards', {value, of: 100, ofWhat: 'authorized', asOf: '2020-05-03'});
		expect(
			readerOf(reportOf({figures: [guards]}))
				.press('3')
				.screen(),
		).toContain(`   ${bar}  ${value} of 100 authorized`);
	});

	test('has no bars for a screen reader', () => {
		expect(
			readerOf(mali, {size: [80, 60], spoken: true})
				.press('3')
				.screen(),
		).not.toMatch(/[█░]/);
	});

	test.each(sizes)('every row of what has a whole has its share, at %i×%i', (columns, rows) => {
		const women = readerOf(mali, {size: [columns, rows]}).press('3', 'G', 'enter');
		const parts = listOf(women.lines()).filter((line) => /\d of [\d,]+ /.test(line) && !line.includes('authorized'));
		expect(parts).toHaveLength(10);
		expect(parts.every((line) => /of [\d,]+ · [\d.]+ %/.test(line))).toBe(true);
	});

	test.each([
		[80, 60],
		[120, 60],
	] as const)('a figure that is counted again and again keeps its date at %i×%i', (columns, rows) => {
		const women = readerOf(mali, {size: [columns, rows]}).press('3', 'G', 'enter');
		const counted = listOf(women.lines()).filter((line) => /Women, .*S\/2014/.test(line));
		expect(counted).toHaveLength(7);
		expect(counted.every((line) => /\d (?:Dec|Mar|May) 201[34] /.test(line))).toBe(true);
	});
});

describe('at a clock', () => {
	const reader = readerOf(mali, {size: [120, 40], at: '2014-02-03T11:40'}).press('3');

	test('what was counted later is not counted with the rest', () => {
		expect(reader.screen()).toContain('3 DEPLOYMENT 20 ');
		expect(reader.screen()).toMatch(/ Figures +20 · 16 later │/);
		expect(reader.press('1').screen()).toContain('3 Deployment 20 ');
	});

	test('beside it, folded, stands of when it is, and none of its numbers', () => {
		const later = reader.press('G');
		expect(later.pointed()).toContain('Not yet known then');
		const page = later.lines().map((line) => line.split('│ ')[1] ?? '');
		expect(page.join('\n')).toMatch(/Not yet known then[\s\S]*5 Mar 2014 +4 in S\/2014\/229/);
		expect(page.join('\n')).not.toContain('6,443');
	});
});

describe('over time', () => {
	const beside = (columns: number, parts = {}) =>
		readerOf(mali, {size: [columns, 40], ...parts})
			.press('3')
			.screen();

	test('is drawn below its table from 100 columns on, in a preview too', () => {
		for (const columns of [100, 120, 200]) {
			const chart = readerOf(mali, {size: [columns, 40]})
				.press('3', 'enter')
				.screen();
			expect(chart).toMatch(/│ 16 Dec 2013[\s\S]*11,200 ┤⠉ authorized[\s\S]* 5,539 +5,910 .*8,280/);
		}

		expect(beside(120)).toMatch(/11,200 ┤⠉ authorized/);

		const opened = readerOf(mali, {size: [99, 40]})
			.press('3', 'enter')
			.screen();
		expect(opened).toContain('│ 16 Dec 2013');
		expect(opened).not.toContain('11,200 ┤');
	});

	test('is a table for a screen reader, and with fewer than three values known', () => {
		expect(beside(200, {spoken: true})).not.toContain('11,200 ┤');
		expect(
			readerOf(mali, {size: [200, 40], spoken: true})
				.press('3', 'enter')
				.screen(),
		).toContain('│ 16 Dec 2013');
		const early = beside(120, {at: '2014-02-03T11:40'});
		expect(early).toMatch(/│ {3}16 Dec 2013 +5,539 {2}49\.5 % comp\./);
		expect(early).not.toContain('11,200 ┤');
	});

	test('is of whatever was counted three times, authorized or not', () => {
		const camps = ['2019-11', '2020-01', '2020-05'].map((asOf, at) =>
			figure(`camp-${at}`, {label: 'Families in camps', unit: 'families', value: 100 * (at + 1), asOf}),
		);
		const screen = readerOf(reportOf({figures: camps}), {size: [120, 40]})
			.press('3', 'j')
			.screen();
		expect(screen).toMatch(/ 300 ┤/);
		expect(screen).toMatch(/Nov 2019 +Jan 2020 +May 2020/);
		expect(screen).not.toContain('authorized');
	});
});

describe('sorted', () => {
	const sortedBy = (by: string, size: readonly [number, number] = [80, 24]) => {
		const start = readerOf(harbour, {size}).press('3');
		const found = [start, start.press('s'), start.press('s', 's')].find((reader) =>
			reader.screen().includes(`Figures ${by}`),
		);
		return listOf(found?.lines() ?? []).slice(4, -2);
	};
	const order = (lines: readonly string[], words: readonly string[]) =>
		words.toSorted(
			(one, other) => lines.findIndex((line) => line.includes(one)) - lines.findIndex((line) => line.includes(other)),
		);

	test('by date the earliest is first, what is due stands among them, and what has no date is last', () => {
		const lines = sortedBy('by date');
		const words = ['1 Jan 2020', '3 May 2020', '1 Jun 2020', 'Crane', 'Without a date', 'Quays open'];
		expect(words.every((word) => lines.some((line) => line.includes(word)))).toBe(true);
		expect(order(lines, words)).toEqual([
			'1 Jan 2020',
			'3 May 2020',
			'1 Jun 2020',
			'Crane',
			'Without a date',
			'Quays open',
		]);
	});

	test('by share the greatest is first, and what has no share is last', () => {
		const lines = sortedBy('by share');
		expect(order(lines, ['Without a share', '75 %', '40.0 %', '80 %', 'Crane', '55.0 %'])).toEqual([
			'80 %',
			'75 %',
			'55.0 %',
			'40.0 %',
			'Without a share',
			'Crane',
		]);
	});

	test.each(sizes)('every order has other rows, and its name in the title, at %i×%i', (columns, rows) => {
		const start = readerOf(mali, {size: [columns, rows]}).press('3');
		const seen = [start, start.press('s'), start.press('s', 's')].map((reader) => listOf(reader.lines()).slice(3));
		expect(seen.map(([title]) => title?.trim().replace(/ +\d+$/, ''))).toEqual([
			'Figures',
			'Figures by date',
			'Figures by share',
		]);
		expect(new Set(seen.map((lines) => lines.slice(1).join('\n'))).size).toBe(3);
		const counted = seen.flat().filter((line) => / S\/2014\/\d/.test(line));
		expect(counted.length).toBeGreaterThan(0);
		expect(counted.filter((line) => !/\d (?:Dec|Mar|May) 201[34] |during visit/.test(line))).toEqual([]);
	});
});
