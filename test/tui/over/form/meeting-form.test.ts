import {describe, expect, test} from 'vitest';
import {fillingLibrary, keeping} from '../../keeping.ts';
import {noticeOf, type Reader} from '../../reader.ts';
import {fieldsOf, fill, tea} from './filling.ts';

describe('the form of a meeting', () => {
	test('asks for what it takes, and says what may stay empty', () => {
		const {reader} = keeping();
		const form = reader.press('4', '+');
		expect(form.lines()[3]).toContain('A meeting of your own');
		expect(form.lines()[5]).toMatch(/^ > What {3}▏ whom or what it is about *$/);
		expect(form.screen()).toMatch(/ {3}To {5}may stay empty\n {3}Place {2}may stay empty\n/);
	});

	test('goes from field to field with Tab and Shift+Tab, round and round, and with the arrows', () => {
		const {reader} = keeping();
		const form = reader.press('4', '+');
		const at = (there: Reader) => there.pointed()?.slice(3, 8).trim();
		const walk = ['tab', 'tab', 'tab', 'tab', 'tab', 'tab'].map((_, count, keys) =>
			at(form.press(...keys.slice(0, count + 1))),
		);
		expect(walk).toEqual(['Day', 'From', 'To', 'Place', 'Who', 'What']);
		expect([at(form.press('shift+tab')), at(form.press('up')), at(form.press('down'))]).toEqual(['Who', 'Who', 'Day']);
	});

	test('keeps what stands in each field, and takes letters that are keys elsewhere', () => {
		const {reader} = keeping();
		const form = fill(reader.press('4', '+'), 'q: tea?', 'x', '+', '', "d'u");
		expect(fieldsOf(form)).toEqual([
			'q: tea?',
			'x',
			'+',
			'may stay empty',
			"d'u▏",
			'names, with commas; may stay empty',
		]);
		expect(fieldsOf(form.press('tab', 'tab'))[0]).toBe('q: tea?▏');
	});

	test('can be edited within a field: words erased, the cursor moved', () => {
		const {reader} = keeping();
		const form = reader.press('4', '+').type('Tea with Bo').press('ctrl+w').type('Ada').press('home').type('Late ');
		expect(fieldsOf(form)[0]).toBe('Late ▏Tea with Ada');
	});

	test('takes back what was typed a word at a time, as a note does', () => {
		const {reader} = keeping();
		const form = reader.press('4', '+').type('Tea with Bo').press('ctrl+_');
		expect(fieldsOf(form)[0]).toBe('Tea with▏');
	});

	test('shows a long field whole, over the lines it takes, and of a very long one what is around the cursor', () => {
		const {reader} = keeping();
		const long = 'The chairpersons of the regional commissions and their deputies on the harbour and its two quays';
		const form = reader.press('4', '+').type(long);
		expect(fieldsOf(form).slice(0, 2).join(' ')).toBe(`${long}▏`);
		expect(fieldsOf(form.press('tab')).slice(0, 2).join(' ')).toBe(long);
		const longer = form.type(`, then ${long}, and lunch`);
		expect(fieldsOf(longer)[2]).toMatch(/lunch▏$/);
		expect(fieldsOf(longer.press('home'))[0]).toMatch(/^▏The chairpersons /);
		expect(fieldsOf(longer)[3]).toBe('Sat 2 May or 2020-05-02');
	});

	test('repeats of a day that is none no more than its beginning', () => {
		const {reader} = keeping();
		const refused = fill(reader.press('4', '+'), 'Tea', 'some day '.repeat(99)).press('enter');
		expect(refused.screen()).toMatch(/ {3}“some day some day [^”]*…” is no day: such\n? *as/);
		expect(refused.lines()[16]?.trim()).toBe('');
	});

	test('takes a pasted text as one line', () => {
		const {reader} = keeping();
		expect(fieldsOf(reader.press('4', '+').dispatch({type: 'text', text: 'Tea\n at  five'}))[0]).toBe('Tea at five▏');
	});

	test.each([
		[['', 'Sun'], 'What meeting? Say whom or what it is about'],
		[['Tea'], 'On what day? Such as Sat 2 May or 2020-05-02'],
		[['Tea', '31 June'], '“31 June” is no day: such as Sat 2 May or 2020-05-02'],
		[['Tea', 'Sun', '25:00'], '“25:00” is no time: such as 10:00, 1530 or 3 p.m.'],
		[['Tea', 'Sun', '', 'later'], '“later” is no time: such as 10:00, 1530 or 3 p.m.'],
	])('of %j is not saved: %s', (texts, why) => {
		const {reader, papers} = keeping();
		const refused = fill(reader.press('4', '+'), ...texts).press('enter');
		expect(refused.lines()[12]).toContain(why);
		expect(fieldsOf(refused)[0]).toContain(texts[0]);
		expect(papers().meetings).toEqual([]);
		expect(refused.type('x').screen()).not.toContain(why);
		expect(refused.dispatch({type: 'text', text: 'pasted'}).screen()).not.toContain(why);
	});

	test('says on a narrow terminal in two lines why it is not saved', () => {
		const {reader} = keeping({size: [60, 20]});
		const refused = fill(reader.press('4', '+'), 'Tea', 'Sun', '10', '9').press('enter');
		expect(refused.screen()).toMatch(/ {3}10:00–09:00 ends before .*\n {3}.*leave the end empty/);
		expect(refused.lines()).toHaveLength(20);
	});

	test('is left with Esc, and nothing is added; what was typed goes with the second', () => {
		const {reader, papers} = keeping();
		expect(reader.press('4', '+', 'escape').screen()).toBe(reader.press('4').screen());
		const asked = fill(reader.press('4', '+'), ...tea).press('escape');
		expect(asked.screen()).toContain('Not saved: Esc or Ctrl-C once more lets go of what you typed');
		expect(asked.press('escape').screen()).toBe(reader.press('4').screen());
		expect(asked.type('s').press('escape').screen()).toContain('once more');
		expect(papers().meetings).toEqual([]);
	});

	test('is asked about by Ctrl-C as by Esc, where anything was typed', () => {
		const {reader} = keeping();
		expect(reader.press('4', '+', 'ctrl+c').state.done).toBe(true);
		const asked = reader.press('4', '+').type('Tea').press('ctrl+c');
		expect(asked.state.done).toBe(false);
		expect(asked.screen()).toContain('Not saved: Esc or Ctrl-C once more lets go of what you typed');
		expect(asked.press('ctrl+c').state.done).toBe(true);
	});

	test('that cannot be saved stays as it is, with the reason, until it can', () => {
		const {library, is} = fillingLibrary();
		const {reader, papers} = keeping({}, library);
		const refused = fill(reader.press('4', '+'), ...tea).press('ctrl+s');
		expect(refused.lines()[12]).toContain('Not saved: no space left on the device');
		expect(fieldsOf(refused).slice(0, 3)).toEqual(['Tea', 'Sun', '1530']);
		is.full = false;
		expect(noticeOf(refused.press('enter'))).toContain('Added: Tea');
		expect(papers().meetings).toHaveLength(1);
	});
});
