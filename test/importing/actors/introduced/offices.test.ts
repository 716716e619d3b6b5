import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

const actors = (text: string) => readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'}).actors;
const namesBesideCouncil = (text: string) =>
	actors(text)
		.filter(({kind}) => kind !== 'Security Council')
		.map(({name}) => name);

test.each([
	['Secretary-General of the Lake forces', 'the Secretary-General of the Lake forces, Mr. Rui Neves, warned'],
	['Commander of the Forces libres', 'the Commander of the Forces libres, General Rui Neves, warned'],
	[
		'Chief of Staff of the national armed forces',
		'the Chief of Staff of the national armed forces, Ms. Ana Neves, warned',
	],
])('who is named behind an office that ends in small letters holds it: %s', (office, text) => {
	const met = {title: `Meeting with the ${office}`};
	const paragraphs = [
		{number: '1', headings: [], text: `In the town, ${text} that it was late.`},
		{number: 'I', headings: [], text: met.title},
	];
	const found = readText({paragraphs, country: 'Chad', programme: [met]}).actors;
	expect(found.filter(({name, aliases}) => [name, ...aliases].includes(office))).toMatchObject([
		{name: expect.stringContaining('Neves')},
	]);
});

test.each([
	'The President of Chad told a friend of the mission, Mr. Rui Neves, that it was late.',
	'The President of Chad saw in that day his friend, Mr. Rui Neves, at noon.',
])('whoever stands behind a clause holds no office: %s', (text) => {
	expect(actors(text).flatMap(({name, aliases}) => [name, ...aliases])).not.toContainEqual(
		expect.stringMatching(/^President of Chad .* (?:mission|friend)/),
	);
});

test.each([
	['Chamber of Commerce', 'civil society'],
	['Chamber of Deputies', 'parliament'],
	['Human Rights Coalition', 'civil society'],
	['Human Rights Component', 'other'],
	['Chief of Staff of the national armed forces', 'other'],
	['Commander of the armed groups', 'armed group'],
	['Secretary-General of the Lake Front', 'other'],
	['Secretary-General', 'UN system'],
	['Special Envoy of the Secretary-General', 'UN system'],
	['Deputy Secretary-General of the United Nations', 'UN system'],
])('the %s is of the kind %s', (name, kind) => {
	const said = actors(`The ${name} said that it was late.`);
	expect(said.find((actor) => actor.name === name)?.kind).toBe(kind);
});

test('who is named right behind an office holds it, in a list and in brackets, and goes by a short name', () => {
	expect(
		namesBesideCouncil(
			'The mission met Minister of Justice Dina Abo Soares, President of the Court of Appeal Caio Lund, Public Defender General Rui Horna and Deputy Warden for Ferries and Justice Ole Pinto Berg. In the room was the Minister of Finance (Ms. Ana Pires). Minister Abo said that it was late. The Deputy Warden asked for ice. Finance Minister Pires thanked her. The Public Defender General said that oil was dear. The President of the Court of Appeal said that it was cold.',
		),
	).toEqual([
		'Minister of Justice Dina Abo Soares',
		'Caio Lund',
		'Public Defender General Rui Horna',
		'Ole Pinto Berg',
		'Minister of Finance Ana Pires',
		'Government of Chad',
	]);
});

test('of several in brackets behind their offices each holds one', () => {
	expect(
		namesBesideCouncil(
			'The mission met the Mayor and his delegation, with the Ministers of Finance (Ms. Ana Pires), Trade and Ferries (Mr. Rui Horna) and Secretaries of State for Defence (Mr. Ole Berg) and for the Promotion of Equality (Ms. Ida Lund). The Minister of Finance, the Minister of Trade and Ferries, the Secretary of State for Defence and the Secretary of State for Promotion of Equality asked for boats.',
		),
	).toEqual(['Minister of Finance Ana Pires', 'Rui Horna', 'Ole Berg', 'Ida Lund', 'Government of Chad']);
});

test.each([
	['Its chair, Judge Ole Berg, met the mission. Judge Berg asked for boats.', 'Ole Berg'],
	['Its President, Maître Ana Lund, met the mission. Maître Ana Lund asked for boats.', 'President Ana Lund'],
	['The envoy came with her Deputy, Ole Berg. Mr. Berg asked for boats.', 'Ole Berg'],
	['The traders, whose chair, Ana Lund, was late, left. Ms. Lund asked for boats.', 'Ana Lund'],
	['The Minister of Justice (Ole Berg) asked for boats.', 'Minister of Justice Ole Berg'],
	[
		'The Minister of Defence, retired General Ole Berg, met the mission. General Berg asked for boats.',
		'Minister of Defence Ole Berg',
	],
	[
		'The delegation met Ana Lund, coordinator of the Popular Army for the Restoration of the Lake and Democracy (PARLD). She asked for boats.',
		'Ana Lund',
	],
	[
		'The mission met Ole Berg, Secretary-General of the Forces nouvelles, and his pilots. He asked for boats.',
		'Ole Berg',
	],
	[
		'The mission met Ole Berg, Minister of Ports in the new team, and two pilots. He asked for boats.',
		'Minister of Ports Ole Berg',
	],
])('who asks for boats has a name: %s', (text, name) => {
	const {actors: all, statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'});
	const asking = statements.filter(({text: content}) => content === 'boats').flatMap(({actors: ids}) => ids);
	expect(all.filter(({id}) => asking.includes(id)).map((one) => one.name)).toEqual([name]);
});

test.each([
	['The Mayor, H.E. Mr. Ole Berg, asked for boats.', 'H.E.'],
	['The mission met Ole Berg, the pilot. H.E. Ole Berg asked for boats.', 'H.E.'],
	['The Mayor, His Excellency Ole Berg, asked for boats.', 'Excellency'],
	['The Mayor, H.E. Ambassador Ole Berg, asked for boats.', 'Ambassador'],
	['The Mayor of the Lake region, Colonel-Major Ole Berg, asked for boats.', 'Colonel'],
	['The Mayor, Lieutenant-Colonel Ole Berg, was late. Lieutenant-Colonel Ole Berg asked for boats.', 'Lieutenant'],
	['The Mayor, Vice-Admiral Ole Berg, was late. Vice Admiral Berg asked for boats.', 'Admiral'],
	['The President of the Commission, Abbé Ole Berg, was late. The Abbé asked for boats.', 'Abbé'],
])('how somebody is addressed is no part of the name: %s', (text, address) => {
	const {actors: all, statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'});
	const asking = statements.filter(({text: content}) => content === 'boats').flatMap(({actors: ids}) => ids);
	const found = all.filter(({name, aliases}) => [name, ...aliases].includes('Ole Berg'));
	expect(asking).toEqual(found.map(({id}) => id));
	expect(found.map(({name}) => name).join()).not.toContain(address);
});

test('in a list each holds the office in front of the name, and none that of the next', () => {
	const text =
		'The mission met officials, including the Minister for Political, Social and Security Affairs, Sol Bambang Lund, the Speaker of the House of Deputies (DPR), Akbar Neves, Attorney-General Mara Berg, and the Minister for Ports, Alwi Roth.';
	const programme = [{title: text.slice('The mission met officials, including '.length, -1)}];
	const {actors: found} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad', programme});
	const known = (name: string) => {
		const actor = found.find((one) => one.name.includes(name));
		return actor && [actor.name, ...actor.aliases];
	};
	expect(known('Lund')).toContain('Minister for Political, Social and Security Affairs');
	expect(known('Lund')?.join()).not.toContain('Speaker');
	expect(known('Neves')).toContain('Speaker of the House of Deputies');
	expect(known('Berg')).toContain('Attorney-General');
	expect(known('Roth')).toContain('Minister for Ports');
});

test('who was there in a capacity is known by it', () => {
	const received =
		'The President of Chad, Ana Silva, in her capacity as Facilitator of the talks, received the mission. The Facilitator said that it was late.';
	const {actors: found, statements} = readText({
		paragraphs: [{number: '1', headings: [], text: received}],
		country: 'Togo',
	});
	const names = statements.map(({actors: ids}) => ids.map((id) => found.find((actor) => actor.id === id)?.name));
	expect(names).toEqual([['President of Chad Ana Silva']]);
});
