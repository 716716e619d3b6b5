import type {Block, Page} from '../page.ts';

/**
 * The topic on the licences of what the program is made of.
 * @param notices their texts; without them it says where these are
 */
export function licences(notices: string | undefined): Page {
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
