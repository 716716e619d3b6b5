import {existsSync} from 'node:fs';
import {join} from 'node:path';

const reports = join(import.meta.dirname, '..', '..', 'shared', 'reports');

/** The file of a published report beside the checkout, by its name or its symbol; reports are not part of this project. */
export function publishedPath(name: string): string | undefined {
	const path = join(reports, name.endsWith('.txt') ? name : `${name.replaceAll('/', '_')}.txt`);
	return existsSync(path) ? path : undefined;
}
