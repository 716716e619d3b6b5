import {chmod, mkdir, rename, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {bundleProgram} from './bundle.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'dist');
const started = new Date();

await mkdir(folder, {recursive: true});
for (const [name, text] of await bundleProgram('cli.tsx', root, 'mission-brief.js')) {
	const temporary = join(folder, `${name}.${process.pid}.tmp`);
	await writeFile(temporary, text);
	await chmod(temporary, 0o755);
	// A source saved while the build runs must count as newer than what was built.
	await utimes(temporary, started, started);
	await rename(temporary, join(folder, name));
}
