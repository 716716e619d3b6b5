import type {Plugin} from 'esbuild';

/** What is loaded from a file of its own beside the program, when it is first needed. */
export type LateFile = {readonly name: string; readonly folder: string; readonly modules: readonly string[]};

/**
 * What most starts do without: the rules of importing and the libraries that read PDF and Word, and the screen with all that draws it.
 * As parts of the program every start would have to look through them.
 */
export const lateFiles: readonly LateFile[] = [
	{
		name: 'importing.js',
		folder: 'source/importing',
		modules: ['import-document.ts', 'analyse.ts', 'audit.ts', 'corrections/correct-report.ts', 'model/document.ts'],
	},
	{name: 'screen.js', folder: 'source/tui', modules: ['open.ts']},
];

/** Leaves out of a bundle what is loaded late. */
export const leaveOut: Plugin = {
	name: 'late-files',
	setup({onResolve}) {
		for (const {name, folder, modules} of lateFiles) {
			const paths = modules.map((module) => module.replace('.', '\\.')).join('|');
			onResolve({filter: new RegExp(`${folder.replace('source', '')}/(?:${paths})$`)}, ({kind}) =>
				kind === 'dynamic-import' ? {path: `./${name}`, external: true} : undefined,
			);
		}
	},
};

/** The text of the module that gathers what is loaded from a file. */
export function gathered({folder, modules}: LateFile): string {
	return modules.map((module) => `export * from './${folder}/${module}';`).join('\n');
}
