import {expect, test} from 'vitest';
import {visitors} from '../../../../source/importing/actors/introduced/visitors.ts';

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
