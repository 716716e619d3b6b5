import type {KeyLine} from '../../../world/world.ts';
import type {Page} from '../page.ts';
import {briefing} from './briefing.ts';
import {type Folders, files} from './files.ts';
import {find} from './find.ts';
import {json} from './json.ts';
import {keys} from './keys.ts';
import {lens} from './lens.ts';
import {reportFormat} from './report-format.ts';
import {reports} from './reports.ts';
import {reviewing} from './reviewing.ts';
import {settings} from './settings.ts';

/**
 * The page on each topic.
 * @param lines the table of keys
 * @param here the folders of this computer, where they are known
 */
export function topicPages(lines: readonly KeyLine[], here?: Folders): readonly Page[] {
	return [briefing, keys(lines), lens, find, reports, reviewing, json(), reportFormat(), settings(lines), files(here)];
}
