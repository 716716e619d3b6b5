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
