import fc from 'fast-check';
import {expect, test} from 'vitest';
import {importDocument, isOwnFormat} from '../../source/importing/import-document.ts';
import {mutated} from './mutated.ts';

/** `FUZZ_CASES=20000 npx vitest run test/importing/fuzz.test.ts` is the long run. */
const cases = Number(process.env.FUZZ_CASES ?? 500);
/** What takes a thread of its own, and more time, is tried less often. */
const shares = {text: 0.9, html: 0.04, docx: 0.03, pdf: 0.03} as const;
const longestMs = 10_000;

test.concurrent.each(
	Object.entries(shares).map(([kind, share]) => [Math.ceil(cases * share), kind as keyof typeof shares] as const),
)(
	'%i changed documents made of %s give a report or one line that says why not',
	{timeout: 60_000 + cases * 100},
	async (numRuns, kind) => {
		await fc.assert(
			fc.asyncProperty(mutated[kind], async (bytes) => {
				const before = performance.now();
				const found = await importDocument(bytes, `S_2010_99.${kind}`).catch((error: unknown) => error);
				expect(performance.now() - before).toBeLessThan(longestMs);
				if (found instanceof Error) {
					// A report that is made here is never wrong; one in the program's own format may be.
					expect(found.name).toBe(isOwnFormat(bytes) ? 'ReportError' : 'DocumentError');
					expect(found.message).toMatch(/^[^\n\r]{5,300}$/u);
				} else {
					expect(found).toMatchObject({report: {version: 1}, source: {name: `S_2010_99.${kind}`}});
				}
			}),
			// A case is found again by its seed; making it small takes long where each try takes a thread.
			{numRuns, endOnFailure: true},
		);
	},
);
