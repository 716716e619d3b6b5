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

test('who leads a party may be there with the leaders of political parties', () => {
	const actor = (id: string, ...aliases: string[]) => ({id, name: id, aliases, kind: 'other' as const, partOf: []});
	const actors = [
		actor('Leaders of political parties'),
		actor('Ana', 'President of the Front populaire'),
		actor('Rui', 'leader of the Harbour Party'),
		actor('Ole', 'Mayor'),
		actor('Eva', 'Head of the European Union delegation'),
	];
	const all = new Set(actors.map(({id}) => id).slice(1));
	expect(perhapsThere(actors, all, new Set(), ['Leaders of political parties'])).toEqual(['Ana', 'Rui']);
	expect(perhapsThere(actors, all, new Set(), ['Ole'])).toEqual([]);
});

test('the coordinator of the agencies is of their country team, and who leads a party with a foreign name holds that office', () => {
	const text =
		'The Humanitarian Coordinator, Ana Silva, said that it was late. The President of the Front populaire du lac, Rui Neves, said that it was early. The United Nations country team asked for boats.';
	const {actors} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Arcadia'});
	const ofName = (wanted: string) => actors.find(({name}) => name.includes(wanted));
	expect(ofName('Ana Silva')?.partOf).toEqual(['unct']);
	expect(ofName('Rui Neves')?.aliases).toContain('President of the Front populaire du lac');
});

test('the commas within an office part nobody in the room', () => {
	const title = 'Meeting with the Minister for Ports, Fisheries Control and Trade Policy, Ana Silva, and the Mayor';
	const {actors, rooms} = readText({paragraphs: [], country: 'Chad', programme: [{title}]});
	const names = new Map(actors.map(({id, name}) => [id, name]));
	expect(rooms[0]?.map((id) => names.get(id))).toEqual(['Ana Silva', 'Mayor']);
});
