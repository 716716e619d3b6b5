import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {type Span, span, type Tone} from '../../../source/tui/drawing/line.ts';
import {drawScreen} from '../../../source/tui/screen/screen.ts';
import {paint} from '../../../source/tui/screen/screen-lines.tsx';
import {mali} from '../../data/mali.ts';
import {harbour} from '../harbour.ts';
import {type Reader, readerOf} from '../reader.ts';

const linesOf = ({state, model}: Reader) => drawScreen(state, model).body;
const lineWith = (reader: Reader, text: string): readonly Span[] =>
	linesOf(reader).find((spans) => spans.some((stretch) => stretch.text.includes(text))) ?? [];
const toneOf = (reader: Reader, text: string): Tone | undefined =>
	lineWith(reader, text).find((stretch) => stretch.text.includes(text))?.tone;

test('a line without colour is its text, whatever its tones', () => {
	const spans = [span('a', 'plain'), span('b', 'dim'), span('c', 'accent'), span('d', 'strong')];
	expect(paint(spans)).toBe('abcd');
});

test('where the terminal has links, symbols are links to their documents, which take no room; all else is as it was', () => {
	const spans = [span(' S/2014/173 · Mali', 'strong'), span('X/2020/7')];
	const link = '\u001B]8;;https://undocs.org/S/2014/173\u0007S/2014/173\u001B]8;;\u0007';
	expect(paint(spans, true)).toBe(` ${link} · MaliX/2020/7`);
	expect(stringWidth(paint(spans, true))).toBe(stringWidth(paint(spans, false)));
	expect(paint(spans)).toBe(' S/2014/173 · MaliX/2020/7');
});

describe('without colour the text alone says', () => {
	const start = readerOf(harbour, {at: '2020-05-03T09:10'});

	test('which view is open', () => {
		expect(start.lines()[1]).toContain('2 ISSUES 34');
		expect(start.press('7').lines()[1]).toContain('7 TEXT 9');
	});

	test('where the cursor is, on exactly one line', () => {
		for (const view of ['1', '2', '3', '4', '5', '6', '7']) {
			expect(
				start
					.press(view)
					.lines()
					.filter((line) => line.startsWith(' > ')),
			).toHaveLength(1);
		}
	});

	test('what is folded and what is not', () => {
		expect(start.screen()).toContain('▾ Harbour Coalition');
		expect(start.press('left').screen()).toContain('▸ Harbour Coalition');
	});

	test('what somebody contradicts', () => {
		expect(start.press('j').pointed()).toContain('differs');
	});

	test('which positions differ, and which complement each other', () => {
		expect(start.press('5').screen()).toMatch(/What about venue\? +differ\n/);
		expect(start.press('5').screen()).toMatch(/What about pace\? +complement\n/);
	});

	test('what is on now', () => {
		expect(start.press('4').screen()).toMatch(/● 09:00–10:00/);
	});

	test('what a share is: stated, or computed', () => {
		const deployment = readerOf(harbour).press('3').screen();
		expect(deployment).toMatch(/ 80 {2}80 % /);
		expect(deployment).toMatch(/ 55 {2}55\.0 % computed /);
	});

	test('which actors the picker narrows to', () => {
		expect(start.press('j', 'a', 'tab').screen()).toMatch(/\[x\] RM .*\n.*\[x\] BF .*\n.*\[ \]/);
	});

	test('which groups belong to the second tier', () => {
		expect(readerOf(harbour, {lens: ['reds']}).screen()).toContain('through Harbour Coalition');
	});

	test('what nothing answers', () => {
		expect(start.press('6').screen()).toMatch(/Ask about the port +not answered\n/);
	});
});

describe('what stands out', () => {
	const start = readerOf(harbour, {at: '2020-05-03T09:10'});

	test('is the row with the cursor, over the whole width of its pane, and no other', () => {
		const lines = (reader: Reader) => linesOf(reader).filter((spans) => spans.some(({tone}) => tone === 'selected'));
		const [bar = [], ...others] = lines(start.press('j'));
		expect(others).toEqual([]);
		expect(new Set(bar.map(({tone}) => tone))).toEqual(new Set(['selected', 'selectedAccent']));
		expect(bar.map(({text}) => text).join('')).toHaveLength(79);
		const wide = start.resize(120, 24).press('j');
		expect(
			lines(wide)[0]
				?.filter(({tone}) => tone === 'selected')
				.map(({text}) => text)
				.join('').length,
		).toBeGreaterThan(70);
		expect(lines(wide.press('enter'))[0]?.at(-1)?.tone).toBe('selected');
	});

	test('is a wrapped link with all its lines', () => {
		const narrow = readerOf(harbour, {size: [32, 24]}).press('j', 'enter');
		const bars = linesOf(narrow).filter(([first]) => first?.tone === 'selected');
		expect(
			bars.map((spans) =>
				spans
					.map(({text}) => text)
					.join('')
					.trim(),
			),
		).toEqual(['>   Stance 2', 'Minister Zoë Çelik    ¶5']);
	});

	test('are heads over what they head', () => {
		expect(toneOf(start, 'By stakeholder')).toBe('strong');
		expect(toneOf(start.press('j'), 'Harbour Coalition')).toBe('strong');
		expect(toneOf(start.press('j', 'left', 'left', 'j'), 'Harbour Coalition')).toBe('plain');
		expect(toneOf(start.press('1'), 'Country')).toBe('strong');
		expect(toneOf(start.press('j', 'enter'), 'Differs')).toBe('strong');
	});

	test('are kinds of statement, beside the word for them', () => {
		const wide = readerOf(mali, {size: [80, 60]}).press('j', 'enter');
		expect([toneOf(wide, 'asks'), toneOf(wide, 'holds'), toneOf(wide, 'supports')]).toEqual([
			'demand',
			'stance',
			'stance',
		]);
	});

	test('are those under the lens among others, in brackets too', () => {
		const positions = readerOf(harbour, {lens: ['reds']}).press('5');
		expect(positions.screen()).toContain('[RM], BF ¶3');
		expect(toneOf(positions, '[RM]')).toBe('accent');
		expect(positions.press('enter').screen()).toMatch(/\[RM\], BF +Talks on neutral/);
	});

	test('is what is to come: meetings that are over are dim', () => {
		const programme = readerOf(harbour, {at: '2020-05-03T12:10'}).press('4', 'G');
		expect(toneOf(programme, '09:00–10:00')).toBe('dim');
		expect(toneOf(start.press('4', 'G'), '09:00–10:00')).not.toBe('dim');
	});

	test('is the pane that has the keys, by a heavy rule', () => {
		const wide = start.resize(170, 24);
		expect(wide.lines()[2]).toMatch(/^━+┬─+$/);
		expect(wide.press('enter', 'j', 'enter').lines()[2]).toMatch(/^─+┬━+$/);
		expect(wide.press('/').lines()[2]).toMatch(/^─+$/);
	});
});
