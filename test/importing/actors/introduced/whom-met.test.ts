import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

const actors = (text: string, country = 'Chad') =>
	readText({paragraphs: [{number: '1', headings: [], text}], country}).actors;
const bodies = (text: string, country?: string) =>
	new Map(actors(text, country).map(({name, partOf}) => [name, partOf.join()] as const));

test('those whom the mission met are in the report by name, with office and body, though nobody quotes them', () => {
	const text =
		'The Government of Chad was glad. The mission met with the President of Chad, Ole Berg, the Minister of Ports, Ana Silva, and others; and with senior officials of the United Nations Mission in Chad (UNMIC) including Rui Neves, Special Representative of the Secretary-General; Major General Leo Lund, Force Commander; and Mia Roe, Police Commissioner. The Prefect, Max Lopes, was abroad.';
	const found = bodies(text);
	expect(found.get('President of Chad Ole Berg')).toBe('government-of-chad');
	expect(found.get('Minister of Ports Ana Silva')).toBe('government-of-chad');
	expect(found.get('Rui Neves')).toBe('unmic');
	expect(found.get('Force Commander Leo Lund')).toBe('unmic');
	expect(found.get('Police Commissioner Mia Roe')).toBe('unmic');
	expect([...found.keys()].join()).not.toContain('Lopes');
});

test('so are those who received the mission; one of another State is of another Government', () => {
	const text =
		'The Government of Chad was glad. The Minister of Ports, Ana Silva, received the mission at noon. The mission spoke with the French Minister of Boats, Rui Neves, too.';
	const found = bodies(text);
	expect(found.get('Minister of Ports Ana Silva')).toBe('government-of-chad');
	expect([...found].filter(([name]) => name.includes('Rui Neves')).map(([, body]) => body)).toEqual(['']);
});

test('who held an office is not met by being spoken of', () => {
	expect(
		[...bodies('The mission met the widow of the former President, Ole Berg, at noon.').keys()].join(),
	).not.toContain('Berg');
});

test('in a list of offices each has the name behind it', () => {
	const text =
		'The mission met with the Governor of Hill Province, which includes Lake Town, Ole Berg, the Lake Commander, Major-General Rui Neves, and the pilots.';
	expect(actors(text)).toContainEqual(
		expect.objectContaining({name: 'Ole Berg', aliases: expect.arrayContaining(['Governor of Hill Province'])}),
	);
	expect(actors(text)).toContainEqual(expect.objectContaining({name: 'Lake Commander Rui Neves'}));
});

test('"the Minister" with a name is the one that the paragraph has named by the office', () => {
	const text =
		'The Minister of Ports was absent at first. The Minister, Ana Silva, said that ferries were late. The President of the Court was there. The President, Ole Berg, said that oil was dear.';
	const found = actors(text);
	expect(found).toContainEqual(
		expect.objectContaining({
			name: 'Minister of Ports Ana Silva',
			aliases: expect.arrayContaining(['Minister of Ports']),
		}),
	);
	expect(found).toContainEqual(expect.objectContaining({name: 'President Ole Berg', kind: 'government'}));
});

test('a deputy is of the body of the one whom the text names with it', () => {
	const text =
		'The Lake National Police (LNP) was ready. The LNP Chief Commander, Ole Berg, was glad that boats came. The Deputy Chief Commander, Rui Neves, asked for more.';
	expect(actors(text).find(({name}) => name.includes('Neves'))?.partOf).toEqual(['lnp']);
});

test('of a report on several States a minister is of the one that his name, his title elsewhere or his company says', () => {
	const text =
		'The Government of Chad and the Government of Togo agreed. The mission met with Vice-President Ole Berg, the Minister of Ports, Ana Silva, and Mayor Leo Lund. The Chadian Minister of Ports, Ana Silva, was glad. The Minister of Boats, Rui Neves, said that it was late.';
	const found = bodies(text, 'Chad and Togo');
	expect(found.get('Vice-President Ole Berg')).toBe('government-of-chad');
	expect(found.get('Minister of Ports Ana Silva')).toBe('government-of-chad');
	expect(found.get('Minister of Boats Rui Neves')).toBe('');
});

test('a State that a report on several is about speaks by its Government', () => {
	expect([
		...bodies(
			'Chad confirmed its commitment to peace. The Government of Chad asked for boats.',
			'Chad and Togo',
		).keys(),
	]).not.toContain('Chad');
});

test('the body of an office has the acronym, and so nobody is the Secretary-General by being of him', () => {
	expect(actors('The Speaker of the Grand Chamber (CDQ), Ole Berg, said that it was late.')).toContainEqual(
		expect.objectContaining({name: 'Grand Chamber', acronym: 'CDQ'}),
	);
	const text = 'The Special Representative of the Secretary-General Berg said that it was late.';
	expect(actors(text).flatMap(({aliases}) => aliases)).not.toContain('Secretary-General Berg');
});

test('"As President Berg said" names the President', () => {
	expect(
		actors('As President Ole Berg told the mission, ferries were late.').flatMap(({name, aliases}) => [
			name,
			...aliases,
		]),
	).not.toContainEqual(expect.stringMatching(/^As /u));
});
