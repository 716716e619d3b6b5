import {describe, expect, test} from 'vitest';
import {drawScreen} from '../../../source/tui/screen/screen.ts';
import {placeOf} from '../../../source/tui/state/state.ts';
import {mali} from '../../data/mali.ts';
import {type Reader, readerOf, type Start} from '../reader.ts';

const reading = (start: Start = {}) => readerOf(mali, start).press('7', 't');
const opened = ({state}: Reader) => placeOf(state).opened?.target;
const markedIn = ({state, model}: Reader) =>
	drawScreen(state, model)
		.body.flat()
		.filter(({tone}) => tone === 'accent' || tone === 'selectedAccent')
		.map(({text}) => text);

describe('t in Text', () => {
	test('gives the report as running text, numbered, with its headings, and nothing cut', () => {
		const start = reading({size: [80, 60]});
		expect(start.screen()).toContain('Summaries of ours, not the report’s words');
		expect(start.screen()).toMatch(/\n {3}Introduction\n\n > ¶1 {4}The Council's President wrote .*\n {9}\S/);
		expect(start.screen()).not.toContain('…');
		const words = mali.paragraphs[3]?.text.split(' ') ?? [];
		expect(start.screen().replaceAll(/\s+/g, ' ')).toContain(words.join(' '));
	});

	test('begins where the list is, and once more leads back to where one reads', () => {
		const there = readerOf(mali).press('7', 'j', 'j', 'j', 't');
		expect(there.pointed()).toContain('¶4');
		const on = there.press('pagedown', 'pagedown');
		const read = on.model.detail(on.state);
		expect(read.length).toBeGreaterThan(100);
		const back = on.press('t');
		expect(opened(back)).toBeUndefined();
		expect(back.pointed()).not.toContain('¶4 ');
		expect(back.press('t', 't').pointed()).toBe(back.pointed());
	});

	test('goes by line and by page, and Enter opens the paragraph of the line, from which Esc comes back', () => {
		const start = reading();
		const line = start.press('j', 'j');
		expect(line.lines()[3]).toBe(start.lines()[3]);
		expect(line.pointed()).not.toBe(start.pointed());
		const page = start.press(' ');
		expect(page.lines()[3]).not.toBe(start.lines()[3]);
		const paragraph = page.press('enter');
		expect(opened(paragraph)?.kind).toBe('paragraph');
		expect(paragraph.press('escape').screen()).toBe(page.screen());
	});

	test('takes the whole width, in lines that one can read on from', () => {
		const wide = reading({size: [200, 60]});
		expect(wide.screen()).not.toContain('│');
		expect(
			Math.max(
				...wide
					.lines()
					.slice(3, -2)
					.map((line) => line.trimEnd().length),
			),
		).toBeLessThan(92);
	});

	test('keeps to the lens, and keeps its place when the terminal changes its size', () => {
		expect(reading({lens: ['mnla']}).screen()).not.toContain('¶1 ');
		const far = reading().press(' ', ' ', ' ');
		const paragraph = opened(far.press('enter'));
		expect(opened(far.resize(60, 20).press('enter'))).toEqual(paragraph);
		expect(opened(far.resize(200, 60).press('enter'))).toEqual(paragraph);
	});

	test('to the ear is one paragraph after the other, each whole', () => {
		const start = reading({spoken: true});
		expect(start.pointed()).toMatch(/^ > ¶1 {4}The Council's President .* are listed\.$/);
		expect(start.pointed()?.slice(12)).not.toContain('  ');
		expect(start.press('j').pointed()).toContain('¶2');
	});

	test('marks what find hit, goes from hit to hit, and so does an opened paragraph', () => {
		const hit = reading().press('/').type('cantonment').press('enter');
		expect(opened(hit)).toEqual({kind: 'running-text'});
		expect(hit.pointed()).toContain('cantonment');
		expect(markedIn(hit)).toContain('cantonment');
		const next = hit.press('n');
		expect(opened(next)).toEqual({kind: 'running-text'});
		expect(next.pointed()).toMatch(/cantonment/i);
		expect(next.pointed()).not.toBe(hit.pointed());
		expect(markedIn(hit.press('enter')).map((text) => text.toLowerCase())).toContain('cantonment');
	});
});
