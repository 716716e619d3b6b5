import {expect, test} from 'vitest';
import {arcadia, embargo, reviewing} from '../../arcadia.ts';

const before = 'It was raining in Bellavista. '.repeat(40);
const long = {
	...arcadia,
	paragraphs: arcadia.paragraphs.map((one) => (one.number === '3' ? {...one, text: before + one.text} : one)),
	statements: arcadia.statements.map((one) =>
		one.paragraph === '3' && one.span !== undefined
			? {...one, span: {from: one.span.from + before.length, to: one.span.to + before.length}}
			: one,
	),
};

test('who puts a statement right sees where it stands in its paragraph, and can read on from there and back', () => {
	expect(long.statements.find(({id}) => id === embargo)?.text).toBe('to lift the embargo');
	const form = reviewing({}, long).press('V', 'c');
	expect(form.screen().replaceAll(/\s+/g, ' ')).toContain('asked the Council [to lift the embargo]. UNMA stressed');
	expect(form.screen()).toMatch(/─ \d+ more ↑ ─/);
	const back = form.press('pageup', 'pageup', 'pageup', 'pageup');
	expect(back.screen()).toContain('   It was raining in Bellavista. It was raining');
	expect(back.screen()).toMatch(/─ \d+ more ↓ ─/);
	expect(back.screen()).not.toContain('[to lift');
	expect(back.press('pagedown', 'pagedown', 'pagedown', 'pagedown').screen()).toContain('[to lift');
	expect(back.type('!').lines()[5]).toContain('Bassi!');
});

test('of a field that is longer than its room it is counted what does not show', () => {
	const form = reviewing({}, long).press('7', 'j', 'j', '+');
	expect(form.screen()).toMatch(/Text +It was raining.*\n {3}\d+ ↓ /s);
	const writing = form.press('tab', 'tab', 'tab', 'tab');
	expect(writing.screen()).toMatch(/> Text .*\n {3}\d+ ↑ /s);
	expect(writing.screen()).not.toMatch(/\d+ ↓ /);
});
