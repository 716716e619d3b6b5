import {describe, expect, test} from 'vitest';
import {actor, paragraph, reportOf} from '../../briefing/builders.ts';
import {harbour} from '../harbour.ts';
import {readerOf} from '../reader.ts';

const body = (view: string, lens: readonly string[], size: readonly [number, number] = [80, 24]) =>
	readerOf(harbour, {size, lens})
		.press(view)
		.lines()
		.slice(3, -2)
		.map((line) => line.trim())
		.join(' ')
		.replaceAll(/ +/g, ' ');

describe('a view that the lens empties says why, and how to widen it', () => {
	test.each([
		['2', 'Issues', 'The report has no statement by or about Bystander.'],
		['3', 'Deployment', 'The report gives no figure stated by or about Bystander.'],
		['4', 'Programme', 'No programme entry names Bystander or a group of theirs.'],
		['5', 'Positions', 'Bystander holds no position on a question the report leaves contested.'],
		['6', 'Terms', 'No term of reference is addressed to Bystander or a group of theirs, or answered by them.'],
		['7', 'Text', 'No paragraph speaks of Bystander.'],
	])('%s %s: %s', (view, _, why) => {
		expect(body(view, ['bystander'])).toContain(why);
		expect(body(view, ['bystander'])).toContain('A shows all, a chooses another.');
	});

	test('in the whole width, with no pane that would have nothing in it', () => {
		expect(body('3', ['bystander'], [200, 60])).not.toContain('│');
	});

	test('wrapped, not cut, on a narrow terminal', () => {
		expect(body('4', ['bystander'], [40, 24])).toContain(
			'No programme entry names Bystander or a group of theirs. A shows all, a chooses another.',
		);
	});
});

test('the delegation stays whole, and says that nobody of it is theirs', () => {
	expect(body('1', ['bystander'])).toContain('Ada Quist');
	expect(body('1', ['bystander'])).toContain('No delegate of theirs: the whole delegation');
});

test('a report that has nothing for a view says so, without a lens to blame', () => {
	const empty = readerOf(reportOf({paragraphs: [], issues: []}));
	for (const view of ['1', '2', '3', '4', '5', '6', '7']) {
		const screen = empty.press(view, 'j', 'k', 'G', 'g', 'enter', 'left', 'pagedown').screen();
		expect(screen).toContain('This is not in the report.');
		expect(screen).not.toContain('A shows all');
	}
});

test('where nothing is listed the footer offers no key that needs something there, and in a brief over it all of them', () => {
	const reader = readerOf(harbour, {lens: ['bystander']}).press('4');
	expect(reader.lines().at(-1)).toMatch(/^ a only {2}b brief /);
	expect(reader.press('b').lines().at(-1)).toMatch(/^ ↑↓ move +⏎ follow /);
});

test('a delegation that is listed and was not read says where it stands', () => {
	const unread = readerOf(reportOf({paragraphs: [], issues: [], membersUnread: '1'}));
	expect(unread.press('1').screen()).toContain('The delegation is listed, but not read: see ¶1.');
});

test('who did not come is said below the delegation, with the paragraph that says so', () => {
	const report = {
		...reportOf({paragraphs: [paragraph('1')], issues: []}),
		membersAbsent: [{country: 'China', paragraph: '1'}],
	};
	expect(readerOf(report).press('1').screen()).toContain('Did not come: China ¶1.');
	const members = [{country: 'Chad', name: 'Awa Deby', title: 'Counsellor', role: 'lead', paragraph: '1'} as const];
	const some = {
		...report,
		members,
		membersUnread: '1',
		membersAbsent: [...report.membersAbsent, {country: 'Togo', name: 'Kofi Ayite', paragraph: '1'}],
	};
	const screen = readerOf(some).press('1').screen();
	expect(screen).toMatch(/Awa Deby[\s\S]*wholly read: see ¶1\.[\s\S]*Did not come: China ¶1; Kofi Ayite, Togo ¶1\./);
});

test('where the terms of reference are that a report does not have is said in their view', () => {
	const elsewhere = {
		...reportOf({paragraphs: [paragraph('1')], issues: []}),
		termsIn: {document: 'S/2031/40', paragraph: '1'},
	};
	const where = 'The terms of reference are not in the report: they are in S/2031/40, says ¶1.';
	expect(readerOf(elsewhere).press('6').screen().replaceAll(/\s+/g, ' ')).toContain(where);
	// The lens has nothing to do with it.
	const narrowed = readerOf({...elsewhere, actors: [actor('union')]}, {lens: ['union']});
	expect(narrowed.press('6').screen().replaceAll(/\s+/g, ' ')).toContain(where);
	for (const view of ['1', '2', '3', '4', '5', '6']) {
		expect(narrowed.press(view).screen()).not.toContain('A shows all, a chooses');
	}
});

test.each([
	['4', 'Itinerary', 'The programme has an annex, but nothing was read from it: see ¶I.0.'],
	['6', 'Terms of reference', 'The terms of reference have an annex, but nothing was read from it: see ¶I.0.'],
])('view %s: an annex of which nothing was read is said to be there', (view, section, remark) => {
	const paragraphs = [paragraph('1'), {...paragraph('I.0'), section}];
	const screen = readerOf(reportOf({paragraphs, issues: []}))
		.press(view)
		.screen();
	expect(screen.replaceAll(/\s+/g, ' ')).toContain(remark);
});

test('in an empty list keys do nothing, and the lens can still be chosen', () => {
	const empty = readerOf(harbour, {lens: ['bystander']}).press('5');
	expect(empty.press('j', 'enter', 'left', 'G').state).toEqual(empty.state);
	expect(empty.press('a').type('union').press('enter').screen()).toContain('What about pace?');
});

test('an empty view offers only what works there, and one of an import says how to fill it', () => {
	const verbatim = harbour.paragraphs.map((one) => ({...one, verbatim: true}));
	const seen = readerOf({...harbour, questions: [], paragraphs: verbatim}, {size: [120, 24]}).press('5');
	expect(seen.screen()).toMatch(/To make a\s+question of your own, press !/);
	expect(seen.lines().at(-1)).toMatch(/^ a \w+ +\/ find +\? help +q quit/);
	expect(seen.lines().at(-1)).not.toMatch(/open|fold|matrix/);
	expect(seen.press('t').lines().at(-1)).not.toMatch(/open|actors/);
	expect(seen.press('2').lines().at(-1)).toMatch(/open/);
});
