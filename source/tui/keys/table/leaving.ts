import {anywhere, listed, opened, reading, rowsOf} from './row.ts';

/** The keys for help, for what is taken along, and the ways out. */
export const leavingKeys = rowsOf({scopes: reading, footer: true}, [
	['help', '?', 'help', 'Show this help, first what is done here'],
	['export', 'e', 'export', 'Write this view, brief or readout, a day or the whole report to a file', {footer: []}],
	['close', 'q', 'close', 'Close what is open', {scopes: opened}],
	['close', 'escape', 'close', 'Close the palette and do nothing', {scopes: ['palette']}],
	['close', 'escape', 'keep as draft', 'Close the note; what is written is kept as a draft', {scopes: ['editor']}],
	['close', 'escape', 'cancel', 'Close the form and change nothing', {scopes: ['form']}],
	['close', ['escape', 'enter', 'q'], 'close', 'Close the text', {scopes: ['shown']}],
	['quit', 'q', 'quit', 'Quit', {scopes: listed}],
	...rowsOf({scopes: anywhere}, [
		['quit', 'ctrl+c', 'quit', 'Quit from anywhere'],
		['suspend', 'ctrl+z', 'suspend', 'Go to the shell; fg comes back'],
	]),
]);
