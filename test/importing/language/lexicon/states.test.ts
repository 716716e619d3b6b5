import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
	codeOf,
	demonymsIn,
	memberState,
	memberStates,
	seatOf,
	shortCountry,
	stateAtStart,
	statesMeant,
	withArticle,
} from '../../../../source/importing/language/lexicon/states.ts';

const named = memberStates.flatMap(({names}) => names.map((name) => ({name, state: names[0] ?? ''})));
const demonyms = memberStates.flatMap((state) => state.demonyms.map((demonym) => ({demonym, state})));
const ofSeveral = {
	Congolese: ['Democratic Republic of the Congo', 'Congo'],
	Dominican: ['Dominica', 'Dominican Republic'],
	Guinean: ['Guinea', 'Guinea-Bissau'],
	Korean: ["Democratic People's Republic of Korea", 'Republic of Korea'],
};

describe('the Member States of the United Nations', () => {
	test('are 193, each with a code of its own, and five of them are permanent members of the Council', () => {
		expect(memberStates).toHaveLength(193);
		expect(new Set(memberStates.map(({code}) => code)).size).toBe(193);
		expect(memberStates.flatMap(({names: [name = '']}) => (seatOf(name) === 'permanent' ? [name] : []))).toEqual([
			'China',
			'France',
			'United Kingdom of Great Britain and Northern Ireland',
			'Russian Federation',
			'United States of America',
		]);
		expect(seatOf('the Russian Federation')).toBe('permanent');
	});

	test('each is meant by every one of its names, and no other is', () => {
		expect(named.filter(({name, state}) => memberState(name) !== state)).toEqual([]);
		expect(new Set(named.map(({name}) => name)).size).toBe(named.length);
	});

	test('each is found by its name in a text, whatever stands behind it, with and without an article', () => {
		const behind = fc.constantFrom('', ', a member', ' (leader)', '; and', ' 1');
		fc.assert(
			fc.property(fc.constantFrom(...named), fc.constantFrom('', 'the '), behind, ({name, state}, article, rest) => {
				const printed = `${article}${name}`;
				expect(stateAtStart(printed + rest)).toEqual({state, length: printed.length});
			}),
		);
	});

	test.each([
		['Türkiye', 'TR'],
		['Turkey', 'TR'],
		['Côte d’Ivoire', 'CI'],
		["Cote d'Ivoire", 'CI'],
		['Venezuela (Bolivarian Republic of)', 'VE'],
		['the Islamic Republic of Iran', 'IR'],
		['the Kingdom of the Netherlands', 'NL'],
		['the People’s Republic of China', 'CN'],
		['the People’s Democratic Republic of Algeria', 'DZ'],
		['the Republic of Mali', 'ML'],
		['the Democratic Republic of Congo', 'CD'],
		['the Republic of the Congo', 'CG'],
		['the Republic of Korea', 'KR'],
		['the Federal Republic of Yugoslavia', 'RS'],
		['the former Yugoslav Republic of Macedonia', 'MK'],
		['the Libyan Arab Jamahiriya', 'LY'],
		['East Timor', 'TL'],
	])('%s is told by any of the names that reports print', (printed, code) => {
		expect(codeOf(memberState(printed) ?? '')).toBe(code);
	});

	test.each(['Holy See', 'State of Palestine', 'Palestine', 'Kosovo', 'Taiwan', 'Western Sahara', 'Europe'])(
		'%s is none',
		(name) => {
			expect(memberState(name)).toBeUndefined();
		},
	);
});

describe('an adjective', () => {
	test('means the state whose it is, whether it is made of its name or not', () => {
		fc.assert(
			fc.property(fc.constantFrom(...demonyms.filter(({demonym}) => !(demonym in ofSeveral))), ({demonym, state}) => {
				expect(statesMeant(demonym)).toEqual([state.names[0]]);
			}),
		);
	});

	test('every state has one', () => {
		expect(memberStates.filter(({demonyms}) => demonyms.length === 0)).toEqual([]);
	});

	test.each([
		['Malian', 'Mali'],
		['Nigerien', 'Niger'],
		['Nigerian', 'Nigeria'],
		['Ivorian', "Côte d'Ivoire"],
		['Burkinabé', 'Burkina Faso'],
		['Dutch', 'Netherlands'],
		['Swiss', 'Switzerland'],
		['British', 'United Kingdom of Great Britain and Northern Ireland'],
		['Timorese', 'Timor-Leste'],
		['Central African', 'Central African Republic'],
		['South Sudanese', 'South Sudan'],
		['Sudanese', 'Sudan'],
		['Philippine', 'Philippines'],
		['Equatorial Guinean', 'Equatorial Guinea'],
	])('%s is of %s alone', (adjective, state) => {
		expect(statesMeant(adjective)).toEqual([state]);
	});

	test('of several states means each of them', () => {
		const several = [...new Set(demonyms.map(({demonym}) => demonym))].filter((one) => statesMeant(one).length > 1);
		expect(Object.fromEntries(several.toSorted().map((one) => [one, statesMeant(one)]))).toEqual(ofSeveral);
	});

	test.each(['Palestinian', 'Kosovar', 'Ardovian', 'northern', ''])('%j is of none', (word) => {
		expect(statesMeant(word)).toEqual([]);
	});

	test('is found for each state that a text names', () => {
		expect(demonymsIn('Chad and the Sudan')).toEqual(['Chadian', 'Sudanese']);
		expect(demonymsIn('Ardovia')).toEqual([]);
	});
});

describe('the article of a country', () => {
	test('stands before the names of 22 Member States', () => {
		const names = memberStates.flatMap(({names: [name = '']}) => name);
		expect(names.map(withArticle).filter((name) => name.startsWith('the '))).toEqual([
			'the United Arab Emirates',
			'the Bahamas',
			'the Democratic Republic of the Congo',
			'the Central African Republic',
			'the Congo',
			'the Dominican Republic',
			'the United Kingdom of Great Britain and Northern Ireland',
			'the Gambia',
			'the Comoros',
			"the Democratic People's Republic of Korea",
			'the Republic of Korea',
			"the Lao People's Democratic Republic",
			'the Republic of Moldova',
			'the Marshall Islands',
			'the Niger',
			'the Netherlands',
			'the Philippines',
			'the Russian Federation',
			'the Sudan',
			'the Syrian Arab Republic',
			'the United Republic of Tanzania',
			'the United States of America',
		]);
	});

	test.each([
		['Islamic Republic of Iran', 'the Islamic Republic of Iran'],
		['Plurinational State of Bolivia', 'the Plurinational State of Bolivia'],
		['Republic of the Congo', 'the Republic of the Congo'],
		['the Sudan', 'the Sudan'],
		['Iran (Islamic Republic of)', 'Iran (Islamic Republic of)'],
		['Rakhine State', 'Rakhine State'],
		['Ardovia', 'Ardovia'],
	])('%s is %s within a sentence', (country, within) => {
		expect(withArticle(country)).toBe(within);
	});
});

test.each([
	['Libyan Arab Jamahiriya', 'Libya'],
	['Russian Federation', 'Russia'],
	['United Kingdom of Great Britain and Northern Ireland', 'United Kingdom'],
	['United States of America', 'United States'],
	['Republic of Korea', 'Republic of Korea'],
	['Democratic Republic of the Congo', 'Democratic Republic of the Congo'],
	['African Union', 'African Union'],
])('%s is %s where the room is short', (printed, short) => {
	expect(shortCountry(printed)).toBe(short);
});
