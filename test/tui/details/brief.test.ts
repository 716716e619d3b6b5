import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parseReport} from '../../../source/report/parse.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const data = join(import.meta.dirname, '..', '..', '..', 'data', 's-2014-173.json');
const mali = parseReport(readFileSync(data, 'utf8'));

describe('the meeting brief', () => {
	const brief = readerOf(mali, {at: '2014-02-03T11:40'}).press('4', 'b');

	test('is two keys away while the meeting is on, and says what the report came after', () => {
		expect(brief.lines()[3]).toContain('Monitoring and Evaluation Committee');
		expect(brief.screen()).toMatch(/said to this\n? *mission, reported 11 Mar 2014/);
	});

	test('shows what to raise, what they may raise and what the Council said without scrolling at 80×24', () => {
		const screen = brief.screen();
		const parts = ['Raise', 'They may raise', 'What the Council said'].map((heading) =>
			screen.indexOf(`   ${heading}\n`),
		);
		expect(parts.every((at) => at > 0)).toBe(true);
		expect(parts).toEqual(parts.toSorted((one, other) => one - other));
		expect(screen.slice(parts[2]).match(/¶\d+/g)?.length).toBeGreaterThan(0);
	});

	test('opens each thing to raise, and Esc comes back to the brief, and to the programme', () => {
		const term = brief.press('enter');
		expect(term.lines()[3]).toMatch(/^ {3}Term \d+/);
		expect(term.press('escape').screen()).toBe(brief.screen());
		expect(brief.press('escape').pointed()).toContain('11:30–14:00');
	});

	test('of actors without a meeting says so, and where contact with them is reported', () => {
		const screen = readerOf(mali, {lens: ['mnla']})
			.press('j', 'b')
			.screen()
			.replaceAll(/\s+/g, ' ');
		expect(screen).toMatch(/No programme entry names them; contact reported in ¶2/);
	});

	test('asks for a meeting or an actor where there is none', () => {
		expect(readerOf(harbour).press('7', 'G', 'b').screen()).toMatch(/A brief is for a meeting or for actors|Raise/);
	});
});

test('b on a brief that is open stays there, and says so', () => {
	for (const keys of [
		['4', 'b'],
		['j', 'b'],
	]) {
		const brief = readerOf(harbour).press(...keys);
		const again = brief.press('b');
		expect(again.lines().slice(0, -1)).toEqual(brief.lines().slice(0, -1));
		expect(again.lines().at(-1)).toContain('This is the brief');
	}
});
