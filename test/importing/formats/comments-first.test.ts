import {expect, test} from 'vitest';
import {amount} from '../../amount.ts';
import {processorClock} from '../../processor-clock.ts';
import {importedReport} from '../imported-report.ts';
import {harbourReport} from '../invented/harbour.ts';
import {makeHtml} from '../invented/make-documents.ts';

const html = Buffer.from(makeHtml(harbourReport)).toString();
const imported = (text: string) => importedReport(Buffer.from(text), 'S_2031_7.html');
const plain = await imported(html);

test.each([
	['sixty comments', '<!---->'.repeat(60)],
	['very many comments', '<!-- -->\n'.repeat(amount(10_000, 100_000))],
	['declarations between comments', '<?xml version="1.0"?>\n<!-- -->'.repeat(60)],
	['one long comment', `<!-- ${'a licence > '.repeat(10_000)} -->`],
	['much space', '\n \t'.repeat(100_000)],
])('with %s before all else, a report in HTML is the same, and what is no report is refused', async (_, before) => {
	const seconds = processorClock();
	expect(await imported(before + html)).toEqual(plain);
	await expect(imported(`${before}\nThe mission met the President.\n`)).rejects.toMatchObject({
		name: 'DocumentError',
		code: 'no-report',
	});
	expect(seconds()).toBeLessThan(5);
});
