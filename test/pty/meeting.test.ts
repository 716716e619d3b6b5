import {expect, test} from 'vitest';
import {openBriefing, pointed, pointsAt} from './briefing.ts';

test('finds a number as printed, goes there and comes back', async () => {
	await using terminal = await openBriefing();
	const before = terminal.screenText();
	terminal.type('/');
	await terminal.waitFor('Find:');
	terminal.type('5910');
	await terminal.waitFor(/Find: 5910▏ +\d+ found/);
	terminal.press('enter');
	await terminal.waitFor(/Hit 1 of \d+/);
	expect(terminal.screenText()).toContain('5,910');
	terminal.press('escape');
	await terminal.waitFor((there) => there.screenText() === before);
});

test('the meeting that is on: two keys to what to raise, one more to the term, and back through the history', async () => {
	await using terminal = await openBriefing({args: ['--at', '2014-02-03T11:40']});
	terminal.type('4');
	await pointsAt(terminal, '11:30–14:00');
	terminal.type('b');
	await terminal.waitFor('What the Council said');
	expect(pointed(terminal)).toMatch(/^Term \d+/);
	const brief = terminal.screenText();
	terminal.press('enter');
	await terminal.waitFor('6 TERMS');
	terminal.type('[');
	await terminal.waitFor((there) => there.screenText() === brief);
	terminal.type('[');
	await pointsAt(terminal, '11:30–14:00');
});

test('. blanks the whole screen, nothing but . or Esc brings it back', async () => {
	await using terminal = await openBriefing();
	const before = terminal.screenText();
	terminal.type('.');
	await terminal.waitFor((there) => there.screenText().trim() === '');
	terminal.type('jjq');
	terminal.press('escape');
	await terminal.waitFor((there) => there.screenText() === before);
});

test('y sends the entry and its citation to the clipboard, and says so', async () => {
	await using terminal = await openBriefing({args: ['--view', 'terms']});
	await terminal.waitFor('6 TERMS');
	terminal.type('y');
	await terminal.waitFor('Sent to the clipboard: paraphrase and S/2014/173, annex I, para. 1');
	const [, data = ''] = /]52;c;([A-Za-z0-9+/=]*)/.exec(terminal.output) ?? [];
	expect(Buffer.from(data, 'base64').toString('utf8')).toMatch(/^Paraphrase: .*S\/2014\/173, annex I, para\. 1$/s);
	terminal.press('down');
	await terminal.waitFor((there) => !there.screenText().includes('Sent to the clipboard'));
});
