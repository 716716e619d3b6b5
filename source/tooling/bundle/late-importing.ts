import {join} from 'node:path';
import type {Plugin} from 'esbuild';

/** The file beside the bundle that holds what imports documents. */
export const importingFile = 'importing.js';

/** What the rest of the program loads of importing. */
const modules = ['import-document.ts', 'analyse.ts', 'audit.ts', 'corrections/correct-report.ts', 'model/document.ts'];
const folder = ['source', 'importing'];

/**
 * Leaves importing out of the bundle: it is loaded from its own file when a document is. Its rules and the libraries that read
 * PDF and Word are larger than all the rest, and every start would have to look through them.
 */
export const lateImporting: Plugin = {
	name: 'late-importing',
	setup({onResolve}) {
		const names = modules.map((name) => name.replace('.', '\\.')).join('|');
		onResolve({filter: new RegExp(`/importing/(?:${names})$`)}, ({kind}) =>
			kind === 'dynamic-import' ? {path: `./${importingFile}`, external: true} : undefined,
		);
	},
};

/** The text of the module that gathers what is loaded late. */
export function importingEntry(): string {
	return modules.map((name) => `export * from './${join(...folder, name)}';`).join('\n');
}
