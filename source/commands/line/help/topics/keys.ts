import type {KeyLine} from '../../../../shelf/opening.ts';
import {type Block, type Page, type Term, terms} from '../page.ts';

/** The topic on the keys of the briefing, made from their table. */
export function keys(lines: readonly KeyLine[]): Page {
	return {
		name: 'keys',
		title: 'every key of the briefing',
		blocks: [
			'`?` in the briefing shows the keys, those of where you are first; `/` narrows them to what you type; the footer shows those that matter where you are. You can choose keys of your own: see `mission-brief help settings`.',
			...tables(lines),
			{heading: 'While you write'},
			'The usual keys of a line editor move and erase: `Ctrl+A` `Ctrl+E` `Ctrl+K` `Ctrl+U` `Ctrl+W` `Ctrl+Y`, `Alt+B` `Alt+F`; `Ctrl+_` undoes.',
		],
	};
}

function tables(lines: readonly KeyLine[]): readonly Block[] {
	const all: {readonly heading: string; readonly rows: Term[]}[] = [];
	for (const line of lines) {
		if (line.kind === 'heading') {
			all.push({heading: line.text, rows: []});
		} else {
			all.at(-1)?.rows.push([line.keys, line.where === '' ? line.help : `${line.help} (${line.where})`]);
		}
	}

	return all.flatMap(({heading, rows}) => [{heading}, {terms: rows}]);
}

/** The topic on settings, with the name of every action from the table of keys. */
export function settings(lines: readonly KeyLine[]): Page {
	return {
		name: 'settings',
		title: 'keys of your own, and the variables that are read',
		blocks: [
			'The settings are in `config.json`, which you write and the program only reads; `mission-brief help files` says where it is.',
			{heading: 'Keys of your own'},
			'`keys` names an action, and one key or several; the next start has them.',
			{code: '{"keys": {"down": ["down", "n"], "next-hit": "Ctrl+N"}}'},
			'Keys are named as `mission-brief help keys` shows them, or `up` `down` `left` `right` `pageup` `pagedown` `home` `end` `enter` `escape` `backspace` `delete` `tab` `space`. Where one types, a character stays a character; `Ctrl+C` always quits. Function keys such as `F1` are not supported. A key that cannot be had, as one for two actions in one place, is named at the start and left out; all others count.',
			'Of a file that is no JSON the start says the line and the column; until it is put right the usual keys are used. What is no setting is named, and all else counts.',
			{heading: 'Actions and their usual keys'},
			{terms: actions(lines)},
			{heading: 'Documents'},
			'`export` is what each document has: a letterhead of lines and a picture (PNG or JPEG, its path from the folder of the settings), and a classification at the head and foot of each page, which `--classification` replaces.',
			{
				code: '{"export": {"letterhead": {"lines": ["Permanent Mission of Chad"], "logo": "arms.png"}, "classification": "For official use only"}}',
			},
			{heading: 'Variables'},
			terms(
				['NO_COLOR', 'not empty: no colours; `FORCE_COLOR=0` and `TERM=dumb` do the same'],
				['INK_SCREEN_READER', '`true`: the mode for screen readers'],
				['VISUAL, EDITOR', 'the editor in which `Ctrl+O` goes on with a note'],
				['PAGER', 'what shows help that is longer than the screen; `cat` or empty: nothing does'],
				['XDG_DATA_HOME, XDG_CONFIG_HOME', 'on Linux: where the folders of data and settings are'],
				['LOCALAPPDATA, APPDATA', 'on Windows: the same'],
			),
		],
	};
}

// An action that is bound in several places has a line for each.
function actions(lines: readonly KeyLine[]): readonly Term[] {
	const bindings = lines.flatMap((line) => (line.kind === 'binding' ? [line] : []));
	return [...Map.groupBy(bindings, ({id}) => id)].map(([id, bound]) => [
		id,
		`${[...new Set(bound.flatMap(({keys}) => keys.split(' ')))].join(' ')}: ${bound[0]?.help}`,
	]);
}
