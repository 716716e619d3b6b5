import {expect, test} from 'vitest';
import {readText} from '../../../source/importing/report/read-text.ts';

test('the head of a regional government is another than the head of the government with the same title', () => {
	const programme = [{title: 'Meeting with the Prime Minister of the Fen Regional Government'}];
	const {actors, rooms} = readText({
		paragraphs: [
			{
				number: '1',
				headings: [],
				text: 'The Government of Arcadia was there. The Prime Minister of Arcadia, Ana Silva, said that the Prime Minister alone decided. The Prime Minister said that it was late. The Prime Minister of the Fen Regional Government asked for boats.',
			},
		],
		country: 'Arcadia',
		programme,
	});
	const regional = actors.find(({name}) => name === 'Prime Minister of the Fen Regional Government');
	expect(rooms).toEqual([[regional?.id]]);
	expect(regional?.partOf).toEqual([]);
});

test('where the text tells of a meeting, a title alone is whom it has named there, under that heading', () => {
	const {actors, rooms} = readText({
		paragraphs: [
			{number: '1', headings: ['Chad'], text: 'The Prime Minister, Ana Silva, said that it was late. She was well.'},
			{number: '2', headings: ['Togo'], text: 'The Prime Minister, Rosa Lund, said that it was early. She was ill.'},
		],
		programme: ['1', '2'].map((paragraph) => ({title: 'Meeting with the Prime Minister', paragraph})),
	});
	const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
	expect(rooms.map((room) => room.map(name))).toEqual([['Prime Minister Ana Silva'], ['Prime Minister Rosa Lund']]);
});

test('an office of a State is not that of a region of it, though nobody is named', () => {
	const {actors, rooms} = readText({
		paragraphs: [
			{
				number: '1',
				headings: [],
				text: 'The Prime Minister of the Fen Regional Government asked for boats. The Prime Minister of Chad said that it was late.',
			},
		],
		country: 'Chad',
		programme: [{title: 'Meeting with the Prime Minister of Chad'}],
	});
	expect(rooms.flat().map((id) => actors.find((actor) => actor.id === id)?.name)).toEqual(['Prime Minister of Chad']);
});

test('a body of its own is not another whose name ends in the noun that the text has for one', () => {
	const {actors, rooms} = readText({
		paragraphs: [{number: '1', headings: [], text: 'The Conference said that it was late.'}],
		country: 'Arcadia',
		programme: [{title: 'Meeting with the Preparatory Committee of the Island Pilots’ Conference'}],
	});
	const names = rooms.flat().map((id) => actors.find((actor) => actor.id === id)?.name);
	expect(names).toEqual(['Preparatory Committee of the Island Pilots’ Conference']);
});

test('of two Special Representatives it is the one for the country that the mission beside is in', () => {
	const represents = (country: string, name: string) =>
		`The Special Representative of the Secretary-General for ${country}, ${name}, said that it was late.`;
	const {actors, rooms} = readText({
		paragraphs: [
			{
				number: '1',
				headings: [],
				text: `${represents('Chad', 'Ana Silva')} ${represents('Togo', 'Rui Neves')} The United Nations Mission in Chad (UNMC) and the United Nations Mission in Togo (UNMT) said so too.`,
			},
		],
		programme: ['UNMC', 'UNMT'].map((mission) => ({
			title: `Briefing by the Special Representative of the Secretary-General and ${mission}`,
		})),
	});
	const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
	expect(rooms.map((room) => room.map(name))).toEqual([
		['Ana Silva', 'United Nations Mission in Chad'],
		['Rui Neves', 'United Nations Mission in Togo'],
	]);
});

test.each([
	['Meeting with fish traders', 'The fish traders of Port Bella said that it was late.', 'Fish traders of Port Bella'],
	['Meeting with fish traders at the Sailors’ Club', 'The fish traders said that it was late.', 'Fish traders'],
	['Meeting with fish traders', 'The fish traders in Port Bella said that it was late.', 'Fish traders'],
	[
		'Meeting with fish traders',
		'The fish traders of Port Bella said that it was late. The fish traders of Dove Rock said that it was early.',
		'Fish traders',
	],
	[
		'Meeting with fish traders',
		'The fish traders of Port Bella said that it was late. The fish traders of Grey Bay said that it was early.',
		'Fish traders of Grey Bay',
	],
	[
		'Meeting with the Governor',
		'The Governor of Port Bella said that it was late. The Governor of Grey Bay said that it was early.',
		'Governor of Grey Bay',
	],
])(
	'whom the programme names short and the text in full are the same, where only one can be meant: %s – %s',
	(title, text, name) => {
		const {actors, rooms} = readText({
			paragraphs: [{number: '1', headings: [], text}],
			country: 'Arcadia',
			programme: [{title, place: 'Grey Bay'}],
		});
		expect(rooms.flat().map((id) => actors.find((actor) => actor.id === id)?.name)).toEqual([name]);
	},
);

test('of two States each has its ministers, by what a heading or their office says', () => {
	const under = (heading: string, number: string, text: string) => ({number, headings: [heading], text});
	const {actors, rooms} = readText({
		paragraphs: [
			under('B. Government of Togo', '1', 'The Prime Minister, Ana Silva, said that it was late.'),
			under('III. Ghana, 4 and 5 May', '2', 'The Prime Minister, Rui Neves, said that it was dark.'),
			under('IV. Others', '3', 'The Minister for Foreign Affairs of Togo, Ida Lund, said that it rained.'),
		],
		country: 'Togo and Ghana',
		programme: ['Prime Minister of Togo', 'Prime Minister of Ghana', 'Minister for Foreign Affairs of Togo'].map(
			(office) => ({title: `Meeting with the ${office}`}),
		),
	});
	const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
	expect(rooms.flat().map(name)).toEqual(['Prime Minister Ana Silva', 'Prime Minister Rui Neves', 'Ida Lund']);
});

/** Who is in the room at each entry of a programme. */
function met(
	text: string | readonly (readonly [heading: string, text: string])[],
	titles: readonly string[],
	country = 'Chad',
	place?: string,
) {
	const told = typeof text === 'string' ? [['', text] as const] : text;
	const {actors, rooms} = readText({
		paragraphs: told.map(([heading, text], at) => ({number: `${at + 1}`, headings: [heading], text})),
		country,
		programme: titles.map((title) => ({title, ...(place === undefined ? {} : {place})})),
	});
	return rooms.map((room) => room.map((id) => actors.find((actor) => actor.id === id)?.name).join(' + '));
}

test('whoever holds two offices is found by either', () => {
	const text =
		'The Head of State and President of the Ferry Council, Ana Silva, said that it was late. The Head of Mission and Force Commander of UNMIC, General Rui Neves, said that it was early.';
	const titles = ['Audience with the Head of State', 'Briefing by the Force Commander of UNMIC'];
	expect(met(text, titles)).toEqual(['Ana Silva', 'Rui Neves']);
});

test('the Head of State is the President, of a transition, too', () => {
	const titles = ['Audience with the Head of State', 'Meeting with the Transitional President'];
	expect(met('The President, Ana Silva, said that it was late.', titles)).toEqual(Array(2).fill('President Ana Silva'));
	expect(met('The Head of State of the Transition, Ana Silva, said so.', ['Audience with the President'])).toEqual([
		'Ana Silva',
	]);
});

test('a president in small letters is not the President', () => {
	const text =
		'The President of the Republic, Ana Silva, said that it was late. The Ferry Club and its president, Rui Neves, said that it was early.';
	expect(met(text, ['Lunch offered by the President'])).toEqual(['President Ana Silva']);
});

test('an office at a place is that of the country of those who are met there', () => {
	const text = [
		['Chad', 'The President of Chad, Ana Silva, was there. The Prime Minister, Rui Neves, said that it was late.'],
		['Togo', 'The Prime Minister, Rosa Lund, said that it was early. The Port Bella Protocol was signed.'],
	] as const;
	const titles = ['Meeting with the President of Chad', 'Meeting with the Prime Minister'];
	expect(met(text, titles, 'Chad and Togo', 'Port Bella')).toEqual([
		'President of Chad Ana Silva',
		'Prime Minister Rui Neves',
	]);
});

test('under one heading in two countries two meetings are told of, each with those who came along to it', () => {
	const heading = 'Meeting with the Prime Minister';
	const programme = [
		{title: 'Meeting with the President of Chad', place: 'Bako'},
		{title: heading, place: 'Bako'},
		{title: heading, place: 'Lome'},
	];
	const {actors, rooms} = readText({
		paragraphs: [
			['Chad', 'The Prime Minister, Rui Neves, was accompanied by the Minister of Ports.'],
			['Chad', 'The President of Chad, Ana Silva, said that it was late.'],
			['Togo', 'The Prime Minister, Rosa Lund, was accompanied by the Minister of Wells.'],
			['Togo', 'In Lome the traders said that it was early.'],
		].map(([country = '', text = ''], at) => ({number: `${at + 1}`, headings: [country, heading], text})),
		country: 'Chad and Togo',
		programme,
	});
	const names = (room: readonly string[] = []) => room.map((id) => actors.find((actor) => actor.id === id)?.name);
	expect([names(rooms[1]), names(rooms[2])]).toEqual([
		['Prime Minister Rui Neves', 'Minister of Ports'],
		['Prime Minister Rosa Lund', 'Minister of Wells'],
	]);
});
