import {describe, expect, test} from 'vitest';
import {briefOfActor} from '../../../../source/briefing/brief/brief.ts';
import {type BriefLine, tailsOf} from '../../../../source/briefing/brief/page/line.ts';
import {type BriefPage, briefPage, type SectionId} from '../../../../source/briefing/brief/page/page.ts';
import {raisedOf, withTicks} from '../../../../source/briefing/brief/page/ticks.ts';
import type {Report} from '../../../../source/report/model.ts';
import {figure, indexOf, term} from '../../builders.ts';
import {harbourTalks as index} from '../../harbour-talks.ts';
import {briefOnMeeting} from '../briefs.ts';

const before = (id: string) => briefPage(index, briefOnMeeting(index, id));
const sectionOf = ({sections}: BriefPage, wanted: SectionId) => sections.find(({id}) => id === wanted);
const idOf = ({target}: BriefLine) => (target && 'id' in target ? target.id : undefined);
const linesOf = (page: BriefPage, wanted: SectionId) => sectionOf(page, wanted)?.lines ?? [];

describe('the page before a meeting', () => {
	const page = before('cabinet');

	test('is headed by what it is on, and its parts stand in the order in which they are read', () => {
		expect([page.title, page.head[0]]).toEqual(['Government', 'Sun 3 May 2020, 11:00–12:30 (1h30)']);
		expect(page.sections.map(({id, title}) => [id, title])).toEqual([
			['raise', 'Raise'],
			['theyMayRaise', 'They may raise'],
			['council', 'What the Council said'],
			['told', 'What the mission was told, by whom exactly is not stated'],
			['contested', 'Where it is contested'],
			['complemented', 'Where others complement them'],
			['figures', 'Figures'],
			['said', 'The rest of what they said'],
			['councilRest', 'What else the Council said'],
			['missions', 'On each mission to Harbour · ties inferred by the program'],
			['leftOpen', 'Notes to the report'],
			['notStated', 'Not stated'],
		]);
	});

	test('each line leads to what it is about, and says where that stands', () => {
		const told = page.sections.flatMap(({id, lines}) =>
			lines.map((line) => [id, idOf(line), line.sources.flatMap(({paragraphs}) => paragraphs)]),
		);
		expect(told).toEqual([
			['raise', '2', ['I.2']],
			['raise', '1', ['I.1']],
			['raise', '3', ['I.3']],
			['raise', '6', ['I.6']],
			['theyMayRaise', 'judges', ['5']],
			['council', 'anywhere', ['6']],
			['council', 'at-once', ['6']],
			['council', 'noted', ['6']],
			['contested', 'venue', ['4']],
			['figures', 'lately', ['1']],
			['said', 'courts', ['5']],
			...linesOf(page, 'notStated').map(() => ['notStated', undefined, []]),
		]);
	});

	test('below a question stand all positions on it, those of the people in the room first', () => {
		const [venue] = linesOf(page, 'contested');
		expect(venue?.below.map((line) => [line.text, line.kind === 'position' && line.theirs, ...tailsOf(line)])).toEqual([
			['Stance 2', true, 'President Zoë Çelik ¶4'],
			['Stance 1', false, 'reds, blues ¶3'],
			['Stance 3', false, 'mission ¶6'],
		]);
	});
});

test('a part without lines says that it has none, or is left out', () => {
	const page = briefPage(index, briefOfActor(index, ['nobody']));
	const empty = page.sections.filter(({lines}) => lines.length === 0);
	expect(empty.map(({id, none}) => [id, none])).toEqual([
		['raise', 'No term of reference is tied to this.'],
		['theyMayRaise', 'The report names nobody who is there.'],
		['told', undefined],
		['complemented', undefined],
		['figures', 'None is stated by or about them.'],
		['said', 'Nothing more is reported.'],
		['councilRest', undefined],
		['missions', undefined],
		['leftOpen', undefined],
		['notStated', undefined],
	]);
});

test('of an import nothing to raise is nothing found, and it is said where its terms of reference are', () => {
	const raiseOf = (parts: Partial<Report>) => {
		const imported = indexOf({...index.report, terms: [], ...parts});
		return briefPage(imported, briefOfActor(imported, ['nobody'])).sections[0].none;
	};
	const verbatim = {paragraphs: index.report.paragraphs.map((one) => ({...one, verbatim: true}))};
	expect(raiseOf({})).toBe('No term of reference is tied to this.');
	expect(raiseOf(verbatim)).toBe('No term of reference found on this, nor anything asked of them.');
	expect(raiseOf({...verbatim, termsIn: {document: 'S/2020/9', paragraph: '1'}})).toBe(
		'Nothing found that was asked of them. The terms of reference are not in the report: they are in S/2020/9, says ¶1.',
	);
});

test('a note to the report that is on no line stands apart, as it need not say that anything is not stated', () => {
	const text = 'The delegate of Arcadia was unable to join.';
	const noted = indexOf({...index.report, notes: [{text, paragraph: 'I.2'}]});
	const page = briefPage(noted, briefOnMeeting(noted, 'cabinet'));
	expect(linesOf(page, 'leftOpen').map((line) => line.text)).toEqual([`${text} ¶I.2`]);
	expect(linesOf(page, 'notStated').filter((line) => line.text.includes(text))).toEqual([]);
});

test('terms that the program tied are said to be so beside the heading', () => {
	const {report} = index;
	const inferred = indexOf({...report, terms: [term(1, {addressees: ['union'], inferred: true})]});
	expect(briefPage(inferred, briefOfActor(inferred, ['union'])).sections[0].remark).toBe(
		'ties inferred by the program',
	);
	expect(briefPage(index, briefOfActor(index, ['union'])).sections[0].remark).toBeUndefined();
});

test('a figure says its place, its value, when it holds and which other document has it', () => {
	const figures = [
		figure('strength', {value: 90, of: 120, asOf: '2020-05', place: 'Port', about: ['union'], unreviewed: true}),
		figure('earlier', {source: 'S/2020/1', paragraph: '50', unit: 'guns', value: 3, about: ['union']}),
		figure('open', {group: 'Schools', about: ['union']}),
	];
	const withFigures = indexOf({...index.report, figures});
	const lines = linesOf(briefPage(withFigures, briefOfActor(withFigures, ['union'])), 'figures');
	expect(lines.map((line) => [line.text, ...tailsOf(line)])).toEqual([
		['strength · Port', '90 of 120 troops · 75.0 % (computed), as of May 2020 ¶1, unreviewed'],
		['earlier', '3 guns S/2020/1 ¶50'],
		['open', '¶1'],
	]);
});

test('what was raised is ticked on its line, at the time of the mission’s clocks', () => {
	const page = withTicks(index, before('cabinet'), [
		{target: {kind: 'term', id: '3'}, state: 'raised', raised: '2020-05-03T11:40:00Z'},
		{target: {kind: 'term', id: '1'}, state: 'answered', answered: '2020-05-03T11:52:00Z'},
		{target: {kind: 'term', id: '9'}, state: 'raised', raised: '2020-05-03T11:53:00Z'},
	]);
	expect(linesOf(page, 'raise').map((line) => [idOf(line), line.tick])).toEqual([
		['2', {state: 'open'}],
		['1', {state: 'answered', at: '11:52'}],
		['3', {state: 'raised', at: '11:40'}],
		['6', {state: 'open'}],
	]);
	expect(raisedOf(page.sections[0])).toBe('2 of 4');
});

test('at a time of another day than the meeting’s that day is said, and with actors the day in any case', () => {
	const checks = [{target: {kind: 'term', id: '1'}, state: 'raised', raised: '2020-05-02T11:40:00Z'}] as const;
	const timesOn = (page: BriefPage) =>
		linesOf(withTicks(index, page, checks), 'raise').flatMap(({tick}) => (tick?.state === 'raised' ? tick.at : []));
	expect(timesOn(before('cabinet'))).toEqual(['2 May 11:40']);
	expect(timesOn(briefPage(index, briefOfActor(index, ['president'])))).toEqual(['2 May 11:40']);
});

test('where the only thing ticked is raised here no more, all that is raised is open', () => {
	const page = withTicks(index, before('cabinet'), [
		{target: {kind: 'term', id: '9'}, state: 'raised', raised: '2020-05-03T11:53:00Z'},
	]);
	expect(linesOf(page, 'raise').map(({tick}) => tick?.state)).toEqual(['open', 'open', 'open', 'open']);
	expect(raisedOf(page.sections[0])).toBe('0 of 4');
});
