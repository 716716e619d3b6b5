import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import {writeWhole} from '../../commands/output/write-whole.ts';
import {bundleProgram} from './bundle.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'dist');
// A source saved while the build runs must count as newer than what was built.
const modified = new Date();

await mkdir(folder, {recursive: true});
for (const [name, text] of await bundleProgram('cli.tsx', root, 'mission-brief.js')) {
	await writeWhole(join(folder, name), text, {mode: 0o755, modified});
}
