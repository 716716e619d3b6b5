import {execFileSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import mammoth from 'mammoth';
import {describe, expect, test} from 'vitest';
import {writeDocx} from '../../../source/exporting/docx/write-docx.ts';
import {isLong} from '../../amount.ts';
import {ownFolder} from '../../library/own-library.ts';
import {inventedBook} from '../invented-book.ts';
import {documentOf} from '../prepared.ts';
import {wordsOfPdf} from '../read-back.ts';

const bytes = await writeDocx(inventedBook);
const files = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
const {value: html, messages} = await mammoth.convertToHtml({buffer: Buffer.from(bytes)});

describe('a book for a word processor', () => {
	test('is read back with its headings, lists and tables', () => {
		expect(messages.filter(({type}) => type === 'error')).toEqual([]);
		expect([...html.matchAll(/<h1>(?:<a[^>]*><\/a>)*([^<]*)/g)].map(([, title]) => title)).toEqual([
			'Terms of reference',
			'Government',
			'Deployment',
		]);
		expect(html).toContain('<p>Mission to Ardovia</p>');
		expect(html).toMatch(/<h2>(?:<a[^>]*><\/a>)*Raise<\/h2>/);
		expect(html).toMatch(/<ul><li>Talks<ul><li>Note: as soon as possible<\/li><\/ul><\/li><li>Elections<\/li><\/ul>/);
		expect(html).toMatch(/<thead><tr><th>.*No\..*Term.*¶.*<\/thead>/);
		expect(html.match(/<tr>/g)?.length).toBeGreaterThan(120);
		for (const said of ['for the 120th time', 'What was said', '4 May 2031: 300 of 1,000 troops']) {
			expect(html.replaceAll('\u00A0', ' ')).toContain(said);
		}
	});

	test('of many parts has its contents in smaller letters, that they end on the page they begin on', async () => {
		const sizeIn = async (count: number) => {
			const parts = Array.from({length: count}, (_, at) => ({title: `Meeting ${at + 1}`, blocks: []}));
			const styles = strFromU8(unzipSync(await writeDocx(documentOf(parts)))['word/styles.xml'] ?? new Uint8Array());
			return Number(/w:styleId="TOC1".*?<w:sz w:val="(\d+)"/s.exec(styles)?.[1]);
		};
		expect(await sizeIn(20)).toBe(20);
		expect(await sizeIn(41)).toBeLessThan(20);
	});

	test('has contents with the page of each part', () => {
		const text = (files['word/document.xml'] ?? '').replace(/<w:instrText[^>]*>[^<]*/g, '').replace(/<[^>]+>/g, '|');
		const [, terms, government, deployment] =
			/Contents.*?Terms of reference\D*(\d+)\D*Government\D*(\d+)\D*Deployment\D*(\d+)/s.exec(text) ?? [];
		expect([terms, Number(deployment) - Number(government)]).toEqual(['2', 1]);
	});

	test('numbers its pages, and has the classification at head and foot of each', () => {
		const edges = Object.entries(files).filter(([path]) => /^word\/(?:header|footer)\d\.xml$/.test(path));
		expect(edges).toHaveLength(4);
		expect(edges.filter(([, text]) => !text.includes('For official use only'))).toEqual([]);
		const feet = edges.filter(([path]) => path.includes('footer')).map(([, text]) => text);
		expect(feet.filter((text) => !/PAGE<.* of .*NUMPAGES</s.test(text))).toEqual([]);
		expect(edges.map(([, text]) => text).join('')).toContain('prepared 4 May 2031');
	});

	test('has title, language and day, and is A4', () => {
		expect(files['docProps/core.xml']).toContain('<dc:title>Mission to Ardovia</dc:title>');
		expect(files['docProps/core.xml']?.match(/2031-05-04T00:00:00Z/g)).toHaveLength(2);
		expect(files['word/styles.xml']).toContain('w:val="en-GB"');
		expect(files['word/document.xml']).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
	});

	test('is the same bytes each time', async () => {
		expect(Buffer.compare(await writeDocx(inventedBook), bytes)).toBe(0);
	});
});

describe('programs that we did not write open it', () => {
	test.runIf(isLong && isInstalled('soffice'))('LibreOffice as pages, as many as the contents say', async () => {
		const folder = inFolder();
		const home = `-env:UserInstallation=file://${join(folder, 'home')}`;
		execFileSync(
			'soffice',
			[home, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'book.docx')],
			{
				stdio: 'ignore',
			},
		);
		const words = await wordsOfPdf(new Uint8Array(readFileSync(join(folder, 'book.pdf'))));
		expect(words).toContain('for the 120th time');
		expect(words).toContain('300 of 1,000 troops');
	});

	test.skipIf(!isInstalled('pandoc'))('pandoc as text', () => {
		const text = execFileSync('pandoc', ['--to', 'plain', join(inFolder(), 'book.docx')], {encoding: 'utf8'});
		expect(text.replace(/\s+/g, ' ')).toContain('4 May 2031: 300 of 1,000 troops');
	});
});

function isInstalled(program: string): boolean {
	try {
		execFileSync(program, ['--version'], {stdio: 'ignore'});
		return true;
	} catch {
		return false;
	}
}

function inFolder(): string {
	const folder = ownFolder();
	writeFileSync(join(folder, 'book.docx'), bytes);
	return folder;
}
