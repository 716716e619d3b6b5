import {existsSync, readdirSync, rmSync} from 'node:fs';
import {enableCompileCache} from 'node:module';
import {join} from 'node:path';
import {isatty} from 'node:tty';
import pkg from '../package.json' with {type: 'json'};
import {makeFolder} from './library/store/folder.ts';
import {userFolders} from './library/store/user-folders.ts';

const {NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE} = process.env;
if (NODE_COMPILE_CACHE === undefined && NODE_DISABLE_COMPILE_CACHE === undefined) {
	const {cache} = await userFolders();
	if (cache !== undefined) {
		keepCompiled(cache);
	}
}

await import('../cli.tsx');

/**
 * Has Node.js keep the program as it compiled it, and take it from there: it is looked at again only when its text has changed, or the
 * copy is damaged. Kept is what the first start needed, so what goes to a terminal, mostly the briefing, and what is printed elsewhere, as
 * for a shell that completes, are kept apart. One version of the program and of Node.js is kept; a new one takes its place.
 * @param cache the user's folder for what can be made again
 */
function keepCompiled(cache: string): void {
	const name = `compiled-${pkg.version}-node-${process.versions.node}`;
	const folder = join(cache, name, isatty(1) ? 'on-terminal' : 'printed');
	try {
		if (!existsSync(folder)) {
			makeFolder(folder);
			for (const old of readdirSync(cache).filter((each) => each !== name)) {
				rmSync(join(cache, old), {recursive: true, force: true});
			}
		}

		enableCompileCache(folder);
	} catch {
		// Where nothing can be kept, the program starts as it would without.
	}
}
