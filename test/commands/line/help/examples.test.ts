import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test} from 'vitest';
import {commandPages} from '../../../../source/commands/line/help/command-page.ts';
import {generalPage} from '../../../../source/commands/line/help/general-page.ts';
import type {Page, Term} from '../../../../source/commands/line/help/page.ts';
import {topicPages} from '../../../../source/commands/line/help/topics/topics.ts';
import {commandNamed} from '../../../../source/commands/line/table.ts';
import {openLibrary} from '../../../../source/library/open-library.ts';
import {isLong} from '../../../amount.ts';
import {reportText} from '../../../fixtures.ts';
import {harbourReport} from '../../../importing/invented/harbour.ts';
import {makeDocx, makeHtml, makePdf} from '../../../importing/invented/make-documents.ts';
import {commandLine, folder, maliFile} from '../../command-line.ts';
import {inventedFile} from '../../documents.ts';

const root = join(import.meta.dirname, '..', '..', '..', '..');
/** Where the documents that the examples name stand, and a folder of data. */
const there = join(folder, 'examples');
const data = join(there, 'backup');
const topics = topicPages([]);
const pages: readonly Page[] = [generalPage(topics), ...commandPages(true), ...topics];

/** Everything that can be typed as it stands: examples, and what stands so in a text. The whole book as PDF takes long. */
const shown = [...new Set(pages.flatMap(commandsOf))].filter((command) => isLong || !command.endsWith('mali.pdf'));
const inReadme = [...new Set(commandsIn(readFileSync(join(root, 'README.md'), 'utf8')))];

// What a reader has by now.
beforeAll(async () => {
	mkdirSync(there);
	writeFileSync(join(there, 'report.pdf'), await makePdf(harbourReport));
	writeFileSync(join(there, 'report.docx'), makeDocx(harbourReport));
	writeFileSync(join(there, 'report.html'), makeHtml(harbourReport));
	writeFileSync(join(there, 'report.json'), reportText());
	await importHaiti();
	noteIn(data, 'Ask who will sit at the table');
	const theirs = join(there, 'theirs');
	noteIn(theirs, 'They will all sit there');
	const bundle = ['--bundle', join(there, 'visit.mbrief'), '--notes', '--data', theirs];
	expect((await commandLine(['export', ...bundle], {bundled: maliFile})).code).toBe(0);
	for (const name of ['mission-brief.backup', 'monday.backup']) {
		expect((await commandLine(['backup', join(there, name), '--data', data])).code).toBe(0);
	}
});

describe('what the help shows can be typed', () => {
	test.each(shown)('%s', async (command) => {
		await succeeds(command);
	});
});

describe('what the README shows can be typed', () => {
	test.each(inReadme)('%s', async (command) => {
		await succeeds(command);
	});

	test('it shows the commands of a day', () => {
		for (const name of ['brief', 'now', 'positions', 'issues', 'search', 'import', 'notes', 'help']) {
			expect(inReadme).toContainEqual(expect.stringMatching(new RegExp(`^mission-brief ${name}\\b`)));
		}
	});
});

async function succeeds(command: string): Promise<void> {
	const [, ...args] = command
		.replace(/ >>? .*/, '')
		.split(' ')
		.map((word) => word.replace(/^"|"$/g, ''));
	const placed = args.map((word, at) => placeOf(word, args[at - 1]));
	const isAboutProgram = /^(?:help|version|-V|completion)$/.test(args[0] ?? '');
	const isKept = isAboutProgram || args.includes('--data');
	const {code, stdout, opened} = await commandLine([...placed, ...(isKept ? [] : ['--data', data])], {
		bundled: maliFile,
		...(args[0] === 'restore' ? {answer: 'y'} : {}),
		// Without a command it is the briefing that is meant.
		...(isAboutProgram || commandNamed(args[0]) !== undefined ? {} : {columns: 80}),
	});
	expect(code).toBe(0);
	expect(stdout !== '' || opened !== undefined || /--output|--bundle|remove|backup|restore/.test(command)).toBe(true);
	if (args.includes('remove')) {
		await importHaiti();
	}
}

function noteIn(place: string, text: string): void {
	const library = openLibrary(place, {now: () => new Date(0).toISOString(), warn: () => {}});
	library.notes.add({report: 'S/2014/173', target: {kind: 'paragraph', id: '6'}, text});
	library.close();
}

async function importHaiti(): Promise<void> {
	const file = inventedFile('examples-haiti.txt', {
		symbol: 'S/2012/534',
		country: 'Haiti',
		paragraphs: [
			'The United Nations Stabilization Mission in Haiti (MINUSTAH) asked that the quays be cleared before the rains.',
			'The Security Council mission urged the Government of Haiti to hold elections.',
		],
	});
	expect((await commandLine(['import', file, '--data', data])).code).toBe(0);
}

// What is written is a file of its own.
function placeOf(word: string, before: string | undefined): string {
	if (before === '--output' || before === '--bundle' || (before === 'backup' && word !== 'monday.backup')) {
		return join(there, `written-${word}`);
	}

	return isFile(word) ? join(there, word) : word;
}

function isFile(word: string): boolean {
	return (
		/^report\.(?:pdf|docx|html|json)$/.test(word) ||
		['visit.mbrief', 'mission-brief.backup', 'monday.backup'].includes(word)
	);
}

function commandsOf({blocks}: Page): string[] {
	return blocks.flatMap((block) => {
		if (typeof block === 'string') {
			return commandsIn(block);
		}

		if ('examples' in block) {
			return block.examples.flatMap(([command, shows]) => [command, ...commandsIn(shows)]);
		}

		return 'terms' in block ? textsOf(block.terms).flatMap(commandsIn) : [];
	});
}

function textsOf(terms: readonly Term[]): string[] {
	return terms.flatMap(([, meaning, parts = []]) => [meaning, ...textsOf(parts)]);
}

// Between backticks, behind a prompt or as an indented line; a word in capitals stands for something else.
function commandsIn(text: string): string[] {
	const found = text.matchAll(/(?:`|^\$ |^ {4})((?:mission-brief|npm start)(?: [^`\n#]*[^`\n# ])?)(?=`| *$| *#)/gm);
	return [...found]
		.map(([, command = '']) => command.replace(/^npm start(?: --silent)?(?: --)?/, 'mission-brief'))
		.filter((command) => !/ [A-Z]+\b(?!\/)/.test(command.replace(/--actor [A-Z]+/g, '')));
}
