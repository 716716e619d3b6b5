import {describe, expect, test} from 'vitest';
import {reportInput, reportText} from '../../fixtures.ts';
import {commandLine, jsonOf, writeReport} from '../command-line.ts';

describe('a report at a glance, where the output is no terminal', () => {
	test('what, when, who leads, strength, what there is, what is open', async () => {
		expect(await commandLine([])).toMatchObject({
			code: 0,
			stderr: '',
			opened: undefined,
			stdout: `Security Council mission to Ardovia
S/2031/7 · 4–5 May 2031 · published 1 June 2031

Led by    Chad: Amina Déby, Permanent Representative (lead) ¶1
Headline  Troops: 1,000 of 3,000 troops · 33.3 % · 2,000 short (both computed) ·
          as of 4 May 2031 ¶4
Views     delegation 2 · issues 6 · deployment 4 · programme 3 · positions 2 ·
          terms 2 · text 7

Notes to the report
- The day of arrival is given twice, and differently ¶1
`,
		});
	});

	test('fits a screen of 24 lines and says what it had to leave out', async () => {
		const notes = Array.from({length: 40}, (_, at) => ({text: `Open point ${at} `.repeat(9), paragraph: '1'}));
		const path = writeReport('notes.json', reportText({notes}));
		const lines = (await commandLine([path])).stdout.trimEnd().split('\n');
		expect(lines.length).toBeLessThanOrEqual(24);
		expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
		expect(lines.at(-1)).toMatch(/^and \d\d more: mission-brief text$/);
	});

	test('under a lens counts both tiers apart', async () => {
		const {stdout} = await commandLine(['--actor', 'ffa']);
		expect(stdout).toContain('Lens: FFA\n');
		expect(stdout.replace(/\s+/g, ' ')).toContain('delegation – · issues 1 +2 · deployment 0 +1 · programme 0');
	});

	test('before the figures were known has no headline', async () => {
		expect((await commandLine(['--at', '2031-01-01T00:00'])).stdout).not.toContain('Headline');
	});

	test('is one object as JSON, also on a terminal', async () => {
		const overview = await jsonOf<Record<string, unknown>>();
		expect(Object.keys(overview)).toEqual(
			'symbol title missionFrom missionTo published leads headline views unreviewedStatements unreviewedFigures notes'.split(
				' ',
			),
		);
		expect(overview).toMatchObject({headline: {id: 'f-1'}, notes: reportInput.notes});
		expect((await commandLine(['--json'], {columns: 80})).stdout).toBe((await commandLine(['--json'])).stdout);
	});

	test('is a table as CSV and Markdown', async () => {
		expect((await commandLine(['--csv'])).stdout).toMatch(/^what,detail,paragraph\r\nReport,/);
		expect((await commandLine(['--markdown'])).stdout).toContain('| Led by | Chad: Amina Déby');
	});

	test('and --view prints that view instead', async () => {
		expect((await commandLine(['--view', 'terms'])).stdout).toBe((await commandLine(['terms'])).stdout);
	});
});
