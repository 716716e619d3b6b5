import {existsSync} from 'node:fs';
import {join} from 'node:path';

const reports = join(import.meta.dirname, '..', '..', 'shared', 'reports');

/** The file of a published report beside the checkout, by its name or its symbol; reports are not part of this project. */
export function publishedPath(name: string): string | undefined {
	const file = name.replaceAll('/', '_');
	return [name, `${file}.txt`, join('pdf', `${file}.pdf`)]
		.map((one) => join(reports, one))
		.find((path) => existsSync(path));
}
