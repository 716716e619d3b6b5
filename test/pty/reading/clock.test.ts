import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {faultsOfFrame, openBriefing, ownHome, pointsAt} from '../harness/briefing.ts';
import {program} from '../harness/program.ts';
import {openTerminal, type TerminalOptions, type TestTerminal} from '../harness/terminal.ts';

const frameStart = '\u001B[?2026h';

/**
 * The program with a clock of the test's own, in the mission's time (UTC): it stands a second before a full minute, and the program
 * looks at it every second. Told to go on, it stands in the next minute, so that nothing depends on how fast anything is.
 */
function withClock(before: string, after: string, options: TerminalOptions = {}): TerminalOptions {
	const home = ownHome();
	const preload = join(home, 'clock.mjs');
	const lines = [
		`import {writeFileSync} from 'node:fs';`,
		`let now = Date.parse('${before}:59Z');`,
		'let look = () => {};',
		'Date.now = () => (look(), now);',
		`process.on('SIGUSR2', () => {`,
		`	now = Date.parse('${after}:01Z');`,
		`	look = () => writeFileSync(${JSON.stringify(lookedAt(home))}, '');`,
		`	writeFileSync(${JSON.stringify(wentOn(home))}, '');`,
		'});',
	];
	writeFileSync(preload, lines.join('\n'));
	return {...options, home, command: [process.execPath, '--import', preload, program]};
}

/** Lets the clock go on. */
async function goOn(terminal: TestTerminal): Promise<void> {
	terminal.mark();
	process.kill(terminal.pid, 'SIGUSR2');
	await isThere(wentOn(terminal.home));
}

function isThere(file: string): Promise<void> {
	return expect.poll(() => existsSync(file)).toBe(true);
}

/** A file that is there once the clock went on. */
function wentOn(home: string): string {
	return join(home, 'went-on');
}

/** A file that is there once the program has looked at the clock that went on. */
function lookedAt(home: string): string {
	return join(home, 'looked');
}

describe('while the mission runs the clock goes on by itself, and nothing but the header is drawn', () => {
	test.each(
		fewOf<[string, string, string | RegExp]>(2, [
			['in a list', '', 'By stakeholder'],
			['in the programme', '4', '● 11:30–14:00'],
			['in a brief', '4b', 'They may raise'],
			['while one finds', '/troops', /troops▏ +\d+ found$/m],
			['while one writes', '4w', 'Ctrl+S save'],
			['under the help', '?', 'Here: '],
		]),
	)('%s', async (_, keys, shown) => {
		await using terminal = await openBriefing(withClock('2014-02-03T11:58', '2014-02-03T11:59'));
		expect(terminal.screen()[0]).toMatch(/ now 11:58 Monitoring and.* · 2h02 left · next 15:00 Government$/);
		terminal.type(keys);
		await terminal.waitFor(shown);
		const [, ...others] = terminal.screen();
		await goOn(terminal);
		await terminal.waitFor(/^.* now 11:59 Monitoring and.* · 2h01 left · next 15:00 Government$/m);
		expect(terminal.screen().slice(1)).toEqual(others);
		expect(terminal.output.split(frameStart)).toHaveLength(2);
		expect(terminal.bytes).toBeLessThanOrEqual(200);
		expect(faultsOfFrame(terminal, 80, 24).filter((fault) => fault !== 'no footer')).toEqual([]);
	});
});

test('when a meeting ends, the header says so and the programme takes its mark away', async () => {
	await using terminal = await openBriefing(withClock('2014-02-03T13:59', '2014-02-03T14:00'));
	terminal.type('4');
	await pointsAt(terminal, '● 11:30–14:00');
	await goOn(terminal);
	await terminal.waitFor(/^.* now 14:00 · nothing on · next 15:00 Government\b/m);
	await terminal.waitFor((there) => !there.screenText().includes('●'));
	await pointsAt(terminal, '11:30–14:00');
});

test('it is the mission’s clock, wherever the reader’s machine stands', async () => {
	const options = withClock('2014-02-03T11:58', '2014-02-03T11:59', {env: {TZ: 'Pacific/Kiritimati'}});
	await using terminal = await openBriefing(options);
	expect(terminal.screen()[0]).toMatch(/ now 11:58 Monitoring and.* · 2h02 left · next 15:00 Government$/);
});

test('a blank screen stays blank when the clock goes on', async () => {
	await using terminal = await openBriefing(withClock('2014-02-03T11:58', '2014-02-03T11:59'));
	terminal.type('.');
	await terminal.waitFor((there) => there.screenText().trim() === '');
	await goOn(terminal);
	await isThere(lookedAt(terminal.home));
	terminal.type('.');
	await terminal.waitFor(/ now 11:59 /);
	const frames = terminal.output.split(frameStart).slice(1);
	expect(
		frames
			.slice(
				0,
				frames.findIndex((frame) => frame.includes('stakeholder')),
			)
			.join(''),
	).not.toMatch(/\d{2}:\d{2}/);
});

test('a given moment stands still', async () => {
	const options = withClock('2014-02-03T11:58', '2014-02-03T11:59', {args: ['--at', '2014-02-03T11:40']});
	await using terminal = await openBriefing(options);
	await goOn(terminal);
	terminal.type('4');
	await pointsAt(terminal, '● 11:30–14:00');
	expect(terminal.screen()[0]).toMatch(/ now 11:40 Monitoring and.* · 2h20 left · next 15:00 Government$/);
});

test('for a screen reader it goes on with the keys alone', async () => {
	const options = withClock('2014-02-03T11:58', '2014-02-03T11:59', {env: {INK_SCREEN_READER: 'true'}});
	await using terminal = openTerminal(options);
	await terminal.waitFor(/now 11:58/);
	await goOn(terminal);
	terminal.type('j');
	await terminal.waitFor(/row 2 of \d+/);
	await terminal.waitFor(/now 11:59/);
});
