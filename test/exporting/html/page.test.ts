import {existsSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {type Browser, chromium} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {ExportedDocument} from '../../../source/exporting/document.ts';
import {writeHtml} from '../../../source/exporting/html/page.ts';
import {chart} from '../../../source/printing/chart.ts';
import {heading, list, matrixBlock, paragraph, point, tableBlock} from '../../../source/printing/markdown-blocks.ts';
import {logo} from '../invented-book.ts';

const table = tableBlock({
	title: 'Terms',
	caption: '',
	headings: 0,
	columns: [{title: 'Number', align: 'right'}, {title: 'Text', grow: 1}, {title: '¶'}],
	rows: [{cells: ['1', 'Urge <b>credible</b> talks & “more”', '¶I.1']}],
});
const bars = [
	{label: '4 May 2031', value: 300, whole: 1000, text: '300 of 1,000 troops'},
	{label: '5 May 2031', value: 500, whole: undefined, text: '500 troops'},
];
const matrix = matrixBlock({
	title: 'Positions by actor',
	caption: '',
	headings: 0,
	columns: [{title: 'Question', grow: 8}, ...['Government', 'FFA', 'Civil society'].map((title) => ({title}))],
	rows: [{cells: ['Where to talk?', 'A', '', 'bC']}],
});
const book: ExportedDocument = {
	title: 'Mission to Ardovia',
	source: 'Mission to Ardovia · 4–5 May 2031 · S/2031/7',
	day: '2031-05-04',
	parts: [
		{title: 'Terms', blocks: [table]},
		{title: 'Government', blocks: [paragraph('In the room'), heading(1, 'Raise'), list([point(paragraph('Talks'))])]},
		{title: 'Deployment', blocks: [chart('Troops', bars), heading(1, 'Force'), table]},
		{title: 'Positions by actor', blocks: [matrix]},
	],
	letterhead: {
		lines: ['Permanent Mission of Ardovia'],
		logo,
	},
	classification: 'For official use only',
};

test('a document of one part has that part’s headings below its title; one of several, below theirs', () => {
	const [, one] = book.parts;
	const titles = (html: string) => [...html.matchAll(/<(h\d)>([^<]*)/g)].map(([, name, text]) => `${name} ${text}`);
	expect(titles(writeHtml({...book, title: 'Government', parts: [one].flatMap((part) => part ?? [])}))).toEqual([
		'h1 Government',
		'h2 Raise',
	]);
	expect(titles(writeHtml(book))).toEqual([
		'h1 Mission to Ardovia',
		'h2 Terms',
		'h2 Government',
		'h3 Raise',
		'h2 Deployment',
		'h3 Force',
		'h2 Positions by actor',
	]);
});

test('whatever a text has in it stays text', () => {
	expect(writeHtml(book)).toContain('Urge &#x3C;b>credible&#x3C;/b> talks &#x26; “more”');
});

test('a chart is drawn to one scale, of values and of what they are to reach', () => {
	const widths = [...writeHtml(book).matchAll(/class="(whole|value)"[^>]*width="(\d+)"/g)].map(([, name, width]) => [
		name,
		width,
	]);
	expect(widths).toEqual([
		['whole', '400'],
		['value', '120'],
		['whole', '0'],
		['value', '200'],
	]);
});

test('a matrix is drawn: a disc with the letter of each answer, hollow where only some give it; in words beside it', () => {
	const html = writeHtml({...book, parts: [{title: 'Positions', blocks: [matrix]}]});
	expect([...html.matchAll(/<circle class="(\w+)" cx="([\d.]+)"/g)].map(([, extent, x]) => [extent, x])).toEqual([
		['all', '24'],
		['some', '112'],
		['all', '128'],
	]);
	expect([...html.matchAll(/<text class="\w+"[^>]*>(\w)</g)].map(([, letter]) => letter)).toEqual(['A', 'b', 'C']);
	expect(html).toContain('<span class="text">Government: A · Civil society: bC</span>');
	expect(html).not.toContain('<table');
});

const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
	existsSync(path),
);

describe.skipIf(browserPath === undefined)('in a real browser (skipped where none is installed)', () => {
	let browser: Browser;

	beforeAll(async () => {
		browser = await chromium.launch({executablePath: browserPath ?? '', args: ['--no-sandbox']});
	}, 60_000);

	afterAll(async () => {
		await browser.close();
	});

	const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

	test.each([
		[360, 'light'],
		[360, 'dark'],
		[1280, 'light'],
		[1280, 'dark'],
	] as const)(
		'%d pixels wide and %s it offends no rule of accessibility, and nothing is wider than the page',
		async (width, colorScheme) => {
			const page = await browser.newPage({viewport: {width, height: 800}, colorScheme});
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.setContent(writeHtml(book));
			await page.evaluate(axe);
			const violations = await page.evaluate(
				'axe.run().then(({violations}) => violations.map(({id, nodes}) => [id, nodes[0].html]))',
			);
			expect(violations).toEqual([]);
			expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
			expect(asked.filter((url) => !/^(?:data|about):/.test(url))).toEqual([]);
			await page.close();
		},
		60_000,
	);

	test('on paper short parts follow each other, and what is handed on as one page stands alone', async () => {
		const page = await browser.newPage();
		await page.emulateMedia({media: 'print'});
		const parts = book.parts.map((part) => (part.title === 'Government' ? {...part, onePage: ['Raise']} : part));
		await page.setContent(writeHtml({...book, parts}));
		const breaks = "[...document.querySelectorAll('section')].map((part) => getComputedStyle(part).breakBefore)";
		expect(await page.evaluate(breaks)).toEqual(['page', 'page', 'page', 'auto']);
		await page.close();
	}, 60_000);
});
