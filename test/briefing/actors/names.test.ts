import {describe, expect, test} from 'vitest';
import {
	actorsNamed,
	matchActors,
	namesOf,
	nameWithAcronym,
	nearestActors,
	searchActors,
	shortName,
	shortNames,
	someOf,
	speakers,
} from '../../../source/briefing/actors/names.ts';
import type {Actor} from '../../../source/report/model.ts';
import {actor, indexOf} from '../builders.ts';

const harbour = {
	actors: [
		actor('president', {name: 'President Aminata Keïta', shortName: 'President Keïta', aliases: ['Head of State']}),
		actor('union', {name: 'Union of Harbour Pilots', acronym: 'UHP', aliases: ['Pilots']}),
		actor('pilots-abroad', {name: 'Pilots abroad'}),
		actor('coastguard', {name: 'Coastguard', aliases: ['Harbour police']}),
		actor('north', {name: 'Groups of the north'}),
	],
};
const ids = (actors: readonly Actor[]) => actors.map(({id}) => id);

describe('a typed name', () => {
	test.each([
		['finds Keïta without the accent', 'keita', ['president']],
		['finds it in capitals', 'KEÏTA', ['president']],
		['finds an office', 'head of state', ['president']],
		['finds an acronym', 'uhp', ['union']],
		['finds an id', 'pilots-abroad', ['pilots-abroad']],
		['finds every actor with a word that begins so', 'harb', ['union', 'coastguard']],
		['finds the actor in which each word begins one of a name', 'pil abr', ['pilots-abroad']],
		['finds only the actor of that very name, though others begin so', 'pilots', ['union']],
		['never mixes the words of two actors’ names', 'harbour state', []],
		['finds no middle of a word', 'ilots', []],
		['finds nobody when empty', '', []],
		['finds nobody when it has no letter', '…', []],
	])('%s: "%s" → %j', (_, typed, found) => {
		expect(ids(matchActors(harbour, typed))).toEqual(found);
	});
});

describe('a name with letters that no accent explains', () => {
	const abroad = {
		actors: [actor('envoy', {name: 'Łukasz Sørensen'}), actor('heart', {name: 'Sacré-Cœur'}), ...harbour.actors],
	};

	test.each([
		['lukasz sorensen', ['envoy']],
		['sorensen', ['envoy']],
		['ŁUKASZ SØRENSEN', ['envoy']],
		['sacre coeur', ['heart']],
	])('is found as it is typed without them, too: %s', (typed, found) => {
		expect(ids(matchActors(abroad, typed))).toEqual(found);
		expect(ids(searchActors(abroad, typed))).toEqual(found);
	});

	test('is not taken for another for lack of them', () => {
		expect(ids(actorsNamed(abroad, 'lukasz sorensen'))).toEqual(['envoy']);
		expect(ids(nearestActors(abroad, 'lukazs sorensen'))[0]).toBe('envoy');
	});
});

describe('the picker', () => {
	test('shows exact names first, then beginnings of words, then names that hold the text', () => {
		expect(ids(searchActors(harbour, 'pilots'))).toEqual(['union', 'pilots-abroad']);
		expect(ids(searchActors(harbour, 'o'))).toEqual(['president', 'union', 'north', 'pilots-abroad', 'coastguard']);
	});

	test('shows those whose name begins so before those with a word that does', () => {
		expect(ids(searchActors(harbour, 'pil'))).toEqual(['union', 'pilots-abroad']);
		expect(ids(searchActors({actors: harbour.actors.toReversed()}, 'harb'))).toEqual(['coastguard', 'union']);
		expect(
			ids(searchActors({actors: [actor('far', {name: 'Pilots of the Harbour'}), ...harbour.actors]}, 'harb')),
		).toEqual(['coastguard', 'far', 'union']);
	});

	test('finds the middle of a word, which a name on the command line does not', () => {
		expect(ids(searchActors(harbour, 'astgu'))).toEqual(['coastguard']);
	});

	test('shows everybody before anything is typed', () => {
		expect(ids(searchActors(harbour, ' '))).toEqual(ids(harbour.actors));
	});

	test('shows nobody for a name that nobody has', () => {
		expect(searchActors(harbour, 'zebra')).toEqual([]);
	});
});

test('an unknown name is answered with the three nearest, the nearest first', () => {
	expect(ids(nearestActors(harbour, 'coastgard'))).toHaveLength(3);
	expect(ids(nearestActors(harbour, 'coastgard'))[0]).toBe('coastguard');
	expect(ids(nearestActors(harbour, 'kaita'))[0]).toBe('president');
});

describe('the name of an actor', () => {
	const index = indexOf(harbour);

	test('is short in a list: the acronym, else a short name, else the name', () => {
		expect(harbour.actors.map(shortName)).toEqual([
			'President Keïta',
			'UHP',
			'Pilots abroad',
			'Coastguard',
			'Groups of the north',
		]);
	});

	test('has its acronym before it, where a cut leaves it', () => {
		expect(harbour.actors.slice(1, 3).map(nameWithAcronym)).toEqual(['UHP · Union of Harbour Pilots', 'Pilots abroad']);
	});

	test('is looked for in every form it has', () => {
		expect(namesOf(actor('x', {name: 'Ex', shortName: 'E', acronym: 'EX', aliases: ['Ecks']}))).toEqual([
			'Ex',
			'E',
			'EX',
			'Ecks',
			'x',
		]);
	});

	test('stands with those of joint speakers on one line', () => {
		expect(shortNames(index, ['union', 'president'])).toBe('UHP, President Keïta');
		const twins = indexOf({
			actors: [actor('council', {name: 'Council'}), actor('mission', {name: 'Mission', shortName: 'Council'})],
		});
		expect(shortNames(twins, ['council', 'mission'])).toBe('Council');
		expect(speakers(index, {actors: ['union'], extent: 'all'})).toBe('UHP');
		expect(speakers(index, {actors: ['union'], extent: 'some'})).toBe('some of UHP');
		expect(someOf('Members of the Security Council')).toBe('some members of the Security Council');
		expect(someOf('Ardovian traders')).toBe('some Ardovian traders');
		expect(someOf('Harbour press')).toBe('some of Harbour press');
		expect(someOf('Youth')).toBe('some youth');
		expect(someOf('Philippines')).toBe('some of Philippines');
	});

	test('is said to be missing where the report names no speaker', () => {
		expect(speakers(index, {actors: [], extent: 'all'})).toBe('speaker not named');
	});
});

test('the name of a State alone is that of its Government, and of no mission that went there', () => {
	const mission = actor('mission', {name: 'Security Council mission to Arcadia'});
	const government = actor('government', {name: 'Government of Arcadia', aliases: ['Arcadia']});
	const minister = actor('minister', {name: 'Minister for Ports of Arcadia'});
	expect(ids(matchActors({actors: [mission, government]}, 'arcadia'))).toEqual(['government']);
	expect(ids(matchActors({actors: [mission, minister]}, 'arcadia'))).toEqual(['minister']);
	expect(ids(matchActors({actors: [mission]}, 'arcadia'))).toEqual([]);
	expect(ids(matchActors({actors: [mission, government]}, 'mission arcadia'))).toEqual(['mission']);
	expect(ids(searchActors({actors: [mission, government]}, 'arc'))).toEqual(['government', 'mission']);
});
