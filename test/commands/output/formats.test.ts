import fc from 'fast-check';
import stringWidth from 'string-width';
import {describe, expect, test} from 'vitest';
import {viewNames} from '../../../source/briefing/actors/selection.ts';
import {reportInput, reportText} from '../../fixtures.ts';
import {parseCsv} from '../../printing/parse-csv.ts';
import {commandLine, jsonOf, writeReport} from '../command-line.ts';

// The brief is a page, notes need a reader, and what is not about one report alone needs words or a library: they have tests of their own.
const names = [...viewNames, 'actors', 'now'];

describe.each(names)('%s', (name) => {
	test('fits the terminal, whatever its width', async () => {
		await fc.assert(
			fc.asyncProperty(fc.integer({min: 2, max: 200}), async (columns) => {
				const {stdout} = await commandLine([name], {columns});
				for (const line of stdout.split('\n')) {
					expect(stringWidth(line)).toBeLessThanOrEqual(columns);
				}
			}),
			{numRuns: 20},
		);
	});

	test('in a pipe has as many lines whether its text is long or short', async () => {
		const {stdout} = await commandLine([name]);
		expect(stdout.split('\n').length).toBeGreaterThan(2);
		expect(stdout).not.toMatch(/\n\n/);
	});

	test('as CSV has a row of keys, and rows as long as it', async () => {
		const [keys, ...rows] = parseCsv((await commandLine([name, '--csv'])).stdout);
		expect(rows.length).toBeGreaterThan(0);
		for (const row of rows) {
			expect(row).toHaveLength(keys?.length ?? 0);
		}
	});

	test('as Markdown has rows with as many cells as its head', async () => {
		const {stdout} = await commandLine([name, '--markdown']);
		const counts = stdout
			.split('\n')
			.filter((line) => line.startsWith('|'))
			.map((line) => line.replaceAll('\\|', '').split('|').length);
		expect(new Set(counts).size).toBe(1);
		expect(stdout).toContain('S/2031/7');
	});

	test('is no different where a terminal has no width to tell', async () => {
		expect((await commandLine([name], {columns: 0})).stdout).toBe((await commandLine([name], {columns: 80})).stdout);
	});
});

test('issues, for people: who, how, and where it says so', async () => {
	expect((await commandLine(['issues'], {columns: 80})).stdout).toBe(
		`  Who                     Kind     What (the report’s verb)          Differs  ¶

The talks
  FFA, HMU                asks     Talks on neutral ground (“called  differs  ¶2
                                   for”)
  President Zoë Çelik     holds    Talks in the capital only         differs  ¶2
                                   (“insisted”)
  some of Civil society   asks     A seat for women | at the table            ¶3
                                   (“urged”)
  speaker not named       reports  =Roads are closed (“was told”)             ¶3

Security
  Hill groups, signatory  pledges  Cantonment, once sites are ready           ¶4
                                   (“undertook to”)
    (due July 2031)
    (Our reading: July of the same year)
  some Hill groups        fears    Reprisals in the hills                     ¶4
                                   (“feared”)
`,
	);
});

test('deployment, for people: stated and computed are told apart', async () => {
	const {stdout} = await commandLine(['deployment']);
	expect(stdout).toContain('1,000 of 3,000 troops · 33.3 % · 2,000 short (both computed)');
	expect(stdout).toContain('1,500 of 3,000 troops · 50 % (stated) · 1,500 short (computed)');
	expect(stdout).toMatch(/The hills +300–400 fighters +by July +the report +¶4 +Estimate of the mission/);
	expect(stdout).toMatch(/Full capability +not stated +not stated +the report/);
	expect(stdout).toContain('S/2031/99 ¶12');
});

test('programme, for people: what has no end or place says so', async () => {
	const {stdout} = await commandLine(['programme'], {columns: 120});
	expect(stdout).toMatch(/^Sunday 4 May 2031 · Ardo$/m);
	expect(stdout).toMatch(/09:00–10:00 +1h +Government +Government of Ardovia +Minister of Justice +¶II/);
	expect(stdout).toMatch(/1h +nothing scheduled/);
	expect(stdout).toMatch(/11:00– +not stated +Civil society/);
	expect(stdout).toMatch(/^Monday 5 May 2031 · place not stated$/m);
	expect(stdout).toMatch(/Press +not stated +¶II/);
});

test('positions, for people: inferred differences say so', async () => {
	const {stdout} = await commandLine(['positions'], {columns: 100});
	expect(stdout).toMatch(/^Where should the talks be held\? · differ \(inferred by us\)$/m);
	expect(stdout).toMatch(/On neutral ground +FFA, HMU ¶2/);
});

test('terms, for people: what nothing answers is flagged', async () => {
	const {stdout} = await commandLine(['terms']);
	expect(stdout).toMatch(/1 +Urge credible talks +Government of Ardovia +2 statements: ¶2 +4 May 09:00 +¶I\.1/);
	expect(stdout).toMatch(/2 +Visit the hills +Hill groups +nothing answers it +¶I\.2/);
});

test('a term that is due says by when', async () => {
	const path = writeReport(
		'due-term.json',
		reportText({terms: reportInput.terms.map((term) => ({...term, due: '2031-06'}))}),
	);
	expect((await commandLine(['terms', '--report', path])).stdout).toMatch(/Urge credible talks[\s\S]*?due June 2031/);
	expect(await jsonOf('terms', '--report', path)).toMatchObject([{due: '2031-06'}, {due: '2031-06'}]);
});

test('text and actors, for people: our words, notes and acronyms are marked', async () => {
	const {stdout} = await commandLine(['text']);
	expect(stdout).toMatch(/¶1 +paraphrase +The mission travelled\. +The day of arrival is given twice/);
	expect(stdout).toMatch(/¶2 +verbatim /);
	expect((await commandLine(['actors'])).stdout).toMatch(
		/United Nations Mission in Ardovia +UNMA \(ours\) +UN mission/,
	);
});
