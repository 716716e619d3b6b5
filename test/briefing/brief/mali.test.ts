import {describe, expect, test} from 'vitest';
import {briefOfActor, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import {headParts} from '../../../source/briefing/brief/head.ts';
import {tailsOf} from '../../../source/briefing/brief/page/line.ts';
import {statementLine} from '../../../source/briefing/brief/page/make-lines.ts';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {mali} from '../../data/mali.ts';
import {briefOnMeeting} from './briefs.ts';

const index = indexReport(mali);
const briefBefore = (id: string) => briefOnMeeting(index, id);
const on = (...ids: string[]) => briefOfActor(index, ids);
const terms = ({raise}: MeetingBrief) => raise.map(({term: {number}}) => number);
const texts = ({theyMayRaise}: MeetingBrief) => theyMayRaise.map(({statement: {text}}) => text);
const council = ({council: line}: MeetingBrief) => line.map(({statement: {text}}) => text);

describe('before the Monitoring and Evaluation Committee', () => {
	const brief = briefBefore('m-0203-1130');

	test('the talks, the agreement and cantonment, which are contested; then good offices, addressed to those there', () => {
		expect(terms(brief)).toEqual([3, 4, 6, 5]);
		expect(brief.raise.at(-1)?.addressed).toEqual(['african-union', 'ecowas', 'european-union']);
	});

	test('they may press for talks at once and for the agreement without preconditions, and warn of splits', () => {
		expect(texts(brief).join(' · ')).toMatch(/without preconditions.*urgent launch.*splits/s);
	});

	test('the Council: talks at once, no preconditions', () => {
		const [first] = brief.council;
		expect(first?.statement.text).toMatch(/at once, no preconditions/);
		expect(first && tailsOf(statementLine(index, first))).toEqual(['Council mission ¶9']);
	});

	test('where to talk, when to disarm and whether on conditions is contested, with all positions', () => {
		expect(
			brief.contested.filter(({question}) => question.relation === 'differ').map(({question: {id}}) => id),
		).toEqual(['q-venue', 'q-disarmament', 'q-preconditions']);
	});

	test('who came by name is not stated, nor the agenda', () => {
		expect(brief.notStated[0]).toBe('Who was present by name, the agenda');
	});
});

describe('what to raise', () => {
	test.each([
		['the Special Representative, at dinner', 'm-0201-2200', [5, 7, 6, 8]],
		['the authorities in Mopti', 'm-0202-1030', [2]],
		['civil society, in Mopti', 'm-0202-1115', [3, 2, 10, 11]],
		['the MINUSMA camp', 'm-0202-1225', [7, 8]],
		['United Nations agencies', 'm-0202-1310', [13, 12]],
		['the President', 'm-0202-1700', [3, 6, 1, 2]],
		['the Government, at dinner', 'm-0202-2000', [2, 1, 4, 10]],
		['the MINUSMA Force Commander', 'm-0203-0800', [7, 8]],
		['civil society, in Bamako', 'm-0203-0900', [3, 2, 10, 11]],
		['the Serval Commander', 'm-0203-1015', [8]],
		['the Head of EUTM', 'm-0203-1100', [9]],
		['the Committee', 'm-0203-1130', [3, 4, 6, 5]],
		['the Government', 'm-0203-1500', [3, 4, 10, 14]],
		['Members of the Parliament', 'm-0203-1730', [1]],
		['the press', 'm-0203-1900', []],
		['nobody knows whom, at dinner', 'm-0203-2000', []],
		['the Serval camp', 'm-0203-2130', [8]],
	])('with %s', (_, id, numbers) => {
		expect(terms(briefBefore(id))).toEqual(numbers);
	});

	test.each([
		['mnla', [3, 6, 4]],
		['maa', [3, 4, 6]],
		['algeria', [3, 6, 4, 5]],
		['sahel-states', [14]],
		['france', []],
	])('with %s, wherever they are met', (id, numbers) => {
		expect(terms(on(id))).toEqual(numbers);
	});
});

test('the terms that are tied to the meeting with the Government and have no room are named', () => {
	const brief = briefBefore('m-0203-1500');
	expect(brief.alsoTied.map(({number}) => number)).toEqual([1, 2, 6, 9, 11, 12]);
	expect(briefPage(index, brief).sections[0].remark).toBe('also tied: 1, 2, 6, 9, 11, 12');
});

describe('what the mission was told, by whom exactly is not stated', () => {
	const told = (brief: MeetingBrief) => brief.told.map(({statement: {id}}) => id);

	test.each(['government', 'mnla', 'maa', 'civil-society'])(
		'the commitments of all and the warning of ¶20 are on the page of %s',
		(id) => {
			expect(told(on(id))).toEqual(expect.arrayContaining(['s9.1', 's20.2', 's20.3', 's21.1']));
		},
	);

	test('the terrorist threat and the drawdown are on the page of Serval, northern distrust on that of EUTM', () => {
		expect(told(briefBefore('m-0203-1015'))).toEqual(expect.arrayContaining(['s14.1', 's15.2']));
		expect(told(briefBefore('m-0203-1100'))).toEqual(expect.arrayContaining(['s18.8', 's18.13']));
	});

	test('none of it stands anywhere as somebody’s words', () => {
		const page = briefPage(index, briefBefore('m-0203-1100'));
		const lines = page.sections.find(({id}) => id === 'told')?.lines ?? [];
		expect(lines.filter(({kind}) => kind === 'statement').flatMap(tailsOf)).toContain('¶18');
	});
});

describe('that nothing bears on them is said only where nothing does', () => {
	const councilOf = (brief: MeetingBrief) => [...brief.council, ...brief.councilRest].map(({statement: {id}}) => id);

	test('to EUTM the aim of ¶2 matters, to Parliament the progress of ¶20', () => {
		expect(councilOf(briefBefore('m-0203-1100'))).toContain('s2.2');
		expect(councilOf(briefBefore('m-0203-1730'))).toContain('s20.1');
		const empty = mali.meetings
			.map(({id}) => briefPage(index, briefBefore(id)).sections[2])
			.filter(({lines, none}) => lines.length === 0 && none?.includes('stands below') !== true);
		expect(empty).toEqual([]);
	});

	test('the press hears what the Council observed', () => {
		const paragraphs = new Set(
			[...briefBefore('m-0203-1900').council, ...briefBefore('m-0203-1900').councilRest].map(
				({statement: {paragraph}}) => paragraph,
			),
		);
		expect(['20', '21', '22', '23'].filter((number) => !paragraphs.has(number))).toEqual([]);
	});

	test('who sent a member of the delegation raises none of the Council’s own calls', () => {
		const brief = on('france');
		expect([brief.theyMayRaise, brief.council.length]).toEqual([[], 4]);
		expect(headParts(index, brief.head)).toEqual([
			'Said by the Council itself, reported 11 Mar 2014',
			'Of the mission’s own delegation: Gérard Araud.',
		]);
	});
});

test('the note on a thing said, a figure or a question stands below it wherever it is', () => {
	const page = briefPage(index, briefBefore('m-0203-1500'));
	for (const line of page.sections.flatMap(({lines}) => lines)) {
		if (line.kind === 'statement' || line.kind === 'figure' || line.kind === 'question') {
			const below = line.below.map(({text}) => text).filter((text) => text.startsWith('Note: '));
			expect(below).toEqual(line.entry.note === undefined ? [] : [`Note: ${line.entry.note}`]);
		}
	}
});

test.each(index.report.meetings.map(({id}) => id))(
	'what the report leaves open in a paragraph stands once in the brief before %s: at a line of the paragraph, or last',
	(id) => {
		const brief = briefBefore(id);
		const lines = briefPage(index, brief).sections.flatMap((section) => section.lines);
		const spoken = lines.flatMap(({below, text}) => [text, ...below.map((line) => line.text)]);
		for (const {text, paragraph} of brief.leftOpen) {
			expect(spoken.filter((words) => words.includes(text))).toHaveLength(1);
			const beside = lines.find(({below}) => below.some((line) => line.text === `Note on ¶${paragraph}: ${text}`));
			expect(beside === undefined || beside.sources.some(({paragraphs}) => paragraphs.includes(paragraph))).toBe(true);
		}
	},
);

test('who asks for a stronger force sees how strong it is, and what was found for it', () => {
	const figures = briefBefore('m-0203-1500').figures.map(({id}) => id);
	expect(figures).toEqual(expect.arrayContaining(['f-military-2014-02-03', 'f-contributors-found']));
});

test('the President may insist on disarmament before talks, where the Council wants none', () => {
	const brief = briefBefore('m-0202-1700');
	expect(texts(brief)[0]).toMatch(/disarm in full, in his view, before comprehensive talks/);
	expect(council(brief)[0]).toMatch(/no preconditions/);
});

test('the Government’s page has its ministers’ words; the President’s position stands where it is contested', () => {
	const brief = briefBefore('m-0203-1500');
	const speakers = new Set([...brief.theyMayRaise, ...brief.said].flatMap(({statement: {actors}}) => actors));
	expect(speakers.has('prime-minister')).toBe(true);
	expect(speakers.has('president')).toBe(false);
	expect(brief.contested[0]?.theirs[0]?.holders[0]?.actor).toBe('president');
});

test('Parliament is silent in the report, and the page says so', () => {
	const {theyMayRaise, said, notStated} = briefBefore('m-0203-1730');
	expect([theyMayRaise, said]).toEqual([[], []]);
	expect(notStated).toContain('Anything said by: Members of the Parliament');
});

test('MINUSMA’s strength is the one during the visit, that of its police the last one known then', () => {
	const figures = briefBefore('m-0203-0800').figures.map(({id}) => id);
	expect(figures).toContain('f-military-2014-02-03');
	expect(figures).toContain('f-police-2013-12-16');
	expect(figures.filter((id) => /2014-0[3-5]|f-military-2013/.test(id))).toEqual([]);
});

test.each([
	[['mnla', 'hcua'], 'No programme entry names them; contact reported in ¶2.'],
	[['maa', 'cmfpr'], 'No programme entry names them; contact reported in ¶2, ¶4.'],
])('no meeting names %s', (ids, text) => {
	expect(headParts(index, on(...ids).head)).toEqual(['Said to this mission, reported 11 Mar 2014', text]);
});
