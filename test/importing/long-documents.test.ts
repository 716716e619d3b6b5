import {expect, test} from 'vitest';
import {analyse} from '../../source/importing/analyse.ts';
import {readDocument} from '../../source/importing/formats/read-document.ts';
import {importDocument} from '../../source/importing/import-document.ts';
import {parseReport} from '../../source/report/parse.ts';

/** A long word makes a text long that is soon analysed. */
const place = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch';
const paragraphs = Array.from(
	{length: 900},
	(_, at) =>
		`${at + 1}. The mission met the Governor, who asked that the quays be cleared before the rains. ${`${place} is open. `.repeat(5)}`,
);
const bytes = Buffer.from(
	['Report of the mission to Belmarra, 4 to 6 May 2031', 'I. Introduction', ...paragraphs].join('\n\n'),
);

test('the analysis of a long document leaves room for keys, and finds what it finds of any', async () => {
	let turns = 0;
	const timer = setInterval(() => {
		turns += 1;
	}, 1);
	const {report, source, made} = await importDocument(bytes, 'belmarra.txt');
	clearInterval(timer);
	expect(turns).toBeGreaterThan(5);
	const {structure, json} = analyse(await readDocument(bytes), source.name);
	expect(report).toEqual(parseReport(json));
	expect(made?.structure).toEqual(structure);
	expect(Object.isFrozen(report)).toBe(true);
});

test('a long document that is no report is refused as a short one is', async () => {
	const text = Buffer.from('The harbour is open. '.repeat(20_000));
	await expect(importDocument(text, 'long.txt')).rejects.toMatchObject({name: 'DocumentError', code: 'no-report'});
});
