import {describe, expect, test} from 'vitest';
import {createPerform} from '../../../source/tui/outside/perform.ts';
import type {Action} from '../../../source/tui/state/action.ts';
import {arcadia} from '../arcadia.ts';
import {harbour} from '../harbour.ts';
import {keeping} from '../keeping.ts';
import {readerOf} from '../reader.ts';

/** What a terminal is sent, and what is said, when a reader presses a key. */
function copying(key: string, env: Record<string, string>, ...before: readonly string[]) {
	const sent: string[] = [];
	const terminal = {
		write: (sequence: string) => sent.push(sequence),
		suspend: () => undefined,
		edit: async () => ({why: ''}),
	};
	const perform = createPerform({
		keeper: {keep: unasked, keepSoon: unasked, lookAgain: unasked, close: unasked},
		terminal: () => terminal,
		env,
	});
	const reader = readerOf(harbour).press(...before, key);
	const answers = reader.state.asks.map((ask) => perform(ask, unasked));
	return {
		text: clipboard(sent.join('')),
		answer: answers[0] as Action | undefined,
		notice: reader.state.notice,
		reader,
	};
}

function unasked(): never {
	throw new Error('nobody asked for this');
}

function clipboard(sequence: string): string {
	const data = sequence.slice(sequence.indexOf(']52;c;') + ']52;c;'.length).replace('\u0007', '');
	return Buffer.from(data, 'base64').toString('utf8');
}

const terminal = {TERM: 'xterm-256color'};

test('y sends the entry under the cursor with its citation', () => {
	const {text, answer} = copying('y', terminal, 'j');
	expect(text).toMatch(/^Paraphrase: .*\nX\/2020\/7, para\. \d+$/s);
	expect(answer).toEqual({
		type: 'notice',
		text: expect.stringMatching(/^Sent to the clipboard: paraphrase and X\/2020\/7, para\. \d+$/),
	});
});

test('what is copied of an import is no paraphrase, and is not said to be one', () => {
	const saidOf = (...keys: readonly string[]) =>
		readerOf(arcadia)
			.press(...keys, 'y')
			.state.asks.map((ask) => (ask.kind === 'copy' ? [ask.said, ask.text.includes('Paraphrase')] : []));
	expect(saidOf('j')).toEqual([['text and S/2010/99, para. 3', false]]);
	expect(saidOf('3', 'j')).toEqual([['text and S/2010/99, para. 4', false]]);
	expect(saidOf('7')).toEqual([['text and S/2010/99, para. 1', false]]);
	expect(saidOf('6')).toEqual([['text and S/2010/99, annex I, para. 1', false]]);
});

test('through tmux what is said of it fits a line', () => {
	const {answer} = copying('y', {TERM: 'tmux-256color', TMUX: '/tmp/tmux,1,0'}, 'j');
	expect(answer).toMatchObject({text: expect.stringMatching(/^Copied, if tmux lets it through: paraphrase and X/)});
});

test('Y sends the citation alone', () => {
	expect(copying('Y', terminal, 'j').text).toMatch(/^X\/2020\/7, para\. \d+$/);
});

test('on a brief y sends what the cursor is on', () => {
	expect(copying('y', terminal, '4', 'b').text).toMatch(/^Paraphrase: Term of reference \d/);
});

test('a terminal without a clipboard is told nothing, and the text is shown instead, to be selected', () => {
	const {text, answer, reader} = copying('y', {TERM: 'linux'}, 'j');
	expect(text).toBe('');
	expect(answer).toMatchObject({type: 'show', why: 'Not copied: this terminal takes nothing into its clipboard'});
	const shown = reader.dispatch(answer as Action);
	expect(shown.screen()).toMatch(
		/\nNot copied: this terminal takes nothing into its clipboard\. Here it is, to be\nselected:\n\nParaphrase: /,
	);
	expect(shown.resize(100, 24).lines()[3]?.trimEnd()).toMatch(/clipboard\. Here it is, to be selected:$/);
	expect(shown.resize(100, 24).lines()[5]).toMatch(/^Paraphrase: /);
	expect(shown.press('escape').state.overlay).toBeUndefined();
});

test('what has no citation says so', () => {
	const {answer, notice} = copying('Y', terminal, "'");
	expect(answer).toBeUndefined();
	expect(notice).toBe('Nothing here has a citation');
});

describe('on a note', () => {
	const noted = () =>
		keeping().reader.press('j', 'w').type('Ask who').press('enter').type('chose').press('ctrl+s', 'W');

	test('y sends its words alone', () => {
		const copy = {kind: 'copy', text: 'Ask who\nchose', said: 'your note'};
		expect(noted().press('y').state.asks).toEqual([copy]);
		expect(noted().press('enter', 'y').state.asks).toEqual([copy]);
	});

	test('Y sends the citation of what it is on', () => {
		const copy = {kind: 'copy', text: 'X/2020/7, para. 3', said: 'X/2020/7, para. 3'};
		expect(noted().press('Y').state.asks).toEqual([copy]);
		expect(noted().press('enter', 'Y').state.asks).toEqual([copy]);
	});
});
