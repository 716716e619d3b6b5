import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Flow, fitLine, flowLines, span, wrapSpans} from '../../../source/tui/drawing/line.ts';

const drawn = (flow: Flow, width: number) =>
	flowLines(flow, width).map((line) =>
		fitLine(line, width)
			.map(({text}) => text)
			.join(''),
	);

describe('a text beside what leads it in', () => {
	const asks = {lead: {span: span('asks'), width: 6}, text: [span('talks on neutral ground')], right: [span('¶3')]};

	test('stands on one line where there is room', () => {
		expect(drawn(asks, 36)).toEqual(['asks  talks on neutral ground     ¶3']);
	});

	test('wraps in its column, with what stands at the right on its last line', () => {
		expect(drawn(asks, 24)).toEqual(['asks  talks on neutral', '      ground          ¶3']);
	});

	test('has what stands at the right below it where its last line is full', () => {
		expect(drawn(asks, 29)).toEqual(['asks  talks on neutral ground', '                           ¶3']);
	});

	test('goes below what leads it in where that takes most of the width', () => {
		expect(drawn(asks, 10)).toEqual(['asks', 'talks on', 'neutral', 'ground  ¶3']);
	});

	test('has a long lead wrapped in its own column', () => {
		const lead = {span: span('some of Civil society'), width: 9};
		expect(drawn({...asks, lead}, 24)).toEqual([
			'some of  talks on',
			'Civil    neutral ground',
			'society               ¶3',
		]);
	});

	test('keeps all of what stands at the right, however long', () => {
		const right = [span('Civil society, Parliament')];
		expect(drawn({text: [span('talks')], right}, 12)).toEqual(['talks', 'Civil', 'society,', 'Parliament']);
	});
});

test('stretches of text keep their tones when they are wrapped', () => {
	expect(wrapSpans([span('They '), span('urged the mission', 'strong'), span(' to go.')], 12)).toEqual([
		[span('They '), span('urged', 'strong')],
		[span('the mission', 'strong')],
		[span('to go.')],
	]);
});

test('wraps letters with their accents apart, and tabs, and loses nothing of them', () => {
	const word = fc.stringMatching(/^(e\u0308|a\u0301|x|안|👩‍🌾)+$/);
	const between = fc.constantFrom(' ', '\t', '\n', '\n\t', '  ');
	const letters = (text: string) => text.normalize().replace(/\s/g, '');
	fc.assert(
		fc.property(fc.array(fc.tuple(word, between), {minLength: 1}), fc.integer({min: 1, max: 30}), (words, width) => {
			const rows = wrapSpans(
				words.map((parts) => span(parts.join(''))),
				width,
			).map((spans) => spans.map(({text}) => text).join(''));
			expect(letters(rows.join(''))).toBe(letters(words.flat().join('')));
			for (const row of rows) {
				expect(row).not.toMatch(/[\n\t]/);
			}
		}),
	);
});
