import {expect, test} from 'vitest';
import {openOwn, ownFolder} from '../../library/own-library.ts';
import {embargo, notice, refill, reviewing, statement, talks} from '../arcadia.ts';
import type {Reader} from '../reader.ts';

/** Two who read one report in two programs, each with a hand of their own on the one library. */
function two() {
	const folder = ownFolder();
	const [one, other] = [openOwn(folder), openOwn(folder)];
	return {one: reviewing({library: one}), other: reviewing({library: other})};
}

test('what one corrects the other sees at their own next correction, and nothing is lost', () => {
	const {one, other} = two();
	one.press('V', 'v');
	refill(one.press('V', 'V', 'c', 'tab'), 'fears').press('enter');
	const confirmed = other.press('V', 'V', 'V', 'v');
	expect(confirmed.screen()).not.toContain('unreviewed (V');
	expect(statement(confirmed, talks)?.kind).toBe('fears');
	expect(reviewing({library: one.library}).screen()).not.toContain('unreviewed (V');
	const back = confirmed.press('u');
	expect(back.screen()).toContain('1 unreviewed (V');
	expect(statement(back, talks)?.kind).toBe('fears');
});

test('both correct one statement: each thing that was changed stays', () => {
	const {one, other} = two();
	const form = other.press('V', 'c');
	refill(one.press('V', 'c', 'tab'), 'fears').press('enter');
	const saved = refill(form, 'UNMA').press('enter');
	expect(statement(saved, embargo)).toMatchObject({actors: ['unma'], kind: 'fears'});
});

test('one removes what the other corrects: it is said, and stands below the list as both made it', () => {
	const {one, other} = two();
	const form = other.press('V', 'c', 'tab');
	one.press('V', 'd');
	const saved = refill(form, 'fears').press('enter');
	expect(notice(saved)).toBe('Kept, but it was removed elsewhere: it stands last in the list');
	const back = saved.press('G', 'enter', 'j', 'U');
	expect(back.pointed()).toMatch(/fears +asked the Council to lift the embargo/);
});

test('one removes what the other has opened: the page closes with their next correction', () => {
	const {one, other} = two();
	const opened = other.press('V', 'V', 'enter');
	one.press('V', 'V', 'd');
	const next = opened.press('v');
	expect(next.state.places.issues.opened).toBeUndefined();
	expect(next.press('G').pointed()).toContain('Removed by you');
});

test('both add the same words: of one speaker it is one statement, of two it is two', () => {
	const add = (reader: Reader, who: string, kind: string) => {
		const form = refill(reader.press('V', '+'), who).press('tab').type('said').press('tab').type(kind);
		return refill(form.press('tab', 'tab'), 'lift the embargo').press('enter');
	};
	const added = (reader: Reader) =>
		reader.model.index.report.statements
			.filter(({text}) => text === 'lift the embargo')
			.map(({actors, kind}) => [...actors, kind].join(' '));
	const {one, other} = two();
	add(one, 'UNMA', 'notes');
	expect(added(add(other, 'UNMA', 'fears'))).toEqual(['unma fears']);
	const {one: first, other: second} = two();
	add(first, 'UNMA', 'notes');
	const both = add(second, 'ALF', 'fears');
	expect(added(both)).toEqual(['unma notes', 'alf fears']);
	expect(both.pointed()).toMatch(/fears +said … lift the embargo/);
});
