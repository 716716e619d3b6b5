import {expect, test} from 'vitest';
import {importedReport} from '../imported-report.ts';

const text = `Report of the Security Council mission to Arcadia, 3 to 5 May 2010

I. Findings

A. Security

1. The mission found the harbour of Bellavista calm.

B. Elections

2. The elections were prepared with care.

II. Observations

A. Security

3. The mission regards the harbour as safe.
`;

test('sections of one name under two headings are two issues, each with the heading above it', async () => {
	const report = await importedReport(Buffer.from(text), 'arcadia.txt');
	expect(report.issues.map(({title, paragraphs}) => [title, paragraphs])).toEqual([
		[expect.stringMatching(/^(?:A\. )?Security \((?:I\. )?Findings\)$/), ['1']],
		[expect.stringMatching(/Elections$/), ['2']],
		[expect.stringMatching(/^(?:A\. )?Security \((?:II\. )?Observations\)$/), ['3']],
	]);
});
