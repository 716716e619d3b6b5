import {chmodSync, mkdirSync, truncateSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {generateReport} from '../../bench/generated/generate-report.ts';
import {harbour} from '../../tui/harbour.ts';
import {
	isRoot,
	leftAsItWas,
	moveTo,
	nobody,
	openBriefing,
	ownHome,
	pointsAt,
	saveReport,
	showsWhole,
	startFromShell,
} from '../harness/briefing.ts';

const enter = '\u001B[?1049h';

describe('a report that cannot be used is one line, and the screen is left alone', () => {
	const text = JSON.stringify(harbour);
	const [first, ...others] = harbour.statements;

	test.each(
		fewOf<[string, string | Uint8Array, RegExp]>(3, [
			['broken JSON', '{"version": 1,', /not valid JSON: line 1, column 15/],
			['nothing', '', /empty/],
			['no report', '[1, 2]', /report\.json: /],
			['a binary file', Uint8Array.from({length: 512}, (_, at) => at % 256), /report\.json: /],
			['NUL bytes', text.replace('Harbour', 'Har\0bour'), /report\.json: /],
			['another version', text.replace('"version":1', '"version":99'), /version/],
			['a missing field', JSON.stringify({...harbour, symbol: undefined}), /symbol/],
			['a mistyped field', JSON.stringify({...harbour, terms: 'none'}), /terms/],
			['a statement twice', JSON.stringify({...harbour, statements: [first, first, ...others]}), /neutral/],
			['a reference to nothing', text.replace('"kind":"asks"', '"kind":"asks","point":"p","issue":"gone"'), /./],
		]),
	)('%s', async (_, content, wanted) => {
		const home = ownHome();
		const file = join(home, 'report.json');
		writeFileSync(file, content);
		await using terminal = startFromShell({home, args: [file], columns: 250});
		expect(await leftAsItWas(terminal)).toBe(65);
		expect(terminal.output).not.toContain(enter);
		const [said = '', end, ...rest] = terminal.screen().filter((line) => line !== '');
		expect(said).toMatch(/^mission-brief: .*report\.json: /);
		expect(said).toMatch(wanted);
		expect(end).toMatch(/^exit 65:/);
		expect(rest).toEqual([]);
	});

	test('a file that is not there, and a folder', async () => {
		const home = ownHome();
		mkdirSync(join(home, 'folder.json'));
		for (const name of ['gone.json', 'folder.json']) {
			await using terminal = startFromShell({home, args: [join(home, name)], columns: 250});
			expect(await leftAsItWas(terminal)).toBe(66);
			expect(terminal.output).not.toContain(enter);
			expect(terminal.screen()[0]).toMatch(new RegExp(`^mission-brief: .*${name}: `));
		}
	});

	test('a file of more than 128 MiB', async () => {
		const home = ownHome();
		const file = join(home, 'large.json');
		writeFileSync(file, '');
		truncateSync(file, 129 * 1024 * 1024);
		await using terminal = startFromShell({home, args: [file], columns: 250});
		expect(await leftAsItWas(terminal)).toBe(65);
		expect(terminal.output).not.toContain(enter);
		expect(terminal.screen()[0]).toMatch(/^mission-brief: .*large\.json: .*128 MiB/);
	});

	test.runIf(isRoot)('a file that may not be read', async () => {
		const home = ownHome(nobody);
		const file = saveReport(harbour, home);
		chmodSync(file, 0);
		await using terminal = startFromShell({home, user: nobody, args: [file], columns: 250});
		expect(await leftAsItWas(terminal)).toBe(66);
		expect(terminal.output).not.toContain(enter);
		expect(terminal.screen()[0]).toMatch(/^mission-brief: .*report\.json: .*permission/i);
	});

	test.each(
		fewOf(2, [
			[['--actor', 'nobody at all'], 64],
			[['--view', 'gossip'], 64],
			[['--gossip'], 64],
			[['--at', 'noon'], 64],
		]),
	)('%j too is wrong usage', async (args, code) => {
		await using terminal = startFromShell({args, columns: 250});
		expect(await leftAsItWas(terminal)).toBe(code);
		expect(terminal.output).not.toContain(enter);
		expect(terminal.screen()[0]).toMatch(/^mission-brief: /);
	});
});

test('a report of 20,000 statements opens, moves, narrows and quits', async () => {
	const file = saveReport(generateReport(20_000));
	await using terminal = await openBriefing({args: [file], columns: 120, rows: 40});
	await showsWhole(terminal, 120, 40, '20000');
	terminal.type('t');
	await terminal.waitFor('By issue');
	terminal.type(`G${'k'.repeat(3)}\r`);
	await terminal.waitFor(/^ > ▾ .* \d{4} │/m);
	terminal.type('j'.repeat(100));
	await terminal.waitFor('more ↑');
	await pointsAt(terminal, '¶');
	terminal.press('enter');
	await showsWhole(terminal, 120, 40, 'q close');
	terminal.press('escape');
	await showsWhole(terminal, 120, 40, 'q quit');
	terminal.type('aactor 7\r');
	await terminal.waitFor('only Actor 7');
	await showsWhole(terminal, 120, 40, 'A shows all');
	terminal.type('At');
	await terminal.waitFor('By kind');
	terminal.type('q');
	expect(await terminal.exit).toEqual({exitCode: 0, signal: 0});
});

describe('a report of wide and long words', () => {
	const long = 'x'.repeat(300);
	const wide = {
		...harbour,
		symbol: 'S/2020/安',
		subject: '한국어 🇲🇱 e\u0301',
		actors: harbour.actors.map((actor) => ({...actor, name: `${actor.name} 安理会👩‍👩‍👧‍👦 e\u0301\u0323${long}`})),
		members: harbour.members.map((member) => ({...member, title: `大使 ${long}`})),
		issues: harbour.issues.map((issue) => ({...issue, title: `${issue.title} 👍🏽${long}`})),
		statements: harbour.statements.map((statement) => ({...statement, text: `${statement.text} 安理会 ✅ ⚠️ ${long}`})),
		questions: harbour.questions.map((question) => ({...question, question: `${question.question} ｆｕｌｌ ${long}`})),
		figures: harbour.figures.map((figure) => ({...figure, label: `${figure.label} 部隊 ${long}`})),
		terms: harbour.terms.map((term) => ({...term, text: `${term.text} สวัสดี ${long}`})),
		meetings: harbour.meetings.map((meeting) => ({...meeting, title: `${meeting.title} हिन्दी 会議 ${long}`})),
		paragraphs: harbour.paragraphs.map((paragraph) => ({...paragraph, text: `العربية ${paragraph.text} 段落 ${long}`})),
	};

	test.each(
		fewOf(1, [
			[80, 24],
			[120, 40],
			[60, 20],
		]),
	)('keeps every frame whole at %i×%i', async (columns, rows) => {
		await using terminal = await openBriefing({args: [saveReport(wide)], columns, rows});
		for (const tab of ['1 DEL', '2 ISS', '3 DEP', '4 PRO', '5 POS', '6 TER', '7 TEX']) {
			terminal.type(tab.charAt(0));
			await terminal.waitFor(tab);
			await showsWhole(terminal, columns, rows);
			await moveTo(terminal, '');
			terminal.press('enter');
			await showsWhole(terminal, columns, rows, 'q close');
			terminal.type('jG');
			await showsWhole(terminal, columns, rows, 'q close');
			terminal.press('escape');
			await terminal.waitFor('q quit');
		}

		terminal.type('a');
		await showsWhole(terminal, columns, rows, 'Narrow to:');
		terminal.type('reds');
		await showsWhole(terminal, columns, rows, 'Narrow to: reds');
	});
});

test('control sequences in a report do not reach the terminal', async () => {
	const bad =
		'\u001B[2J\u001B[1;1H\u001B]0;owned\u0007\u001B]52;c;b3duZWQ=\u0007\u001BP+q\u001B\\\u009B31m\u0085\u0007\b\u202E\u2066\u001B[?1049l\u001Bc';
	const spoilt = JSON.stringify(harbour).replaceAll(/"(?:text|name|title|label|question|section)":"/g, (start) => {
		return `${start}${JSON.stringify(`${bad}A`).slice(1, -1)}`;
	});
	await using terminal = await openBriefing({args: [saveReport(spoilt)]});
	for (const tab of ['1 DEL', '2 ISS', '3 DEP', '4 PRO', '5 POS', '6 TER', '7 TEX']) {
		terminal.type(tab.charAt(0));
		await terminal.waitFor(tab);
		terminal.press('enter');
		await showsWhole(terminal, 80, 24, 'q close');
		terminal.press('escape');
		await terminal.waitFor('q quit');
	}

	expect(terminal.isAlternate()).toBe(true);
	for (const sequence of ['\u001B[2J', '\u001B]', '\u001BP', '\u001Bc', '\u0007', '\b', '\u009B', '\u202E', '\u2066']) {
		expect(terminal.output).not.toContain(sequence);
	}
});
