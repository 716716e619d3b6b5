import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Editor, editorOf, paste, press, type} from '../../../source/tui/writing/editor.ts';
import {amount} from '../../amount.ts';
import {type Modelled, modelled, pressModel} from './editor-model.ts';

const farmer = '👩‍🌾';
const wide = 10_000;

/** An editor of a text in which `|` is the cursor. */
function at(marked: string): Editor {
	const cursor = marked.indexOf('|');
	return {...editorOf(marked.replace('|', '')), cursor};
}

function shown({text, cursor}: Editor): string {
	return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

function result(marked: string, keys: readonly string[], width = wide): string {
	return shown(keys.reduce((editor, key) => press(editor, key, width), at(marked)));
}

describe('a key', () => {
	test.each<[string, string, string[], string]>([
		['writes where the cursor is', 'a|c', ['b'], 'ab|c'],
		['writes what is not Latin', '|', ['é', '한', '🌾'], 'é한🌾|'],
		['breaks the line', 'a|b', ['enter'], 'a\n|b'],
		['erases before the cursor', 'ab|c', ['backspace'], 'a|c'],
		['erases a break', 'a\n|b', ['backspace'], 'a|b'],
		['erases a whole character', `a${farmer}|`, ['backspace'], 'a|'],
		['erases after the cursor', `a|${farmer}c`, ['delete'], 'a|c'],
		['erases after the cursor with Ctrl+D', 'a|bc', ['ctrl+d'], 'a|c'],
		['erases nothing at the ends', '|a', ['backspace', 'end', 'delete'], 'a|'],
		['goes left by a character', `a${farmer}|`, ['left'], `a|${farmer}`],
		['goes right by a character', '|e\u0301x', ['right'], 'e\u0301|x'],
		['goes over a break', 'a|\nb', ['right', 'left', 'left', 'left'], '|a\nb'],
		['goes to the ends of the line', 'a\nb|c\nd', ['home', 'end'], 'a\nbc|\nd'],
		['goes to its start with Ctrl+A', '\nb|c\nd', ['ctrl+a'], '\n|bc\nd'],
		['goes to its start where nothing is before it', '|\nb', ['home'], '|\nb'],
		['goes to its end with Ctrl+E', 'a\nb|c\nd', ['ctrl+e'], 'a\nbc|\nd'],
		['goes back by a word', 'one, two|', ['ctrl+left', 'ctrl+left', 'alt+b'], '|one, two'],
		['goes on by a word', '|one, l’été x', ['alt+f', 'ctrl+right'], 'one, l’été| x'],
		['goes on by a word over a break', 'one|\ntwo three', ['alt+f'], 'one\ntwo| three'],
		['kills to the end of the line', 'a|bc\nd', ['ctrl+k'], 'a|\nd'],
		['kills the break at the end of the line', 'a|\nd', ['ctrl+k'], 'a|d'],
		['kills to the start of the line', 'a\nbc|d', ['ctrl+u'], 'a\n|d'],
		['kills the word before', 'one two-three  |four', ['ctrl+w'], 'one |four'],
		['kills the end of a word', 'two-three|', ['alt+backspace'], 'two-|'],
		['kills the word after', '|two-three', ['alt+d'], '|-three'],
		['puts back what was killed', 'a|bc\nd', ['ctrl+k', 'down', 'ctrl+y'], 'a\ndbc|'],
		['does nothing that is not known here', 'a|b', ['ctrl+z', 'escape', 'tab', 'f1', 'alt+x', 'ctrl+s'], 'a|b'],
		['writes no character that turns text round', 'a|b', ['\u202E', '\u0007'], 'a|b'],
		['leaves the cursor outside a character that writing made', '|\u0301x', ['e'], 'e\u0301|x'],
		['leaves the cursor outside a character that erasing made', 'e|\n\u0301', ['delete'], 'e\u0301|'],
	])('%s', (_, before, keys, expected) => {
		expect(result(before, keys)).toBe(expected);
	});
});

describe('up and down', () => {
	test.each<[string, string, string[], string]>([
		['keep the column', 'abcd|e\nab\nabcde', ['down', 'down'], 'abcde\nab\nabcd|e'],
		['keep it both ways', 'abcde\nab\nabcd|e', ['up', 'up'], 'abcd|e\nab\nabcde'],
		['take a new one after another key', 'abcd|e\nab\nabcde', ['down', 'left', 'down'], 'abcde\nab\na|bcde'],
		['keep the column as it is seen', '안녕|\nabcdef', ['down'], '안녕\nabcd|ef'],
		['stop before a character that goes beyond it', 'abc|\n안녕', ['down'], 'abc\n안|녕'],
		['do nothing beyond the ends', 'a|b', ['up', 'down'], 'a|b'],
	])('%s', (_, before, keys, expected) => {
		expect(result(before, keys)).toBe(expected);
	});

	test('go by the rows that are seen', () => {
		expect(result('one two th|ree', ['up'], 8)).toBe('on|e two three');
		expect(result('on|e two three', ['down'], 8)).toBe('one two th|ree');
		expect(result('one two| three', ['down'], 8)).toBe('one two three|');
	});
});

describe('undo', () => {
	test('takes a word at a time, and what was killed or pasted at once', () => {
		const keys = [...'one two', 'ctrl+w', ...'x', 'enter'];
		const texts = [editorOf('')];
		let editor = keys.reduce((sofar, key) => press(sofar, key, wide), editorOf(''));
		editor = paste(editor, 'three four');
		for (let count = 0; count < 7; count++) {
			editor = press(editor, 'ctrl+_', wide);
			texts.push(editor);
		}

		expect(texts.map(({text}) => text)).toEqual(['', 'one x\n', 'one x', 'one ', 'one two', 'one', '', '']);
	});

	test('of what was typed in one piece takes a word at a time as well', () => {
		const undone = (editor: Editor) => {
			const texts = [editor.text];
			for (let sofar = editor; sofar.past.length > 0; texts.push(sofar.text)) {
				sofar = press(sofar, 'ctrl+_', wide);
			}

			return texts;
		};
		const text = 'one  two, three\u0301 \t👩\u200D🌾';
		const single = [...text].reduce((sofar, key) => press(sofar, key, wide), editorOf(''));
		expect(undone(type(editorOf(''), text))).toEqual(undone(single));
		expect(undone(type(type(editorOf(''), 'one tw'), 'o three'))).toEqual(['one two three', 'one two', 'one', '']);
	});

	test('brings the cursor back', () => {
		expect(result('one| two', ['ctrl+k', 'left', 'ctrl+_'])).toBe('one| two');
	});
});

describe('pasted', () => {
	test.each([
		['one\r\ntwo\rthree\nfour\u2028five', 'one\ntwo\nthree\nfour\nfive|', 'has its lines'],
		['a\tb', 'a    b|', 'has spaces for tabs'],
		['a\u001B[31mred\u001B[0m\u0007\u202E', 'ared|', 'has nothing that moves or colours'],
		['', '|', 'is nothing'],
	])('%j %s', (text, expected) => {
		expect(shown(paste(editorOf(''), text))).toBe(expected);
	});

	test('it stands where the cursor is', () => {
		expect(shown(paste(at('a|b'), 'x\ny'))).toBe('ax\ny|b');
	});
});

test('a text that is opened is cleaned too, with the cursor at its end', () => {
	expect(shown(editorOf('a\r\n\tb'))).toBe('a\n    b|');
});

const keys = [
	...['enter', 'backspace', 'delete', 'up', 'down', 'left', 'right', 'home', 'end'],
	...['ctrl+a', 'ctrl+e', 'ctrl+left', 'ctrl+right', 'ctrl+k', 'ctrl+u', 'ctrl+w', 'ctrl+d', 'ctrl+y', 'ctrl+_'],
];
const characters = [
	'a',
	'b',
	' ',
	'.',
	'é',
	'\u0301',
	'안',
	'녕',
	'👩',
	'\u200D',
	'🌾',
	'🇲',
	'🇱',
	'’',
	'\u00AD',
	'\u{E0041}',
	'\uFFFE',
];
const anyKey = fc.oneof(
	{weight: 2, arbitrary: fc.constantFrom(...keys)},
	{weight: 3, arbitrary: fc.constantFrom(...characters)},
	{weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 1})},
);

describe('whatever keys are pressed', () => {
	test('the text and the cursor are those of a naive model', () => {
		fc.assert(
			fc.property(fc.array(anyKey, {maxLength: 60}), (pressed) => {
				let editor = editorOf('');
				let model: Modelled = modelled;
				for (const key of pressed) {
					editor = press(editor, key, wide);
					model = pressModel(model, key);
					expect(shown(editor)).toBe(`${model.before}|${model.after}`);
				}
			}),
			{numRuns: amount(60, 400)},
		);
	});

	test.each([
		['letters', 'x'.repeat(1_000_000)],
		['spaces', `x${' '.repeat(1_000_000)}`],
		['characters of two units', '🌾'.repeat(200_000)],
	])('goes back a word of many %s, and erases it, without looking for it from every place', (_, word) => {
		const text = `${word} y`;
		const end = {...editorOf(text), cursor: text.length};
		const before = press(press(end, 'ctrl+w', wide), 'ctrl+left', wide);
		expect(before.text).toBe(`${word} `);
		expect([0, word.length]).toContain(before.cursor);
		expect(press(end, 'up', wide).cursor).toBe(press(end, 'ctrl+p', wide).cursor);
	});

	test('the cursor stays inside, between characters, and undo comes back to the start', () => {
		const step = fc.oneof(anyKey, fc.record({pasted: fc.string({unit: 'binary', maxLength: 12})}));
		fc.assert(
			fc.property(fc.array(step, {maxLength: 60}), fc.integer({min: 1, max: 20}), (steps, width) => {
				let editor = editorOf('start');
				for (const taken of steps) {
					editor = typeof taken === 'string' ? press(editor, taken, width) : paste(editor, taken.pasted);
					const {text, cursor} = editor;
					const starts = [...new Intl.Segmenter().segment(text)].map(({index}) => index);
					expect([...starts, text.length]).toContain(cursor);
					expect(text).not.toMatch(/[\t\r\u202A-\u202E\u2066-\u2069]/u);
				}

				for (const _ of steps) {
					editor = press(editor, 'ctrl+_', width);
				}

				expect(editor.past).toEqual([]);
				expect(editor.text).toBe('start');
			}),
			{numRuns: amount(40, 300)},
		);
	});
});
