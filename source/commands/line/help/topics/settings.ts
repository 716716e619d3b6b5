import type {KeyLine} from '../../../world/world.ts';
import {type Page, type Term, terms} from '../page.ts';

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
