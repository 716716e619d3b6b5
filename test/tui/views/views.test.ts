import {describe, expect, test} from 'vitest';
import {viewNames} from '../../../source/briefing/actors/selection.ts';
import {views} from '../../../source/tui/views/all-views.ts';
import {actor, figure, reportOf, statement, term} from '../../briefing/builders.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const start = readerOf(harbour);

test('every view has an order it starts with, and a short title is short', () => {
	for (const name of viewNames) {
		expect(views[name].arrangements).not.toEqual([]);
		expect((views[name].shortTitle ?? '').length).toBeLessThan(name.length);
	}
});

describe('Delegation', () => {
	test('says who leads, who holds which seat and who is assisted', () => {
		const screen = readerOf(harbour, {size: [200, 24]})
			.press('1')
			.screen();
		expect(screen).toMatch(/Redland +Ada Quist +lead +permanent +Ambassador/);
		expect(screen).toMatch(/Blueland +Bo Abel +elected +First Secretary \(assisted\)/);
	});

	test('says nothing of seats where there are none', () => {
		const members = harbour.members.map(({seat: _, ...guest}) => guest);
		const screen = readerOf({...harbour, members}, {size: [200, 24]})
			.press('1')
			.screen();
		expect(screen).toMatch(/Redland +Ada Quist +lead +Ambassador/);
	});

	test('marks the column it is sorted by, and cuts no heading for it', () => {
		for (const columns of [60, 80, 100, 120]) {
			const heading = readerOf(harbour, {size: [columns, 24]})
				.press('1', 's')
				.lines()[3];
			expect(heading).toContain('Name ↓');
			expect(heading).not.toContain('…');
		}
	});

	test.each([
		['Name ↓', ['Ada Quist', 'Bo Abel']],
		['Title ↓', ['Ada Quist', 'Bo Abel']],
		['Role ↓', ['Ada Quist', 'Bo Abel']],
		['Seat ↓', ['Ada Quist', 'Bo Abel']],
	])('is sorted by %s', (order, names) => {
		const orders = ['s', 'ss', 'sss', 'ssss'].map((keys) => start.press('1', ...keys).screen());
		const screen = orders.find((drawn) => drawn.includes(order)) ?? '';
		expect(screen).toContain(order);
		expect(names.toSorted((one, other) => screen.indexOf(one) - screen.indexOf(other))).toEqual(names);
	});
});

describe('Issues', () => {
	test('marks what only some of the speakers said', () => {
		const report = reportOf({actors: [actor('union')], statements: [statement('s', ['union'], {extent: 'some'})]});
		expect(readerOf(report).press('j').pointed()).toMatch(/What s says +some {2} +¶1$/);
	});

	test('names the speakers where statements stand by issue, however narrow', () => {
		for (const columns of [60, 80, 120]) {
			const screen = readerOf(harbour, {size: [columns, 24]})
				.press('t')
				.screen();
			expect(screen).toMatch(/Talks on.* differs {2}RM, BF +¶3/);
		}
	});
});

describe('What is due', () => {
	const report = reportOf({
		published: '2020-06-01',
		actors: [actor('union')],
		statements: [
			statement('later', ['union'], {kind: 'pledges', text: 'A port', due: '2021'}),
			statement('gone', ['union'], {text: 'A visit', due: '2020-05'}),
			statement('undated', ['union'], {text: 'Trust'}),
		],
		figures: [figure('boats', {label: 'Boats', value: 3, unit: 'boats', due: '2020-06', paragraph: '4'})],
		terms: [term(1, {text: 'Follow up on the port', addressees: ['union'], due: '2020-12'}), term(2)],
	});
	const due = readerOf(report).press('t', 't', 't');

	test('is one list of statements, figures and terms, the earliest first, with whom and where', () => {
		expect(due.screen()).toMatch(/What is due, of statements, figures and terms +4\n/);
		expect(due.screen()).toMatch(
			/Still open when reported, 1 June 2020 +3\n.*Jun 2020 +figure +Boats · 3 boats +¶4\n.*Dec 2020 +term 1 +Follow up on the port +union +¶I.1\n.*2021 +pledges +A port +union +¶1\n/,
		);
		expect(due.screen()).not.toContain('Trust');
	});

	test('keeps what is past apart, by the clock that was asked for', () => {
		expect(due.press('G', 'enter', 'j').pointed()).toMatch(/May 2020 .*A visit/);
		const july = readerOf(report, {at: '2020-07-01T09:00'}).press('t', 't', 't');
		expect(july.screen()).toMatch(/Still open on 1 July 2020 +2\n/);
		expect(july.screen()).toMatch(/Past by then +2\n/);
	});

	test('has the words of the report where the date was worked out, and says so where they are long', () => {
		const by = (id: string, dueText: string) => statement(id, ['union'], {text: id, due: '2020-12', dueText});
		const statements = [by('Quay', 'by December'), by('Pier', 'before the end of December')];
		const screen = readerOf({...report, statements})
			.press('t', 't', 't')
			.screen();
		expect(screen).toMatch(/by December +holds +Quay +union +¶1\n/);
		expect(screen).toMatch(/Dec 2020 +holds +Pier +inferred +union +¶1\n/);
	});

	test('says by what, where that is no date, and no speaker where none is named', () => {
		const words = readerOf(
			reportOf({
				statements: [statement('s', [], {text: 'A bridge', due: '2020-09'})],
				figures: [figure('f', {label: 'Crane', dueText: 'once the quay stands'})],
			}),
		).press('t', 't', 't');
		expect(words.screen()).toMatch(/Sep 2020 +holds +A bridge +¶1\n/);
		expect(words.screen()).toMatch(/Due by no date +1\n +figure +Crane +once the quay stands +¶1\n/);
	});

	test('opens a figure as it opens a statement', () => {
		expect(due.press('j', 'enter').screen()).toContain('3 boats');
	});
});

describe('Deployment', () => {
	test('shows the strength, the share and the gap at a glance, then their course over time', () => {
		expect(start.press('3').screen()).toContain(
			[
				'   ████████████████████████▎░░░░░░░░░░░░░░░░░░░  55 of 100 authorized',
				'   55.0 % · 45 short (both computed)',
			].join('\n'),
		);
		const rows = start
			.press('3')
			.lines()
			.filter((line) => line.includes('X/2020/'));
		expect(rows.slice(1).map((line) => line.trim().split(' ').slice(0, 2).join(' '))).toEqual([
			'1 Jan',
			'during visit',
			'1 Jun',
		]);
	});

	test('keeps what is no part of the strength over time out of it, and marks what nobody reviewed', () => {
		const found = {group: 'Meeting with the force', unreviewed: true, paragraph: '6'};
		const report = reportOf({
			missionFrom: '2020-05-03',
			missionTo: '2020-05-05',
			figures: [
				figure('now', {
					...found,
					label: 'Troops deployed',
					value: 82,
					of: 100,
					ofWhat: 'authorized',
					asOf: '2020-05-04',
				}),
				figure('then', {...found, label: 'Troops deployed', value: 71, of: 100, ofWhat: 'authorized', asOf: '2020'}),
				figure('attacks', {...found, label: 'Attacks', value: 45, unit: 'attacks', asOf: '2020'}),
			],
		});
		for (const columns of [40, 80, 120]) {
			const screen = readerOf(report, {size: [columns, 24]})
				.press('3')
				.screen();
			expect(screen).toMatch(/ 2020 .*71 .*unrev\. .*¶6/);
			expect(screen).toMatch(/ during visit .*82 .*unrev\. .*¶6/);
			expect(screen).toMatch(/ Atta.*45 attacks.*unrev\. ¶6/);
			expect(screen).not.toMatch(/^ .*(?:2020|visit) .*45 .*$/m);
		}
	});

	test('gives up the share before the label on a narrow screen', () => {
		const report = reportOf({
			figures: [figure('f', {label: 'Wells in use', value: 82, of: 100, unit: 'wells', unreviewed: true})],
		});
		const screen = readerOf(report, {size: [40, 24]})
			.press('3')
			.screen();
		expect(screen).toMatch(/Wells in use +82 of 100 +unrev\. ¶1/);
	});

	test('folds away what was not yet known at the clock', () => {
		const then = readerOf(harbour, {at: '2020-05-03T09:00'}).press('3');
		expect(then.screen()).toMatch(/▸ Not yet known then +1 later/);
		expect(then.screen()).not.toContain('80 %');
		expect(then.press('G', 'enter').screen()).toContain('80 of 100 · 80 % · 1 Jun 2020');
	});

	test('says when something is due in the report’s own words', () => {
		expect(start.press('3').screen()).toMatch(/Crane +by June/);
	});

	test('keeps half of a narrow line for the label, and leaves the date to the detail', () => {
		const report = reportOf({
			figures: [
				figure('f', {label: 'Workshops planned', value: 3, unit: 'workshops', dueText: 'in the week after it'}),
			],
		});
		expect(
			readerOf(report, {size: [60, 24]})
				.press('3')
				.screen(),
		).toMatch(/Workshops planned +3 workshops +¶1/);
		expect(
			readerOf(report, {size: [90, 24]})
				.press('3')
				.screen(),
		).toContain('3 workshops · in the week after it');
	});
});

test('Text says whether its words are ours or the report’s', () => {
	expect(start.press('7').screen()).toContain('Summaries of ours, not the report’s words');
	const paragraphs = harbour.paragraphs.map((paragraph) => ({...paragraph, verbatim: true}));
	expect(
		readerOf({...harbour, paragraphs})
			.press('7')
			.screen(),
	).toContain('   Verbatim ');
});
