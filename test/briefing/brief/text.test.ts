import {describe, expect, test} from 'vitest';
import {contactReported} from '../../../source/briefing/actors/contact.ts';
import {briefOfActor, briefOfMeeting} from '../../../source/briefing/brief/brief.ts';
import type {Point} from '../../../source/briefing/brief/points.ts';
import type {Raise} from '../../../source/briefing/brief/raise.ts';
import {
	addresseesText,
	briefTitle,
	headParts,
	reasonText,
	shorterAddressees,
	sourceText,
	whenText,
	whereText,
} from '../../../source/briefing/brief/text.ts';
import type {Appointment} from '../../../source/briefing/programme/appointment.ts';
import {actor, indexOf, meeting, statement, term} from '../builders.ts';
import {harbourTalks as index} from '../harbour-talks.ts';

describe('the head of a brief', () => {
	test('of a meeting: when, where, that the report came later, who is in the room', () => {
		const {head} = briefOfMeeting(index, index.meetings.get('cabinet') as Appointment);
		expect(briefTitle(index, head)).toBe('Government');
		expect(headParts(index, head)).toEqual([
			'Sun 3 May 2020, 11:00–12:30 (1h30)',
			'Port (inferred)',
			'said to this mission, reported 1 Jun 2020',
			'in the room: government · inferred: Minister of Justice',
		]);
	});

	test('of a meeting of which little is stated', () => {
		const {head} = briefOfMeeting(index, index.meetings.get('press') as Appointment);
		expect(headParts(index, head)).toEqual([
			'Sun 3 May 2020, 18:00, end not stated',
			'place not stated',
			'said to this mission, reported 1 Jun 2020',
			'in the room: not stated',
		]);
		expect(whenText(meeting('some-time'))).toBe('Sun 3 May 2020, time not stated');
		expect(whereText(meeting('there', '', {place: 'Port'}))).toBe('Port');
	});

	test('of one of the reader’s own: whom the reader wrote down, too', () => {
		const own: Appointment = {...meeting('own:1', '', {with: ['union']}), own: true, who: 'her deputy'};
		expect(headParts(index, briefOfMeeting(index, own).head).at(-1)).toBe('in the room: HU, her deputy');
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

describe('contact is reported', () => {
	const contacts = indexOf({
		actors: [actor('group'), actor('member', {partOf: ['group']}), actor('mission', {kind: 'Security Council'})],
		statements: [
			statement('met', ['mission'], {kind: 'reports', about: ['group'], paragraph: '2'}),
			statement('told', ['member'], {paragraph: '4'}),
			statement('reassured', ['mission'], {about: ['group'], paragraph: '4'}),
			statement('urged', ['mission'], {about: ['member'], paragraph: '6'}),
		],
	});

	test('where the mission tells of it, and where it answers them; not where it only speaks of them', () => {
		expect(contactReported(contacts, ['member'])).toEqual(['2', '4']);
		expect(contactReported(contacts, ['group'])).toEqual(['2', '4']);
		expect(contactReported(contacts, ['nobody'])).toEqual([]);
	});
});

describe('a term to raise', () => {
	const raise: Raise = {
		term: term(1, {addressees: ['coalition', 'government', 'union']}),
		tie: 'meeting',
		addressed: ['union'],
		throughGroup: [],
		answered: true,
		contested: index.report.questions.slice(0, 1),
	};

	test('names its addressees, in short those in the room first', () => {
		expect(addresseesText(index, raise)).toBe('to coalition, government, HU');
		expect(shorterAddressees(index, raise)).toEqual(['to HU, coalition +1', 'to HU +2']);
	});

	test('says where nobody is addressed', () => {
		expect(addresseesText(index, {...raise, term: term(1)})).toBe('addressee not stated');
		expect(addresseesText(index, {...raise, term: term(1, {untied: true})})).toBe('addressee not known');
		expect(shorterAddressees(index, {...raise, term: term(1), addressed: []})).toEqual([]);
	});

	test('says why it was chosen', () => {
		const {head} = briefOfMeeting(index, index.meetings.get('cabinet') as Appointment);
		expect(reasonText(index, head, raise)).toBe(
			'tied to this meeting; addressed to HU; they spoke to it; contested: What about venue?',
		);
		const onActor = briefOfActor(index, ['reds']).head;
		const far: Raise = {...raise, addressed: [], throughGroup: ['coalition'], answered: false, contested: []};
		expect(reasonText(index, onActor, far)).toBe('tied to a meeting with them; addressed to coalition');
		expect(reasonText(index, onActor, {...far, tie: 'addressed'})).toBe('addressed to coalition');
	});
});

describe('where a thing said comes from', () => {
	const point = (statement_: Point['statement'], parts: Partial<Point> = {}): Point => ({
		statement: statement_,
		same: [],
		via: undefined,
		...parts,
	});
	const reds = statement('a', ['reds'], {paragraph: '3'});

	test('is speaker and paragraph', () => {
		expect(sourceText(index, point(reds))).toBe('reds ¶3');
		expect(sourceText(index, point({...reds, extent: 'some'}))).toBe('some of reds ¶3');
		expect(sourceText(index, point(reds, {via: 'reds'}))).toBe('via reds ¶3');
	});

	test('and where else the very same is said, by whom if by others', () => {
		const same = [statement('b', ['union'], {paragraph: '5'}), statement('c', ['reds'], {paragraph: '2'})];
		expect(sourceText(index, point(reds, {same}))).toBe('reds ¶3 (cf. HU ¶5, ¶2)');
		expect(sourceText(index, point(reds, {same: [reds]}))).toBe('reds ¶3');
	});

	test('the Council is one', () => {
		const same = [statement('b', ['council'], {paragraph: '6'}), statement('c', ['council'], {paragraph: '2'})];
		expect(sourceText(index, point(statement('d', ['mission'], {paragraph: '4'}), {same}))).toBe(
			'mission ¶4 (cf. ¶2 ¶6)',
		);
	});
});
