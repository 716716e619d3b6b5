import {describe, expect, test} from 'vitest';
import {briefOfActor, briefOfMeeting, type MeetingBrief} from '../../../source/briefing/brief/brief.ts';
import {briefPage} from '../../../source/briefing/brief/page/page.ts';
import {type Point, statementsOf} from '../../../source/briefing/brief/room.ts';
import type {Appointment} from '../../../source/briefing/programme/appointment.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {meeting} from '../builders.ts';
import {harbourTalks as index} from '../harbour-talks.ts';
import {briefOnMeeting} from './briefs.ts';

const ids = (points: readonly Point[]) => points.map(({statement: {id}}) => id);
const terms = ({raise}: MeetingBrief) => raise.map(({term: {number}}) => number);
const onMeeting = (id: string) => briefOnMeeting(index, id);

describe('before a meeting with the Government', () => {
	const brief = onMeeting('cabinet');

	test('what is tied to it is raised first, what is contested before the rest, and what it is not tied to fills up', () => {
		expect(brief.raise.map(({term, tie}) => [term.number, tie])).toEqual([
			[2, 'meeting'],
			[1, 'meeting'],
			[3, 'addressed'],
			[6, 'addressed'],
		]);
	});

	test('each says why: whom of those there it addresses, and what makes it contested', () => {
		expect(brief.raise.map(({addressed, contested}) => [addressed, contested.map(({id}) => id)])).toEqual([
			[[], ['venue']],
			[['government'], []],
			[['justice'], []],
			[['government'], []],
		]);
	});

	test('demands may come up; what they only told is the rest', () => {
		expect(ids(brief.theyMayRaise)).toEqual(['judges']);
		expect(ids(brief.said)).toEqual(['courts']);
	});

	test('the President was not inferred to be there: the words are not theirs, the position is where it is contested', () => {
		expect(ids([...brief.theyMayRaise, ...brief.said])).not.toContain('at-home');
		expect(brief.contested.map(({question, theirs}) => [question.id, theirs.map(({stance}) => stance)])).toEqual([
			['venue', ['Stance 2']],
		]);
	});

	test('the Council’s line begins where positions differ; what is of one point is one line', () => {
		expect(ids(brief.council)).toEqual(['anywhere', 'at-once', 'noted']);
		expect(brief.council[1]?.same.map(({id}) => id)).toEqual(['urgent']);
	});

	test('of a series of figures the latest that was known when the mission ended', () => {
		expect(brief.figures.map(({id}) => id)).toEqual(['lately']);
	});

	test('says what it does not know', () => {
		expect(brief.notStated).toEqual([
			'Who was present by name, the agenda',
			'At which meeting they said what stands here',
			'Anything from them on terms 1, 2, 6',
			'Who came is not stated ¶II',
		]);
		expect(brief.leftOpen).toContainEqual({text: 'Which courts is left open', paragraph: '5'});
	});

	test('leaves out what a paragraph leaves open of something else', () => {
		expect(brief.leftOpen.filter(({text}) => text.includes('guards'))).toEqual([]);
	});

	test('is headed by who is there and by when the report came', () => {
		expect(brief.head).toMatchObject({room: {named: ['government'], inferred: ['justice']}, actors: []});
		expect(briefPage(index, brief).head).toContain('said to this mission, reported 1 Jun 2020');
	});
});

describe('before the audience', () => {
	const brief = onMeeting('audience');

	test('the President’s own position may be raised, and terms for the Government reach its head', () => {
		expect(ids(brief.theyMayRaise)).toEqual(['at-home']);
		expect(brief.raise.map(({term, throughGroup}) => [term.number, throughGroup])).toEqual([
			[2, []],
			[1, ['government']],
			[6, ['government']],
		]);
	});

	test('where somebody is named, who else was there is not stated', () => {
		expect(brief.notStated[0]).toBe('Who else was present, where it was, the agenda');
	});
});

describe('before the press', () => {
	const brief = onMeeting('press');

	test('nobody is named: nothing to raise, but the Council’s line on all that is contested', () => {
		expect(terms(brief)).toEqual([]);
		expect([...brief.theyMayRaise, ...brief.said, ...brief.figures]).toEqual([]);
		expect(ids(brief.council)).toEqual(['anywhere', 'at-once', 'noted']);
		expect(brief.contested.map(({question: {id}}) => id)).toEqual(['venue']);
		expect(brief.notStated).toEqual(['Who was in the room, when it ended, where it was, the agenda']);
	});
});

describe('on an actor without a meeting', () => {
	const brief = briefOfActor(index, ['reds']);

	test('says where contact is reported, and that when and where is not', () => {
		expect(brief.head).toMatchObject({
			meeting: undefined,
			actors: ['reds'],
			namedAt: [],
			perhapsAt: [],
			contact: ['2'],
		});
		expect(brief.notStated).toEqual(['When and where there was contact']);
	});

	test('terms reach it through its group', () => {
		expect(terms(brief)).toEqual([2]);
	});

	test('words of its group come after its own, as such, and what some of the group said not at all', () => {
		expect([...brief.theyMayRaise, ...brief.said].map(({statement: {id}, via}) => [id, via])).toEqual([
			['neutral', undefined],
			['fight', 'coalition'],
		]);
	});

	test('of an actor that is only spoken to by its answers, those', () => {
		expect(briefOfActor(index, ['union']).raise.map(({term, tie}) => [term.number, tie])).toEqual([[4, 'addressed']]);
		expect(briefOfActor(index, ['mission']).raise).toEqual([]);
	});

	test('nobody is no error', () => {
		expect(briefOfActor(index, ['nobody']).head.actors).toEqual([]);
	});
});

describe('on the Council and its mission themselves', () => {
	test('all that they said is their line: what they do not raise with themselves', () => {
		const brief = briefOfActor(index, ['mission', 'council']);
		expect([...brief.theyMayRaise, ...brief.said]).toEqual([]);
		const own = index.report.statements.filter(({actors}) => actors.includes('council') || actors.includes('mission'));
		const line = statementsOf([...brief.council, ...brief.councilRest]).map(({id}) => id);
		expect(own.length).toBeGreaterThan(1);
		expect(line.toSorted()).toEqual(own.map(({id}) => id).toSorted());
		expect(briefPage(index, brief).sections[1].none).toBe('What the Council said itself stands below.');
		const others = briefOfActor(index, ['mission', 'reds']);
		expect(ids([...others.theyMayRaise, ...others.said])).toContain('neutral');
	});
});

describe('on a meeting of the reader’s own', () => {
	const own: Appointment = {...meeting('own:1', '16:00–17:00', {with: ['president'], paragraph: ''}), own: true};
	const brief = briefOfMeeting(index, own);

	test('is tied to what the programme has with the same people', () => {
		expect(brief.raise.map(({term, tie}) => [term.number, tie])).toEqual([
			[2, 'meeting'],
			[1, 'meeting'],
			[6, 'addressed'],
		]);
	});

	test('is the same one where the reader’s meetings stand in the programme', () => {
		const {report} = index;
		const added = indexReport({...report, meetings: [...report.meetings, own]});
		expect(briefOfMeeting(added, own)).toEqual(brief);
	});

	test('the report is not blamed for what it cannot know', () => {
		expect(brief.notStated).toEqual(['Anything from them on terms 1, 6']);
	});

	test('nor for what the program did not find', () => {
		const {report} = index;
		const inferred = indexReport({...report, terms: report.terms.map((term) => ({...term, inferred: true}))});
		expect(briefOfMeeting(inferred, own).notStated).toEqual([]);
	});
});
