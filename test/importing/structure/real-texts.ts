import {globSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');

/** The text of a published report from a `reports` folder beside the checkout; reports are not part of this project. */
export function realText(name: string): string | undefined {
	const path = globSync(`../*/reports/${name}`, {cwd: root})[0];
	if (path === undefined) {
		process.stderr.write(`Skipped what needs the published report ${name} in a reports folder beside the checkout.\n`);
		return undefined;
	}

	return readFileSync(resolve(root, path), 'utf8');
}
