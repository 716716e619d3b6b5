import {expect, test} from 'vitest';
import {harbour} from '../../tui/harbour.ts';
import {moveTo, openBriefing, pointed, pointsAt, saveReport} from '../harness/briefing.ts';

test('narrows everything to Keïta, typed as keita, and clears it again', async () => {
	await using terminal = await openBriefing({columns: 120, rows: 40});
	const whole = terminal.screenText();
	terminal.type('a');
	await terminal.waitFor('Narrow to:');
	terminal.type('keita');
	await terminal.waitFor('Narrow to: keita');
	await pointsAt(terminal, 'Keïta');
	terminal.press('enter');
	await terminal.waitFor(/only .*Keïta · A shows all/);
	const [, first, second] = /2 ISSUES (\d+)(?: \+(\d+))?/.exec(terminal.screenText()) ?? [];
	const [, shown, all] = /By stakeholder +(\d+) of (\d+)/.exec(terminal.screenText()) ?? [];
	expect(Number(first) + Number(second ?? 0)).toBe(Number(shown));
	expect(Number(shown)).toBeGreaterThan(5);
	expect(Number(shown)).toBeLessThan(Number(all));
	expect(terminal.screenText()).toMatch(/1 Delegation – .*4 Programme [1-9].*5 Positions [1-9].*7 Text [1-9]/);
	terminal.type('A');
	await terminal.waitFor((there) => there.screenText() === whole);
});

test('the programme says why it is empty for the MNLA, and how to widen it', async () => {
	await using terminal = await openBriefing();
	terminal.type('amnla\r');
	await terminal.waitFor('only MNLA');
	terminal.type('4');
	await terminal.waitFor('4 PROGRAMME 0');
	await terminal.waitFor('No programme entry names MNLA');
	expect(terminal.screenText()).toContain('A shows all');
	terminal.type('A');
	await terminal.waitFor(/4 PROGRAMME [1-9]/);
	await pointsAt(terminal, ':');
});

test('takes several actors, marked with Tab, as a union', async () => {
	await using terminal = await openBriefing({args: [saveReport(harbour)]});
	terminal.type('a');
	await terminal.waitFor('Narrow to:');
	terminal.type('pilots');
	await pointsAt(terminal, 'Union of Pilots');
	terminal.press('tab');
	await terminal.waitFor('[x] Union of Pilots');
	await terminal.waitFor('Narrow to: ▏');
	terminal.type('celik');
	await pointsAt(terminal, '[x] Minister Zoë Çelik');
	terminal.press('tab');
	await terminal.waitFor(/Narrow to: ▏[\s\S]*\[x\] Minister Zoë Çelik/);
	await terminal.waitFor(/Enter: .*Union of Pilots.*Çelik/);
	terminal.press('enter');
	await terminal.waitFor(/only .*Union of Pilots.*Çelik/);
	await terminal.waitFor(/2 ISSUES 31 \+1/);
	await terminal.waitFor(/32 of 34/);
});

test('offers first whom the cursor is on', async () => {
	await using terminal = await openBriefing({args: [saveReport(harbour)]});
	await moveTo(terminal, 'Talks on neutral ground');
	terminal.press('enter');
	await terminal.waitFor('Esc back');
	terminal.type('a');
	await pointsAt(terminal, 'RM, BF');
	await terminal.waitFor(/^ {3}RM · Red Movement .*\n {3}BF · Blue Front /m);
	await terminal.waitFor('Enter: RM, BF');
	terminal.press('escape');
	await terminal.waitFor('Esc back');
	await terminal.waitFor('a: only one actor');
	terminal.type('a\r');
	await terminal.waitFor('only RM, BF');
});

test('says which lens was kept when it is opened again, until a key is pressed', async () => {
	const first = await openBriefing();
	const {home} = first;
	try {
		first.type('amnla\r');
		await first.waitFor('only MNLA');
		first.type('q');
		await first.exit;
		await using second = await openBriefing({home});
		await second.waitFor('only MNLA, as last time · A shows all');
		second.type('j');
		await second.waitFor('only MNLA · A shows all');
		expect(pointed(second)).not.toBe('');
	} finally {
		await first.close();
	}
});

test('a lens on the command line counts more than the one kept, and a view too', async () => {
	const first = await openBriefing({args: ['--actor', 'mnla', '--view', 'positions']});
	const {home} = first;
	try {
		await first.waitFor('5 POSITIONS');
		await first.waitFor('only MNLA');
		first.type('q');
		await first.exit;
		await using second = await openBriefing({home, args: ['--actor', 'hcua', '--view', 'terms']});
		await second.waitFor('6 TERMS');
		await second.waitFor('only HCUA');
		expect(second.screenText()).not.toContain('kept');
	} finally {
		await first.close();
	}
});
