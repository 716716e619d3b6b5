import {describe, expect, test} from 'vitest';
import {drawScreen, screenLines} from '../../../source/tui/screen/screen.ts';
import {toRemember} from '../../../source/tui/state/remembered.ts';
import {placeOf} from '../../../source/tui/state/state.ts';
import {openOwn} from '../../library/own-library.ts';
import {keeping, running} from '../keeping.ts';
import {noticeOf, type Reader} from '../reader.ts';

/** A reader who wrote a note, marked, ticked, searched, and went about. */
const busy = () => {
	const shelf = keeping({size: [80, 40]});
	const noted = shelf.reader.press('j', 'm', 'w').type('Do not trust him').press('ctrl+s');
	const ticked = noted.press('4', 'b', 'x', 'w').type('Went badly').press('ctrl+s', 'escape');
	const searched = ticked.press('/').type('neutral').press('enter', 'escape');
	return {...shelf, reader: searched.press('2', 'g', 'j')};
};
const withoutNotice = (reader: Reader) => reader.lines().slice(0, -1);
const dim = ({state, model}: Reader) =>
	screenLines(drawScreen(state, model))
		.flat()
		.filter(({tone, text}) => tone === 'dim' || text.includes('\u001B[2m'));

describe('while the screen is shown to others', () => {
	test('it says so once', () => {
		const shown = busy().reader.press('P');
		expect(noticeOf(shown)).toContain('Presenting · P ends it');
		expect(noticeOf(shown.press('j'))).not.toContain('others');
	});

	test('lists have no + and no *', () => {
		const {reader} = busy();
		expect(reader.pointed()).toMatch(/^\+>\*/);
		const shown = reader.press('P');
		expect(shown.pointed()).toMatch(/^ > {3}asks/);
		expect(shown.lines().filter((line) => /^(\+|..\*)/.test(line))).toEqual([]);
	});

	test('what is opened has neither notes nor a word on the mark', () => {
		const {reader} = busy();
		expect(reader.press('enter').screen()).toContain('Do not trust him');
		const shown = reader.press('P', 'enter').screen();
		expect(shown).toContain('Talks on neutral ground');
		expect(shown).not.toMatch(/Your notes|Do not trust him|Marked by you/);
	});

	test('a brief has neither ticks nor times nor notes', () => {
		const {reader} = busy();
		const brief = reader.press('4', 'g', 'b');
		expect(brief.screen()).toMatch(
			/raised: we 1 of 2, they 0 of 1\n(.*\n)*.*\[\/\] Term 1 .* raised 4 May.*\n +\+ Went badly +your note\n/,
		);
		const shown = withoutNotice(reader.press('P', '4', 'g', 'b')).join('\n');
		expect(shown).toMatch(/Raise\n.*Term 1 Hear the parties {2,}to Harbour Coalition/);
		expect(shown).not.toMatch(/\[[ /x]\]|raised|Went badly|your note/);
	});

	test.each([
		['a note', ['W', 'enter']],
		['the notes', ['W']],
		['the marks', ["'"]],
	])('a page of the reader’s own that is open, %s, tells nothing', (_, keys) => {
		const {reader} = busy();
		const page = reader.press(...keys);
		const shown = page.press('P');
		expect(page.screen()).toMatch(/Went badly|neutral/);
		expect(shown.screen()).not.toMatch(/Do not trust him|Went badly|neutral|There are none|Nothing is marked/);
		expect(shown.screen()).toContain('Not while presenting: P ends it.');
		expect(shown.press('y').state.asks).toEqual([]);
		expect(placeOf(shown.state).opened?.link).toBe(-1);
	});

	test.each(['w', 'W', 'm', "'", 'd', 'u'])('%s does nothing but say how that ends', (key) => {
		const {reader, papers} = busy();
		const before = papers();
		const pressed = reader.press('P', key);
		expect(noticeOf(pressed)).toContain('Not while presenting: P ends it');
		expect(pressed.lines().slice(0, -1)).toEqual(reader.press('P', 'k', 'j').lines().slice(0, -1));
		expect(papers()).toEqual(before);
	});

	test('x in a brief does nothing either', () => {
		const {reader, papers} = busy();
		const before = papers();
		expect(noticeOf(reader.press('P', '4', 'g', 'b', 'x'))).toContain('Not while presenting');
		expect(papers()).toEqual(before);
	});

	test('the last searches are not offered, and n knows of none', () => {
		const {reader} = busy();
		expect(reader.press('/', 'up').lines()[3]).toContain('Find: neutral▏');
		const shown = reader.press('P');
		expect(shown.press('/', 'up').lines()[3]).toContain('Find: ▏');
		expect(noticeOf(shown.press('n'))).toContain('Nothing was searched yet');
	});

	test('[ and Esc lead to no place where the reader had been', () => {
		const {reader} = busy();
		const followed = reader.press('4', 'g', 'b', 'enter');
		expect(followed.press('[').lines()[3]).toContain('Minister, audience');
		const shown = followed.press('P');
		expect(withoutNotice(shown.press('['))).toEqual(withoutNotice(shown));
		expect(shown.press('escape').screen()).not.toContain('Minister, audience');
	});

	test('a saved lens is offered neither in the picker nor in the palette', () => {
		const {reader, library} = keeping();
		library.savedLenses.save({report: 'X/2020/7', name: 'Spoilers', actors: ['reds']});
		const {reader: saved} = keeping({}, library);
		expect(saved.press('7', 'a').screen()).toContain('Spoilers');
		const shown = saved.press('P', '7');
		expect(shown.press('a').screen()).not.toContain('Spoilers');
		expect(shown.press(':').type('lens ').screen()).not.toContain('Spoilers');
		expect(shown.press(':').type('lens remove ').screen()).not.toContain('Spoilers');
		expect(reader.press('7', 'a').screen()).not.toContain('Spoilers');
	});

	test('notes are not found', async () => {
		const library = openOwn();
		library.notes.add({report: 'X/2020/7', target: {kind: 'statement', id: 'neutral'}, text: 'lighthouse'});
		const program = running(library);
		program.press('/');
		program.type('lighthouse');
		await expect.poll(() => program.screen()).toMatch(/ 1 found/);
		program.press('escape', 'P', '/');
		program.type('lighthouse');
		await expect.poll(() => program.screen()).toContain('Nothing in the report has these words.');
		program.press('escape', 'P', '/');
		program.type('lighthouse');
		await expect.poll(() => program.screen()).toMatch(/ 1 found/);
	});

	test.each([
		[80, 24],
		[120, 40],
	])('nothing is dim at %i×%i, in any view, opened or over it', (columns, rows) => {
		const {reader} = keeping({size: [columns, rows], at: '2020-05-03T12:30'});
		for (const view of ['1', '2', '3', '4', '5', '6', '7']) {
			const list = reader.press(view);
			for (const keys of [[], ['enter'], ['b'], ['a'], ['/'], ['?'], [':'], ['.']]) {
				const shown = list.press('P', ...keys);
				expect(dim(shown)).toEqual([]);
			}

			expect(dim(list)).not.toEqual([]);
		}

		expect(dim(reader.press('P', '/').type('talks'))).toEqual([]);
		expect(dim(reader.press('P', '4', '+'))).toEqual([]);
	});

	test('the words stay where they are', () => {
		const {reader} = keeping();
		for (const view of ['1', '2', '3', '4', '5', '6', '7']) {
			const shown = withoutNotice(reader.press(view, 'P'));
			expect(shown[0]).toContain('presenting');
			expect(shown.slice(1)).toEqual(withoutNotice(reader.press(view)).slice(1));
		}
	});
});

describe('P once more', () => {
	test('shows the same as before', () => {
		for (const keys of [[], ['enter'], ['4', 'g', 'b'], ['W'], ["'"], ['4', 'g', 'b', 'enter']]) {
			const {reader} = busy();
			const before = reader.press(...keys);
			const after = before.press('P', 'P');
			expect(withoutNotice(after)).toEqual(withoutNotice(before));
			expect(noticeOf(after)).toContain('No longer presenting');
			expect({...after.state, notice: undefined}).toEqual({...before.state, notice: undefined});
		}
	});

	test('brings back the searches and the way back, and forgets those made meanwhile', () => {
		const {reader} = busy();
		const before = reader.press('4', 'g', 'b', 'enter');
		const after = before.press('P', '/').type('port').press('enter', '7', '1', 'P');
		expect(after.press('/', 'up').lines()[3]).toContain('Find: neutral▏');
		expect(after.press('/', 'up', 'up').lines()[3]).toContain('Find: neutral▏');
		expect(after.press('[').lines()[3]).toContain('Minister, audience');
	});
});

describe('Esc after P', () => {
	test('leads back along the links followed meanwhile, not to where one was before', () => {
		const {reader} = busy();
		const followed = reader.press('4', 'g', 'b', 'enter');
		const ended = followed.press('P', 'enter', 'P');
		expect(ended.lines()[3]).not.toBe(followed.lines()[3]);
		expect(ended.press('escape').lines()[3]).toBe(followed.lines()[3]);
		expect(placeOf(ended.press('escape', 'escape').state).opened).toBeUndefined();
	});

	test('closes what was opened from a list meanwhile', () => {
		const {reader} = busy();
		const ended = reader.press('4', 'g', 'b', 'enter').press('P', '7', 'enter', 'P');
		const closed = ended.press('escape');
		expect(closed.state.view).toBe('text');
		expect(placeOf(closed.state).opened).toBeUndefined();
	});
});

test('no footer offers a key that does nothing then', () => {
	const {reader} = busy();
	const footers = (from: Reader) => [noticeOf(from.press('j', 'enter', 'j')), noticeOf(from.press('4', 'g', 'b', 'j'))];
	expect(footers(reader).join()).toMatch(/w note.*c change/);
	expect(footers(reader.press('P')).join()).not.toMatch(/note|raised/);
	expect(footers(reader.press('P'))[1]).toMatch(/⏎ follow .*\? help .*q close/);
});

test('the searches from before are remembered for the next time, those made meanwhile are not', () => {
	const shown = busy().reader.press('P', '/').type('port').press('enter');
	expect(toRemember(shown.state).searches).toEqual(['neutral']);
});
