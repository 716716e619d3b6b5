import {suggestion} from '../../../briefing/wording.ts';
import {userFolders} from '../../../library/store/user-folders.ts';
import {usualWidth} from '../../../printing/text.ts';
import {contracts} from '../../output/contracts.ts';
import {exitCodes, wrongUsage} from '../../world/errors.ts';
import {type World, wantsColor, write} from '../../world/world.ts';
import {commandPages} from './command-page.ts';
import {generalPage} from './general-page.ts';
import type {Page} from './page.ts';
import {pageText} from './page-text.ts';
import {showInPager} from './pager.ts';
import {topicPages} from './topics/topics.ts';

/** Lines longer than this are hard to read. */
const widest = 120;

/**
 * Prints the page of help that some words name, on everything where there are none. On a terminal it has the terminal's width, bold
 * headings where the reader wants such things and, where it is longer than the screen, the reader's pager.
 * @param words the name of a command or a topic, in several words too: `report format`, `library show`
 * @throws {Failure} 64 where no page has that name
 */
export async function help(words: readonly string[], color: boolean, world: World): Promise<number> {
	const page = await pageNamed(words.join(' '), world);
	const {env, streams} = world;
	const {isTTY = false, columns, rows = 0} = streams.stdout;
	const width = isTTY ? Math.min(columns || usualWidth, widest) : usualWidth;
	const hasBold = isTTY && color && wantsColor(env);
	const textFor = (isBoldShown: boolean) => pageText(page, {columns: width, bold: hasBold && isBoldShown});
	const text = textFor(true);
	// The prompt takes a line of the screen, too.
	const isLonger = isTTY && rows > 0 && text.split('\n').length > rows;
	if (!isLonger || !(await showInPager(textFor, env))) {
		await write(streams.stdout, text);
	}

	return exitCodes.done;
}

async function pageNamed(typed: string, world: World): Promise<Page> {
	const notices = typed.toLowerCase() === 'licences' ? world.notices() : undefined;
	const {data, settings} = await userFolders();
	const here = data === undefined || settings === undefined ? undefined : {data, settings};
	const topics = topicPages(await world.keyTable(), here, notices);
	const titled = topics.map((one) => ({...one, blocks: [{heading: `${one.name}: ${one.title}`}, ...one.blocks]}));
	const pages: readonly Page[] = [...commandPages(true), ...titled];
	const name = nameOf(typed);
	const page = name === '' ? generalPage(topics) : pages.find((one) => one.name === name);
	if (page === undefined) {
		const names = pages.map((one) => one.name);
		const hint = suggestion(name, names) || '; mission-brief help lists what there is';
		throw wrongUsage(`help: there is no command or topic "${typed}"${hint}`);
	}

	return page;
}

// What a command does in its own way, as `library show`, is told on its page.
function nameOf(typed: string): string {
	const asked = typed.toLowerCase();
	const [command] = contracts.find(({of}) => of === asked)?.of.split(' ') ?? [];
	return command ?? asked.replaceAll(' ', '-');
}
