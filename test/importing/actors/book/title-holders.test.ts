import {describe, expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

type Told = {readonly headings?: readonly string[]; readonly text: string};

/** Who says each statement, by paragraph, with a mark where that is unreviewed; and who is in the room at each entry. */
function told(subject: string, paragraphs: readonly (string | Told)[], ...programme: readonly string[]) {
	const {actors, statements, rooms} = readText({
		paragraphs: paragraphs.map((one, at) => {
			const {headings = [], text} = typeof one === 'string' ? {text: one} : one;
			return {number: `${at + 1}`, headings, text};
		}),
		country: subject,
		programme: programme.map((title) => ({title})),
	});
	const name = (id: string) => actors.find((actor) => actor.id === id)?.name ?? `nobody is ${id}`;
	return {
		actors,
		said: statements.map(({paragraph, actors: ids, doubt}) =>
			`${paragraph} ${ids.map(name).join(', ')}${/^(?:whom|this sentence)/.test(doubt ?? '') ? ' ?' : ''}`.trim(),
		),
		rooms: rooms.map((ids) => ids.map(name)),
	};
}

describe('a title alone', () => {
	test('is that of the last who was named with it, not of one named later', () => {
		const {said, actors} = told('Freedonia and Sylvania', [
			'The mission met the President of Chad, Awa Deby. The President said that ferries were late.',
			'In the north it met President Komi Agbo, who said that ferries were old.',
			'The President warned that bridges were closed.',
		]);
		expect(said).toEqual([
			'1 President of Chad Awa Deby',
			'2 President Komi Agbo',
			// Both are presidents, and none is named in the paragraph.
			'3 President Komi Agbo ?',
		]);
		expect(actors.flatMap(({aliases}) => aliases)).not.toContain('President');
	});

	test('is that of the one who holds it as such, before the head of a house', () => {
		expect(
			told('Chad', [
				'The mission met the President, Awa Deby, and the President of the Senate, Oumar Ba. The President said that ferries were late.',
				'The President of the Senate said that ferries were old, and the President asked for oil.',
				'The President said that ferries were new.',
			]).said,
		).toEqual(['1 President Awa Deby', '2 Oumar Ba', '2 Oumar Ba', '3 President Awa Deby']);
	});

	test('is that of one without a name, too', () => {
		expect(
			told('Chad', [
				'President Awa Deby said that ferries were late.',
				'The President of Lakeland, a province, met the mission. The President of Lakeland said that ferries were old, and the President asked for oil.',
			]).said,
		).toEqual(['1 President Awa Deby', '2 President of Lakeland', '2 President of Lakeland']);
	});

	test('is nobody known where a heading gives another country', () => {
		expect(
			told('Chad and Togo', [
				{headings: ['II. Chad'], text: 'President Awa Deby said that ferries were late.'},
				{
					headings: ['III. Togo'],
					text: 'The President said that ferries were old. The President added that oil was dear.',
				},
			]).said,
		).toEqual(['1 President Awa Deby', '2 President of Togo', '2 President of Togo']);
	});

	test('is not that of somebody above or below', () => {
		expect(
			told('Chad', [
				'The Prime Minister, Awa Deby, and the Minister for Ferries, Oumar Ba, met the mission.',
				'The Minister said that ferries were late.',
				'The Deputy Prime Minister said that ferries were old.',
			]).said,
		).toEqual(['2 Minister for Ferries Oumar Ba', '3 Deputy Prime Minister']);
	});

	test('is still that of the only one who holds it, when the name comes later', () => {
		expect(
			told('Chad', ['The President said that ferries were late.', 'President Awa Deby said that ferries were old.'])
				.said,
		).toEqual(['1 President Awa Deby', '2 President Awa Deby']);
	});
});

test('two who share an office, or a part of a name, are two', () => {
	const {said} = told('Lake region', [
		'President Awa Deby said that ferries were late. President Komi Agbo said that ferries were old.',
		'Mr. Ali Komi Omar said that oil was dear. Ms. Deby said that ferries were new. Mr. Agbo said that bridges were closed.',
	]);
	expect(said).toEqual([
		'1 President Awa Deby',
		'1 President Komi Agbo',
		'2 Ali Komi Omar',
		'2 President Awa Deby',
		'2 President Komi Agbo',
	]);
});

describe('in the programme', () => {
	const paragraphs = [
		'The mission met the President of Chad, Awa Deby, and the Minister for Ferries, Oumar Ba.',
		'It met the Prime Minister, Ina Sy. President Komi Agbo said that ferries were late.',
	];

	test.each<[string, ...string[]]>([
		['Meeting with President Awa Deby', 'President of Chad Awa Deby'],
		['Meeting with the President, Awa Deby', 'President of Chad Awa Deby'],
		['Meeting with the President of Chad.', 'President of Chad Awa Deby'],
		['Meeting with the President of Liberia', 'President of Liberia'],
		['Meeting with the President', 'President'],
		['Meeting with the Minister', 'Minister for Ferries Oumar Ba'],
		['Meeting with the Traditional Council', 'Traditional Council'],
	])('%s', (title, ...names) => {
		expect(told('Chad and Togo', paragraphs, title).rooms).toEqual([names]);
	});

	test('where the mission went to one country, its offices need no name', () => {
		const own = ['President Awa Deby said that ferries were late.'];
		expect(
			told('Chad', own, 'Meeting with the President of Chad', 'Meeting with the President of the Senate').rooms,
		).toEqual([['President Awa Deby'], ['President of the Senate']]);
	});
});
