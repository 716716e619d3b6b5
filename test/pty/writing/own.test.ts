import {describe, expect, test} from 'vitest';
import {moveTo, openBriefing, ownHome, pointed, pointsAt, quit} from '../harness/briefing.ts';
import {run} from '../harness/command.ts';
import type {TestTerminal} from '../harness/terminal.ts';

const inTheMeeting = ['--at', '2014-02-03T11:40'];

/** Has the palette do what is typed. */
async function order(terminal: TestTerminal, words: string): Promise<void> {
	terminal.type(':');
	await terminal.waitFor(/^ {3}: ▏/m);
	terminal.type(words);
	await terminal.waitFor(`: ${words}▏`);
	terminal.press('enter');
	await terminal.waitFor((there) => !there.screenText().includes('▏'));
}

describe('a meeting of the reader’s own', () => {
	test('stands in the programme, here and on the command line, and its brief opens', async () => {
		const home = ownHome();
		const before = await openBriefing({home});
		await order(before, 'meeting add Tue 10:00 Keïta');
		await before.waitFor('Added: Keïta');
		before.type('4');
		await before.waitFor('4 PROGRAMME 18');
		before.type('G');
		await pointsAt(before, 'Keïta');
		expect(pointed(before)).toMatch(/^10:00– +Keïta +yours, end not stated$/);
		expect(before.screenText()).toMatch(/^ {3}Tuesday 4 February$/m);
		await quit(before);

		const programme = await run(['programme', '--csv'], {home});
		expect(programme.stdout).toMatch(/2014-02-04.*10:00.*Keïta/);
		expect((await run(['programme'], {home})).stdout).toMatch(/Tuesday 4 February 2014 .*10:00– .*Keïta \(yours\)/);
		const now = await run(['now', '--at', '2014-02-04T09:50'], {home});
		expect(now).toMatchObject({code: 0, stderr: ''});
		expect(now.stdout).toMatch(/^next +Keïta \(yours\) · in 10m · Tue 4 Feb 2014, 10:00/m);

		await using terminal = await openBriefing({home, args: ['--at', '2014-02-04T09:50']});
		expect(terminal.screen()[0]).toMatch(/now 09:50 · nothing on · next 10:00\b/);
		terminal.type('2');
		await terminal.waitFor('2 ISSUES');
		terminal.type('4');
		await pointsAt(terminal, 'Keïta');
		terminal.type('b');
		await terminal.waitFor(/^ {3}Keïta +raised: we 0 of \d, they 0 of \d$/m);
		expect(terminal.screenText()).toMatch(/They may raise\n +\[ ] holds The armed groups should disarm in full/);
	});

	test('is filled in, changed, removed and taken back', async () => {
		const home = ownHome();
		await using terminal = await openBriefing({home, args: ['--view', 'programme']});
		await terminal.waitFor('4 PROGRAMME 17');
		terminal.type('+');
		await terminal.waitFor('Esc cancel');
		terminal.type('Coffee. With q');
		terminal.press('tab');
		terminal.type('2014-02-02');
		terminal.press('tab');
		terminal.type('14:30');
		await terminal.waitFor('14:30▏');
		terminal.press('enter');
		await terminal.waitFor('Added: Coffee. With q');
		expect(pointed(terminal)).toMatch(/^14:30– +Coffee\. With q +yours/);
		terminal.type('c');
		await terminal.waitFor('Coffee. With q▏');
		terminal.type('uinlan');
		await terminal.waitFor('Coffee. With quinlan▏');
		terminal.press('enter');
		await terminal.waitFor('Changed: Coffee. With quinlan');
		terminal.type('d');
		await terminal.waitFor('Removed: Coffee. With quinlan');
		await terminal.waitFor('4 PROGRAMME 17');
		terminal.type('u');
		await terminal.waitFor('There again: Coffee. With quinlan');
		await terminal.waitFor('4 PROGRAMME 18');
		await quit(terminal);
		expect((await run(['programme'], {home})).stdout).toContain('Coffee. With quinlan (yours)');
	});
});

test('what was ticked off in a brief is ticked off after a restart, and in the printed brief', async () => {
	const home = ownHome();
	const before = await openBriefing({home, args: inTheMeeting});
	before.type('4b');
	await before.waitFor('we 0 of 4');
	before.type('x');
	await before.waitFor(/^ > {3}\[\/] Term 3 /m);
	before.type('x');
	await before.waitFor(/^ > {3}\[x] Term 3 /m);
	before.type('j');
	await before.waitFor(/^ > {3}\[ ] Term 4 /m);
	before.type('x');
	await before.waitFor(/^ > {3}\[\/] Term 4 /m);
	before.type('jj');
	await before.waitFor(/^ > {3}\[ ] asks /m);
	before.type('x');
	await before.waitFor(/^ > {3}\[\/] asks /m);
	await quit(before);

	await using terminal = await openBriefing({home, args: inTheMeeting});
	terminal.type('4b');
	await terminal.waitFor('raised: we 2 of 4, they 1 of 4');
	expect(terminal.screenText()).toMatch(/\[x] Term 3 /);
	const printed = await run(['brief', 'monitoring'], {home});
	expect(printed).toMatchObject({code: 0, stderr: ''});
	expect(printed.stdout).toContain('2 of 4 raised');
	// At the clock of the mission that was asked for, not at that of the reader's desk.
	expect(printed.stdout).toMatch(/^ +Term 3 \[answered 11:40] Inclusive, credible talks/m);
	expect(printed.stdout).toMatch(/^ +Term 4 \[raised 11:40] Full, swift implementation/m);
	expect(printed.stdout).toMatch(/^ +asks +\[raised 11:40] The preliminary agreement/m);
	expect(printed.stdout).toMatch(/^ +Term 6 \[ ] Cantonment without delay/m);
});

test('marks are there after a restart, in the list and among the marks', async () => {
	const home = ownHome();
	const before = await openBriefing({home, args: ['--view', 'terms']});
	await moveTo(before, ' Good offices');
	before.type('m');
	await before.waitFor('Marked');
	await before.waitFor(/^ >\* 5 +Good offices/m);
	before.type('7');
	await before.waitFor('7 TEXT');
	await moveTo(before, '¶3');
	before.type('m');
	await before.waitFor(/^ >\* ?¶3/m);
	await quit(before);

	await using terminal = await openBriefing({home});
	terminal.type('6');
	await terminal.waitFor(/^ [> ]\* 5 +Good offices/m);
	terminal.type("'");
	await terminal.waitFor('2 marked');
	expect(terminal.screenText()).toMatch(/Term +Term 5: Good offices/);
	expect(terminal.screenText()).toMatch(/Paragraph +/);
	terminal.press('enter');
	await terminal.waitFor('Addressed to');
	// Taken away here, it is no longer among them.
	terminal.type('m');
	await terminal.waitFor('Mark taken away');
	terminal.type("'");
	await terminal.waitFor('1 marked');
});

test('a lens saved under a name is there by its name after a restart', async () => {
	const home = ownHome();
	const before = await openBriefing({home});
	await order(before, 'lens mnla');
	await before.waitFor('only MNLA');
	await order(before, 'lens save The North');
	await before.waitFor('Lens saved as The North');
	before.type('A');
	await before.waitFor('a: only one actor');
	await quit(before);

	await using terminal = await openBriefing({home});
	await terminal.waitFor('a: only one actor');
	terminal.type('a');
	await terminal.waitFor('Narrow to:');
	terminal.type('the nor');
	await terminal.waitFor(/^ > The North .*saved lens/m);
	terminal.press('enter');
	await terminal.waitFor('only MNLA');
	terminal.type('A');
	await terminal.waitFor('a: only one actor');
	await order(terminal, 'lens the north');
	await terminal.waitFor('only MNLA');
	await order(terminal, 'lens remove the north');
	await terminal.waitFor('Saved lens removed: The North');
});
