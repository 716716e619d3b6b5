import {expect, test} from 'vitest';
import {readText} from '../../../source/importing/report/read-text.ts';

const text =
	'The mission met the Special Representative of the Secretary-General for Arcadia, Ana Silva, of the United Nations Mission in Arcadia (UNMA). The international members of the Truce Committee stressed that the truce held. The UNMA Force Commander said that it held. The European Union said so too.';

/** The names of those in the room at an entry of the programme. */
function room(title: string, place?: string): string[] {
	const programme = [{title, ...(place === undefined ? {} : {place})}];
	const {actors, rooms} = readText({
		paragraphs: [{number: '1', headings: [], text}],
		country: 'Arcadia',
		programme,
	});
	return rooms.flat().map((id) => actors.find((actor) => actor.id === id)?.name ?? `nobody is ${id}`);
}

const ministerOf = (field: string) => `Minister of ${field}`;

test.each<[string, ...string[]]>([
	['Working dinner hosted by the Special Representative of the Secretary-General', 'Ana Silva'],
	[
		'Briefing by UNMA Force Commander, Police Commissioner and Chief Security Adviser',
		'UNMA Force Commander',
		'Police Commissioner',
		'Chief Security Adviser',
	],
	['Meeting with United Nations agencies and working lunch', 'United Nations agencies'],
	['Meeting with members of the Truce Committee', 'Truce Committee'],
	['Meeting with the European Union', 'European Union'],
	['Meeting with the Mayor, briefing by the Pilot Association', 'Mayor'],
	// What was left of another entry is nobody.
	['Meeting with the Governor 10:30 Harbour Club'],
	['Meeting with the Head of the European Union', 'Head of the European Union'],
	['Meeting with the Union Director-General of Ports', 'Union Director-General of Ports'],
	['Meeting with the Acting UNMA Force Commander', 'Acting UNMA Force Commander'],
	['Meeting with the Force Commander of the United Nations Mission in Arcadia', 'UNMA Force Commander'],
	[
		'Meeting with the Vice-Minister of Ferries and the UNMA Chief of Staff',
		'Vice-Minister of Ferries',
		'UNMA Chief of Staff',
	],
	[
		'Lunch with the Presidents of the commissions on ports of the Senate and the Chamber of Deputies, and the Mayor',
		'Presidents of the commissions on ports of the Senate and the Chamber of Deputies',
		'Mayor',
	],
	['Meeting with the Presidents of the Senate and the Mayor', 'Presidents of the Senate', 'Mayor'],
	['Lunch with the Presidents of the Assembly and the Senate', 'President of the Assembly', 'President of the Senate'],
	['Meeting with the Ministers of Ports and of the Interior', 'Minister of Ports', 'Minister of the Interior'],
	['Meeting with ferry party leaders/elders', 'Ferry party leaders', 'Elders'],
	['Meeting with the Government', 'Government of Arcadia'],
	['Lunch with civil society groups', 'Civil society'],
	['Visit to UNMA camp', 'United Nations Mission in Arcadia'],
	['Meeting with the Mayor, Harbour Hall', 'Mayor'],
	['Meeting with the Mayor, the Prefect and the members of the Council', 'Mayor', 'Prefect'],
	['Meeting with the staff, namely, the Mayor and the Prefect', 'Staff', 'Mayor', 'Prefect'],
	['Meeting with H.E. Rosa Lund, Mayor, and the Prefect', 'Mayor Rosa Lund', 'Prefect'],
	['Meeting with the Mayor, Ms. Rosa Lund, in her capacity as Chair of the ferry board', 'Mayor Rosa Lund'],
	[
		'Briefing by the Representative of the Secretary-General in Dorland',
		'Representative of the Secretary-General in Dorland',
	],
	[
		'Meeting with UNMA and the Joint Islands Relief and Works Agency for Sailors',
		'United Nations Mission in Arcadia',
		'Joint Islands Relief and Works Agency for Sailors',
	],
	['Meeting with the Mayor, Brigadier-General E Rosa Lund', 'Mayor E Rosa Lund'],
	['Meeting with the Mayor, Rosa Lund, Palais de la Mer', 'Mayor Rosa Lund'],
	['Lunch with the Governor and the Prefect at the Sea View Hotel', 'Governor', 'Prefect'],
	['Meeting with the leadership; Briefing by UNMA', 'Leadership', 'United Nations Mission in Arcadia'],
	['Meeting with Ana Silva in the presidential palace', 'Ana Silva'],
	['Meeting with the Pilots, a group supporting union with the European Union', 'Pilots'],
	['Meeting with senior civilian and military personnel', 'Senior civilian and military personnel'],
	[
		'Lunch with the Governor, Commissioner and Head of the Training Centre',
		'Governor',
		'Commissioner',
		'Head of the Training Centre',
	],
	[
		'Meeting with the Minister of Gender, Children and Social Protection and the Mayor',
		'Minister of Gender, Children and Social Protection',
		'Mayor',
	],
	[
		'Meeting with the Minister of Justice, Human Rights and the Police',
		'Minister of Justice, Human Rights and the Police',
	],
	['Meeting with the Minister of Justice, Ana Reis and Rui Neves', 'Minister of Justice Ana Reis', 'Rui Neves'],
	[
		'Meeting with the Minister for Political, Social and Security Affairs',
		'Minister for Political, Social and Security Affairs',
	],
	[
		'Meeting with the secretaries of State for justice and public security',
		'Secretaries of State for justice and public security',
	],
	[
		'Lunch with the Minister in charge of relations with the European Union',
		'Minister in charge of relations with the European Union',
	],
	['Meeting with the Governor followed by a briefing on the truce', 'Governor'],
	['Meeting with elders, namely the Mayor', 'Elders', 'Mayor'],
	['Meeting with the Mayor and States contributing police to UNMA', 'Mayor', 'States'],
	['Meeting with representatives of the Pilots and of the Platform', 'Pilots', 'Platform'],
	['Meeting with the Ministers of Defence, Justice and Finance', ...['Defence', 'Justice', 'Finance'].map(ministerOf)],
	[
		'Meeting with the Ministers of Defence and Justice and the Mayor',
		...['Defence', 'Justice'].map(ministerOf),
		'Mayor',
	],
	[
		'Meeting with States contributing police to UNMA and with Ms. Rosa Lund, the island cabinet member for ferries',
		'States',
		'Rosa Lund',
	],
	['Departure by helicopter'],
	['Press conference'],
	['Meeting at 1530 with whoever came between 1600 and 1730 and the bus'],
])('%s', (title, ...names) => {
	expect(room(title)).toEqual(names);
});

test('ministers of whom no more is told are not the one who is known', () => {
	const programme = [
		{title: 'Lunch with the Minister of Ferries'},
		{title: 'Meeting with the Mayor and key ministers'},
	];
	const {actors, rooms} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Arcadia', programme});
	expect(rooms[1]?.map((id) => actors.find((actor) => actor.id === id)?.name)).toEqual(['Mayor', 'Ministers']);
});

/** The names of those in each room, and of who says what, of paragraphs that each stand under a heading of their own. */
function whole(paragraphs: readonly (readonly [heading: string, text: string])[], ...titles: readonly string[]) {
	const {actors, rooms, statements} = readText({
		paragraphs: paragraphs.map(([heading, text], at) => ({number: `${at + 1}`, headings: [heading], text})),
		country: 'Arcadia',
		programme: titles.map((title) => ({title})),
	});
	const name = (id: string) => actors.find((actor) => actor.id === id)?.name;
	return {rooms: rooms.map((ids) => ids.map(name)), speakers: statements.map(({actors: [id = '']}) => name(id))};
}

test.each([
	['The Mayor, Ms. Rosa Lund, accompanied by the Ministers of Ferries and Wells, said that it was calm.', true],
	['The mission met the Mayor, Rosa Lund, who was accompanied by the Ministers of Ferries and Wells.', true],
	['The Mayor, Ms. Rosa Lund, was accompanied by the Ministers of Ferries and Wells. She was calm.', true],
	['The mission was accompanied by the Minister of Ferries and the Minister of Wells.', false],
	['She saw the mission, which was accompanied by the Minister of Ferries and the Minister of Wells.', false],
	[
		'It said that it was calm. The meeting was also attended by the Minister of Ferries and the Minister of Wells.',
		true,
	],
	['The Mayor was late. Also present were the Minister of Ferries and the Minister of Wells.', true],
	['The mission, accompanied by the Minister of Ferries and the Minister of Wells, met the Mayor.', false],
	['The Mayor said that her son, accompanied by the Minister of Ferries and the Minister of Wells, had left.', false],
	['The feast was attended by the Minister of Ferries and the Minister of Wells.', false],
	['It said that it was calm. The Minister of Ferries and the Minister of Wells were also present.', true],
	['The mission said that the Minister of Ferries and the Minister of Wells were present.', false],
])('who a paragraph says came along to a meeting was there: %s', (text, areThere) => {
	const paragraphs = [['Meeting with the Mayor of Chad', text]] as const;
	const ministers = areThere ? ['Minister of Ferries', 'Minister of Wells'] : [];
	expect(whole(paragraphs, 'Meeting with the Mayor').rooms[0]?.slice(1)).toEqual(ministers);
	expect(whole(paragraphs, 'Meeting with the Prefect').rooms[0]?.slice(1)).toEqual([]);
});

test('a deputy is that of whom the words before name', () => {
	const text = 'The Deputy Special Envoy said that it was late.';
	const title = 'Meeting with the Special Envoy for Arcadia, Ana Silva, her Deputy and the Mayor';
	expect(whole([['Arrival', text]], title).rooms).toEqual([['Ana Silva', 'Deputy Special Envoy', 'Mayor']]);
	expect(whole([], title).rooms[0]).toContain('Deputy Special Envoy for Arcadia');
});

test('authorities that no name tells apart are those of the place', () => {
	expect(room('Meeting with local authorities', 'Port Ville')).toEqual(['Authorities in Port Ville']);
});

test('all who attended it are in the room, whatever offices they have', () => {
	const attended = (said: string) =>
		whole([['Meeting with the Mayor', said]], 'Meeting with the Mayor').rooms[0]?.slice(1);
	expect(
		attended(
			'The meeting was chaired by the Mayor and attended by the Harbour Master, the Deputy Head of the Coast Guard, the Ferry Adviser to the President, the Permanent Representative of Arcadia to the United Nations and representatives of the weather service.',
		),
	).toEqual([
		'Harbour Master',
		'Deputy Head of the Coast Guard',
		'Ferry Adviser to the President',
		'Permanent Representative of Arcadia to the United Nations',
		'Weather service',
	]);
	expect(attended('The meeting was attended by the Harbour Master, and the Adviser asked for boats.')).toEqual([
		'Harbour Master',
	]);
});

test('one of those who are named is nobody besides them', () => {
	expect(room('Meeting with female candidates, including the only female mayoral candidate')).toEqual([
		'Female candidates',
	]);
	expect(room('Meeting with the last Governor')).toEqual(['Last Governor']);
});

test('the members that a committee is told to have belong to it', () => {
	const {actors} = readText({
		paragraphs: [{number: '1', headings: [], text}],
		country: 'Arcadia',
		programme: [{title: 'Meeting with members of the Truce Committee'}],
	});
	const committee = actors.find(({name}) => name === 'Truce Committee');
	expect(actors.find(({name}) => name === 'International members of the Truce Committee')?.partOf).toEqual([
		committee?.id,
	]);
});

test('officials of a council, and its members, are that council', () => {
	expect(room('Meeting with officials of the Provisional Harbour Council')).toEqual(['Provisional Harbour Council']);
	expect(room('Meeting with members of the Provisional Harbour Council')).toEqual(['Provisional Harbour Council']);
});

test('the code of an airport makes no body of a town', () => {
	const title = 'Departure from North Harbour (TQX)';
	const {rooms} = readText({paragraphs: [{number: 'II', headings: [], text: title}], programme: [{title}]});
	expect(rooms).toEqual([[]]);
});
