import {expect, test} from 'vitest';
import {amount, isLong} from '../../amount.ts';
import {steep} from '../../growth.ts';
import {importedReport} from '../imported-report.ts';
import {harbourReport} from '../invented/harbour.ts';
import {makeHtml} from '../invented/make-documents.ts';

const html = Buffer.from(makeHtml(harbourReport)).toString();
const imported = (text: string) => importedReport(Buffer.from(text), 'S_2031_7.html');
const plain = await imported(html);

const before: ReadonlyArray<readonly [string, (size: number) => string]> = [
	['comments', (size) => '<!-- -->\n'.repeat(size / 10)],
	['declarations between comments', (size) => '<?xml version="1.0"?>\n<!-- -->'.repeat(size / 1000)],
	['one long comment', (size) => `<!-- ${'a licence > '.repeat(size / 10)} -->`],
	['much space', (size) => '\n \t'.repeat(size / 10)],
];

test.each(before)(
	'with very much of %s before all else, a report in HTML is the same, and what is no report is refused',
	async (_, of) => {
		const much = of(amount(100_000, 1_000_000));
		expect(await imported(much + html)).toEqual(plain);
		await expect(imported(`${much}\nThe mission met the President.\n`)).rejects.toMatchObject({
			name: 'DocumentError',
			code: 'no-report',
		});
	},
);

// Time is taken in the long run alone.
test.runIf(isLong)('more of it takes no longer than it is more', async () => {
	const works = before.map(([name, of]) => [name, (size: number) => imported(of(size) + html)] as const);
	expect(await steep(works, 250_000)).toEqual([]);
});
