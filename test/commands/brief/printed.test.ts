import {expect, test} from 'vitest';
import {briefOfActor} from '../../../source/briefing/brief/brief.ts';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import {withTicks} from '../../../source/briefing/brief/page/ticks.ts';
import {headingOf, type Part, printedBrief} from '../../../source/commands/brief/printed.ts';
import {briefOnMeeting} from '../../briefing/brief/briefs.ts';
import {harbourTalks as index} from '../../briefing/harbour-talks.ts';

const cabinet = briefPage(index, briefOnMeeting(index, 'cabinet'));

test('what was raised is marked at its row, and counted beside the heading', () => {
	const raise = printedBrief(
		withTicks(index, cabinet, [
			{target: {kind: 'term', id: '2'}, state: 'answered', answered: '2020-05-03T11:52:00Z'},
			{target: {kind: 'term', id: '1'}, state: 'raised', raised: '2020-05-03T11:40:00Z'},
		]),
	).parts[0] as Part;
	expect(headingOf(raise)).toBe('Raise · 2 of 4 raised');
	expect(raise.rows.map(({lead, mark}) => [lead, mark])).toEqual([
		['Term 2', '[answered 11:52]'],
		['Term 1', '[raised 11:40]'],
		['Term 3', '[ ]'],
		['Term 6', '[ ]'],
	]);
});

test('where nothing was ticked there is neither mark nor count', () => {
	const raise = printedBrief(cabinet).parts[0] as Part;
	expect(headingOf(raise)).toBe('Raise');
	expect(raise.rows.map(({mark}) => mark)).toEqual([undefined, undefined, undefined, undefined]);
});

test('why the terms were chosen stands before what is not stated', () => {
	const titles = printedBrief(cabinet).parts.map(({title}) => title);
	expect(titles.slice(-3)).toEqual(['Notes to the report', 'Why these terms', 'Not stated']);
});

test('where others complement them stand the answers of all, their own first', () => {
	const page = printedBrief(briefPage(index, briefOfActor(index, ['president'])));
	const complemented = page.parts.find(({id}) => id === 'complemented');
	const [question] = complemented?.rows ?? [];
	expect([question?.text, question?.below?.[0]?.text, question?.below?.[0]?.tail]).toEqual([
		'What about pace?',
		'Stance 2',
		'President Zoë Çelik ¶4',
	]);
	expect(question?.below?.length).toBeGreaterThan(1);
});
