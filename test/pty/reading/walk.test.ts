import {expect, test} from 'vitest';
import {harbour} from '../../tui/harbour.ts';
import {faultsOfFrame, moveTo, openBriefing, pointed, pointsAt, saveReport} from '../harness/briefing.ts';

const tabs = ['1 DELEGATION', '2 ISSUES', '3 DEPLOYMENT', '4 PROGRAMME', '5 POSITIONS', '6 TERMS', '7 TEXT'];

test('a desk officer opens the Mali report and is on its issues', async () => {
	await using terminal = await openBriefing();
	const [header = '', row = '', above = '', heading = ''] = terminal.screen();
	expect(header).toMatch(/^ S\/2014\/173 · Mali, 1–3 February 2014 +a: only one actor$/);
	expect(row).toMatch(/^ 1 Delegation {2}2 ISSUES \d+ {2}3 Deployment {2}4 Programme .* 7 Text$/);
	expect(above).toBe('─'.repeat(80));
	expect(heading).toMatch(/^ {3}By stakeholder +\d+$/);
	expect(terminal.screen().at(-1)).toMatch(/^ ↑↓ move {2}⏎ open .* {2}\? help +q quit$/);
	expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
	expect(pointed(terminal)).toMatch(/^[▾▸] .+ \d+(?: \+ \d+ jointly)?$/);
});

test('walks all seven views by number, and round both ways by Tab', async () => {
	await using terminal = await openBriefing();
	for (const tab of tabs) {
		terminal.type(tab.charAt(0));
		await terminal.waitFor(tab);
		expect(faultsOfFrame(terminal, 80, 24)).toEqual([]);
	}

	for (const tab of tabs) {
		terminal.press('tab');
		await terminal.waitFor(tab);
	}

	for (const tab of [...tabs.toReversed().slice(1), '7 TEXT']) {
		terminal.press('shift-tab');
		await terminal.waitFor(tab);
	}
});

test('unfolds a group, opens a statement, and goes back to the same row', async () => {
	await using terminal = await openBriefing();
	await moveTo(terminal, '▸');
	const group = pointed(terminal);
	terminal.press('enter');
	await pointsAt(terminal, group.replace('▸', '▾').replace(/\s+\d+$/, ''));
	terminal.press('left');
	await pointsAt(terminal, group);
	terminal.press('right');
	await pointsAt(terminal, '▾');
	await moveTo(terminal, '¶');
	const statement = pointed(terminal);
	terminal.press('enter');
	await terminal.waitFor('Esc back');
	await terminal.waitFor(/S\/2014\/173, para\. \d+ · paraphrase/);
	terminal.press('escape');
	await pointsAt(terminal, statement);
	expect(terminal.screen().at(-1)).toContain('quit');
});

test('follows the links of a statement, one after the other, and Esc comes all the way back', async () => {
	const file = saveReport(harbour);
	await using terminal = await openBriefing({args: [file]});
	await moveTo(terminal, 'Talks on neutral ground');
	const list = terminal.screenText();

	terminal.press('enter');
	await terminal.waitFor('Differs: What about venue?');
	const statement = () => terminal.waitFor(/^ {3}Talks on neutral ground$/m);

	await pointsAt(terminal, 'Stance 2');
	terminal.press('enter');
	await terminal.waitFor(/^ {3}Talks at home$/m);
	await moveTo(terminal, 'Minister, audience');
	terminal.press('enter');
	await terminal.waitFor('4 PROGRAMME');
	await terminal.waitFor(/^ {3}Minister, audience$/m);
	terminal.press('escape');
	await terminal.waitFor(/^ {3}Talks at home$/m);
	await pointsAt(terminal, 'Minister, audience');
	terminal.press('escape');
	await statement();
	await pointsAt(terminal, 'Stance 2');

	await moveTo(terminal, 'Term 1');
	terminal.press('enter');
	await terminal.waitFor('6 TERMS');
	await terminal.waitFor('Hear the parties');
	terminal.press('escape');
	await statement();

	await moveTo(terminal, '¶3    Paragraph 3');
	terminal.press('enter');
	await terminal.waitFor('7 TEXT');
	await terminal.waitFor('X/2020/7, para. 3');
	terminal.press('escape');
	await statement();
	await pointsAt(terminal, '¶3');

	terminal.type('q');
	await terminal.waitFor((there) => there.screenText() === list);
});

test('reads every key in the help, filters it, and is back where it was', async () => {
	await using terminal = await openBriefing();
	const before = terminal.screenText();
	terminal.type('?');
	await terminal.waitFor('Here: Issues, list');
	terminal.press('pagedown');
	await terminal.waitFor(/\d+ more ↑/);
	terminal.type('/regroup');
	await terminal.waitFor('type to filter: regroup');
	expect(terminal.screenText()).not.toContain('Move down');
	terminal.press('escape');
	await terminal.waitFor((there) => there.screenText() === before);
});
