import {mkdir} from 'node:fs/promises';
import {join} from 'node:path';
import pkg from '../../../package.json' with {type: 'json'};
import {writeWhole} from '../../library/store/write-whole.ts';
import {bundleProgram} from './bundle.ts';
import {manPage} from './man-page.ts';
import {noticesOf} from './notices.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const folder = join(root, 'dist');
// A source saved while the build runs must count as newer than what was built.
const modified = new Date();

await mkdir(folder, {recursive: true});
const {files, packages} = await bundleProgram(root);
writeWhole(join(folder, 'THIRD-PARTY-NOTICES.txt'), noticesOf(packages, root), {mode: 0o644, modified});
writeWhole(join(folder, 'mission-brief.1'), manPage(pkg.version), {mode: 0o644, modified});
// The program comes last: that it is there says that all of it is.
for (const [name, text] of files) {
	writeWhole(join(folder, name), text, {mode: 0o755, modified});
}
