import {expect, test} from 'vitest';
import {perhapsThere} from '../../../source/importing/actors/in-room.ts';
import {readText} from '../../../source/importing/report/read-text.ts';

test('who holds an office of a body is of it, and not the body', () => {
	const text = 'It met the Coastal Police (CP). The CP Commander, Ana Roe, said that it was calm.';
	const title = 'Meeting with the Commander of the Coastal Police and the Coastal Police Adviser';
	const {actors, rooms} = readText({
		paragraphs: [{number: '1', headings: [], text}],
		country: 'Arcadia',
		programme: [{title}],
	});
	const met = rooms.flat().map((id) => actors.find((actor) => actor.id === id));
	expect(met.map((one) => [one?.name, one?.partOf])).toEqual([
		['CP Commander Ana Roe', ['cp']],
		['Coastal Police Adviser', ['cp']],
	]);
});

test('members of a body that is there, who speak and have no entry of their own, may be there too', () => {
	const actor = (id: string, ...partOf: string[]) => ({id, name: id, aliases: [], kind: 'other' as const, partOf});
	const actors = [
		actor('body'),
		actor('speaks', 'body'),
		actor('silent', 'body'),
		actor('met', 'body'),
		actor('other'),
	];
	expect(perhapsThere(actors, new Set(['speaks', 'met', 'other']), new Set(['body', 'met']), ['body'])).toEqual([
		'speaks',
	]);
});

test('the commas within an office part nobody in the room', () => {
	const title = 'Meeting with the Minister for Ports, Fisheries Control and Trade Policy, Ana Silva, and the Mayor';
	const {actors, rooms} = readText({paragraphs: [], country: 'Chad', programme: [{title}]});
	const names = new Map(actors.map(({id, name}) => [id, name]));
	expect(rooms[0]?.map((id) => names.get(id))).toEqual(['Ana Silva', 'Mayor']);
});
