import {describe, expect, test} from 'vitest';
import {openOwn, ownFolder} from '../../library/own-library.ts';
import {arcadia, embargo, notice, refill, reviewing, statement} from '../arcadia.ts';
import {keeping} from '../keeping.ts';
import {withTea} from '../over/form/filling.ts';
import {noting} from '../over/note/noting.ts';
import type {Reader} from '../reader.ts';

type Reviewing = ReturnType<typeof reviewing>;

/** The reader with the cursor on a statement. */
const at = (reader: Reader, id: string) => reader.dispatch({type: 'arrive', target: {kind: 'statement', id}});
/** The same reader on another day: nothing is left to take back with `u`. */
const later = ({library}: Reviewing) => reviewing({library});

test('on the page of a paragraph, what the cursor is on is confirmed and put back', () => {
	const page = reviewing().press('7', 'j', 'j', 'j', 'enter', 'j');
	expect(page.pointed()).toMatch(/40 per cent of the schools were closed +unreviewed/);
	const confirmed = page.press('v');
	expect(confirmed.screen()).not.toMatch(/stated … 40 per cent of the schools were closed +unreviewed/);
	const back = confirmed.press('U');
	expect(notice(back)).toBe('As it was found · u takes it back');
	expect(back.screen()).toMatch(/stated … 40 per cent of the schools were closed +unreviewed/);
});

describe('what was removed and is there again with u has the cursor', () => {
	test('a statement, whichever of its group it is, and its group unfolded', () => {
		for (const meanwhile of [[], ['G'], ['left', 'left']]) {
			const start = reviewing().press('V');
			const removed = start.press('d', ...meanwhile);
			expect(removed.pointed()).not.toBe(start.pointed());
			expect(removed.press('u').pointed()).toBe(start.pointed());
		}
	});

	test('a figure, but not from another view', () => {
		const start = reviewing().press('3', 'j', 'V');
		expect(start.press('d', 'g', 'u').pointed()).toBe(start.pointed());
		const elsewhere = reviewing().press('3', 'j', 'V', 'd', '2', 'V');
		expect(elsewhere.press('u').pointed()).toBe(elsewhere.pointed());
	});

	test('a meeting of your own', () => {
		const {reader} = withTea();
		const removed = reader.press('d', 'g');
		expect(removed.pointed()).not.toContain('Tea');
		expect(removed.press('u').pointed()).toContain('Tea');
	});

	test('a note, also the last of the list', () => {
		const {reader} = keeping();
		const noted = noting(noting(reader.press('j'), 'First'), 'Second').press('W', 'G');
		expect(noted.pointed()).toContain('Second');
		const removed = noted.press('d');
		expect(removed.pointed()).toContain('First');
		expect(removed.press('u').pointed()).toContain('Second');
	});
});

describe('what was removed', () => {
	test('stands below the list, with a word on what it is, and is put back on any later day', () => {
		const start = reviewing();
		start.press('V', 'd');
		const again = later(start);
		expect(again.screen()).not.toContain('to lift the embargo');
		const end = again.press('G');
		expect(end.pointed()).toMatch(/▸ Removed by you +1/);
		const opened = end.press('enter', 'j');
		expect(opened.pointed()).toMatch(/to lift the embargo +removed +¶3/);
		const detail = opened.press('enter');
		expect(detail.screen()).toContain('asks (“asked”) · President Ugo Bassi');
		expect(detail.screen()).toContain('You removed it: U puts it back');
		for (const reader of [opened, detail]) {
			const back = reader.press('U');
			expect(notice(back)).toBe('There again · u takes it back');
			expect(back.state.places.issues.opened).toBeUndefined();
			expect(back.pointed()).toMatch(/asks +asked the Council to lift the embargo +unreviewed +¶3/);
			expect(back.press('G').screen()).not.toContain('Removed by you');
			expect(back.press('u').press('G').pointed()).toContain('removed');
		}
	});

	test('keeps what was corrected of it', () => {
		const fears = refill(reviewing().press('V', 'c', 'tab'), 'fears').press('enter');
		const back = fears.press('d', 'G', 'enter', 'j', 'U');
		expect(back.pointed()).toMatch(/fears +asked the Council to lift the embargo/);
		expect(back.press('U').pointed()).toMatch(/asks +asked the Council to lift the embargo +unreviewed/);
	});

	test('is neither confirmed nor removed again, and no note is written on it', () => {
		const removed = reviewing().press('V', 'd', 'G', 'enter', 'j');
		for (const key of ['v', 'c', 'd']) {
			expect(notice(removed.press(key))).toBe('U puts it back');
		}

		expect(removed.press('w').state.overlay).toBeUndefined();
		expect(notice(removed.press('m'))).toBe('Nothing to mark here');
	});

	test('is not shown while others see the screen, nor under a lens', () => {
		const removed = reviewing().press('V', 'd', 'G', 'enter');
		expect(removed.press('P').screen()).not.toContain('Removed by you');
		expect(removed.press('a').type('UNMA').press('enter', 'G').screen()).not.toContain('Removed by you');
		const page = removed.press('j', 'enter', 'P');
		expect(page.screen()).toContain('Not while presenting');
	});
});

describe('what was corrected', () => {
	test('says what the import had found, and is so again', () => {
		const start = reviewing();
		const form = refill(start.press('V', 'c'), 'UNMA').press('tab');
		refill(refill(form, 'fears').press('tab', 'tab'), 'lift the embargo').press('enter');
		const again = at(later(start), embargo);
		expect(again.screen()).toMatch(/lift the embargo\n +fears \(“asked”\) · UNMA/);
		expect(again.screen().replaceAll(/\s+/g, ' ')).toContain(
			'Import: President Ugo Bassi · asks · “to lift the embargo” (U puts that back)',
		);
		const back = again.press('U');
		expect(notice(back)).toBe('As it was found · u takes it back');
		expect(back.screen()).toContain('verbatim · unreviewed');
		expect(statement(back, embargo)).toEqual(statement(start, embargo));
		expect(start.kept()).toEqual([]);
		expect(notice(back.press('U'))).toBe('It is as it was found');
		expect(statement(back.press('u'), embargo)).toMatchObject({kind: 'fears', actors: ['unma']});
	});

	test('and only confirmed is unreviewed again', () => {
		const confirmed = reviewing().press('V', 'v', 'enter');
		expect(confirmed.screen()).toContain('You confirmed it: U takes that back');
		expect(confirmed.press('U').screen()).toContain('verbatim · unreviewed');
		expect(confirmed.press('P').screen()).not.toContain('You confirmed it');
	});

	test('and split is whole again, from either part', () => {
		const form = reviewing().press('V', 'V', 'V', 'c', 'tab', 'tab', 'tab');
		const split = refill(form, '40 per cent of the schools | were closed').press('enter');
		for (const part of [split, split.press('j'), split.press('j', 'v')]) {
			expect(part.press('enter').screen()).toContain(
				'Import: UNMA · reports · “40 per cent of the schools were closed” (U',
			);
			const whole = part.press('U');
			expect(whole.pointed()).toMatch(/40 per cent of the schools were closed +unreviewed/);
			expect(whole.model.index.report.statements).toEqual(arcadia.statements);
		}
	});

	test('and added is taken away', () => {
		const form = reviewing().press('V', '+');
		const kind = refill(form, 'UNMA').press('tab').type('said').press('tab').type('notes').press('tab', 'tab');
		const added = refill(kind, 'lift the embargo').press('enter');
		expect(added.press('enter').screen()).toContain('You added it: U takes it away');
		const gone = added.press('U');
		expect(notice(gone)).toBe('Taken away · u takes it back');
		expect(gone.model.index.report.statements).toEqual(arcadia.statements);
	});
});

describe('a correction that does not fit this copy', () => {
	const text = 'President Bassi said that the truce had failed since March 2010.';
	const from = text.indexOf('the truce');
	const made = {report: arcadia.symbol, document: 'another copy', paragraph: '3', text, from, to: text.length - 1};
	const unfit = () => {
		const library = openOwn(ownFolder());
		library.corrections.addAll([{...made, change: {type: 'kind', kind: 'fears'}}]);
		return reviewing({library}).press('G', 'enter', 'j');
	};

	test('stands below the list with its words, what it is to do, and why it does not fit', () => {
		const row = unfit();
		expect(row.lines().some((line) => /▾ Corrections that do not fit +1/.test(line))).toBe(true);
		expect(row.pointed()).toMatch(/the truce had failed since March 2010 +fears +¶3/);
		const detail = row.press('enter').screen().replaceAll(/\s+/g, ' ');
		expect(detail).toContain('“the truce had failed since March 2010” Your correction: fears');
		expect(detail).toContain('It does not fit: its words are not in ¶3 of this copy. It is kept');
	});

	test('is taken away, and there again', () => {
		const row = unfit();
		expect(notice(row.press('d'))).toBe('U takes it away');
		const gone = row.press('U');
		expect(notice(gone)).toBe('Taken away · u takes it back');
		expect(gone.screen()).not.toContain('do not fit');
		expect(gone.press('u', 'G').screen()).toContain('Corrections that do not fit');
		expect(row.press('enter', 'U').state.places.issues.opened).toBeUndefined();
	});
});
