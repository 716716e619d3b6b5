import {expect, test} from 'vitest';
import {visitors} from '../../../../source/importing/actors/introduced/visitors.ts';
import {readText} from '../../../../source/importing/report/read-text.ts';

const text = 'The mission briefed the members of the Security Council.';

test.each([
	'Report of the Security Council mission to Chad',
	'Report of the Security Council’s mission to Chad',
	'Report of the visit of the members of the Security Council to Chad',
	'Report of the field mission to Chad',
])('is the Council’s: %s', (title) => {
	expect(visitors(title, 'Chad', text).kind).toBe('Security Council');
});

test.each([
	[
		'Report of the mission of the Peacebuilding Commission to Chad',
		'Mission of the Peacebuilding Commission to Chad',
		'other',
	],
	['Report of the Peacebuilding Commission visit to Chad', 'Peacebuilding Commission visit to Chad', 'other'],
	[
		'Report of the mission of the African Union Peace and Security Council to Chad',
		'Mission of the African Union Peace and Security Council to Chad',
		'regional organization',
	],
	[
		'REPORT OF THE FIELD MISSION OF THE PEACE AND SECURITY COUNCIL TO THE REPUBLIC OF CHAD',
		'Mission of the Peace and Security Council to Chad',
		'other',
	],
])('is another body’s, though the text speaks of the Council: %s', (title, name, kind) => {
	expect(visitors(title, 'Chad', text)).toMatchObject({name, kind});
});

test('it goes to a country as the title says it', () => {
	const {name} = visitors('Report of the Security Council mission to the Sudan', 'Sudan', text);
	expect(name).toBe('Security Council mission to the Sudan');
});

test('without a word of the Council it is nobody’s that is not named', () => {
	const name = (title: string, printed: string) => visitors(title, 'Chad', printed).name;
	expect(name('Defence committee', 'The mission met the Mayor.')).toBe('Mission to Chad');
	expect(name('', 'The mission met the Mayor.')).toBe('Mission to Chad');
	expect(name('', 'The Peace and Security Council was told of the mission.')).toBe('Mission to Chad');
	expect(name('Trip to Chad', 'The Security Council went there.')).toBe('Security Council mission to Chad');
});

test('a report of somebody who made no visit has no mission, and the Council is whom it reports to', () => {
	const title = 'Report of the Secretary-General on the interim mission in Chad';
	const paragraphs = [
		{number: '1', headings: [], text: 'The Security Council asked for talks. The Mayor said that it was late.'},
	];
	const {actors} = readText({paragraphs, title, country: 'Chad'});
	expect(actors.map(({name}) => name)).toEqual(['Security Council', 'Mayor']);
	expect(visitors('Report of the Special Envoy on his visit to Chad', 'Chad', '').seen).toBe(true);
});

test('of a title in capitals the body that sends the mission is known, too', () => {
	const paragraphs = [
		{number: '1', headings: [], text: 'The mission met the Mayor. Members of the Council said that it was late.'},
	];
	const title = 'FIELD MISSION OF THE PEACE AND SECURITY COUNCIL OF THE AFRICAN UNION TO CHAD';
	const {actors} = readText({paragraphs, title, country: 'Chad'});
	expect(actors.map(({name}) => name)).toContain('Members of the Peace and Security Council of the African Union');
	expect(actors[0]?.partOf).toEqual(['peace-and-security-council-of-the-african-union']);
});
