import fc from 'fast-check';
import {expect, test} from 'vitest';
import {documentLimits} from '../../../source/importing/formats/base/limits.ts';
import {importInThread} from '../../../source/importing/import-in-thread.ts';
import {amount} from '../../amount.ts';
import {harbourReport} from '../invented/harbour.ts';
import {makeDocx, makeHtml, makePdf, makeText} from '../invented/make-documents.ts';

const soon = {...documentLimits, milliseconds: 2_000};
const utf8 = (text: string) => new TextEncoder().encode(text);

test('any bytes are read or refused', async () => {
	const whole = [
		makeText(harbourReport),
		makeDocx(harbourReport),
		makeHtml(harbourReport),
		await makePdf(harbourReport),
	];
	const bytes = fc.oneof(
		fc.uint8Array({maxLength: 300}),
		fc.string({unit: 'binary', maxLength: 200}).map(utf8),
		fc
			.array(
				fc.constantFrom(
					'<ol>',
					'<li>',
					'<table>',
					'<td>',
					'</tr>',
					'<br>',
					'<h2>',
					'</p>',
					'<pre>',
					'word',
					' ',
					'<b>',
				),
				{maxLength: 40},
			)
			.map((parts) => utf8(`<!doctype html>${parts.join('')}`)),
		// A report with some bytes changed, so that more than the first look at it is tried.
		fc
			.tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat(255)), {maxLength: 12}), fc.nat(9))
			.map(([report, changes, kept]) => {
				const changed = kept === 0 ? report.slice(0, report.length / 2) : report.slice();
				for (const [place, byte] of changes) {
					changed[place % changed.length] = byte;
				}

				return changed;
			}),
	);
	await fc.assert(
		fc.asyncProperty(bytes, async (content) => {
			const before = content.slice();
			const found = await importInThread({bytes: content, name: 'any', limits: soon}).catch((error: unknown) => error);
			expect(content).toEqual(before);
			if (found instanceof Error) {
				expect(found).toMatchObject({name: 'DocumentError', message: expect.stringMatching(/^[^\n]+$/)});
			} else {
				expect(found).toMatchObject({json: expect.any(String)});
			}
		}),
		{numRuns: amount(5, 60)},
	);
});
