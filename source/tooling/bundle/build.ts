import {chmod, mkdir, rename, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import pkg from '../../../package.json' with {type: 'json'};
import {bundleProgram} from './bundle.ts';
import {manPage} from './man-page.ts';
import {noticesOf} from './notices.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'dist');
const started = new Date();

await mkdir(folder, {recursive: true});
const {files, packages} = await bundleProgram('cli.tsx', root, 'mission-brief.js');
const papers = [
	['THIRD-PARTY-NOTICES.txt', noticesOf(packages, root)],
	['mission-brief.1', manPage(pkg.version)],
] as const;
// The program comes last: that it is there says that all of it is.
for (const [name, text] of [...papers, ...files]) {
	const temporary = join(folder, `${name}.${process.pid}.tmp`);
	await writeFile(temporary, text);
	await chmod(temporary, name.endsWith('.js') ? 0o755 : 0o644);
	// A source saved while the build runs must count as newer than what was built.
	await utimes(temporary, started, started);
	await rename(temporary, join(folder, name));
}
