import {readFile} from 'node:fs/promises';
import {join, relative} from 'node:path';
import type {Plugin} from 'esbuild';

/**
 * A part of a room that stays out of the program's file: the file beside it that holds the part, and what the rest of the program loads of
 * it.
 */
type LateRoom = {readonly room: string; readonly file: string; readonly modules: readonly string[]};

const importing = {room: 'importing', file: 'importing.js', modules: ['import-here.ts']};

/**
 * What is loaded from files of its own, only when it is needed: with the libraries it needs each is larger than all the rest, and every
 * start would have to look through it.
 */
export const lateRooms: readonly LateRoom[] = [
	importing,
	{
		room: 'importing',
		file: 'reading.js',
		modules: ['formats/pdf/read-pdf.ts', 'formats/docx/read-docx.ts', 'formats/html/lines.ts'],
	},
	{room: 'importing', file: 'correcting.js', modules: ['corrections/correct-report.ts']},
	{room: 'exporting', file: 'exporting.js', modules: ['write.ts']},
];

/** The file of the program, beside the small one that starts it: what is started cannot itself be kept as Node.js compiled it. */
export const programFile = 'program.js';

/** Leaves the program out of what starts it. */
export const leaveProgram: Plugin = {
	name: 'program',
	setup({onResolve}) {
		onResolve({filter: /^\.\.\/cli\.tsx$/}, ({kind}) =>
			kind === 'dynamic-import' ? {path: `./${programFile}`, external: true} : undefined,
		);
	},
};

/** Leaves the late rooms out of the bundle. */
export const leaveLate: Plugin = {
	name: 'late-rooms',
	setup({onLoad, onResolve, initialOptions: {absWorkingDir = process.cwd()}}) {
		const files = new Map(
			lateRooms.flatMap(({room, file, modules}) => modules.map((name) => [join('source', room, name), file])),
		);
		onResolve({filter: /\.ts$/}, ({kind, path, resolveDir}) => {
			const file = files.get(relative(absWorkingDir, join(resolveDir, path)));
			return kind === 'dynamic-import' && file !== undefined ? {path: `./${file}`, external: true} : undefined;
		});
		// No import leads to what a thread loads.
		onLoad({filter: /[\\/]importing[\\/]thread-module\.ts$/}, async ({path}) => ({
			contents: (await readFile(path, 'utf8')).replace('import-here.ts', importing.file),
			loader: 'ts',
		}));
	},
};

/** The text of the module that gathers what is loaded late of a room. */
export function lateEntry({room, modules}: LateRoom): string {
	return modules.map((name) => `export * from './${join('source', room, name)}';`).join('\n');
}
