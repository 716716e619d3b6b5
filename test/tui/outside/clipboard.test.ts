import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {mostBytes, osc52} from '../../../source/tui/outside/clipboard.ts';

const plain = {TERM: 'xterm-256color'};
const tmux = {TERM: 'screen-256color', TMUX: '/tmp/tmux-1000/default,1,0'};
const screen = {TERM: 'screen.xterm-256color', STY: '1234.pts-0.host'};
const copy = (text: string, env: Readonly<Record<string, string | undefined>> = plain): string => {
	const copying = osc52(text, env);
	return 'why' in copying ? copying.why : copying.sequence;
};

/** What a terminal takes from a sequence that reaches it. */
function taken(sequence: string): string | undefined {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: that is what the sequence is made of
	const base64 = /^\u001B\]52;c;([A-Za-z\d+/=]*)\u0007$/.exec(sequence)?.[1];
	return base64 === undefined ? undefined : Buffer.from(base64, 'base64').toString('utf8');
}

/** The strings that GNU Screen hands on to its terminal, put together. */
function handedOn(sequence: string): string[] {
	const pieces = sequence.split('\u001B\\');
	expect(pieces.pop()).toBe('');
	return pieces.map((piece) => {
		expect(piece.startsWith('\u001BP')).toBe(true);
		return piece.slice(2);
	});
}

describe('to the clipboard', () => {
	test('in base64, as UTF-8', () => {
		expect(copy('Keïta: “peace”')).toBe('\u001B]52;c;S2XDr3RhOiDigJxwZWFjZeKAnQ==\u0007');
	});

	test('through tmux: handed on by it, or taken by it, whichever it is set to', () => {
		const bare = copy('Keïta');
		expect(copy('Keïta', tmux)).toBe(`${bare}\u001BPtmux;\u001B${bare}\u001B\\`);
		expect(copy('Keïta', {TERM: 'tmux-256color'})).toBe(copy('Keïta', tmux));
	});

	test('through GNU Screen in pieces it takes, which make one sequence again', () => {
		const long = 'Keïta '.repeat(500);
		for (const env of [screen, {TERM: 'screen'}]) {
			const pieces = handedOn(copy(long, env));
			expect(pieces.length).toBeGreaterThan(1);
			expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(255);
			expect(taken(pieces.join(''))).toBe(long);
		}
	});

	test('any text arrives as it was', () => {
		fc.assert(
			fc.property(fc.string({unit: 'binary', maxLength: 400}), (text) => {
				expect(taken(copy(text))).toBe(text);
				expect(taken(handedOn(copy(text, screen)).join(''))).toBe(text);
			}),
		);
	});
});

describe('no copy', () => {
	test('of more than terminals take, counted in bytes', () => {
		expect(copy('a'.repeat(mostBytes))).toHaveLength(100_000);
		expect(copy('a'.repeat(mostBytes + 1))).toBe('too long for a clipboard');
		expect(copy('ï'.repeat(mostBytes / 2))).toHaveLength(100_000);
		expect(copy(`${'ï'.repeat(mostBytes / 2)}a`)).toBe('too long for a clipboard');
	});

	test.each([
		['the console of Linux', {TERM: 'linux'}],
		['a terminal without sequences', {TERM: 'dumb'}],
		['a terminal that says nothing of itself', {}],
		['the Terminal of macOS', {TERM: 'xterm-256color', TERM_PROGRAM: 'Apple_Terminal'}],
	])('to %s', (_, env) => {
		expect(copy('a', env)).toBe('this terminal takes nothing into its clipboard');
	});

	test('is refused to Windows Terminal, which sets no TERM', () => {
		expect(taken(copy('a', {WT_SESSION: '1b2c'}))).toBe('a');
	});
});
