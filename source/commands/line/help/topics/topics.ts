import type {KeyLine} from '../../../../shelf/opening.ts';
import type {Block, Page} from '../page.ts';
import {type Folders, files} from './files.ts';
import {json, reportFormat} from './forms.ts';
import {keys, settings} from './keys.ts';
import {briefing, find, lens, reports, reviewing} from './reading.ts';

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

function licences(notices: string | undefined): Page {
	return {
		name: 'licences',
		title: 'what the program is made of, and under which licences',
		blocks: [
			'mission-brief is under the MIT License. It contains packages of others: `mission-brief help licences` prints the licence of each, as `dist/THIRD-PARTY-NOTICES.txt` has them.',
			...(notices
				?.split(/^-{80}$/m)
				.slice(1)
				.flatMap(noticeBlocks) ?? []),
		],
	};
}

function noticeBlocks(notice: string): readonly Block[] {
	const [heading = '', ...paragraphs] = notice.trim().split(/\n{2,}/);
	return [{heading}, ...paragraphs];
}
