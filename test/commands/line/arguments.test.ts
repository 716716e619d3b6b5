import {describe, expect, test} from 'vitest';
import {usualEndings} from '../../../source/exporting/formats.ts';
import {bundled, commandLine, failureOf, writeReport} from '../command-line.ts';

const refusal = (...args: string[]) => failureOf(commandLine(args));

describe('wrong usage is one line, and exit code 64', () => {
	test.each([
		['--foo', 'unknown flag --foo; see --help'],
		['--jsno', 'unknown flag --jsno; did you mean "--json"?'],
		['--actr=x', 'unknown flag --actr; did you mean "--actor"?'],
		['-j', 'unknown flag -j; see --help'],
		['issues --actor', '--actor needs a value: --actor NAME'],
		['issues --actor --json', '--actor needs a value: --actor NAME'],
		['issues --output=', '--output needs a value: --output FILE'],
		['issues --csv=yes', '--csv takes no value'],
		['issues --json=', '--json= needs a value: --json=FIELDS'],
		['--view issues --view terms', '--view is given twice'],
		['issues --json --csv', '--json and --csv: only one format can be printed'],
		['issues --excel', '--excel goes with --csv, or with --output and a file that ends in .csv'],
		['backup whole.db --classification SECRET', '--classification does not apply to backup'],
		['notes --output readout.odt', `--output "readout.odt": a file that ends in ${usualEndings} can be written`],
		['brief serval --output Brief.PPT', `--output "Brief.PPT": a file that ends in ${usualEndings} can be written`],
		['--view isues', '--view "isues" is no view; did you mean "issues"?'],
		['--view x', '--view "x" is no view: delegation, issues, deployment, programme, positions, terms, text'],
		['--at tomorrow', '--at "tomorrow" is not of the form YYYY-MM-DDTHH:MM'],
		['--at 2031-02-30T10:00', '--at "2031-02-30T10:00" is a moment that does not exist'],
		['--at 2031-05-04T24:00', '--at "2031-05-04T24:00" is a moment that does not exist'],
		['issues --view terms', '--view does not apply to issues'],
		['issues --kind plegdes', '--kind "plegdes" is no kind; did you mean "pledges"?'],
		['text --kind asks', '--kind does not apply to text'],
		['text --at 2031-05-04T10:00', '--at does not apply to text'],
		['foo', '"foo" is neither a command nor a file; see --help'],
		['isues', '"isues" is neither a command nor a file; did you mean "issues"?'],
		['isues report.json', 'no such command: "isues"; did you mean "issues"?'],
		['issues one.json two.json', 'too many arguments: "two.json" after the report "one.json"'],
		['issues one.json --report two.json', 'two reports are given: "one.json" and --report "two.json"'],
		['notes --data', '--data needs a value: --data DIR'],
		['notes government', 'notes takes no argument: "government"; a report goes behind --report'],
		['now government', 'now takes no argument: "government"; a report goes behind --report'],
		['import', 'import needs words: mission-brief import FILE…'],
		['import x --actor x', '--actor does not apply to import'],
		['import x --report x', '--report does not apply to import'],
		['import x --view text', '--view does not apply to import'],
		['import x --yes', '--yes applies to a bundle alone'],
		['issues --audit', '--audit does not apply to issues'],
		['completion', 'completion is there for one of bash, zsh, fish: mission-brief completion SHELL'],
		['completion csh', 'completion is there for one of bash, zsh, fish: mission-brief completion SHELL'],
		['completion bash --json', '--json does not apply to completion'],
	])('%s', async (line, message) => {
		expect(await refusal(...line.split(' '))).toBe(`64: ${message}`);
	});

	test('an empty name', async () => {
		expect(await refusal('')).toBe('64: the report is an empty name');
		expect(await refusal('issues', '--actor', '')).toBe('64: --actor needs a value: --actor NAME');
		expect(await refusal('library', '--data', '')).toBe('64: --data needs a value: --data DIR');
	});
});

describe('a report is a file or the symbol of the bundled one', () => {
	const other = writeReport('other.json', '{"version": 3}');

	test('after the command, alone, or with --report', async () => {
		for (const args of [['text', other], [other], ['--report', other], ['text', `--report=${other}`]]) {
			expect(await refusal(...args)).toBe(
				`65: ${other}: version: 3 is not known to this program, which reads version 1`,
			);
		}
	});

	test('a symbol in any case', async () => {
		for (const args of [['text', 's/2031/7'], ['S/2031/7'], ['text', '--report', 'S/2031/7'], ['text', bundled]]) {
			expect((await commandLine(args)).code).toBe(0);
		}

		expect(await refusal('S/2031/8')).toBe(
			'66: S/2031/8: no such file, and the bundled report is S/2031/7; mission-brief import FILE puts a report into your library',
		);
	});

	test('no such file', async () => {
		expect(await refusal('missing.json')).toBe('66: missing.json: no such file');
		expect(await refusal('issues', 'foo')).toBe('66: foo: neither a file nor a report of your library');
		expect(await refusal('--report', 'foo')).toBe('66: foo: neither a file nor a report of your library');
	});

	test('after -- everything is a name', async () => {
		expect(await refusal('--', 'issues')).toBe('66: issues: neither a file nor a report of your library');
		expect(await refusal('issues', '--', '--json')).toBe('66: --json: neither a file nor a report of your library');
	});

	test('a message never carries control sequences to the terminal', async () => {
		expect(await refusal('issues', 'a\u001B[2J\nb.json')).toBe('66: a b.json: no such file');
		expect(await refusal('issues', 'x'.repeat(5000))).toMatch(/^66: x{600}…$/);
	});
});
