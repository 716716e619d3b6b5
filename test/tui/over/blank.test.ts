import {expect, test} from 'vitest';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const start = readerOf(harbour).press('j', 'enter');
const blank = start.press('.');

test('. empties the whole screen at once', () => {
	expect(blank.lines()).toHaveLength(24);
	expect(blank.screen().trim()).toBe('');
});

test.each(['.', 'escape'])('%s brings back what was there', (key) => {
	expect(blank.press(key).screen()).toBe(start.screen());
});

test.each(['q', 'j', '4', 'a', '?', 'enter'])('%s does not', (key) => {
	expect(blank.press(key).screen().trim()).toBe('');
});
