import {describe, expect, test} from 'vitest';
import type {FindOptions} from '../../../source/briefing/find/scan.ts';
import {actor, indexOf, member, statement} from '../builders.ts';
import {find, foundIn, keysOf, under} from './found.ts';
import {findHarbour as index} from './harbour.ts';

describe('what is found', () => {
	test.each([
		['a statement by its text', 'preconditions', 'statement:neutral'],
		['by its speaker’s acronym', 'rml ground', 'statement:neutral'],
		['by an office of whom it is about', 'head of government neutral ground', 'statement:neutral'],
		['by the report’s verb', 'called neutral', 'statement:neutral'],
		['by its date', 'september 2020', 'statement:ceasefire'],
		['an actor by an alias', 'mouvement rouge', 'actor:reds'],
		['a member by country', 'chad', 'member:Amina Déby'],
		['a member by who assists', 'saleh', 'member:Amina Déby'],
		['a meeting by its time', '11:30', 'meeting:audience'],
		['a meeting by its day', 'sunday 3 may', 'meeting:audience'],
		['a meeting by who is in the room', 'celik audience', 'meeting:audience'],
		['a question by a stance', 'stance held', 'question:venue'],
		['a question by its note', 'mediator', 'question:venue'],
		['a figure by its document', 'x/2020/1', 'figure:elsewhere'],
		['a term by its number', 'term 3', 'term:3'],
		['a paragraph by its section', 'dialogue', 'paragraph:3'],
		['a paragraph by its citation', 'annex i, para. 2', 'paragraph:I.2'],
	])('%s: %s', (_, typed, first) => {
		expect(find(index, typed)[0]).toBe(first);
	});

	test('of a question the position that was found shows first, with the paragraph of who holds it', () => {
		const shown = (typed: string) => {
			const {count, at} = foundIn(index, typed);
			const hits = Array.from({length: count}, (_, place) => at(place));
			const {beside, paragraph} = hits.find((hit) => hit?.target.id === 'venue') ?? {};
			return `${beside} ¶${paragraph}`;
		};
		expect(shown('where held')).toBe('Stance 1 / Stance 2 ¶3');
		expect(shown('çelik held')).toBe('Stance 2 / Stance 1 ¶5');
		expect(shown('stance 2 held')).toBe('Stance 2 / Stance 1 ¶5');
		expect(shown('celic')).toBe('Stance 2 / Stance 1 ¶5');
	});

	test('accents, case and letters with strokes don’t matter, in the report or in what is typed', () => {
		for (const typed of ['zoe celik', 'ZOË ÇELIK', 'Zoe\u0308 c\u0327elik', 'çelık']) {
			expect(find(index, typed)).toContain('actor:minister');
		}

		expect(find(index, 'lodz')).toContain('actor:reds');
	});

	test('all words must be there, in any order; the beginning of each is enough', () => {
		expect(find(index, 'ground talk neut')).toEqual(['statement:neutral']);
		expect(find(index, 'ground talks moon')).toEqual([]);
		expect(find(index, 'alks')).toEqual([]);
	});

	test('numbers match as they are printed, with the comma or without it', () => {
		for (const typed of ['5910', '5,910', '591', '5,9', '5,']) {
			expect(find(index, typed)).toContain('figure:strength');
			expect(find(index, typed)).toContain('paragraph:3');
		}

		expect(find(index, '1234567')).toEqual(find(index, '1,234,567'));
		expect(find(index, '52.8')).toEqual(['figure:elsewhere', 'figure:strength']);
		expect(find(index, '910')).toEqual([]);
	});

	test('what stands in a paragraph, and nothing from that paragraph of another document', () => {
		expect(find(index, '¶3')).toEqual(['paragraph:3', 'statement:neutral', 'question:venue']);
		expect(find(index, '¶I.3')).toEqual(['paragraph:I.3', 'term:3']);
		expect(find(index, '3')).not.toContain('statement:neutral');
	});

	test('a hyphen is no hindrance', () => {
		for (const typed of ['ceasefire', 'cease-fire', 'cease fire', 'CEASE‑FIRE']) {
			expect(find(index, typed)).toEqual(['statement:ceasefire']);
		}
	});

	test.each(['', ' ', '…', '"', '-', '.,:'])('nothing for %j', (typed) => {
		expect(foundIn(index, typed)).toMatchObject({count: 0, groups: [], isDone: true, hasSlips: false});
	});
});

test('each hit says what it is, whose, and where it stands', () => {
	expect(foundIn(index, 'neutral ground without').at(0)).toEqual({
		view: 'issues',
		target: {kind: 'statement', id: 'neutral'},
		text: 'Talks on neutral ground, without preconditions',
		said: 'Talks on neutral ground, without preconditions (“called for”)',
		verb: 'called for',
		beside: 'RML',
		kind: 'asks',
		paragraph: '3',
		source: undefined,
		unreviewed: false,
	});
	expect(foundIn(index, 'docks').at(0)).toMatchObject({text: 'Docks: 52.8 %', paragraph: '3', source: 'X/2020/1'});
	expect(foundIn(index, 'guards 11,200').at(0)).toMatchObject({text: 'Guards: 5,910 of 11,200 guards'});
	expect(foundIn(index, 'rml').at(0)).toMatchObject({view: 'actors', paragraph: undefined});
	expect(foundIn(index, 'rml').at(99)).toBeUndefined();
});

describe('the order', () => {
	test('a name, the phrase, the words in another order, and at last what stands beside', () => {
		expect(find(index, 'minister zoe celik')[0]).toBe('actor:minister');
		expect(find(index, 'neutral ground')).toEqual(['statement:neutral', 'paragraph:3']);
		expect(find(index, 'neutral talks')).toEqual(['statement:neutral', 'statement:at-home']);
		expect(find(index, 'minister neutral').slice(-1)).toEqual(['statement:at-home']);
	});

	test('whole words come before the beginnings of words', () => {
		const [first] = find(index, 'ground');
		expect(first).toBe('statement:neutral');
		expect(find(index, 'guard')[0]).toBe('figure:strength');
	});

	test('what has no other words comes before what goes on', () => {
		const texts = ['Now talks resume', 'Talks resumed', 'Talks resume', 'Resume talks'];
		const said = indexOf({statements: texts.map((text, at) => statement(`s${at}`, [], {text, issue: 'talks'}))});
		expect(find(said, 'talks resume').map((key) => texts[Number(key.at(-1))])).toEqual([
			'Talks resume',
			'Now talks resume',
			'Talks resumed',
			'Resume talks',
		]);
	});

	test('by head: the view that is open first, then the head with the best hit, each with its count', () => {
		const {groups} = foundIn(index, 'neutral', {view: 'text'});
		expect(groups).toEqual([
			{view: 'text', count: 1},
			{view: 'issues', count: 2},
		]);
		expect(keysOf(foundIn(index, 'neutral', {view: 'text'}))[0]).toBe('paragraph:3');
		expect(foundIn(index, 'neutral').groups[0]).toEqual({view: 'issues', count: 2});
	});
});

test('the head with what is called just so comes before the view that is open, of several such heads the open one', () => {
	const heads = (typed: string, options: FindOptions) => foundIn(index, typed, options).groups.map(({view}) => view);
	expect(heads('term 3', {view: 'text'})[0]).toBe('terms');
	expect(heads('¶3', {view: 'issues'})).toEqual(['text', 'issues', 'positions']);
	expect(keysOf(foundIn(index, '¶3', {view: 'issues', isGrouped: false}))[0]).toBe('paragraph:3');
	const twice = indexOf({
		actors: [actor('ada', {name: 'Ada'})],
		members: [member('Redland', {name: 'Ada'})],
		statements: [statement('s', [], {text: 'Ada and others', issue: 'talks'})],
	});
	const of = (view: FindOptions['view']) => foundIn(twice, 'ada', {view}).groups.map((group) => group.view);
	expect(of('issues')).toEqual(['actors', 'delegation', 'issues']);
	expect(of('delegation')).toEqual(['delegation', 'actors', 'issues']);
});

describe('under a lens', () => {
	test('what it keeps out comes after all else, whatever it is called', () => {
		const found = foundIn(index, 'minister zoe celik', {...under(index, 'reds'), view: 'issues', isLifted: true});
		expect(keysOf(found).at(0)).not.toBe('actor:minister');
	});

	test('only what it keeps is found, and what it keeps out is counted', () => {
		const found = foundIn(index, 'neutral', under(index, 'reds'));
		expect(keysOf(found)).toEqual(['statement:neutral', 'paragraph:3']);
		expect(found.outside).toBe(1);
	});

	test('lifted, everything is found: theirs first', () => {
		const found = foundIn(index, 'neutral', {...under(index, 'minister'), isLifted: true});
		expect(keysOf(found)).toEqual(['statement:at-home', 'statement:neutral', 'paragraph:3']);
		expect(found.outside).toBe(0);
	});

	test('theirs come before what comes through a group of theirs, which it is', () => {
		expect(find(index, 'harbour coalition', under(index, 'reds'))).toEqual([
			'actor:coalition',
			'statement:ceasefire',
			'figure:strength',
			'term:3',
		]);
	});

	test('no slip is made up where the words are there, outside the lens', () => {
		expect(foundIn(index, 'preconditions', under(index, 'coalition'))).toMatchObject({hasSlips: false});
		expect(foundIn(index, 'docks', under(index, 'minister'))).toMatchObject({count: 0, outside: 1, hasSlips: false});
	});

	test('the delegation stays, as it does in its view', () => {
		expect(find(index, 'chad', under(index, 'reds'))).toEqual(['member:Amina Déby']);
	});
});

describe('what the reader has of their own', () => {
	const note = {view: 'notes', target: {kind: 'statement', id: 'neutral'}, text: 'Ask where the ground is'} as const;
	const own = {
		view: 'programme',
		target: {kind: 'meeting', id: 'own-1'},
		text: 'Coffee',
		actors: ['minister'],
		words: ['Hotel'],
	} as const;

	test('is found with the report, under its own head', () => {
		expect(foundIn(index, 'ask where', {}, [note, own]).at(0)).toMatchObject({view: 'notes', target: note.target});
		expect(foundIn(index, 'hotel celik', {}, [note, own]).at(0)).toMatchObject({view: 'programme', target: own.target});
	});

	test('a note is kept by the lens where what it stands at is', () => {
		expect(foundIn(index, 'ask where', under(index, 'reds'), [note]).count).toBe(1);
		expect(foundIn(index, 'ask where', under(index, 'coalition'), [note]).count).toBe(1);
		expect(foundIn(index, 'coffee', under(index, 'reds'), [own])).toMatchObject({count: 0, outside: 1});
		expect(foundIn(index, 'coffee', under(index, 'minister'), [own]).count).toBe(1);
	});
});
