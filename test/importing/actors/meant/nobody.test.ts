import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

/** Who says each statement of a paragraph. */
function said(text: string): string[] {
	const {actors, statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'});
	return statements.map(({actors: ids}) => ids.map((id) => actors.find((actor) => actor.id === id)?.name).join(' + '));
}

const names = (text: string) =>
	readText({paragraphs: [{number: '1', headings: [], text}], country: 'Chad'}).actors.map(({name}) => name);

test('his country is that of whoever speaks', () => {
	expect(
		said('The President, Ole Berg, said that ferries were late. His country was ready to build a harbour.'),
	).toEqual(['President Ole Berg', 'Government of Chad']);
});

test('a common noun alone is nobody, unless those were met', () => {
	expect(names('The Governor said that people would always be afraid of boats.')).not.toContain('People');
	expect(names('The Governor said that there were individuals who had doubts about boats.')).not.toContain(
		'Individuals',
	);
	expect(names('The mission noted the commitment of the leadership and people to peace.').join()).not.toMatch(
		/Leadership|People/u,
	);
});

test('what begins with a preposition or a conjunction is nobody', () => {
	const text =
		'The Mayor warned of a harbour from which one or the other community felt shut out. He cautioned against a new plan, since in his experience those who asked for one rarely built it.';
	expect(names(text)).not.toContain('In his experience those');
});

test('missions are more than the one that is known, and nobody but those sent there is "who"', () => {
	const text =
		'The United Nations Mission in Chad (UNMIC) was ready. The mission was introduced to the engineers recently cleared for deployment to United Nations missions, who asked for boats.';
	expect(said(text).at(-1)).toBe('Engineers');
});

test('interlocutors in the sectors that they deal with are interlocutors', () => {
	expect(
		names(
			'Each Chadian interlocutor hoped for peace. Chadian interlocutors dealing with respective sectors said that it was late.',
		),
	).toContain('Chadian interlocutors');
});

test('a town that the report goes to, leaves or lists with another is nobody', () => {
	const {actors} = readText({
		paragraphs: [
			{
				number: '1',
				headings: [],
				text: 'The mission visited Bako, Doba and Kano. On the way it met Doba and Fretilin.',
			},
		],
		country: 'Chad',
		programme: [{title: 'Meeting with the Mayor, Lere', place: 'Lere'}, {title: 'Visit to Bako and Mao'}],
	});
	expect(actors.map(({name}) => name).join()).not.toMatch(/Bako|Doba|Kano|Lere|Mao/u);
	expect(actors.map(({name}) => name)).toContain('Mayor');
});

test('organizations of several towns are those of each', () => {
	expect(said('Ferry clubs of Bako, Doba and Mao said that they were late.')).toEqual([
		'Ferry clubs of Bako + Ferry clubs of Doba + Ferry clubs of Mao',
	]);
	expect(said('Civil society from Bako, Doba and Mao said that it was late.')).toEqual([
		'Civil society from Bako + Civil society from Doba + Civil society from Mao',
	]);
});

test('relations between States are nobody', () => {
	const text =
		'Relations between Chad and Togo were still marked by the closure of the bridge. Both said that it was late.';
	expect(names(text).join()).not.toMatch(/Relations/u);
});

test('all of the former are nobody of that name', () => {
	const text = 'The Governor said that rebels and guards were tried. All of the former accepted responsibility.';
	expect(names(text)).not.toContain('Former');
	expect(said(text)).toEqual(['Governor', '']);
});
