import {execFileSync} from 'node:child_process';
import {join} from 'node:path';

const script = join(import.meta.dirname, '..', '..', '..', 'source', 'tooling', 'setup', 'setup.mjs');

/** Makes sure that what runs in the terminals is built from the sources as they are. */
export function setup(): void {
	execFileSync(process.execPath, [script], {stdio: 'inherit'});
}
