import {describe, expect, test} from 'vitest';
import {briefOfActor, briefOfMeeting} from '../../../source/briefing/brief/brief.ts';
import {briefTitle, headParts} from '../../../source/briefing/brief/head.ts';
import type {Appointment} from '../../../source/briefing/programme/appointment.ts';
import {indexOf, meeting, statement} from '../builders.ts';
import {harbourTalks as index} from '../harbour-talks.ts';
import {briefOnMeeting} from './briefs.ts';

describe('the head of a brief', () => {
	test('of a meeting: when, where, that the report came later, who is in the room', () => {
		const {head} = briefOnMeeting(index, 'cabinet');
		expect(briefTitle(index, head)).toBe('Government');
		expect(headParts(index, head)).toEqual([
			'Sun 3 May 2020, 11:00–12:30 (1h30)',
			'Port (inferred)',
			'said to this mission, reported 1 Jun 2020',
			'in the room: government · perhaps Minister of Justice',
		]);
	});

	test('of a meeting of which little is stated', () => {
		const {head} = briefOnMeeting(index, 'press');
		expect(headParts(index, head)).toEqual([
			'Sun 3 May 2020, 18:00, end not stated',
			'place not stated',
			'reported 1 Jun 2020',
			'in the room: not stated',
		]);
	});

	test('of one of the reader’s own: whom they meet, not who is in a room, and whom the reader wrote down, too', () => {
		const own: Appointment = {...meeting('own:1', '', {with: ['union']}), own: true, who: 'her deputy'};
		expect(headParts(index, briefOfMeeting(index, own).head).at(-1)).toBe('you meet: HU, her deputy');
	});

	test('of an actor met in a report without a programme says so', () => {
		const told = meeting('told', '09:00–', {title: 'Meeting with the President', with: ['president'], paragraph: '2'});
		const withoutProgramme = indexOf({
			...index.report,
			meetings: [told],
			terms: [],
			issues: index.report.issues.map((issue) => ({...issue, paragraphs: ['2']})),
		});
		expect(headParts(withoutProgramme, briefOfActor(withoutProgramme, ['president']).head).at(-1)).toMatch(
			/^In the text: .*Meeting with the President/,
		);
	});

	test.each([
		['reds', 'No programme entry names them; contact reported in ¶2.'],
		['union', 'No programme entry names them.'],
		[
			'justice',
			'No programme entry names them; presence not stated: Sun 3 May 2020, 11:00–12:30 (1h30), Government; contact reported in ¶6.',
		],
		[
			'president',
			'In the programme: Sun 3 May 2020, 09:00–10:00 (1h), Audience with the President; presence not stated: Sun 3 May 2020, 11:00–12:30 (1h30), Government.',
		],
	])('of an actor says where %s is met', (id, text) => {
		const withAnswer = indexOf({
			...index.report,
			statements: [
				...index.report.statements,
				statement('answered', ['mission'], {paragraph: '6', about: ['government']}),
				statement('told', ['justice'], {paragraph: '6'}),
			],
		});
		const {head} = briefOfActor(id === 'justice' ? withAnswer : index, [id]);
		expect(headParts(index, head)).toEqual(['Said to this mission, reported 1 Jun 2020', text]);
	});

	test('of several actors names them all', () => {
		expect(briefTitle(index, briefOfActor(index, ['union', 'reds']).head)).toBe('HU · Harbour Union, reds');
	});
});
