import {readFileSync} from 'node:fs';
import {publishedPath} from '../../published.ts';
import {arcadiaReport} from '../invented/arcadia.ts';

/** The invented report, with terms that are directed to somebody. */
const arcadia = arcadiaReport
	.replace(
		/^1\. To reaffirm .*$/m,
		'1. To urge the Government and the Arcadian Liberation Front to hold talks on the truce;',
	)
	.replace(/^2\. To assess .*$/m, '2. To call upon UNMA to assess the return of the displaced.');

/** The text of a report that was labelled: the invented one, or a published one where it is at hand. */
export function labelledText(report: string): string | undefined {
	if (report === 'S/2010/99') {
		return arcadia;
	}

	const path = publishedPath(report);
	if (path === undefined) {
		process.stderr.write(`Skipped how well ${report} is read: its text is not beside the checkout.\n`);
		return undefined;
	}

	return readFileSync(path, 'utf8');
}
