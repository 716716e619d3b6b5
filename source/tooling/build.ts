import {chmod, mkdir, rename, utimes, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {bundle} from './bundle.ts';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'dist');
const target = join(folder, 'mission-brief.js');
const temporary = `${target}.${process.pid}.tmp`;
const started = new Date();

await mkdir(folder, {recursive: true});
await writeFile(temporary, await bundle('cli.tsx', root));
await chmod(temporary, 0o755);
// A source saved while the build runs must count as newer than what was built.
await utimes(temporary, started, started);
await rename(temporary, target);
