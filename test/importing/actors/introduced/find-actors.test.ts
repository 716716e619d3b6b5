import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

const actors = (text: string, subject = 'Chad') =>
	readText({paragraphs: [{number: '1', headings: [], text}], country: subject}).actors;
const named = (text: string, name: string) => actors(text).find((actor) => actor.name === name);

test('people are known by office, name and surname', () => {
	const text =
		'The President, Idriss Moussa, met the mission. President Moussa said that he was ill. Mr. Moussa added that he would resign.';
	expect(actors(text).filter(({kind}) => kind === 'government')).toMatchObject([
		{name: 'President Idriss Moussa', aliases: expect.arrayContaining(['Idriss Moussa', 'Moussa', 'President'])},
		{name: 'Government of Chad'},
	]);
});

test('an acronym in brackets is its name, and a known body needs none', () => {
	expect(
		named(
			'The Union for Democracy and Peace (UDP) and UNDP said that it was late. UDP agreed.',
			'Union for Democracy and Peace',
		),
	).toMatchObject({acronym: 'UDP'});
	expect(named('UNDP said that it was late.', 'United Nations Development Programme')).toMatchObject({
		kind: 'UN system',
	});
});

test('a place that stands behind an office in the programme is nobody', () => {
	const paragraphs = [{number: 'I', headings: [], text: 'Meeting with the Vice-President Tower Hill'}];
	const programme = [{title: 'Meeting with the Vice-President', place: 'Tower Hill'}];
	expect(readText({paragraphs, country: 'Chad', programme}).actors.map(({name}) => name)).toContain('Vice-President');
	expect(readText({paragraphs, country: 'Chad'}).actors.map(({name}) => name)).not.toContain('Vice-President');
});

test('of a long name the acronym may spell the beginning alone', () => {
	expect(
		named(
			'The Joint Islands Relief and Works Agency for Sailors in the Far South (JIRWA) said that it was late.',
			'Joint Islands Relief and Works Agency for Sailors in the Far South',
		),
	).toMatchObject({acronym: 'JIRWA'});
});

test('members of the mission are not all of it, and go by what the text mostly calls them', () => {
	const ofMission = 'Some members of the mission met the Pilots. Members of the mission underlined that it was late.';
	expect(spoken(`The mission said that it was calm. ${ofMission}`)).toEqual([
		'Security Council mission to Chad',
		'Members of the mission',
	]);
	expect(spoken(`Council members agreed that it was late. Council members said that it was dry. ${ofMission}`)).toEqual(
		['Members of the Security Council', 'Members of the Security Council', 'Members of the Security Council'],
	);
	// "The organization" is never those who made the visit.
	expect(spoken('Some members of the mission met the Pilots. The organization said that it was early.')).toEqual([
		'Pilots',
	]);
});

test("an office of Côte d'Ivoire is held as that of any State, and the President later on is its holder", () => {
	const text = (name: string) =>
		`The President of the Security Council wrote a letter. The mission met the President of ${name}, Mr. Idriss Moussa. The President said that it was late.`;
	for (const name of ["Côte d'Ivoire", 'Côte d’Ivoire', 'Togo']) {
		const paragraphs = [{number: '1', headings: [], text: text(name)}];
		const {actors: found, statements} = readText({paragraphs, country: name});
		const speakers = statements.at(-1)?.actors.map((id) => found.find((actor) => actor.id === id)?.name);
		expect(speakers).toEqual([expect.stringContaining('Idriss Moussa')]);
	}
});

test('a rank in two words is no part of a name', () => {
	expect(actors('The President, Major-General Idriss Moussa, said that it was late.')).toContainEqual(
		expect.objectContaining({name: 'President Idriss Moussa'}),
	);
});

test('the mission is who says "we"; the Council and its members are two others it belongs with', () => {
	const text =
		'The Council welcomed the law. Council members hoped that it would pass. The mission urged that it pass. We hope that it will.';
	expect(actors(text).map(({name, partOf}) => [name, ...partOf])).toEqual([
		['Security Council mission to Chad', 'security-council'],
		['Security Council'],
		['Members of the Security Council', 'security-council-mission-to-chad', 'security-council'],
	]);
	expect(spoken(text)).toEqual([
		'Security Council',
		'Members of the Security Council',
		'Security Council mission to Chad',
		'Security Council mission to Chad',
	]);
});

test('who belongs to whom, where the text states it', () => {
	const text =
		'MINUSMA management said that it was late. The Minister of Health agreed. The Government said that it was not.';
	const found = actors(text);
	expect(found.find(({name}) => name === 'MINUSMA management')?.partOf).toEqual(['minusma']);
	const leading = actors('MINUSMA met them. The senior leadership of MINUSMA said that it was late.');
	expect(leading.find(({name}) => name === 'Senior leadership of MINUSMA')).toMatchObject({
		kind: 'UN mission',
		partOf: ['minusma'],
	});
	const union = actors(
		'The European Union and its friends met. Senior officials of the European Union said that it was late.',
	);
	expect(union.find(({name}) => name === 'Senior officials of the European Union')).toMatchObject({
		kind: 'regional organization',
		partOf: ['eu'],
	});
	const later = actors('The Government said that it was late. The Minister of Health agreed that it was late.');
	expect(later.find(({name}) => name === 'Minister of Health')?.partOf).toEqual(['government-of-chad']);
});

test('members in apposition speak for their group', () => {
	const text = 'The signatory armed groups, the Front for Change and the Army of the South, called for talks.';
	expect(spoken(text)).toEqual(['Front for Change + Army of the South']);
});

test('an inanimate subject is nobody', () => {
	expect(actors('The agreement stressed that the talks should resume.').map(({kind}) => kind)).toEqual([
		'Security Council',
		'Security Council',
	]);
});

test('of two who are named with their offices each has one', () => {
	const text =
		'The mission met with the President of Chad, Idriss Moussa, the Prime Minister, Awa Deby, and others. President Moussa said that it was late. Prime Minister Deby said that it was not.';
	expect(named(text, 'President of Chad Idriss Moussa')?.aliases).not.toContain('Prime Minister Moussa');
	expect(named(text, 'Prime Minister Awa Deby')?.aliases).toContain('Prime Minister Deby');
});

test('a clause around a name is no other name', () => {
	const text =
		'The mission also wished to express the full support of the Security Council for the United Nations Mission in Chad (UNMIC). UNMIC said that it was late.';
	expect(named(text, 'United Nations Mission in Chad')).toMatchObject({acronym: 'UNMIC', aliases: []});
	const known =
		'The mission also wished to express its support for the United Nations Mission in Liberia (UNMIL). UNMIL said that it was late.';
	expect(named(known, 'United Nations Mission in Liberia')).toMatchObject({acronym: 'UNMIL', aliases: []});
});

test('of two countries, or of a region, a Government that nothing tells apart is of neither', () => {
	const text =
		'The Government asked for boats. The Chadian authorities asked for oil. The Government of Togo agreed to wait.';
	const names = (subject: string) =>
		actors(text, subject)
			.filter(({kind}) => kind === 'government')
			.map(({name}) => name);
	expect(names('Chad and Togo')).toEqual(['Government', 'Government of Chad', 'Government of Togo']);
	expect(names('the Lake Chad Basin')[0]).toBe('Government');
});

test('what states or agencies name a group is no armed group, and an organization between them no civil society', () => {
	const text =
		'The Harbour Coordination Group asked for boats. The International Organization for Ferries asked for oil. The rebel groups agreed to wait.';
	expect(named(text, 'Harbour Coordination Group')?.kind).toBe('other');
	expect(named(text, 'International Organization for Ferries')?.kind).toBe('other');
	expect(named(text, 'Rebel groups')?.kind).toBe('armed group');
	expect(named('IOM asked for boats.', 'International Organization for Migration')?.kind).toBe('UN system');
});

test('"and" within the name of a party parts nothing', () => {
	const text = 'The Farmers League and the Union Solidarity and Progress Party asked for boats.';
	expect(actors(text).map(({name}) => name)).toEqual(
		expect.arrayContaining(['Farmers League', 'Union Solidarity and Progress Party']),
	);
});

test('a rank between an office and a name is the same person’s', () => {
	const text =
		'The Commander-in-Chief, Senior General Idriss Moussa, asked for boats. The General agreed to wait. The Commander-in-Chief objected to the law.';
	expect(actors(text).filter(({kind}) => kind !== 'Security Council')).toMatchObject([
		{name: 'Commander-in-Chief Idriss Moussa'},
	]);
});

test.each([
	['Representatives of the Lake Liberation Front (LLF) rejected the plan.', 'Lake Liberation Front', 'LLF'],
	['The People’s Party for Peace (PPP) rejected the plan.', 'People’s Party for Peace', 'PPP'],
	[
		'The National Movement for the Freedom of Kanem (MNFK) rejected the plan.',
		'National Movement for the Freedom of Kanem',
		'MNFK',
	],
	['The Anti-Arms Alliance (AAA) rejected the plan.', 'Anti-Arms Alliance', 'AAA'],
])('an acronym is of the whole name whose letters it has: %s', (text, name, acronym) => {
	const found = actors(`${text} The ${acronym} asked for more time.`).filter(({kind}) => kind !== 'Security Council');
	expect(found).toMatchObject([{name, acronym}]);
});

const spoken = (text: string) => {
	const {actors: all, statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'});
	const names = new Map(all.map(({id, name}) => [id, name]));
	return statements.map(({actors: ids}) => ids.map((id) => names.get(id)).join(' + '));
};

test('of a description beside a name the name speaks', () => {
	expect(
		spoken('The opposition coalition, the Union for Change (UFC), objected to the calendar. It feared violence.'),
	).toEqual(['Union for Change', 'Union for Change']);
	expect(spoken('Another armed group, the Hill Army (HA), agreed to it.')).toEqual(['Hill Army']);
	expect(spoken('The ruling party, the Rally for Peace, civil society and the church said that it was late.')).toEqual([
		'Ruling party + Rally for Peace + Civil society + Church',
	]);
});

test('a title or a place of several words is of one', () => {
	expect(
		spoken('The Coordinating Minister for Political, Social and Security Affairs, Ana Lund, said that it was late.'),
	).toEqual(['Ana Lund']);
	expect(spoken('The Governor of East Harbour Bay said that it was late.')).toEqual(['Governor of East Harbour Bay']);
	expect(spoken('The Mayor and the Minister of Finance said that it was late.')).toEqual([
		'Mayor + Minister of Finance',
	]);
});

test('whoever the text speaks of is an actor, also without a word', () => {
	const text = 'The Mayor said that M23 and Al-Qaida had fled. She recalled that they had met the World Bank.';
	expect(actors(text).map(({name}) => name)).toEqual(
		expect.arrayContaining(['23 March Movement', 'Al-Qaida', 'World Bank']),
	);
});

test('a name ends where other words begin', () => {
	const text =
		'The people of Chad for these efforts said that it was late. With representatives of the Bishops it agreed that it was. The party hoped so.';
	expect(actors(text).map(({name}) => name)).not.toContain('Party');
	expect(
		actors(text)
			.map(({name}) => name)
			.join(),
	).not.toMatch(/efforts|With /);
});

test('a delegate whom the text names is of the mission', () => {
	const {actors} = readText({
		paragraphs: [
			{
				number: '1',
				headings: [],
				text: 'Awa Sagna, Permanent Representative of Senegal, told the press that it was late.',
			},
		],
		title: 'Security Council mission to Arcadia',
		members: [{country: 'Senegal', name: 'Awa Sagna', title: 'Permanent Representative'}],
	});
	const mission = actors.find(({name}) => name.startsWith('Security Council mission'));
	expect(actors.find(({name}) => name.includes('Sagna'))?.partOf).toContain(mission?.id);
});

test('members of parliament are the parliament, and those of the opposition others', () => {
	expect(
		spoken('Members of Parliament said that it was late. Opposition members of parliament feared violence.'),
	).toEqual(['Parliament', 'Opposition members of parliament']);
});

test('a group that a text calls by a name is somebody', () => {
	const text =
		'Attacks by the group known as Jund al-Sahel went on. A splinter of the Front, known as the Lake Brigade, was blamed. The group known as Former Prisoners met the mission.';
	expect(named(text, 'Jund al-Sahel')).toMatchObject({kind: 'armed group'});
	expect(named(text, 'Lake Brigade')).toMatchObject({kind: 'armed group'});
	expect(named(text, 'Former Prisoners')).toMatchObject({kind: 'other'});
});

test('whoever has a rank that is not granted, or an office in small letters, has a name all the same', () => {
	const text =
		'The mission met the departmental delegate, Mr. Tomas Berg, and his chief of staff, “General” Rui Neves. The delegate said that it was late.';
	expect(named(text, 'Tomas Berg')).toMatchObject({aliases: expect.arrayContaining(['departmental delegate'])});
	expect(named(text, 'Rui Neves')).toMatchObject({aliases: expect.arrayContaining(['chief of staff'])});
});

test.each([
	['The mission met the leader of UNIMOR, Mr. Rui Neves, in the north.', 'UNIMOR'],
	['In the town it met with the chair of the Front for Renewal, Rui Neves, and others.', 'Front for Renewal'],
])('%s: whose leader has a name is a body', (text, body) => {
	expect(named(text, 'Rui Neves')).toMatchObject({partOf: [named(text, body)?.id]});
});

test('what the text says an acronym is short for is what it means there, though another is known by it', () => {
	const text = 'The United Nations Mission in Tarvania (UNMIT) is small. UNMIT said that it was late.';
	expect(named(text, 'United Nations Mission in Tarvania')).toMatchObject({acronym: 'UNMIT'});
	expect(named(text, 'United Nations Integrated Mission in Timor-Leste')).toBeUndefined();
	expect(named('UNMIT said that it was late.', 'United Nations Integrated Mission in Timor-Leste')).toBeDefined();
});
