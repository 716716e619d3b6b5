import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {textWidth} from '../../../source/printing/text.ts';
import {promptLine} from '../../../source/tui/drawing/typed-list.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';
import {shelved} from '../shelf.ts';

const small = {size: [40, 10]} as const;

describe('what is typed shows before what is said of it', () => {
	test.each([
		['find in every report', ['ctrl+r'], 'talks', 'talks on neutral ground'],
		['the reports', ['r'], 'harbour', 'return to the harbour of all harbours'],
		['find', ['/'], 'talks', 'talks on neutral ground and elsewhere'],
		['the lens', ['a'], 'red', 'red movement and all the others'],
		['the palette', [':'], 'lens', 'lens on the red movement and the blue'],
		['the help', ['?', '/'], 'review', 'review of every statement'],
	] as const)('in %s, and of a long text its end', (_, keys, short, long) => {
		const typed = (text: string) =>
			shelved(small)
				.press(...keys)
				.type(text)
				.lines()[2];
		expect(typed(short)).toContain(`${short}▏`);
		expect(typed(long)).toMatch(new RegExp(`: …?.*${long.slice(-8)}▏`));
		expect(typed(long)?.length).toBeLessThanOrEqual(40);
	});

	test('with as much of that as there is room for', () => {
		const typed = (columns: number) =>
			shelved({size: [columns, 24]})
				.press('ctrl+r')
				.type('talks')
				.lines()[3];
		expect(typed(80)).toMatch(/Find in every report: talks▏ +\d+ found in 3 reports$/);
		expect(typed(42)).toMatch(/In every report: talks▏ +\d+ found$/);
		expect(typed(28)).toMatch(/In every report: talks▏$/);
		expect(
			readerOf(harbour, {size: [24, 24]})
				.press('/')
				.type('Ωμέγα')
				.lines()[3],
		).toContain('Find: Ωμέγα▏');
	});
});

test('what to do where nothing is listed is said whole', () => {
	const screen = readerOf(harbour, {size: [60, 20]})
		.press('/')
		.screen();
	expect(screen.replaceAll(/\s+/g, ' ')).toContain('↑ brings the last searches. Ctrl+R: every report.');
});

test('on a narrow screen the reports are still told apart', () => {
	const list = shelved(small).press('r').screen();
	expect(list).toMatch(/Harbour {2}1 Jun 2033 +verbatim/);
	expect(list).toMatch(/Arcadia {2}3 May 2010 +verbatim/);
	expect(list).toMatch(/Harbour {2}2 May 2020 +open now/);
	expect(shelved(small).press('ctrl+r').type('talks').pointed()).toMatch(/^ > \S+\/\d+ {2,}\S.{8,} ¶\d+/);
});

test('a meeting that was found has its day and time whole', () => {
	const found = (columns: number, ...keys: readonly string[]) =>
		shelved({size: [columns, 24]})
			.press(...keys)
			.type('audience')
			.screen();
	expect(found(80, '/')).toMatch(/Minister, audience +Sun 3 May 09:00 +¶/);
	expect(found(100, 'ctrl+r')).toMatch(/Minister, audience +Sun 3 May 09:00–10:00 +¶/);
	expect(found(120, 'ctrl+r')).toMatch(/Minister, audience +Sun 3 May 09:00–10:00 +¶/);
});

test('of any text that is longer than its line as much of the end shows as there is room for, in whole characters', () => {
	const segmenter = new Intl.Segmenter();
	const text = fc.string({unit: fc.constantFrom('a', ' ', 'é', 'e\u0301', '安', '👩‍🌾', '🇲🇱', '⌚')});
	fc.assert(
		fc.property(text, fc.integer({min: 3, max: 40}), (text, width) => {
			const shown = promptLine([], text, [], width)
				.map((span) => span.text)
				.join('')
				.trimEnd();
			const characters = Array.from(segmenter.segment(text), ({segment}) => segment);
			const ends = Array.from({length: characters.length + 1}, (_, at) => characters.slice(at).join(''));
			const [first, ...others] = ends.map((end) => `${end === text ? '' : '…'}${end}▏`);
			expect([first, ...others].find((line = '') => textWidth(line) <= width)).toBe(shown);
		}),
	);
});
