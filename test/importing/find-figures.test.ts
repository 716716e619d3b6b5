import {expect, test} from 'vitest';
import {findFigures} from '../../source/importing/find-figures.ts';
import {findStatements} from '../../source/importing/find-statements.ts';

const figures = (text: string) => {
	const setting = {paragraphs: [{number: '1', headings: [], text}], subject: 'Haiti'};
	return findFigures(setting, findStatements(setting).statements).map(({paragraph: _, start, end, ...figure}) => ({
		...figure,
		printed: text.slice(start, end),
	}));
};

test('a figure has its unit, its whole, its place and its date', () => {
	expect(
		figures('Only 883 formed police officers, out of an authorized strength of 1,120, had arrived in Jacmel.'),
	).toEqual([
		{
			label: 'Formed police officers',
			unit: 'formed police officers',
			value: 883,
			of: 1120,
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
		{value: 75, unit: 'per cent', label: 'Schools'},
	]);
	expect(figures('Between 300 and 400 families had fled.')).toMatchObject([
		{value: {min: 300, max: 400}, unit: 'families'},
	]);
	expect(figures('The budget was $1.2 million.')).toMatchObject([{value: 1_200_000, unit: '$'}]);
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
	'Estimates ranged from the 16,000 agreed in the plan.',
])('dates, times, years and names are no figures: %s', (text) => {
	expect(figures(text)).toEqual([]);
});

test('what is called so is counted, and what stands before a number may say what it is', () => {
	expect(figures('Police patrol 150 so-called “non-permanent” camps.')).toMatchObject([
		{value: 150, unit: 'non-permanent camps'},
	]);
	expect(figures('There was a reduction of 119,000 (or 19 per cent of all sites).')).toMatchObject([
		{value: 119_000, unit: 'reduction'},
		{value: 19, unit: 'per cent'},
	]);
	expect(figures('He named four of the remaining five judges.')).toMatchObject([{value: 4, of: 5, unit: 'judges'}]);
	expect(figures('They live on less than $2 a day.')).toMatchObject([{value: 2, unit: '$', label: 'Amount a day'}]);
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
