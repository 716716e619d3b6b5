import type {Environment} from '../../shelf/opening.ts';

/** How a text gets into the clipboard: what to write to the terminal, or why it cannot take it, so that it is shown instead. */
type Copying = {readonly sequence: string} | {readonly why: string};

/**
 * The largest text most terminals take, in bytes of UTF-8: in base64, with the 8 bytes around it, it makes the 100,000 bytes at which
 * the first of them drew the line (hterm's osc52.sh, which others follow). What is longer they drop without a word.
 */
export const mostBytes = 74_994;

// GNU Screen drops a string from 256 bytes on; from 2014 on it takes 768.
const screenChunk = 240;
const start = '\u001B';
const bell = '\u0007';
const stringStart = `${start}P`;
const stringEnd = `${start}\\`;

/** A text as what the terminal reads to put it into its clipboard (OSC 52), wrapped for tmux and GNU Screen. */
export function osc52(text: string, env: Environment): Copying {
	const bytes = Buffer.from(text, 'utf8');
	if (bytes.length > mostBytes) {
		return {why: 'too long for a clipboard'};
	}

	const sequence = `${start}]52;c;${bytes.toString('base64')}${bell}`;
	switch (terminalOf(env)) {
		case 'tmux':
			return {sequence: sequence + throughTmux(sequence)};
		case 'screen':
			return {sequence: throughScreen(sequence)};
		case 'none':
			return {why: 'this terminal takes nothing into its clipboard'};
		case 'other':
			return {sequence};
	}
}

// Over ssh only TERM arrives, and Windows Terminal sets none. The console of Linux and the Terminal of macOS have no such sequence.
function terminalOf({
	TMUX: tmux,
	STY: screen,
	TERM: term = '',
	TERM_PROGRAM: program,
	WT_SESSION: windows,
}: Environment): 'tmux' | 'screen' | 'none' | 'other' {
	if (tmux || term.startsWith('tmux')) {
		return 'tmux';
	}

	if (screen || term.startsWith('screen')) {
		return 'screen';
	}

	const known = term === '' ? windows : term !== 'dumb' && term !== 'linux';
	return known && program !== 'Apple_Terminal' ? 'other' : 'none';
}

// Written bare as well: with `set-clipboard on` tmux itself takes the bare one, with `allow-passthrough on` it hands this one on,
// and it drops the one it is not set to take.
function throughTmux(sequence: string): string {
	return `${stringStart}tmux;${sequence.replaceAll(start, start + start)}${stringEnd}`;
}

// Each piece is handed on as it is, so that the terminal outside reads one sequence.
function throughScreen(sequence: string): string {
	const count = Math.ceil(sequence.length / screenChunk);
	return Array.from({length: count}, (_, at) => sequence.slice(at * screenChunk, (at + 1) * screenChunk))
		.map((piece) => stringStart + piece + stringEnd)
		.join('');
}
