import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

const actors = (text: string) => readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'}).actors;
const named = (text: string, name: string) => actors(text).find((actor) => actor.name === name);

test('who heads or represents a body belongs to it', () => {
	const bodies = (text: string, name: string) => named(text, name)?.partOf;
	const head = 'David Mensah, head of UNMIC, said that the United Nations Mission in Chad (UNMIC) was ready.';
	expect(named(head, 'David Mensah')).toMatchObject({kind: 'UN mission', partOf: ['unmic']});
	const both =
		'The Special Representative of the Secretary-General in Haiti and Head of MINUSTAH, Jane Doe, said that it was late.';
	expect(bodies(both, 'Jane Doe')).toEqual(['minustah']);
	expect(bodies('The Special Envoy of the African Union, John Okello, said that it was late.', 'John Okello')).toEqual([
		'au',
	]);
	expect(bodies('The leader of the Lake Front (LF), Abu Musa, said that it was late.', 'Abu Musa')).toEqual(['lf']);
	expect(bodies('The Force Commander of MINUSTAH said that it was late.', 'Force Commander of MINUSTAH')).toEqual([
		'minustah',
	]);
	expect(bodies('The Head of the Political Section of MINUSTAH, Ann Lee, feared violence.', 'Ann Lee')).toEqual([
		'minustah',
	]);
});

test('a body whose name goes on behind a noun is not the one that goes by that noun', () => {
	const late = (whose: string) => `The Chair of ${whose}, Ana Silva, said that it was late.`;
	expect(named(late('the Council'), 'Ana Silva')?.partOf).toEqual(['security-council']);
	expect(named(late('the Council of Mosques'), 'Ana Silva')).toMatchObject({kind: 'other', partOf: []});
});

test.each(['Supreme Court', 'Regional Council'])('the President of the %s is of no government', (body) => {
	const text = `The President of the ${body}, Ana Silva, said that it was late. The Government of Chad said so too.`;
	expect(named(text, 'Ana Silva')?.partOf).toEqual([]);
});

test('a text may say elsewhere of whom somebody is', () => {
	const twice =
		'The Special Representative of the Secretary-General for Chad said that it was late. The mission thanked the Special Representative of the Secretary-General for Chad and Head of MINURCAT.';
	expect(named(twice, 'Special Representative of the Secretary-General for Chad')?.partOf).toEqual(['minurcat']);
	const general =
		'The Secretary-General said that it was late. The mission thanked the Special Representative of the Secretary-General and Head of MINURCAT.';
	expect(named(general, 'Secretary-General')?.partOf).not.toContain('minurcat');
});

test('who held an office, or has one of a state, belongs to no body by it', () => {
	const bodies = (text: string, name: string) => named(text, name)?.partOf;
	const rwanda =
		'The Permanent Representative of Rwanda to the United Nations, Eugene Musoni, thanked the United Nations for its help.';
	expect(bodies(`${rwanda} The United Nations said that it was late.`, 'Eugene Musoni')).toEqual([]);
	expect(
		bodies('The former head of UNAMA, Max Roe, said that UNAMA was late. UNAMA agreed that it was.', 'Max Roe'),
	).toEqual([]);
	expect(
		bodies('The President of the Security Council said that it was late.', 'President of the Security Council'),
	).toEqual(['security-council']);
	expect(
		bodies(
			'The Secretary of State for Defence, Ole Berg, asked for boats. The State is committed to peace.',
			'Ole Berg',
		),
	).toEqual(['government-of-chad']);
	expect(named('Burkina Faso, chair of ECOWAS, asked for help.', 'Burkina Faso')?.kind).toBe('member state');
});

test('who heads a body that is called by its last word alone belongs to it, if it can be but one', () => {
	const network = "The mission met with the Lake Women's Network. The President of the network, Mona Berg, was late.";
	expect(named(`${network} Ms. Berg asked for boats.`, 'Mona Berg')).toMatchObject({
		kind: 'civil society',
		partOf: ['lake-womens-network'],
	});
	const two = 'The Harbour Pilots’ Network asked for boats.';
	expect(named(`${network} Ms. Berg asked for boats. ${two}`, 'Mona Berg')?.partOf).toEqual([]);
});

test('a body that was met in a town is the one that its head is of', () => {
	const met = 'The mission met with the National Electoral Commission in Grey Bay.';
	const said = 'The Chairperson of the National Electoral Commission, Ana Silva, said that the roll was ready.';
	expect(actors(`${met} ${said}`).map(({name, partOf}) => [name, ...partOf])).toContainEqual([
		'Ana Silva',
		'national-electoral-commission',
	]);
	expect(named('The Hospital Board in Grey Bay said that it was late.', 'Hospital Board in Grey Bay')).toBeDefined();
});

test('whose office a sentence opens with is of the one body before it, and of no other', () => {
	const met = 'The mission held a meeting with the Truth Commission.';
	const chair = 'Its Chair, Bishop Ole Strand, said that it was late, and the Mayor, Jon Vik, agreed that it was.';
	expect(named(`${met} ${chair}`, 'Chair Ole Strand')?.partOf).toEqual(['truth-commission']);
	expect(named(`${met} ${chair}`, 'Mayor Jon Vik')?.partOf).toEqual([]);
	const two = 'The mission held a meeting with the Truth Commission and the Lake Party.';
	expect(named(`${two} ${chair}`, 'Chair Ole Strand')?.partOf).toEqual([]);
	const absent = 'Its Chair having left, the Mayor, Jon Vik, said that it was late.';
	expect(named(`${met} ${absent}`, 'Mayor Jon Vik')?.partOf).toEqual([]);
});

test.each([
	[
		'The Special Envoy of the Union, Ambassador Ole Strand, left. The Special Envoy said that it was late.',
		'Ole Strand',
	],
	[
		'The Chief Negotiator, General Jon Vik, left. The Chief Negotiator said that it was late.',
		'Chief Negotiator Jon Vik',
	],
	[
		'The Chair of the Commission, General Ole Strand of the Niger, left. The Chair said that it was late.',
		'Ole Strand',
	],
	['The facilitator, former President Jon Vik of Benin, left. The facilitator said that it was late.', 'Jon Vik'],
	[
		'The Special Envoy for the future of the lakes, Ada Quist, left. The Special Envoy said that it was late.',
		'Ada Quist',
	],
	['It met Alhassane Ag Berg, who was ill. Mr. Ag Berg said that it was late.', 'Alhassane Ag Berg'],
	['The President of the Republic, Ugo Bassi, said that it was late.', 'President Ugo Bassi'],
	['Traders met by the mission said that it was late.', 'Traders'],
	['The refugees hosted in the camps said that it was late.', 'Refugees hosted in the camps'],
	['A considerable number of interlocutors said that it was late.', 'Interlocutors'],
	['The co-leaders replied that it was late.', 'Security Council mission to Arcadia'],
])('who holds an office with another before their name, and who is met or hosted, speaks: %s', (text, name) => {
	const {actors, statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Arcadia'});
	expect(statements.at(-1)?.actors.map((id) => actors.find((actor) => actor.id === id)?.name)).toEqual([name]);
});

test('"of the Commission" is of the one that the text has, but for whoever represents its chair', () => {
	const bodies = (title: string) =>
		named(`The Lake Commission said that it was late. The ${title}, Ana Silva, said that it was early.`, 'Ana Silva')
			?.partOf;
	expect(bodies('President of the Commission')).toEqual(['lake-commission']);
	expect(bodies('Special Representative of the Chairperson of the Commission')).toEqual([]);
	const friends =
		'The Special Representative of the Secretary-General, Ana Silva, said that it was late. The Ambassadors in Port Bella of the Friends of the Secretary-General said so too.';
	expect(named(friends, 'Ana Silva')?.partOf).toEqual([]);
});

test('whoever leads those a sentence is of belongs to them', () => {
	const of = (text: string) => named(`${text} Mr. Berg said that it was late.`, 'Jo Berg')?.partOf;
	expect(of('The representatives of the Lake League were led by Jo Berg, a fisherman.')).toEqual(['lake-league']);
	expect(of('The Lake League, headed by Mr. Jo Berg, came late.')).toEqual(['lake-league']);
	expect(of('The Lake League left. The pilots were seen by Jo Berg, a fisherman.')).toEqual([]);
});

test('wings, fronts and factions belong to the movement that the text says they are of', () => {
	const text =
		'The mission met the political wing of the Lake Movement (LMV) and representatives of the northern and southern fronts of its military wing. The political wing said that it was late. The representatives of the northern front said that it was early. The southern front asked for boats.';
	const parts = ['Political wing', 'Northern front', 'Southern front'];
	expect(parts.map((name) => named(text, name)?.partOf)).toEqual(parts.map(() => ['lmv']));
	const alone =
		'The Harbour Alliance (HAL) was represented by three of its factions. One faction said that it was late. HAL agreed.';
	expect(named(alone, 'Faction')?.partOf).toEqual(['hal']);
	const two = `${alone} A faction of the Lake Movement (LMV) had left.`;
	expect(named(two, 'Faction')?.partOf).toEqual([]);
});

test('whoever leads a body, or is "of" it, belongs to it', () => {
	const text =
		'The Lake Movement (LMV) was there. Ana Silva, who leads the smaller wing of the Lake Movement, said that it was late. Mr. Rui Neves, of the Lake Movement, said that it was early.';
	expect(['Ana Silva', 'Rui Neves'].map((name) => named(text, name)?.partOf)).toEqual([['lmv'], ['lmv']]);
});

test('whoever governs a State is of its Government, though the text never has it, and the State’s name finds it', () => {
	const text =
		'The President, Ana Silva, said that it was late. The President of the Pilots’ Front, Rui Neves, said that it was early. The former Prime Minister, Ole Berg, asked for boats.';
	expect(named(text, 'Government of Chad')?.aliases).toContain('Chad');
	expect(named(text, 'President Ana Silva')?.partOf).toEqual(['government-of-chad']);
	expect(named(text, 'Rui Neves')?.partOf).not.toContain('government-of-chad');
	expect(named(text, 'Ole Berg')?.partOf).toEqual([]);
});
