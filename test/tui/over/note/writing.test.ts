import {describe, expect, test} from 'vitest';
import {harbour} from '../../harbour.ts';
import {keeping} from '../../keeping.ts';
import {type Reader, readerOf} from '../../reader.ts';
import {noting, under} from './noting.ts';

describe('a note', () => {
	test('says what it is on and for which meeting, each as far as there is room beside the other', () => {
		const long = 'Hear the parties on the harbour, its quays and what each of them wants of the other';
		const terms = harbour.terms.map((one) => ({...one, text: long}));
		const heading = (columns: number) =>
			readerOf({...harbour, terms}, {size: [columns, 24]})
				.press('4', 'b', 'w')
				.lines()
				.find((line) => line.includes('New note on'))
				?.trim();
		expect(heading(60)).toBe('New note on Term 1: Hear the part… · for Minister, audi…');
		expect(heading(80)).toBe('New note on Term 1: Hear the parties on the harbou… · for Minister, audience');
	});

	test('is written on what the cursor is on, in several lines, and Ctrl-S keeps it', () => {
		const {reader, papers} = keeping();
		const writing = reader.press('j', 'w').type('Ask who chose').press('enter').type('the ground.');
		expect(writing.lines()[14]).toContain('New note on Talks on neutral ground');
		expect(writing.lines()[15]).toMatch(/^ {3}Ask who chose *$/);
		expect(writing.lines()[16]).toMatch(/^ {3}the ground\.▏ *$/);
		const saved = writing.press('ctrl+s');
		expect(saved.state.overlay).toBeUndefined();
		expect(saved.lines().at(-1)).toContain('Note saved · u takes it back');
		expect(papers().notes).toMatchObject([
			{target: {kind: 'statement', id: 'neutral'}, text: 'Ask who chose\nthe ground.'},
		]);
		expect(papers().drafts).toEqual([]);
	});

	test('takes letters that are keys elsewhere as text', () => {
		const {reader, papers} = keeping();
		noting(reader.press('j'), 'q: w? [x]/.');
		expect(papers().notes[0]?.text).toBe('q: w? [x]/.');
	});

	test('is a + in the list, which moves nothing, and stands in the detail with its time', () => {
		const {reader} = keeping();
		const before = reader.press('j', 'k');
		const after = noting(before.press('j'), 'Ask who chose').press('k');
		expect(after.lines()[5]).toMatch(/^\+ {4}asks {5}Talks on neutral ground/);
		expect(after.lines()[5]?.slice(1)).toBe(before.lines()[5]?.slice(1));
		expect(after.lines().filter((line) => line.startsWith('+'))).toHaveLength(1);
		expect(under(after.press('j', 'enter'), 'Your notes')).toEqual([
			expect.stringMatching(/^ {5}Ask who chose {2,}4 May 09:\d\d GMT\+0$/),
		]);
	});

	test('is said in words to a screen reader', () => {
		const {reader} = keeping({spoken: true});
		const noted = noting(reader.press('j'), 'Ask who chose');
		expect(noted.pointed()).toMatch(/Talks on neutral ground .*with a note/);
		expect(noted.lines().filter((line) => line.startsWith('+'))).toEqual([]);
	});

	test('is there again the next time', () => {
		const {reader, library} = keeping();
		const left = noting(reader.press('j'), 'Ask who chose').press('k');
		expect(keeping({}, library).reader.press('j', 'k').screen()).toBe(left.press('j', 'k').screen());
	});

	test('of several on one entry stands below the others, in the order of writing', () => {
		const {reader} = keeping({size: [80, 40]});
		const twice = noting(noting(reader.press('j'), 'First'), 'Second');
		expect(under(twice.press('enter'), 'Your notes').map((line) => line.trim().split(' ')[0])).toEqual([
			'First',
			'Second',
		]);
	});

	test('is on whatever can be opened: delegates, figures, meetings, questions, terms and paragraphs too', () => {
		const {reader, papers} = keeping();
		for (const view of ['1', '3', '4', '5', '6', '7']) {
			noting(reader.press(view), `Seen in view ${view}`);
		}

		expect(papers().notes.map(({target}) => target.kind)).toEqual([
			'member',
			'figure',
			'meeting',
			'question',
			'term',
			'paragraph',
		]);
	});

	test('needs something it is on', () => {
		const {reader} = keeping();
		const nowhere = reader.press("'", 'w');
		expect(nowhere.state.overlay).toBeUndefined();
		expect(nowhere.lines().at(-1)).toContain('A note is on something: put the cursor on it');
	});

	test('is on one entry of a group that is of nobody alone', () => {
		const group = keeping().reader.press('t', 'w');
		expect(group.state.overlay).toBeUndefined();
		expect(group.lines().at(-1)).toContain('Several entries stand here: open one to write a note on it');
	});
});

test('nothing but space is no note: Ctrl-S and Esc leave as it was', () => {
	const {reader, papers} = keeping();
	for (const key of ['ctrl+s', 'escape']) {
		const left = reader.press('j', 'w').type(' ').press('enter', key);
		expect(left.screen()).toBe(reader.press('j').screen());
	}

	expect(papers()).toMatchObject({notes: [], drafts: []});
});

describe('a long note', () => {
	const lines = Array.from({length: 40}, (_, at) => `line ${at + 1}`);

	test('scrolls with its cursor, as little as possible', () => {
		const {reader} = keeping();
		const written = reader.press('j', 'w').dispatch({type: 'text', text: lines.join('\n')});
		const shown = (there: Reader) => there.screen().match(/line \d+/g) ?? [];
		const bottom = shown(written);
		expect(bottom.at(-1)).toBe('line 40');
		const up = Array.from({length: bottom.length - 1}, () => 'up');
		expect(shown(written.press(...up))).toEqual(bottom);
		expect(shown(written.press(...up, 'up'))[0]).toBe(`line ${40 - bottom.length}`);
		expect(shown(written.press(...up, 'up', 'down'))[0]).toBe(`line ${40 - bottom.length}`);
	});

	test('is one line and … in lists, and whole on its page', () => {
		const {reader} = keeping({size: [80, 60]});
		const list = reader
			.press('j', 'w')
			.dispatch({type: 'text', text: lines.join('\n')})
			.press('ctrl+s', 'W');
		expect(list.pointed()).toMatch(/line 1 … · on:/);
		expect(
			list
				.press('enter')
				.screen()
				.match(/line \d+/g),
		).toHaveLength(40);
	});
});
