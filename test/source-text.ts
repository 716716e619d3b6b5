import {globSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';

const root = join(import.meta.dirname, '..');
const path = process.env.MISSION_BRIEF_SOURCE ?? globSync('../*/reports/S_2014_173.txt', {cwd: root})[0];

/**
 * The published text of S/2014/173, which is not part of this project: from the file that `MISSION_BRIEF_SOURCE` names, or from a
 * `reports` folder beside the checkout. Tests that compare the data with it are skipped without it.
 */
export const sourceText = path === undefined ? undefined : readFileSync(resolve(root, path), 'utf8');

if (sourceText === undefined) {
	process.stderr.write(
		'Skipped what needs the published report: set MISSION_BRIEF_SOURCE to the text of S/2014/173.\n',
	);
}
