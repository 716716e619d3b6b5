import {describe, expect, test} from 'vitest';
import {fewOf} from '../../amount.ts';
import {harbour} from '../../tui/harbour.ts';
import {faultsOfFrame, openBriefing, ownHome, pointsAt, quit, saveReport} from '../harness/briefing.ts';
import {notesIn} from '../writing/readers-data.ts';
import {openStatement, pasted, save} from '../writing/writing.ts';

const words = 'call the ambassador at ten about the inclusive talks in Bamako and the withdrawal of all armed groups';

const characters: readonly (readonly [string, string])[] = [
	['an alarm clock', '⏰'],
	['a watch', '⌚'],
	['a small square', '◾'],
	['a soft hyphen', 're\u00ADport:'],
];

describe.each(fewOf(1, characters))('%s in a text that is longer than its line', (_, character) => {
	test('in a note: it is kept, listed, and listed again after a restart', async () => {
		const home = ownHome();
		const note = `${character} ${words}`;
		const before = await openBriefing({home});
		await openStatement(before);
		before.type('w');
		await before.waitFor('Ctrl+S save');
		before.type(pasted(note));
		await before.waitFor('armed groups▏');
		await save(before);
		before.type('W');
		await pointsAt(before, 'call the ambassador at ten');
		expect(faultsOfFrame(before, 80, 24)).toEqual([]);
		await quit(before);
		expect(notesIn(home)).toEqual([note]);

		const after = await openBriefing({home});
		after.type('W');
		await pointsAt(after, 'call the ambassador at ten');
		expect(faultsOfFrame(after, 80, 24)).toEqual([]);
		await quit(after);
	});

	test('typed over a list and in a form', async () => {
		await using terminal = await openBriefing();
		for (const [key, prompt] of [
			['a', 'Narrow to: '],
			['/', 'Find: '],
			[':', ' : '],
		] as const) {
			terminal.type(key);
			await terminal.waitFor(prompt);
			terminal.type(pasted(`${character} ${words}`));
			await terminal.waitFor('armed groups▏');
			expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
			terminal.press('escape');
			await terminal.waitFor('q quit');
		}

		terminal.type('4+');
		await terminal.waitFor('A meeting of your own');
		terminal.type(pasted(`${character} ${words}`));
		await terminal.waitFor('armed groups▏');
		expect(terminal.wrappedRows()).toEqual([]);
		terminal.press('ctrl-c');
		await terminal.waitFor('once more lets go');
		await quit(terminal);
	});
});

const inWords: readonly (readonly [string, string])[] = [
	['a line break', '\n'],
	['a soft hyphen', '\u00AD'],
	['a watch', '⌚'],
];

test.each(fewOf(2, inWords))('%s wherever a report has words breaks no view', async (_, character) => {
	const broken = (text: string) => text.replaceAll(/(?<=\p{Ll}) (?=\p{L})/gu, ` ${character} `);
	const report = {
		...harbour,
		title: broken(harbour.title),
		members: harbour.members.map((member) => ({...member, title: broken(`${member.title} of the ${words}`)})),
		statements: harbour.statements.map((statement) => ({...statement, text: broken(`${statement.text} ${words}`)})),
		paragraphs: harbour.paragraphs.map((paragraph) => ({...paragraph, text: broken(paragraph.text)})),
	};
	await using terminal = await openBriefing({args: [saveReport(report)]});
	for (const view of '1234567') {
		terminal.type(view);
		await terminal.waitFor(new RegExp(`^ .*\\b${view} [A-Z]+`, 'm'));
		await terminal.waitFor((there) => faultsOfFrame(there, 80, 24).length === 0);
		terminal.type('jj\r');
		await terminal.waitFor((there) => faultsOfFrame(there, 80, 24).length === 0);
	}

	await quit(terminal);
});
