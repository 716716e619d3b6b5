import type {KeyLine} from '../../../world/world.ts';
import type {Page} from '../page.ts';
import {briefing} from './briefing.ts';
import {type Folders, files} from './files.ts';
import {find} from './find.ts';
import {json} from './json.ts';
import {keys} from './keys.ts';
import {lens} from './lens.ts';
import {licences} from './licences.ts';
import {reportFormat} from './report-format.ts';
import {reports} from './reports.ts';
import {reviewing} from './reviewing.ts';
import {settings} from './settings.ts';

/**
 * The page on each topic.
 * @param lines the table of keys
 * @param here the folders of this computer, where they are known
 * @param notices the licences of what is bundled, where they are asked for
 */
export function topicPages(lines: readonly KeyLine[], here?: Folders, notices?: string): readonly Page[] {
	const aboutReports = [briefing, keys(lines), lens, find, reports, reviewing];
	return [...aboutReports, json(), reportFormat(), settings(lines), files(here), licences(notices)];
}
