import {join} from 'node:path';
import type {Plugin} from 'esbuild';

/** A room that stays out of the program's file: the file beside it that holds the room, and what the rest of the program loads of it. */
export type LateRoom = {readonly room: string; readonly file: string; readonly modules: readonly string[]};

/** What is loaded from files of its own, only when it is needed: with the libraries it needs each is larger than all the rest, and every start would have to look through it. */
export const lateRooms: readonly LateRoom[] = [
	{
		room: 'importing',
		file: 'importing.js',
		modules: ['import-document.ts', 'analyse.ts', 'audit.ts', 'corrections/correct-report.ts', 'model/document.ts'],
	},
	{room: 'exporting', file: 'exporting.js', modules: ['write.ts']},
];

/** The file of the program, beside the small one that starts it: what is started cannot itself be kept as Node.js compiled it. */
export const programFile = 'program.js';

/** Leaves the program out of what starts it. */
export const leaveProgram: Plugin = {
	name: 'program',
	setup({onResolve}) {
		onResolve({filter: /^\.\/cli\.tsx$/}, ({kind}) =>
			kind === 'dynamic-import' ? {path: `./${programFile}`, external: true} : undefined,
		);
	},
};

/** Leaves the late rooms out of the bundle. */
export const leaveLate: Plugin = {
	name: 'late-rooms',
	setup({onResolve}) {
		for (const {room, file, modules} of lateRooms) {
			const names = modules.map((name) => name.replace('.', '\\.')).join('|');
			onResolve({filter: new RegExp(`/${room}/(?:${names})$`)}, ({kind}) =>
				kind === 'dynamic-import' ? {path: `./${file}`, external: true} : undefined,
			);
		}
	},
};

/** The text of the module that gathers what is loaded late of a room. */
export function lateEntry({room, modules}: LateRoom): string {
	return modules.map((name) => `export * from './${join('source', room, name)}';`).join('\n');
}
