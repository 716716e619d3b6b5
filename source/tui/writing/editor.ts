import {clean} from '../../report/clean.ts';
import {columnAt, placeAt, rowAt, textRows, type Written} from './lines.ts';
import {erasures, kills, moves, rowMoves, type Stretch, stopNear} from './motions.ts';

/** A text of several lines while it is written. Every key gives a new one. */
export type Editor = Written & {
	/** The column that moving up and down keeps to; `undefined` after any other key. */
	readonly column: number | undefined;
	/** What undo returns to, the latest last. */
	readonly past: readonly Written[];
	/** Whether the last key was typed text: undo takes a word at a time. */
	readonly typing: boolean;
	/** What was killed last, to be put back elsewhere. */
	readonly killed: string;
};

/** What a key or a text does to what is written, in so many columns. */
export type Edit = (editor: Editor, width: number) => Editor;

const mostPast = 500;
const tabWidth = 4;

/** An editor of a text, with the cursor at its end. */
export function editorOf(text: string): Editor {
	const written = writable(text);
	return {text: written, cursor: written.length, column: undefined, past: [], typing: false, killed: ''};
}

/**
 * The editor after a key, named as `keyNames` names it; the same one where the key does nothing here.
 * @param width the columns it is drawn in, so that up and down move by the rows that are seen
 */
export function press(editor: Editor, key: string, width: number): Editor {
	const move = moves.get(key)?.(editor);
	if (move !== undefined) {
		return moveTo(editor, move, undefined);
	}

	const rowMove = rowMoves.get(key);
	if (rowMove !== undefined) {
		return moveByRow(editor, rowMove, width);
	}

	const erased = erasures.get(key)?.(editor);
	if (erased !== undefined) {
		return replace(editor, erased, '');
	}

	const killed = kills.get(key)?.(editor);
	if (killed !== undefined) {
		return kill(editor, killed);
	}

	switch (key) {
		case 'enter':
			return insert(editor, '\n');
		case 'ctrl+y':
			return insert(editor, editor.killed);
		case 'ctrl+_':
			return undo(editor);
		default:
			return [...key].length === 1 ? type(editor, key) : editor;
	}
}

/** The editor after text was typed, a character or many at once: undo takes it back a word at a time. */
export function type(editor: Editor, text: string): Editor {
	return (text.match(/\s|\S+/g) ?? []).reduce((sofar, piece) => typePiece(sofar, writable(piece)), editor);
}

/** The editor after text was pasted: its lines are kept, tabs become spaces, and what could move the cursor of a terminal goes. */
export function paste(editor: Editor, text: string): Editor {
	return insert(editor, writable(text));
}

/** The editor with another text in place of its own, which undo returns to. */
export function replaced(editor: Editor, text: string): Editor {
	return {...editorOf(text), past: [...editor.past.slice(1 - mostPast), {text: editor.text, cursor: editor.cursor}]};
}

// Terminals paste a line's end as a carriage return.
function writable(text: string): string {
	return clean(text.replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')).replaceAll('\t', ' '.repeat(tabWidth));
}

function typePiece(editor: Editor, text: string): Editor {
	const next = insert(editor, text);
	const goesOn = editor.typing && text.trim() !== '';
	return next === editor ? editor : {...next, past: goesOn ? editor.past : next.past, typing: true};
}

function insert(editor: Editor, text: string): Editor {
	return replace(editor, {from: editor.cursor, to: editor.cursor}, text);
}

function kill(editor: Editor, stretch: Stretch): Editor {
	const next = replace(editor, stretch, '');
	return next === editor ? editor : {...next, killed: editor.text.slice(stretch.from, stretch.to)};
}

function replace(editor: Editor, {from, to}: Stretch, text: string): Editor {
	if (from === to && text === '') {
		return editor;
	}

	const whole = editor.text.slice(0, from) + text + editor.text.slice(to);
	// What now stands side by side may have become one character.
	const cursor = stopNear(whole, from + text.length, 'after');
	const past = [...editor.past.slice(1 - mostPast), {text: editor.text, cursor: editor.cursor}];
	return {...editor, text: whole, cursor, column: undefined, past, typing: false};
}

function undo(editor: Editor): Editor {
	const last = editor.past.at(-1);
	return last === undefined
		? editor
		: {...editor, ...last, column: undefined, past: editor.past.slice(0, -1), typing: false};
}

function moveTo(editor: Editor, cursor: number, column: number | undefined): Editor {
	return cursor === editor.cursor && column === editor.column ? editor : {...editor, cursor, column, typing: false};
}

function moveByRow(editor: Editor, by: 1 | -1, width: number): Editor {
	const {text, cursor} = editor;
	const rows = textRows(text, width);
	const at = rowAt(rows, cursor);
	const row = rows[at];
	if (row === undefined || rows[at + by] === undefined) {
		return editor;
	}

	const column = editor.column ?? columnAt(text, row, cursor, width);
	return moveTo(editor, placeAt(text, rows, at + by, column), column);
}
