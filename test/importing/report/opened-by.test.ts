import {expect, test} from 'vitest';
import {openedBy} from '../../../source/importing/report/telling.ts';

const opens = (title: string, texts: readonly string[], titles: readonly string[] = [title]) => {
	const paragraphs = texts.map((text) => ({text}));
	const meetings = titles.map((one) => ({title: one}));
	return openedBy(meetings, paragraphs)({title}).map(({text}) => texts.indexOf(text));
};

test.each([
	['Meeting with observers of the League', 'The military observers of the League described their work.'],
	[
		'Meeting with observers of the League',
		'On 5 May the mission met the observers of the League in Ardo. They were few.',
	],
	['Meeting with the party of order', 'The Secretary of the party of order, Ida Marsh, rejected this.'],
	['Visit to the harbour prison', 'The harbour prison held 300 men. Its director had no doctor.'],
	['Joint Command Centre', 'In Ardo the mission was briefed at the Joint Command Centre, which has two commanders.'],
	['Meeting with the harbour guild and women traders', 'Some forty women traders complained of the dues.'],
])('a paragraph opens with whom an entry names: %s – %s', (title, text) => {
	expect(opens(title, ['The Mayor was late.', text])).toEqual([1]);
});

test.each([
	['Meeting with observers of the League', 'The Mayor said that the observers of the League were few.'],
	['Meeting with observers of the League', 'The Mayor was late. The observers of the League were few.'],
	['Meeting with the President', 'The President received the mission.'],
	['Departure for the harbour prison', 'The harbour prison held 300 men.'],
])('and does not where others speak of them, or the name is one word: %s – %s', (title, text) => {
	expect(opens(title, [text])).toEqual([]);
});

test('of two paragraphs, or two entries with them, none is told to be the one', () => {
	const title = 'Meeting with women traders';
	expect(opens(title, ['Women traders were many.', 'The women traders complained.'])).toEqual([]);
	expect(opens(title, ['Women traders were many.'], [title, 'Lunch with women traders'])).toEqual([]);
});
