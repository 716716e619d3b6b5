import type {TestTerminal} from '../harness/terminal.ts';

const endOfPaste = '\u001B[201~';

/** Opens the statement that the tests write notes on, through find. */
export async function openStatement(terminal: TestTerminal): Promise<void> {
	terminal.type('/');
	await terminal.waitFor('Find:');
	terminal.type('neutral ground');
	await terminal.waitFor(/Find: neutral ground▏ +\d+ found$/m);
	terminal.press('enter');
	await terminal.waitFor('asks (“called for”) · MNLA, HCUA');
}

/** Opens the editor on what the reader looks at, and writes lines in it. */
export async function write(terminal: TestTerminal, ...lines: readonly string[]): Promise<void> {
	await openEditor(terminal);
	await typeLines(terminal, ...lines);
}

/** Opens the editor of a note. */
export async function openEditor(terminal: TestTerminal): Promise<void> {
	terminal.type('w');
	await terminal.waitFor('Ctrl+S save');
}

/** Types lines into the editor that is open. */
export async function typeLines(terminal: TestTerminal, ...lines: readonly string[]): Promise<void> {
	terminal.type(lines.join('\r'));
	await terminal.waitFor(`${lines.at(-1)?.replace(endOfPaste, '').slice(-20)}▏`);
}

/** A text as terminals send it when it is pasted. */
export function pasted(text: string): string {
	return `\u001B[200~${text}${endOfPaste}`;
}

/** Saves the note that is written. */
export async function save(terminal: TestTerminal): Promise<void> {
	terminal.press('ctrl-s');
	await terminal.waitFor('Note saved');
}
