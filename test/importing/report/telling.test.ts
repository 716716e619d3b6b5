import {expect, test} from 'vitest';
import {tellingOf} from '../../../source/importing/report/telling.ts';

const paragraph = (number: string, text: string) => ({number, headings: ['Views'], text});
const meetings = [{title: 'Meeting with the harbour traders'}, {title: 'Lunch with pilots'}];
const told = (text: string, title = 'Meeting with the harbour traders') =>
	tellingOf(meetings, [paragraph('1', text)])({title}).map(({number}) => number);

test('a paragraph that begins with a meeting tells of it', () => {
	expect(told("At the mission's second meeting with harbour traders, five of them asked for ice.")).toEqual(['1']);
	expect(told('During its lunch with pilots on 3 May, the mission heard of storms.', 'Lunch with pilots')).toEqual([
		'1',
	]);
});

test('one that begins with a meeting with others does not, nor one that speaks of it further on', () => {
	expect(told('At its meeting with the Mayor, the mission asked for ice.')).toEqual([]);
	expect(told('The Mayor was late. At its meeting with harbour traders, the mission asked for ice.')).toEqual([]);
	const twice = [...meetings, {title: 'Meeting with the harbour traders'}];
	const [first] = twice;
	const text = 'At its meeting with harbour traders, the mission asked for ice.';
	expect(first && tellingOf(twice, [paragraph('1', text)])(first)).toEqual([]);
});

test.each([
	['Meeting with the heads of the harbour justice institutions', 'Harbour justice', ['1']],
	['Meeting with the Mayor and members of the Cabinet', 'Meeting with the Cabinet', ['1']],
	['Meeting with the Minister of Harbours and Sea Law', 'Sea law', []],
	['Visit to the clinic in Port Bella', 'Port Bella', []],
	['Meeting with the Mayor', 'Harbours', []],
])('a heading without other words than a title is that of its meeting: %s', (title, heading, expected) => {
	const paragraphs = [{number: '1', headings: ['Views', heading], text: 'The Judge asked for ice.'}];
	const one = {title};
	const told = (all: readonly {readonly title: string}[]) => tellingOf(all, paragraphs)(one).map(({number}) => number);
	expect(told([one, {title: 'Lunch with pilots'}])).toEqual(expected);
	expect(told([one, {title: `Second ${title.toLowerCase()}`}])).toEqual([]);
});
