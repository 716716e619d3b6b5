import {expect, test} from 'vitest';
import {findFigures} from '../../../source/importing/figures/find-figures.ts';
import {readText} from '../../../source/importing/report/read-text.ts';

const figures = (text: string) => {
	const setting = {paragraphs: [{number: '1', headings: [], text}], subject: 'Haiti'};
	return findFigures(setting, readText(setting).statements).map(({paragraph: _, start, end, ...figure}) => ({
		...figure,
		printed: text.slice(start, end),
	}));
};

test('a figure has its unit, its whole, its place and its date', () => {
	expect(
		figures('Only 883 formed police officers, out of an authorized strength of 1,120, had arrived in Jacmel.'),
	).toEqual([
		{
			label: 'Only 883 formed police officers, out of an authorized strength of 1,120, had arrived in Jacmel',
			unit: 'officers',
			value: 883,
			of: 1120,
			ofWhat: 'authorized',
			place: 'Jacmel',
			printed: '883',
			statedBy: [],
		},
	]);
	expect(figures('Of 19,555 authorized troops, 9,200 were on the ground as at 31 January 2012.')).toMatchObject([
		{value: 9200, of: 19_555, asOf: '2012-01-31'},
	]);
	expect(figures('The unit had 140 of its 160 vehicles and would have all of them by June 2012.')).toMatchObject([
		{value: 140, of: 160, due: '2012-06', dueText: 'by June 2012'},
	]);
});

test('shares, ranges, money and numbers in words', () => {
	expect(figures('Some 75 per cent of schools had reopened.')).toMatchObject([
		{value: 75, unit: 'per cent', label: 'Some 75 per cent of schools had reopened'},
	]);
	expect(figures('Between 300 and 400 families had fled.')).toMatchObject([
		{value: {min: 300, max: 400}, unit: 'families'},
	]);
	expect(figures('The budget was $1.2 million.')).toMatchObject([{value: 1_200_000, unit: 'US dollars'}]);
	expect(figures('The rates were 75 and 90 per cent.').map(({value}) => value)).toEqual([75, 90]);
	expect(figures('There were three workshops.')).toMatchObject([{value: 3, unit: 'workshops'}]);
});

test('it is stated by whoever says it', () => {
	expect(figures('The Minister of Health said that 12 hospitals were open.')).toMatchObject([
		{value: 12, statedBy: ['minister-of-health']},
	]);
});

test.each([
	'The mission met on 3 May 2012 at 10 a.m.',
	'It recalled resolutions 1325 (2000) and 1820 (2008), article 6 and paragraph 14.',
	'The 2013-2014 budget was adopted over the past six months.',
	'The M23 and the G5 Sahel met under Chapter VII.',
	'In 2011, the Government changed.',
	'The mission visited the Delmas 33 police station.',
	'They ranked 146th out of 187 countries, in Option Three of 2010.',
	'The average age of workers is 38, between the ages of 18 and 65, on 18 and 19 Aug 2005.',
	'1 Military Hospital stands in Sector 3, as R254 000 was spent.',
	'1. Support to others 2. Care 3.',
])('dates, times, years and names are no figures: %s', (text) => {
	expect(figures(text)).toEqual([]);
});

test('what is called so is counted, and the noun counted may stand elsewhere', () => {
	expect(figures('Police patrol 150 so-called “non-permanent” camps.')).toMatchObject([{value: 150, unit: 'camps'}]);
	expect(figures('There was a reduction of 119,000 (or 19 per cent of all) in the number of sites.')).toMatchObject([
		{value: 119_000, unit: 'sites'},
		{value: 19, unit: 'per cent'},
	]);
	expect(figures('He named four of the remaining five judges.')).toMatchObject([{value: 4, of: 5, unit: 'judges'}]);
	expect(figures('An estimated 120,000 remain in the camps.')).toMatchObject([{value: 120_000, unit: 'in number'}]);
	expect(figures('Some 500 000 people live on 1 600 farms.')).toMatchObject([
		{value: 500_000, unit: 'people'},
		{value: 1600, unit: 'farms'},
	]);
});

test('a place is a whole name, however long the sentence', () => {
	for (let length = 60; length < 130; length += 1) {
		const [one] = figures(`It had 40 tents ${'a'.repeat(length)} in Port-au-Prince and more of them elsewhere.`);
		expect([undefined, 'Port-au-Prince']).toContain(one?.place);
	}
});

test('a date in another clause is that of something else', () => {
	const dates = (text: string) => figures(text).map(({asOf, due, dueText}) => asOf ?? due ?? dueText);
	expect(dates('The force, which has 10,000 officers, was enhanced in May 2011.')).toEqual([undefined]);
	expect(dates('While 90 per cent had come, it would be ready by June.')).toEqual([undefined]);
	expect(dates('By June 2012, all 160 vehicles would be there.')).toEqual(['2012-06']);
	expect(dates('There were 300 sites, with 40 tents, as at 8 January 2012.')).toEqual(['2012-01-08', '2012-01-08']);
});

// Each passage, and all numbers in it with their units.
test.each<[string, ...(readonly [value: unknown, unit: string])[]]>([
	['Some 450,000 people had fled.', [450_000, 'people']],
	['Turnout was estimated at between 3 and 5 per cent.', [{min: 3, max: 5}, 'per cent']],
	['The fund had given US$ 2.5 million to the bank.', [2_500_000, 'US dollars']],
	['Two battalions and their engineers would arrive.', [2, 'battalions']],
	['The judges heard 350 of the 900 pending cases.', [350, 'cases']],
	['The number of voters had risen from 1.2 million to 1.6 million.', [1.2e6, 'voters'], [1.6e6, 'voters']],
	['It would cut the time needed to form a company from 90 days to 12 days.', [90, 'days'], [12, 'days']],
	[
		'Estimates of the number of guards ranged from the 300 agreed in May to 400 or 500.',
		[{min: 300, max: 500}, 'guards'],
	],
	['It would create up to sixty thousand jobs.', [60_000, 'jobs']],
	['In the west, 80 per cent of 1,200 schools were closed.', [80, 'per cent'], [1200, 'schools']],
	['Of the 1,901 civilian posts, 83 per cent had been filled.', [1901, 'posts'], [83, 'per cent']],
	['The fever had killed 1,250 people since May.', [1250, 'people']],
	['It has 1,450 soldiers, including 40 women.', [1450, 'soldiers'], [40, 'women']],
	['The appeal for €35 million had failed.', [35e6, 'euros']],
	['He had set aside 35 billion CFA francs for roads.', [35e9, 'CFA francs']],
	['Growth went from -3.4 per cent in 2003 to 3.4 per cent in 2007.', [-3.4, 'per cent'], [3.4, 'per cent']],
	['It changed by −2 per cent.', [-2, 'per cent']],
	[
		'The storm left 466 dead in the isles, 235 missing and 30 displaced families.',
		[466, 'dead'],
		[235, 'missing'],
		[30, 'families'],
	],
	['They lost 40 boats a month, and 300 boats a year ago.', [40, 'boats a month'], [300, 'boats']],
	['The camp, 40 kilometres from the port, has 300 boats.', [300, 'boats']],
	['A boy no older than 13 mended the first ferry since 1835.'],
	['The strength stood at 3,120 out of an authorized 4,500.', [3120, 'in number']],
	['The pier is 300 metres long and 8 m wide.', [300, 'metres'], [8, 'm']],
	['It had 6 boats, of which two could sail.', [6, 'boats'], [2, 'boats']],
])('%s', (text, ...all) => {
	expect(figures(text).map(({value, unit}) => [value, unit])).toEqual(all);
});

test('what lasts until a day is not due then, and what does not come until then is', () => {
	const dues = (text: string) => figures(text).map(({due, dueText}) => due ?? dueText);
	expect(
		dues('There was little hope that the islands — where 50 boats are lost each year — would be reached until 2015.'),
	).toEqual([undefined]);
	expect(dues('The pier would be used by 50 boats until 2015.')).toEqual([undefined]);
	expect(dues('The full fleet of 50 boats will not be ready until 2015.')).toEqual(['2015']);
	expect(dues('The isles — where 50 boats lie — would be closed by 2015.')).toEqual([undefined]);
	expect(dues('The 50 boats — all of them old — would be mended by 2015.')).toEqual(['2015']);
});

test('what is scheduled is to come, and what had been done by a day was so then', () => {
	expect(figures('Four events were scheduled in February 2013.')).toMatchObject([
		{due: '2013-02', dueText: 'in February 2013'},
	]);
	expect(figures('It had received 300 complaints by 31 May 2013.')).toMatchObject([{asOf: '2013-05-31'}]);
});

test.each([
	'The two sides agreed on four points, in three stages.',
	'The mandate was extended for 12 months, and they spent three days in the capital.',
	'They met the Group of 77 on 3, 4 and 5 May at 10.30 a.m. in Room 4.',
	'The marks of notes, as in the plan,3 and the law.4 It was so.',
	'The second half of 2012 was one of the worst times, and over a quarter of a century went by.',
	'He was elected by a two-thirds majority for a five-year term.',
	'There was one doctor for every 50,000 people aged 15 to 24.',
])('ordering, naming and timing is not counting: %s', (text) => {
	expect(figures(text)).toEqual([]);
});

test('districts that are pointed back to are not counted again', () => {
	const values = figures('It would rebuild 16 quarters. Six camps would close in the 16 districts.').map(
		({value}) => value,
	);
	expect(values).toEqual([16, 6]);
});

test('a number behind a month is its day only where it can be one', () => {
	expect(figures('In April 1,200 ships came in. On April 12 the port closed.')).toMatchObject([{value: 1200}]);
});

test('of those counted before, and of a whole with its year', () => {
	expect(figures('Of the 2.4 million people on the coast in 2011, 650,000 were fishing.')).toMatchObject([
		{value: 650_000, of: 2_400_000},
	]);
	expect(figures('Some 900 fishermen were at sea, and the Mayor voiced fears for 40 of them.')).toMatchObject([
		{value: 900},
		{value: 40, of: 900, unit: 'fishermen'},
	]);
});

test('the number of a note that stands under the text is no figure', () => {
	expect(figures('The ferry sank. 1 Captain Rosa L. Lund was ashore.')).toEqual([]);
	expect(figures('15 Fishing boats were at sea.')).toMatchObject([{value: 15}]);
});

test('a rate keeps what it is per, and a volume that it is one', () => {
	const units = (text: string) => figures(text).map(({value, unit}) => [value, unit]);
	expect(units('The ratio was 1.366 police officers per 1,000 inhabitants.')).toEqual([
		[1.366, 'officers per 1,000 inhabitants'],
	]);
	expect(units('There were 1,800 cubic metres of mud.')).toEqual([[1800, 'cubic metres']]);
});

test('a date is that of a number only where it is told of its own clause', () => {
	const dates = (text: string) => figures(text).map(({asOf, dueText}) => asOf ?? dueText);
	expect(
		dates('The plan was funded at 38 per cent and they warned that aid to 30,000 families would end in January 2019.'),
	).toEqual([undefined, 'in January 2019']);
	expect(dates('They told of the crimes of August 2014 and said that 3,000 women were missing.')).toEqual([undefined]);
	expect(dates('They recalled the crimes committed in August 2014 and that 3,000 women were missing.')).toEqual([
		undefined,
	]);
	expect(dates('It had 8 clinics and a power plant inaugurated in 2017.')).toEqual([undefined]);
	expect(dates('The port, which opened in 2012 with 300 workers, was closed.')).toEqual([undefined]);
	expect(dates('Exports had risen in 2012 to 40 per cent.')).toEqual(['2012']);
	expect(dates('They had heard 300 complaints in 2012.')).toEqual(['2012']);
});

test('what is not exact is so in the words before its number', () => {
	const qualifiers = (text: string) => figures(text).map(({qualifier}) => qualifier);
	expect(
		qualifiers('More than 2,000 boats and up to $3 million came, nearly half of them by night; 40 tents stood.'),
	).toEqual(['more than', 'up to', 'nearly', undefined]);
	expect(qualifiers('Not less than 300 boats and at least an estimated 500 people fled.')).toEqual([
		'not less than',
		'at least an estimated',
	]);
	expect(qualifiers('Just under 600 boats and just over 60 tents stood, perhaps two thirds of them new.')).toEqual([
		'just under',
		'just over',
		'perhaps',
	]);
	expect(qualifiers('Families were scattered over nine camps, and over half of 30 schools stood.')).toEqual([
		undefined,
		'over',
		undefined,
	]);
	expect(qualifiers('It had titles over 300 hectares, and control over 40 ports.')).toEqual([undefined, undefined]);
});

test('what an earlier paragraph told is told once', () => {
	const setting = {
		paragraphs: [
			'The murder of three harbour pilots was recalled, and the election of one third of the Senate.',
			'It would try those charged with the death of the three harbour guards.',
			'The vote on one third of the Senate was near, and one third of the fleet was lost.',
			'Of the isles, three harbour towers stood.',
		].map((text, at) => ({number: `${at + 1}`, headings: [], text})),
		subject: 'Haiti',
	};
	expect(findFigures(setting, []).map(({paragraph, value, share}) => [paragraph, value ?? share])).toEqual([
		['1', 3],
		['1', 1 / 3],
		['3', 1 / 3],
		['4', 3],
	]);
});

test('what followed from what was done on a day was so then, and what is scheduled with its sum is due', () => {
	expect(
		figures('The new crew sailed in February 2009, bringing the number of boats to 9,247, and 300 towers stood.'),
	).toMatchObject([{value: 9247, asOf: '2009-02'}, {value: 300}]);
	expect(
		figures('The port is scheduled to receive some $1.1 billion of the promised funds in June 2009.'),
	).toMatchObject([{due: '2009-06', dueText: 'in June 2009'}]);
	expect(figures('The court tried 20 pilots in 2006.')).toMatchObject([{asOf: '2006'}]);
	expect(figures('The court tried 20 pilots in 2006-2007.')[0]).not.toHaveProperty('asOf');
});

test('what must not be undercut is a number that is needed', () => {
	const [one] = figures('Building any fewer than 1,000 boats a year would be too few.');
	expect(one).toMatchObject({value: 1000, unit: 'boats a year'});
	expect(one).not.toHaveProperty('qualifier');
});

test('what is no day of the calendar is no date of a figure', () => {
	const [found] = figures('The pier would be used by 50 boats by 31 February 2015.');
	expect([found?.due, found?.dueText]).toEqual([undefined, 'by 31 February 2015']);
});
