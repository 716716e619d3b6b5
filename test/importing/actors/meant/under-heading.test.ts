import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

const read = (heading: string, ...texts: readonly string[]) =>
	readText({paragraphs: texts.map((text, at) => ({number: `${at + 1}`, headings: [heading], text})), country: 'Chad'});
const names = (heading: string, ...texts: readonly string[]) =>
	read(heading, ...texts)
		.actors.filter(({kind}) => kind !== 'Security Council')
		.map(({name}) => name);

test('those whom a heading names are those who are named at length below it', () => {
	const text = 'The women traders from the Lake district said that ferries were late.';
	expect(names('Meeting with women traders', text)).toEqual(['Women traders']);
});

test('who stands in a heading under two names is one', () => {
	const text = 'Members of the Front commun du lac said that ferries were late.';
	const {actors, statements} = read('Meeting with the presidential majority (Front commun du lac)', text);
	const [id] = statements[0]?.actors ?? [];
	expect(actors.find((actor) => actor.id === id)).toMatchObject({
		name: 'Presidential majority',
		aliases: expect.arrayContaining(['Front commun du lac']),
	});
});

test('the President whom a heading names by the State is the one whom the text names', () => {
	const text = 'The President of the Republic, Awa Lund, met the mission. The President said that it was late.';
	expect(names('Meeting with the President of Chad', text)).toEqual(['President Awa Lund', 'Government of Chad']);
});

test('the opposition is one, whoever of it was met', () => {
	const text = 'The political opposition feared violence. The delegates of the opposition asked for boats.';
	expect(names('Meeting with members of the opposition', text)).toEqual(['Opposition']);
});
