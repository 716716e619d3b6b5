import {anywhere, listed, opened, reading, rowsOf} from './row.ts';

/** The keys for help, for what is taken along, and the ways out. */
export const leavingKeys = rowsOf({scopes: reading, footer: true}, [
	{id: 'help', keys: ['?'], label: 'help', help: 'Show this help, first what is done here'},
	{
		id: 'export',
		keys: ['e'],
		label: 'export',
		help: 'Write this view, brief or readout, a day or the whole report to a file',
		footer: [],
	},
	{id: 'close', keys: ['q'], label: 'close', help: 'Close what is open', scopes: opened},
	{id: 'close', keys: ['escape'], label: 'close', help: 'Close the palette and do nothing', scopes: ['palette']},
	{
		id: 'close',
		keys: ['escape'],
		label: 'keep as draft',
		help: 'Close the note; what is written is kept as a draft',
		scopes: ['editor'],
	},
	{id: 'close', keys: ['escape'], label: 'cancel', help: 'Close the form and change nothing', scopes: ['form']},
	{id: 'close', keys: ['escape', 'enter', 'q'], label: 'close', help: 'Close the text', scopes: ['shown']},
	{id: 'quit', keys: ['q'], label: 'quit', help: 'Quit', scopes: listed},
	...rowsOf({scopes: anywhere}, [
		{id: 'quit', keys: ['ctrl+c'], label: 'quit', help: 'Quit from anywhere'},
		{id: 'suspend', keys: ['ctrl+z'], label: 'suspend', help: 'Go to the shell; fg comes back'},
	]),
]);
