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

test('the part of a whole that stands before it is the figure, with or without a comma', () => {
	expect(figures('Of 212 schools only 37 were open.')).toMatchObject([{value: 37, of: 212, unit: 'schools'}]);
	expect(figures('It was said that of the 85 members of the League nine were women.')).toMatchObject([
		{value: 9, of: 85, unit: 'members'},
	]);
	expect(figures('Of the 148 million dollars promised in April, 12 million had been paid.')).toMatchObject([
		{value: 12_000_000, of: 148_000_000, unit: 'US dollars'},
	]);
	expect(figures('The League had 38 of the 110 million dollars that it needed.')).toMatchObject([
		{value: 38_000_000, of: 110_000_000, unit: 'US dollars'},
	]);
	expect(figures('There were queues at two of the six water points.')).toMatchObject([
		{value: 2, of: 6, unit: 'points'},
	]);
	expect(figures('Each of the six points was discussed.')).toEqual([]);
	expect(figures('Posts were filled in all but four ports.')).toMatchObject([{value: 4, qualifier: 'all but'}]);
});

test('money and numbers without a noun keep what they are by', () => {
	expect(figures('The League lost $3 million a month.')).toMatchObject([{unit: 'US dollars a month'}]);
	expect(figures('Smuggling cost 11 million dollars annually.')).toMatchObject([{unit: 'US dollars annually'}]);
	expect(figures('The League owed 100 million kina of rent, and 4,000 naira per month.')).toMatchObject([
		{unit: 'kina'},
		{unit: 'naira per month'},
	]);
	expect(figures('Of the 12 seats, 3 won by women were lost.')).toMatchObject([{value: 3, of: 12, unit: 'seats'}]);
	expect(figures('The number of landings had risen to more than forty a day.')).toMatchObject([
		{value: 40, unit: 'landings a day'},
	]);
});

test('an accord is no place, and neither is where money was promised or what is told behind', () => {
	const placeIn = (text: string) => figures(text).map(({place}) => place);
	expect(placeIn('The 2,000 officers provided for in the Agreement were late.')).toEqual([undefined]);
	expect(placeIn('A third of the sums promised at the Bellavista conference had come.')).toEqual([undefined]);
	expect(placeIn('Fever had killed 83 children and that the vaccines were in Bellavista.')).toEqual([undefined]);
	expect(placeIn('Fever had killed 83 children in Bellavista.')).toEqual(['Bellavista']);
	expect(placeIn("Some 1,500 pilots lived in Côte d'Ivoire.")).toEqual(["Côte d'Ivoire"]);
});

test('a share in words is a share, and one of the authorized strength goes with the strength', () => {
	expect(figures('Two thirds of the posts had reopened.')).toMatchObject([{share: 2 / 3, unit: 'share'}]);
	expect(figures('One in five children stayed away.')).toMatchObject([{share: 0.2}]);
	expect(figures('Two fifths of the fishermen must live on less than $3 a day.')).toMatchObject([{share: 0.4}]);
	expect(figures('It stood at 6,443 troops, or 57 per cent of the authorized strength of 11,200.')).toMatchObject([
		{value: 6443, of: 11_200, share: 0.57, unit: 'troops'},
	]);
});

test('so many in so many is a share, and no part of a whole that was counted before', () => {
	expect(figures('Some 671,000 refugees came, of whom four in five lived outside camps.')).toMatchObject([
		{value: 671_000},
		{share: 0.8, unit: 'share'},
	]);
	expect(figures('It reached 7 out of every 10 households.')).toMatchObject([{share: 0.7}]);
	expect(figures('He opened five clinics in two towns, and four in five days.')).toMatchObject([
		{value: 5},
		{value: 2},
	]);
});

test('thirds are a share wherever they stand, and women and children are counted together', () => {
	expect(figures('Incidents had fallen by two thirds since May.')).toMatchObject([{share: 2 / 3}]);
	expect(figures('Ports had less than half of one per cent of the budget, and roads a quarter of it.')).toMatchObject([
		{value: 0.5, unit: 'per cent', qualifier: 'less than'},
		{share: 0.25},
	]);
	expect(figures('Some 3,000 women and children were missing.')).toMatchObject([{unit: 'women and children'}]);
});

test.each([
	['Nearly a quarter of a million people had fled.', 250_000],
	['Three quarters of a million people had fled.', 750_000],
	['One and a half million people had fled.', 1_500_000],
	['Two and a half thousand people had fled.', 2_500],
	['A hundred and fifty people had fled.', 150],
	['Two hundred and sixteen people had fled.', 216],
	['Some 4.1 million people had fled.', 4_100_000],
])('a number in words is what it says, and as it is printed: %s', (text, value) => {
	expect(figures(text)).toMatchObject([{value, unit: 'people'}]);
});

test('half a million is 500,000, and so many in so many are no number of them', () => {
	expect(figures('More than half a million people had fled.')).toMatchObject([{value: 500_000, unit: 'people'}]);
	expect(figures('They flew four sorties in five by themselves.')).toEqual([]);
	expect(figures('Malaria was four consultations in ten.')).toEqual([]);
	expect(figures('Five officers in two towns had died.')).toMatchObject([{value: 5}, {value: 2}]);
});
