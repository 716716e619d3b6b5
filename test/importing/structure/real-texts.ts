import {readFileSync} from 'node:fs';
import {publishedPath} from '../../published.ts';

/** The text of a published report from a `reports` folder beside the checkout; reports are not part of this project. */
export function realText(name: string): string | undefined {
	const path = publishedPath(name);
	if (path === undefined) {
		process.stderr.write(`Skipped what needs the published report ${name} in a reports folder beside the checkout.\n`);
		return undefined;
	}

	return readFileSync(path, 'utf8');
}
