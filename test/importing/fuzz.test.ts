import fc from 'fast-check';
import {expect, test} from 'vitest';
import {importDocument} from '../../source/importing/import-document.ts';
import {isOwnFormat} from '../../source/report/read-file.ts';
import {amount} from '../amount.ts';
import {importedReport} from './imported-report.ts';
import {mutated} from './mutated.ts';
import {mutatedReal} from './mutated-real.ts';

const cases = Number(process.env.FUZZ_CASES ?? amount(25, 5000));
/** What takes a thread of its own, and with it more time, is tried less often. */
const shares = {text: 0.88, html: 0.04, docx: 0.03, pdf: 0.03, real: 0.02};

const what = (kind: keyof typeof shares) =>
	`${Math.ceil(cases * shares[kind])} changed documents made of ${kind} ${kind === 'real' ? 'reports ' : ''}give a report or one line that says why not`;

async function expectAnswers(kind: keyof typeof shares, documents: fc.Arbitrary<Uint8Array>): Promise<void> {
	await fc.assert(
		fc.asyncProperty(documents, async (bytes) => {
			const name = `S_2010_99.${kind}`;
			// What libraries read they may not come to an end with; a text has none.
			const imported =
				kind === 'text' && !isOwnFormat(bytes, name)
					? importedReport(bytes, name).then((report) => ({report}))
					: importDocument(bytes, name);
			const found = await imported.catch((error: unknown) => error);
			if (found instanceof Error) {
				// A report that is made here is never wrong; one in the program's own format may be.
				expect(found.name).toBe(isOwnFormat(bytes, name) ? 'ReportFileError' : 'DocumentError');
				expect(found.message).toMatch(/^[^\n\r]{5,300}$/u);
			} else {
				expect(found).toMatchObject({report: {version: 1}});
			}
		}),
		// A case is found again by its seed; making it small takes long where each try takes a thread.
		{numRuns: Math.ceil(cases * shares[kind]), endOnFailure: true},
	);
}

// Not beside the others: it leaves their threads no time to answer in.
test(what('text'), () => expectAnswers('text', mutated.text));

// Skipped where the published reports are not at hand, which is said.
test.skipIf(mutatedReal === undefined)(what('real'), () => expectAnswers('real', mutatedReal ?? expect.unreachable()));

for (const kind of ['html', 'docx', 'pdf'] as const) {
	test.concurrent(what(kind), () => expectAnswers(kind, mutated[kind]));
}
