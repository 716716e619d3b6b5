import {describe, expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

/** Who speaks in a report about a country, with a mark where that is unreviewed. */
function speakers(text: string, country: string, headings: readonly string[] = []): string[] {
	const {actors, statements} = readText({paragraphs: [{number: '1', headings: [...headings], text}], country});
	return statements.map(({actors: ids, doubt}) => {
		const named = ids.map((id) => actors.find((actor) => actor.id === id));
		return `${named.map((actor) => actor?.name).join(' + ')}${/^(?:whom|this sentence)/.test(doubt ?? '') ? ' ?' : ''}`;
	});
}

const asked = (whose: string, what = 'authorities') => `The ${whose} ${what} asked for boats.`;

describe('a government by its nationality', () => {
	test.each([
		['Malian', 'Government of Mali'],
		['Nigerian', 'Government of Nigeria'],
		['Nigerien', 'Government of the Niger'],
		['Ivorian', "Government of Côte d'Ivoire"],
		['Burkinabé', 'Government of Burkina Faso'],
		['South Sudanese', 'Government of South Sudan'],
		['Swiss', 'Government of Switzerland'],
		['Chad', 'Government of Chad'],
	])('%s: %s, whatever the report is about', (whose, name) => {
		for (const country of ['Mali', 'Niger', 'Chad and the Sudan', 'the Sahel region', 'Ardovia']) {
			expect(speakers(asked(whose), country)).toEqual([name]);
			expect(speakers(asked(whose, 'Government'), country)).toEqual([name]);
		}
	});

	test.each([
		['Congolese', 'Democratic Republic of the Congo', 'Government of the Democratic Republic of the Congo'],
		['Congolese', 'Congo', 'Government of the Congo'],
		['Guinean', 'Guinea', 'Government of Guinea'],
		['Guinean', 'Guinea-Bissau', 'Government of Guinea-Bissau'],
		['Dominican', 'Dominican Republic', 'Government of the Dominican Republic'],
	])('%s in a report about %s is of that one', (whose, country, name) => {
		expect(speakers(asked(whose), country)).toEqual([name]);
		expect(speakers(asked(whose), 'the Great Lakes region', [country])).toEqual([name]);
		expect(speakers(asked(whose), `Rwanda and the ${country}`)).toEqual([name]);
	});

	test.each(['The Government', 'The authorities', 'The Government of the Philippines', 'Philippine authorities'])(
		'%s of a country with an article: one that is found without it, too, and has no article in its id',
		(who) => {
			const text = `${who} asked for boats. The Government of the Philippines promised them.`;
			const {actors} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Philippines'});
			expect(actors.filter(({kind}) => kind === 'government')).toEqual([
				expect.objectContaining({
					id: 'government-of-philippines',
					name: 'Government of the Philippines',
					aliases: expect.arrayContaining(['Government of Philippines']),
				}),
			]);
		},
	);

	test.each([
		['Congolese', 'the Great Lakes region'],
		['Congolese', 'Congo and the Democratic Republic of the Congo'],
		['Guinean', 'Mali'],
		['Korean', 'Japan'],
	])('%s in a report about %s is of nobody knows which: it stays as printed', (whose, country) => {
		expect(speakers(asked(whose), country)).toEqual([`${whose} authorities`]);
	});

	test.each([
		['Ardovian', 'Ardovia'],
		['Kosovo', 'Kosovo'],
		['Kosovar', 'Kosovo'],
		['Bougainvillean', 'Bougainville'],
	])('%s is of %s, which no list has, where the report is about that', (whose, country) => {
		expect(speakers(asked(whose), country)).toEqual([`Government of ${country}`]);
	});

	test.each(['Palestinian', 'Kosovo', 'Northern', 'Turkish Cypriot'])('%s authorities are of no state', (whose) => {
		expect(speakers(asked(whose), 'Cyprus')).toEqual([`${whose} authorities`]);
	});
});

test('of a mission to two States the Government alone is the name of neither', () => {
	const paragraphs = [
		{number: '1', headings: ['Togo'], text: 'The Government asked for boats.'},
		{number: '2', headings: ['Chad'], text: 'The Government asked for ice. The authorities asked for oil.'},
	];
	const {actors} = readText({paragraphs, country: 'Togo and Chad'});
	const governments = actors.filter(({kind}) => kind === 'government');
	expect(governments.map(({name, aliases}) => [name, aliases.includes('Government')])).toEqual([
		['Government of Togo', false],
		['Government of Chad', false],
	]);
});
