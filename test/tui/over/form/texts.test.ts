import {expect, test} from 'vitest';
import {readSpeakers, speakersRemark} from '../../../../source/tui/over/form/texts.ts';
import {actor} from '../../../briefing/builders.ts';

const lukasz = actor('lukasz', {name: 'Łukasz Sørensen', acronym: 'ŁS'});

test.each(['Łukasz Sørensen', 'lukasz sorensen', 'LS'])(
	'who spoke is known by a name typed without its signs: %s',
	(typed) => {
		expect(readSpeakers(typed, [lukasz])).toEqual({actors: [{id: 'lukasz', name: 'Łukasz Sørensen'}], extent: 'all'});
	},
);

test('a name that is nobody’s is kept as typed', () => {
	expect(readSpeakers('some of the Pilots, lukasz', [lukasz])).toEqual({
		actors: [{name: 'the Pilots'}, {name: 'lukasz'}],
		extent: 'some',
	});
});

test('some of them are some however a row puts it, and a name that begins so is a name', () => {
	const stakeholders = actor('stakeholders', {name: 'Malian stakeholders'});
	expect(readSpeakers('some Malian stakeholders', [stakeholders])).toEqual({
		actors: [{id: 'stakeholders', name: 'Malian stakeholders'}],
		extent: 'some',
	});
	expect(speakersRemark('Łukasz Sørensen, some of Malian stakeholders', [stakeholders])).toBe(
		'“some of” goes before all names',
	);
	const named = actor('some', {name: 'Some of Us'});
	expect(readSpeakers('some of us', [named])).toEqual({actors: [{id: 'some', name: 'Some of Us'}], extent: 'all'});
});

test('a State goes by the short name that lists show', () => {
	const kingdom = actor('kingdom', {name: 'United Kingdom of Arcadia', shortName: 'Arcadia', kind: 'member state'});
	expect(readSpeakers('Arcadia', [kingdom]).actors).toEqual([{id: 'kingdom', name: 'United Kingdom of Arcadia'}]);
	expect(speakersRemark('Arcadia', [kingdom])).toBe('known: Arcadia');
});
