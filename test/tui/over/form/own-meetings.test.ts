import {describe, expect, test} from 'vitest';
import {harbour} from '../../harbour.ts';
import {keeping, running} from '../../keeping.ts';
import {noticeOf, readerOf} from '../../reader.ts';
import {fieldsOf, fill, withTea} from './filling.ts';

describe("a meeting of the reader's own", () => {
	test('stands in the programme at its time, marked as yours, with the cursor on it', () => {
		const {reader, papers} = withTea();
		expect(reader.pointed()).toMatch(/^ > {3}15:30–16:30 {4}1h {2}Tea · Minister Zoë Çelik, a driver {2,}yours$/);
		expect(noticeOf(reader)).toContain('Added: Tea · u takes it back');
		expect(reader.lines()[1]).toContain('4 PROGRAMME 4');
		expect(reader.screen()).toMatch(/Union, lunch\n +2h30 {2}nothing scheduled\n.*Tea.*\n +3h30 {2}nothing scheduled/);
		expect(papers().meetings).toMatchObject([
			{date: '2020-05-03', start: '15:30', end: '16:30', place: 'Port', with: ['minister'], who: 'a driver'},
		]);
	});

	test('may have no time and no place, and says what it overlaps', () => {
		const {reader} = keeping();
		expect(fill(reader.press('4', '+'), 'Some day', '3 May').press('enter').pointed()).toMatch(
			/Some day {2,}yours, time not stated/,
		);
		const overlapping = fill(reader.press('4', '+'), 'Phone', '3 May', '12:30', '13:30', 'Port').press('enter');
		expect(overlapping.pointed()).toMatch(/Phone {2,}yours, overlaps/);
	});

	test('without a place leaves its day in one piece, and one of the report is not said to be where the others are', () => {
		const {reader, library} = keeping();
		const added = fill(reader.press('4', '+'), 'Phone', '3 May', '10:30', '11:00').press('enter');
		expect(added.screen().match(/Sunday 3 May/g)).toHaveLength(1);
		expect(added.pointed()).toMatch(/Phone {2,}yours *$/);
		const unplaced = {
			...harbour,
			meetings: harbour.meetings.map((one) => (one.id === 'union-lunch' ? {...one, place: undefined} : one)),
		};
		expect(readerOf(unplaced, {library}).press('4').screen()).toMatch(
			/Sunday 3 May · Port\n(.*\n)+.*Union, lunch {2,}place not stated/,
		);
	});

	test('elsewhere says where it is, and of nobody else that they are there', () => {
		const {reader, library} = keeping();
		const added = fill(reader.press('4', '+'), 'Phone', '3 May', '10:30', '11:00', 'The hotel').press('enter');
		expect(added.pointed()).toMatch(/Phone {2,}yours, at The hotel *$/);
		expect(added.screen().match(/Sunday 3 May · Port/g)).toHaveLength(1);
		expect(added.screen()).not.toContain('3 May · The hotel');
		const unplaced = {...harbour, meetings: harbour.meetings.map((one) => ({...one, place: undefined}))};
		expect(readerOf(unplaced, {library}).press('4').screen()).toContain('Sunday 3 May · place not stated');
	});

	test('counts its weekday from the clock, where there is one', () => {
		const {reader, papers} = keeping({at: '2020-05-03T09:10'});
		fill(reader.press('4', '+'), 'Tea', 'Sat').press('enter');
		expect(papers().meetings[0]?.date).toBe('2020-05-09');
	});

	test('opens with who is met, in names of the report and in words', () => {
		const {reader} = withTea();
		const opened = reader.press('enter').screen();
		expect(opened).toContain('A meeting of your own: c changes it, d removes it');
		expect(opened).toMatch(/Whom you meet\n > {3}Minister Zoë Çelik\n {5}a driver/);
		expect(opened).not.toContain('Paragraph');
	});

	test('is there again the next time, the cursor where it was left', () => {
		const {reader, library} = withTea();
		expect(keeping({}, library).reader.press('4', 'j', 'j').screen()).toBe(reader.press('k', 'j').screen());
	});

	test('is changed with c, from what it was', () => {
		const {reader, papers} = withTea();
		const form = reader.press('c');
		expect(form.lines()[3]).toContain('Change a meeting of your own');
		expect(fieldsOf(form)).toEqual(['Tea▏', '2020-05-03', '15:30', '16:30', 'Port', 'Minister Zoë Çelik, a driver']);
		const [before] = papers().meetings;
		expect(noticeOf(form.press('enter'))).toContain('Changed: Tea');
		expect(papers().meetings).toEqual([{...before, updated: papers().meetings[0]?.updated}]);
		const changed = form.press('tab', 'tab', 'ctrl+u').type('11').press('tab', 'ctrl+u').type('11.45').press('enter');
		expect(changed.pointed()).toMatch(/^ > {3}11:00–11:45 +45m {2}Tea/);
		expect(papers().meetings).toHaveLength(1);
	});

	test('is changed from its page and its brief as well', () => {
		const {reader} = withTea();
		expect(reader.press('enter', 'c').lines()[3]).toContain('Change a meeting of your own');
		expect(reader.press('b', 'g', 'c').lines()[3]).toContain('Change a meeting of your own');
		const changed = reader.press('enter', 'c').type(' and cake').press('enter');
		expect(changed.lines()[3]).toMatch(/^ {3}Tea and cake *$/);
	});

	test('is what c is for: on any other meeting that says so', () => {
		const {reader} = keeping();
		const other = reader.press('4', 'c');
		expect(other.state.overlay).toBeUndefined();
		expect(noticeOf(other)).toContain('Only a meeting of your own can be changed; + adds one');
	});

	test('is removed with d, and u brings it back as it was', () => {
		const {reader, papers} = withTea();
		const [kept] = papers().meetings;
		const removed = reader.press('d');
		expect(noticeOf(removed)).toContain('Removed: Tea · u takes it back');
		expect(removed.screen()).not.toContain('Tea  ');
		expect(removed.lines()[1]).toContain('4 PROGRAMME 3');
		const restored = removed.press('u');
		expect(noticeOf(restored)).toContain('There again: Tea');
		expect(restored.lines()[1]).toContain('4 PROGRAMME 4');
		expect(papers().meetings).toEqual([kept]);
	});

	test('that is removed while it is open, or its brief, leads back to the programme', () => {
		for (const keys of [['enter'], ['b', 'g']]) {
			const {reader, papers} = withTea();
			const removed = reader.press(...keys, 'd');
			expect(removed.lines()[3]).toContain('Times in the mission’s own zone');
			expect(removed.pointed()).toBeDefined();
			expect(papers().meetings).toEqual([]);
		}
	});

	test('is taken back with u right after it was added', () => {
		const {reader, papers} = withTea();
		expect(reader.press('u').lines()[1]).toContain('4 PROGRAMME 3');
		expect(papers().meetings).toEqual([]);
	});

	test('is never one of the report: d on those removes nothing', () => {
		const {reader} = withTea();
		const other = reader.press('g', 'd');
		expect(noticeOf(other)).toContain('Only notes, meetings and questions of your own can be removed');
		expect(other.lines()[1]).toContain('4 PROGRAMME 4');
	});

	test('has a brief: what to raise with those met, and notes of its own', () => {
		const {reader, papers} = withTea();
		const brief = reader.press('b');
		expect(brief.lines()[3]).toMatch(/^ {3}Tea {2,}raised: we 0 of 2/);
		expect(brief.screen()).toMatch(
			/Raise\n > {3}\[ \] Term 1 Hear the parties .*\n {5}\[ \] Term 2 Ask about the port/,
		);
		expect(brief.screen()).toContain('you meet: Minister Zoë Çelik, a driver');
		brief.press('j', 'x', 'w').type('Went well').press('ctrl+s');
		expect(papers()).toMatchObject({
			notes: [{meeting: 'own:1', text: 'Went well'}],
			checks: [{checklist: 'own:1', target: {kind: 'term', id: '2'}, state: 'raised'}],
		});
	});

	test('heads the notes written in it', () => {
		const {reader} = withTea();
		const notes = reader.press('b', 'w').type('Went well').press('ctrl+s', 'W');
		expect(notes.screen()).toContain('Sunday 3 May, 15:30 · Tea');
	});

	test('counts for now and next in the header, with a clock', () => {
		const {library} = withTea();
		const header = (at: string) => keeping({at}, library).reader.lines()[0];
		expect(header('2020-05-03T14:00')).toContain('now 14:00 · nothing on · next 15:30');
		expect(header('2020-05-03T15:45')).toContain('now 15:45 Tea · 45m left · next 20:00');
		expect(keeping({at: '2020-05-03T15:45'}, library).reader.press('4').pointed()).toMatch(/● 15:30–16:30/);
	});

	test('is under the lens on those it is with, and not under another', () => {
		const {reader} = withTea();
		const programme = (name: string) => reader.press('a').type(name).press('enter', '4').screen();
		expect(programme('celik')).toMatch(/Tea · .* {2,}yours/);
		expect(programme('pilots')).not.toMatch(/Tea .* {2,}yours/);
	});

	test('can be marked, written on and copied without a citation, which it has not', () => {
		const {reader, papers} = withTea();
		reader.press('m', 'w').type('Bring cake').press('ctrl+s');
		expect(papers()).toMatchObject({
			marks: [{target: {kind: 'meeting', id: 'own:1'}}],
			notes: [{target: {kind: 'meeting', id: 'own:1'}, meeting: 'own:1'}],
		});
		const [copy] = reader.press('y').state.asks;
		expect(copy).toMatchObject({
			kind: 'copy',
			text: 'Sunday 3 May 2020, 15:30–16:30, Port: Tea\nWith: Minister Zoë Çelik, a driver',
			said: 'your meeting',
		});
		expect(noticeOf(reader.press('Y'))).toContain('Nothing here has a citation');
	});

	test('is found by its title, and Enter goes to it', async () => {
		const {library} = withTea();
		const program = running(library);
		program.press('/');
		program.type('tea');
		await expect.poll(() => program.screen()).toMatch(/ > {3}Tea /);
		program.press('enter');
		expect(program.screen()).toContain('A meeting of your own');
	});

	test('that is added while the program runs is found at once', async () => {
		const program = running();
		program.press('/');
		program.type('lighthouse');
		await expect.poll(() => program.screen()).toContain('Nothing in the report has these words.');
		program.press('escape', '4', '+');
		program.type('Lighthouse');
		program.press('tab');
		program.type('Sun');
		program.press('enter', '/');
		program.type('lighthouse');
		await expect.poll(() => program.screen()).toMatch(/ 1 found/);
	});
});

test('notes and marks on a meeting that was removed stay, and say what they were on', () => {
	const {reader} = withTea();
	const left = reader.press('m', 'w').type('Bring cake').press('ctrl+s', 'd');
	expect(left.press('W').pointed()).toContain('Bring cake · on: a meeting of yours that was removed');
	expect(left.press("'").pointed()).toMatch(/Meeting {4}a meeting of yours that was removed *$/);
});
