import {describe, expect, test} from 'vitest';
import {viewNames} from '../../../../source/briefing/actors/selection.ts';
import {keymap} from '../../../../source/tui/keys/keymap.ts';
import {applies, keySigns} from '../../../../source/tui/keys/table/row.ts';
import {scopeOf} from '../../../../source/tui/state/state.ts';
import {mali} from '../../../data/mali.ts';
import {openOwn} from '../../../library/own-library.ts';
import {harbour} from '../../harbour.ts';
import {keeping} from '../../keeping.ts';
import {noticeOf, readerOf} from '../../reader.ts';
import {listed} from './listed.ts';

const start = readerOf(harbour);
const palette = start.press(':');
const nameOf = (id: string) => id.replaceAll('-', ' ');

describe('the palette', () => {
	test('lies over the view with all there is to do, and Esc closes it again', () => {
		expect(palette.lines()[3]).toMatch(/^ {3}: ▏ +\d\d actions$/);
		expect(palette.press('escape').screen()).toBe(start.screen());
	});

	test('takes letters that are keys elsewhere', () => {
		expect(palette.type('quit?.').lines()[3]).toContain(': quit?.▏');
	});

	test('erases a character, an accented one as one, and everything', () => {
		expect(palette.type('çé').press('backspace').lines()[3]).toContain(': ç▏');
		expect(palette.type('abc').press('ctrl+u').screen()).toBe(palette.screen());
		expect(palette.press('backspace').screen()).toBe(palette.screen());
	});

	test('says that nothing has these letters, and Enter and Tab do nothing then', () => {
		const none = palette.type('zebra');
		expect(none.lines()[3]).toMatch(/: zebra▏ +0 actions/);
		expect(none.screen()).toContain('No action has these letters. Backspace widens.');
		expect(none.press('enter', 'tab').state).toEqual(none.state);
	});

	test('finds an action by what it does, after those that are called so', () => {
		const [first] = listed(palette.type('citation alone'));
		expect(first).toMatch(/^cite +Copy the citation alone +Y$/);
		const lines = listed(palette.type('help'));
		expect(lines[0]).toMatch(/^help {2}/);
	});

	test('moves its cursor, no further than its ends, and scrolls with it', () => {
		expect(palette.press('up').screen()).toBe(palette.screen());
		const pages = Array.from({length: 9}, () => 'pagedown');
		const end = palette.press(...pages);
		expect(end.pointed()).toBeDefined();
		expect(end.press('down').screen()).toBe(end.screen());
		expect(end.press(...pages.map(() => 'pageup')).screen()).toBe(palette.screen());
		expect(palette.type('view').press('down', 'enter').state.view).not.toBe(start.state.view);
	});

	test('does nothing but close what is under it when its action does nothing there', () => {
		const undone = palette.type('undo').press('enter');
		expect(undone.state.overlay).toBeUndefined();
		expect(noticeOf(undone)).toContain('Nothing to take back');
	});

	test('shows no action that the place has not', () => {
		expect(listed(palette.type('raise'))[0] ?? '').not.toMatch(/^raise/);
		expect(listed(start.press('4', 'b', ':').type('raise'))[0]).toMatch(/^raise +Tick what was raised.* x$/);
		expect(listed(palette.type('add meeting'))[0] ?? '').not.toMatch(/ \+$/);
	});

	test('says where an action is done that the view has not, and goes nowhere', () => {
		const sort = palette.type('sort');
		expect(listed(sort)[0]).toBe('sort                Sort the list another way: in Delegation and Deployment');
		const said = sort.press('enter');
		expect(noticeOf(said)).toContain('s works in Delegation and Deployment');
		expect(said.state.view).toBe(start.state.view);
		expect(listed(start.press('1', ':').type('sort'))[0]).toMatch(/^sort +Sort the list another way +s$/);
	});

	test('is narrow on a narrow terminal, and low on a low one', () => {
		const small = readerOf(harbour, {size: [30, 8]}).press(':');
		expect(small.lines().every((line) => line.length <= 30)).toBe(true);
		expect(small.press('down', 'down', 'down', 'down').pointed()).toBeDefined();
	});
});

describe('every action is there by its name', () => {
	const places = viewNames.flatMap((view, at) => {
		const list = start.press(String(at + 1));
		return [
			[view, 'list', list],
			[view, 'detail', list.press('enter')],
		] as const;
	});

	test.each([
		...places,
		['issues', 'brief', start.press('b')] as const,
		['programme', 'brief', start.press('4', 'b')] as const,
	])('in the %s view, %s: first of all, with its keys', (view, scope, reader) => {
		expect(scopeOf(reader.state)).toBe(scope);
		const bindings = keymap.filter((binding) => applies(binding, scope, view) && binding.id !== 'palette');
		expect(bindings.length).toBeGreaterThan(20);
		for (const {id} of bindings) {
			const [first] = listed(reader.press(':').type(nameOf(id)));
			const signs = bindings.filter((binding) => binding.id === id).map(keySigns);
			expect(first?.split(/ {2,}/)[0]).toBe(nameOf(id));
			expect(signs.some((keys) => first?.endsWith(` ${keys}`))).toBe(true);
		}
	});

	test.each(['j', 'a', '?', 'b', '/', '6', 'tab', 't', 'G', 'left', '.', 'q', 'enter', ']', 'P', "'", 'w', '+'])(
		'and does what its key %s does',
		(key) => {
			const there = readerOf(harbour).press('j', '2');
			const binding = keymap.find((one) => one.keys.includes(key) && applies(one, 'list', 'issues'));
			const done = binding === undefined ? there : there.press(':').type(nameOf(binding.id)).press('enter');
			// Find holds a function.
			expect(JSON.stringify(done.state)).toBe(JSON.stringify(there.press(key).state));
		},
	);

	test('also after Tab, which writes it out', () => {
		const completed = palette.type('view pos').press('tab');
		expect(completed.lines()[3]).toContain(': view positions▏');
		expect(completed.press('enter').state.view).toBe('positions');
		expect(palette.type('view positions').press('enter').state.view).toBe('positions');
	});
});

describe('a command takes words', () => {
	test('brief takes a meeting by when it begins', () => {
		const reader = readerOf(mali).press(':').type('brief 15:00');
		expect(listed(reader)).toEqual(['brief Government    Monday 3 February 15:00']);
		expect(reader.press('enter').screen()).toContain('15:00–16:30');
	});

	test('and asks for them when it is chosen without', () => {
		const asked = palette.type('lens').press('down');
		const command = listed(palette).findIndex((line) => line.startsWith('lens …'));
		const chosen = palette.press(...Array.from({length: command}, () => 'down'), 'enter');
		expect(chosen.lines()[3]).toContain(': lens ▏');
		expect(listed(chosen)[0]).toContain('lens Harbour Coalition');
		expect(asked.state.overlay).toMatchObject({kind: 'palette'});
	});

	test('lens narrows to a name as it is typed, without accents or case', () => {
		const reader = readerOf(mali).press(':').type('lens hcua');
		expect(listed(reader)[0]).toMatch(/^lens HCUA · Haut conseil/);
		expect(reader.press('enter').lines()[0]).toContain('only HCUA · A shows all');
		expect(reader.press('tab').lines()[3]).toContain(': lens HCUA▏');
		expect(reader.press('tab', 'enter').state.lens).toEqual(['hcua']);
		expect(readerOf(mali).press(':').type('lens KEITA').press('enter').state.lens).toEqual(['president']);
		expect(reader.press('enter', '[').state.lens).toEqual([]);
	});

	test('lens on nobody says so', () => {
		expect(palette.type('lens zebra').screen()).toContain('Lens finds nothing with these letters. Backspace widens.');
	});

	test('brief opens that of a meeting or of an actor', () => {
		const meetings = palette.type('brief lunch');
		expect(listed(meetings)[0]).toMatch(/^brief Union, lunch +Sunday 3 May 12:00$/);
		expect(meetings.press('enter').lines()[3]).toContain('Union, lunch');
		const actor = palette.type('brief blue').press('enter');
		expect(actor.lines()[3]).toContain('BF · Blue Front');
		expect(actor.press('escape').screen()).toBe(start.screen());
		expect(palette.type('brief blue').press('tab', 'enter').screen()).toBe(actor.screen());
	});

	test('meeting add understands one line, and says how before it is added', () => {
		const {reader, papers} = keeping();
		const typed = reader.press('4', ':').type('meeting add "Sun 15:30-16:30 Çelik at the quay"');
		expect(listed(typed)[0]).toContain('Sunday 3 May 2020, 15:30–16:30');
		const wide = typed.resize(200, 24);
		expect(wide.screen()).toContain('Sunday 3 May 2020, 15:30–16:30 · Çelik · the quay · with Minister Zoë Çelik');
		expect(papers().meetings).toEqual([]);
		const added = typed.press('enter');
		expect(noticeOf(added)).toContain('Added: Çelik · u takes it back');
		expect(added.pointed()).toMatch(/15:30–16:30 {4}1h {2}Çelik {2,}yours, at the quay/);
		expect(papers().meetings).toMatchObject([
			{date: '2020-05-03', start: '15:30', end: '16:30', place: 'the quay', with: ['minister']},
		]);
	});

	test('meeting add, in Mali: Tue 10:00 Keïta', () => {
		const library = openOwn();
		const typed = readerOf(mali, {library, size: [120, 40]})
			.press(':')
			.type('meeting add Tue 10:00 Keïta');
		expect(listed(typed)[0]).toMatch(/Tuesday 4 February 2014, 10:00 · Keïta · with President Keïta$/);
		typed.press('enter');
		expect(library.ownMeetings.ofReport(mali.symbol)).toMatchObject([
			{date: '2014-02-04', start: '10:00', title: 'Keïta', with: ['president']},
		]);
	});

	test('meeting add says what is missing, and Enter adds nothing', () => {
		const {reader, papers} = keeping();
		const typed = reader.press(':').type('meeting add Çelik');
		expect(typed.screen()).toContain('On what day? Such as Sat 2 May or 2020-05-02');
		const refused = typed.press('enter');
		expect(noticeOf(refused)).toContain('On what day?');
		expect(refused.lines()[3]).toContain(': meeting add Çelik▏');
		expect(papers().meetings).toEqual([]);
	});

	test('meeting add alone opens the form, meeting change that of a meeting, and meeting remove removes it', () => {
		const {reader, papers} = keeping();
		expect(reader.press(':').type('meeting add ').press('enter').lines()[3]).toContain('A meeting of your own');
		const added = reader.press(':').type('meeting add Sun 15:30 Tea').press('enter');
		const form = added.press(':').type('meeting change te').press('enter');
		expect(form.lines()[3]).toContain('Change a meeting of your own');
		expect(form.lines()[5]).toContain('Tea▏');
		const removed = added.press(':').type('meeting remove tea').press('enter');
		expect(noticeOf(removed)).toContain('Removed: Tea · u takes it back');
		expect(papers().meetings).toEqual([]);
		expect(noticeOf(removed.press(':').type('meeting change ').press('enter'))).toContain(
			'You have added no meeting yet: meeting add does',
		);
	});
});

test.each([
	['by kind', 'Asks'],
	['pledges', 'Asks'],
	['pled', 'Asks'],
	['due', 'What is due, of statements, figures and terms'],
	['by issue', 'By issue'],
])('the palette goes straight to a grouping, from any view: %s', (typed, shown) => {
	const there = start.press('7', 'enter', ':').type(typed).press('enter');
	expect(there.state).toMatchObject({view: 'issues', overlay: undefined});
	expect(there.screen()).toContain(shown);
});
