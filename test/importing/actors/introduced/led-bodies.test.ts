import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

const actors = (text: string) => readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'}).actors;
const named = (text: string, name: string) => actors(text).find((actor) => actor.name === name);

test('a party with a name in French has all of it, and who leads it by that name is of it', () => {
	const text =
		'Léon Nzojo, Chairman of the Front pour la pêche au Chad (FROPECH), met the mission. Mr. Nzojo said that it was late.';
	expect(named(text, 'Front pour la pêche au Chad')).toMatchObject({acronym: 'FROPECH', id: 'fropech'});
	expect(named(text, 'Léon Nzojo')).toMatchObject({partOf: ['fropech']});
});

test('“its” Secretary-General is that of the one body just named', () => {
	const text =
		'The Pilots’ Union (PUN) is old. The mission met the delegation of PUN, led by its Secretary-General, Ana Berg. She said that it was late.';
	expect(actors(text).find(({name}) => name.includes('Ana Berg'))).toMatchObject({partOf: ['pun']});
});

test('who leads a body by its short name leads no other', () => {
	const text = 'The Alliance for Renewal (AFR) came. The leader of the Alliance, Pavel Nemec, said that it was late.';
	expect(named(text, 'Pavel Nemec')).toMatchObject({partOf: ['afr']});
	expect(named(text, 'Alliance')).toBeUndefined();
});

test('who goes by the first word of a name is who has it in full, where one does', () => {
	const text =
		'The Mayor spoke of the Volunteers for the Defence of the Lake. A group of Volunteers said that it was late. The Governor thanked the Volunteers.';
	const spoken = (words: string) => {
		const {actors, statements} = readText({paragraphs: [{number: '1', headings: [], text: words}], country: 'Chad'});
		const [late] = statements.filter((statement) => statement.text === 'it was late');
		return late?.actors.map((id) => actors.find((actor) => actor.id === id)?.name);
	};
	expect(spoken(text)).toEqual(['Volunteers for the Defence of the Lake']);
	// Of two it is neither, and in small letters the word is no name.
	expect(spoken(`${text} The Volunteers for the Hills were away.`)).toEqual(['Volunteers']);
	expect(spoken(`${text} Some were young volunteers.`)).toEqual(['Volunteers']);
});

test('a shorter name in small letters is that of the only ones who are called so in full', () => {
	const spoken = (words: string) => {
		const {actors, statements} = readText({paragraphs: [{number: '1', headings: [], text: words}], country: 'Chad'});
		return statements.map(({actors: ids}) => ids.map((id) => actors.find((actor) => actor.id === id)?.name).join());
	};
	const full = 'The heads of the Lake Union harbour offices in Moundou said that it was late.';
	const name = 'Heads of the Lake Union harbour offices in Moundou';
	const short = 'The heads of the harbour offices said that it was dry.';
	expect(spoken(`${full} The Mayor said that it was early. ${short}`)).toEqual([name, 'Mayor', name]);
	const others = 'The heads of the old harbour offices said that it was early.';
	expect(spoken(`${full} ${others} ${short}`).at(-1)).toBe('Heads of the harbour offices');
});
