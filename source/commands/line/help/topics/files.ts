import {examples, type Page, terms} from '../page.ts';

/** The folders of a system: of the reader's data, and of the settings. */
export type Folders = {readonly data: string; readonly settings: string};

/** Where data and settings are, unless variables of the system say otherwise. */
export const usualFolders: Readonly<Record<'Linux' | 'macOS' | 'Windows', Folders>> = {
	Linux: {data: '~/.local/share/mission-brief', settings: '~/.config/mission-brief'},
	macOS: {
		data: '~/Library/Application Support/mission-brief',
		settings: '~/Library/Preferences/mission-brief',
	},
	Windows: {data: '%LOCALAPPDATA%\\mission-brief\\Data', settings: '%APPDATA%\\mission-brief\\Config'},
};

/**
 * The topic on files.
 * @param here the folders on this computer, where they are known
 */
export function files(here?: Folders): Page {
	return {
		name: 'files',
		title: 'where your data and settings are; how to back them up and move them',
		blocks: [
			...(here === undefined ? [] : [{heading: 'On this computer'}, {terms: Object.entries(here)}]),
			{heading: 'On each system'},
			{terms: Object.entries(usualFolders).map(([system, folders]) => [system, '', Object.entries(folders)])},
			'On Linux, `XDG_DATA_HOME` and `XDG_CONFIG_HOME` take the place of `~/.local/share` and `~/.config`. `--data DIR` names another folder of data for one start. The folders are made when there is something to keep.',
			{heading: 'Data'},
			terms(
				[
					'library.sqlite',
					'the reports you imported, and your notes, drafts, marks, ticks, meetings, lenses and corrections; readable by you alone',
				],
				['library.sqlite-wal', 'what was written last, while a briefing is open or after it was killed'],
				['library.sqlite-shm, library.lock', 'for two briefings at one time'],
				['library.v3.backup.sqlite', 'the library before a newer program changed its form, here from version 3'],
				[
					'library.damaged.sqlite',
					'a library that was damaged, and was put aside; what could be read of it was taken over',
				],
				['library.replaced.sqlite', 'the library before another was restored'],
			),
			'A saved note is on the disk before the screen says so. Where it cannot be written, the text stays in front of you, and one line says why.',
			{heading: 'Settings'},
			terms(
				['config.json', 'your keys, which you write yourself; see `mission-brief help settings`'],
				[
					'remembered.json',
					'what you had open and searched: of each report the view, the lens, and in each view the cursor, folds, order and opened entry',
				],
			),
			'Both are readable by you alone. Without them the program begins as it did the first time.',
			{heading: 'Cache'},
			'So that it starts sooner, the program as Node.js compiled it is kept in `~/.cache/mission-brief` (or in `XDG_CACHE_HOME`; on macOS in `~/Library/Caches`, on Windows in `%LOCALAPPDATA%`). It holds nothing of yours, and may be removed at any time.',
			{heading: 'To back up, and to move'},
			examples(
				['mission-brief backup mission-brief.backup', 'everything you keep, in one file, while briefings are open too'],
				['mission-brief restore mission-brief.backup', 'puts it in place, here or on another computer'],
			),
			'Do not put a copy in place by hand: beside it the log of what was there before would be taken for its own. The settings are not in a backup: copy `config.json`. What you had open is of this computer.',
			'A library that a newer program has written is not opened by an older one, which says so.',
		],
	};
}
