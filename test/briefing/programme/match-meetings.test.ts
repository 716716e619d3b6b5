import {describe, expect, test} from 'vitest';
import {actorsBeforeMeetings, matchMeetings} from '../../../source/briefing/programme/match-meetings.ts';
import {indexReport} from '../../../source/briefing/report-index.ts';
import {mali} from '../../data/mali.ts';
import {actor, indexOf, meeting} from '../builders.ts';
import {harbourTalks} from '../harbour-talks.ts';

const found = (typed: string) => matchMeetings(harbourTalks, harbourTalks.report.meetings, typed).map(({id}) => id);

describe('words mean', () => {
	test.each([
		['a title, whatever its case', 'government', ['cabinet']],
		['words of a title, from their beginning, in any order', 'pres aud', ['audience']],
		['a time', '11:00', ['cabinet']],
		['an id', 'press', ['press']],
		['those whom a meeting names, by any name and without accents', 'celik', ['audience']],
		['not those who may only have been there', 'justice', []],
		['nothing', 'zzz', []],
		['nothing without words', ' –', []],
	])('%s', (_, typed, meetings) => {
		expect(found(typed)).toEqual(meetings);
	});

	test('those with somebody in whose name a letter is that no accent explains', () => {
		const talks = indexOf({actors: [actor('envoy', {name: 'Łukasz Sørensen'})]});
		const meetings = [meeting('named', '09:00–', {title: 'Talks with Łukasz Sørensen'}), meeting('met', '10:00–')];
		const present = meetings.map((one) => ({...one, with: ['envoy']}));
		expect(matchMeetings(talks, present, 'lukasz sorensen').map(({id}) => id)).toEqual(['named']);
		expect(matchMeetings(talks, present.slice(1), 'lukasz sorensen').map(({id}) => id)).toEqual(['met']);
	});

	test('the earlier first, whatever the order in the report', () => {
		const meetings = [
			meeting('late', '15:00–16:00', {title: 'Union'}),
			meeting('early', '09:00–10:00', {title: 'Union'}),
		];
		expect(matchMeetings(harbourTalks, meetings, 'union').map(({id}) => id)).toEqual(['early', 'late']);
	});
});

test('who is met alone is the meeting before they are themselves', () => {
	const met = meeting('met', '09:00–10:00', {title: 'Meeting with the Union', with: ['union']});
	const among = meeting('among', '09:00–10:00', {title: 'Meeting with the Union and the Mayor', with: ['union']});
	const {name = ''} = harbourTalks.report.actors.find(({id}) => id === 'union') ?? {};
	const before = (one: typeof met, typed: string) => actorsBeforeMeetings(harbourTalks, [one], typed).map(({id}) => id);
	expect(before({...met, title: `Meeting with the ${name}`}, name)).toEqual([]);
	expect(before({...met, title: `Interview with the ${name}`}, name)).toEqual([]);
	expect(before({...among, title: `Meeting with the ${name} and the Mayor`}, name)).toEqual(['union']);
});

test('words that stand in a row in a title mean that meeting, and no other with the same words', () => {
	const meetings = [
		meeting('lunch', '13:00–', {title: 'Lunch with the commission on justice and the Minister of Ports'}),
		meeting('dinner', '20:00–', {title: 'Dinner with the Minister of Justice'}),
	];
	expect(matchMeetings(harbourTalks, meetings, 'minister of just').map(({id}) => id)).toEqual(['dinner']);
	expect(matchMeetings(harbourTalks, meetings, 'justice minister').map(({id}) => id)).toEqual(['lunch', 'dinner']);
});

test('arrivals and departures come behind what one goes there for', () => {
	const meetings = [
		meeting('there', '09:00–', {title: 'Departure to Ostrel'}),
		meeting('port', '10:00–', {title: 'Arrival in Ostrel and visit to the port'}),
		meeting('back', '12:00–', {title: 'Departure from Ostrel'}),
		meeting('pilots', '13:00–', {title: 'Meeting with the pilots of Ostrel'}),
	];
	expect(matchMeetings(harbourTalks, meetings, 'ostrel').map(({id}) => id)).toEqual([
		'port',
		'pilots',
		'there',
		'back',
	]);
});

describe('in the Mali report', () => {
	const index = indexReport(mali);
	const first = (typed: string) => matchMeetings(index, mali.meetings, typed)[0]?.id;

	test.each([
		['serval', 'm-0203-1015'],
		['committee', 'm-0203-1130'],
		['monday', 'm-0203-0800'],
		['Mon 15:00', 'm-0203-1500'],
		['2014-02-02 17:00', 'm-0202-1700'],
		['2 Feb', 'm-0202-1030'],
		['Bamako 3 February', 'm-0203-0800'],
		['1 Feb 10:30', undefined],
		['MEC', 'm-0203-1130'],
		['keita', 'm-0202-1700'],
		['government', 'm-0203-1500'],
		['eutm', 'm-0203-1100'],
		['minusma', 'm-0202-1225'],
		['srsg', 'm-0201-2200'],
		['parliament', 'm-0203-1730'],
		['civil society', 'm-0202-1115'],
		['mnla', undefined],
		['algeria', undefined],
	])('%s is %s', (typed, id) => {
		expect(first(typed)).toBe(id);
	});
});
