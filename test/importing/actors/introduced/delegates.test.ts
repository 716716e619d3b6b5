import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

const members = [
	{country: 'Egypt', name: 'Nora Abdel-Lund', title: 'Deputy Permanent Representative'},
	{country: 'Kenya', name: 'Wanja Mbo', title: 'Permanent Representative, Chair of the Commission for June 2014'},
];

function speakers(text: string): readonly string[] {
	const {actors, statements} = readText({
		paragraphs: [{number: '1', headings: [], text}],
		title: 'Report of the mission of the Peacebuilding Commission to Chad',
		country: 'Chad',
		members,
	});
	return statements.flatMap((statement) =>
		statement.actors.map((id) => actors.find((actor) => actor.id === id)?.name ?? id),
	);
}

test.each([
	['The Egyptian member said that it was late.', 'Nora Abdel-Lund'],
	['The member from Egypt said that it was late.', 'Nora Abdel-Lund'],
	['The representative of Egypt said that it was late.', 'Nora Abdel-Lund'],
	['Ambassador Wanja (Kenya) said that it was late.', 'Wanja Mbo'],
	['The Chair of the Commission said that it was late.', 'Wanja Mbo'],
	[
		'It was led by H.E. Ambassador Wanja Mbo, Permanent Representative of Kenya and Chairperson of the LPC for the month of July 2022. The mission met the Mayor. The Chairperson of the LPC said that it was late.',
		'Wanja Mbo',
	],
])('who is meant as a member of the delegation: %s', (text, name) => {
	expect(speakers(text)).toEqual([name]);
});

test('the member of a State that has none on the delegation is nobody of it', () => {
	expect(speakers('The French member said that it was late.')).not.toContain('Nora Abdel-Lund');
});

test('a member who puts a question does not answer it', () => {
	const asked =
		'The Mayor, Ana Silva, said that it was late. The representative of Egypt enquired as to the ice. She explained that it had gone.';
	expect(speakers(asked).at(-1)).toBe('Mayor Ana Silva');
});
