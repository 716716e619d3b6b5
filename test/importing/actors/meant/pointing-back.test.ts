import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

/** Who says each statement of a paragraph, with a mark where that is unreviewed. */
function said(text: string): string[] {
	const {actors, statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Arcadia'});
	return statements.map(
		({actors: ids, doubt}) =>
			`${ids.map((id) => actors.find((actor) => actor.id === id)?.name).join(' + ')}${/^(?:whom|this sentence)/.test(doubt ?? '') ? ' ?' : ''}`,
	);
}

test.each<[string, ...string[]]>([
	// Of several, who is the latter is a guess, and so is who "he" is then.
	[
		'The mission met the Governor, the Mayor and the Bishop. The Governor said that ferries were late. The latter said that oil was dear.',
		'Governor',
		' ?',
	],
	// They may be others than those of a body that were called so before.
	[
		'UNMA interlocutors said that ferries were late. Numerous interlocutors said that oil was dear. The interlocutors asked for boats.',
		'UNMA interlocutors',
		'Interlocutors',
		'Interlocutors',
	],
	[
		'The Governor said that ferries were late. The Mayor said that oil was dear. Both asked for boats.',
		'Governor',
		'Mayor',
		'Governor + Mayor ?',
	],
	// Whose view it is has spoken.
	[
		'The Governor said that ferries were late. A different assessment was given by the Mayor. He said that oil was dear.',
		'Governor',
		'Mayor',
	],
	// "The two missions" are no two persons.
	[
		'The Governor said that ferries were late. The Mayor proposed that the United Nations Mission in Arcadia (UNMA) and the United Nations Operation in Fenland (UNOF) should lend boats. The two missions confirmed that they had none.',
		'Governor',
		'Mayor',
		'United Nations Mission in Arcadia + United Nations Operation in Fenland',
	],
	// Representatives are those of all the bodies that were met.
	[
		'The mission met a group of 17 fishermen from the northern ports. The group said that ferries were late. The representatives asked for boats. They feared storms.',
		...Array<string>(3).fill('Fishermen from the northern ports'),
	],
	[
		'In the meeting with fishermen and women traders, representatives said that ferries were late. Most representatives asked for boats.',
		'Fishermen + Women traders',
		'Fishermen + Women traders',
	],
	// Whom somebody met is not whom the mission met.
	[
		'The mission met the Governor, Rosa Lund, at noon. She said that oil was dear. She had no quarrel with the delay, which she had herself discussed with the Mayor. She asked for boats.',
		...Array<string>(2).fill('Governor Rosa Lund'),
	],
	// "The guard" may be many.
	[
		'The mission met the Governor, Rosa Lund. She said that oil was dear. The guard carried lamps. She asked for boats.',
		'Governor Rosa Lund',
		'Governor Rosa Lund ?',
	],
	// When somebody was met is no part of who that is.
	[
		'The mission had talks with the Mayor in March. He asked for boats. It met the Chair of the Lake Panel for the month of July 2022. The Chair of the Lake Panel said that oil was dear. The mission had met the Bishop last year. He said that ferries were late.',
		'Mayor',
		'Chair of the Lake Panel',
		'Bishop',
	],
	// Who held an office does not hold it.
	[
		'The President, Rosa Lund, met the mission. She said that the former President, Ole Berg, had left. The President asked for boats.',
		'President Rosa Lund',
		'President Rosa Lund',
	],
	// One representative is nobody who has a name.
	[
		'The Harbour Party said that ferries were late. The party asked for boats. One representative said that oil was dear.',
		'Harbour Party',
		'Harbour Party',
		' ?',
	],
	[
		'The mission met the Governor, Rosa Lund, the Mayor, Ole Berg, and the Bishop, Nils Holm. Both asked for boats.',
		' ?',
	],
	[
		'The African Union Mission in Somalia and the United Nations Mission in Liberia stressed that ferries were late. The two missions jointly asked for boats.',
		'African Union Mission in Somalia + United Nations Mission in Liberia',
		'African Union Mission in Somalia + United Nations Mission in Liberia',
	],
])('%s', (text, ...speakers) => {
	expect(said(text)).toEqual(speakers);
});

test('under another heading nobody has been named yet but those it names', () => {
	const {actors, statements} = readText({
		paragraphs: [
			{number: '1', headings: ['Security'], text: 'The Governor, Rosa Lund, said that ferries were late.'},
			{number: '2', headings: ['Meeting with the fishermen of Sandby'], text: 'They said that oil was dear.'},
			{number: '3', headings: ['Schools'], text: 'She said that there were none.'},
			{
				number: '4',
				headings: ['Roads'],
				text: 'Roads were shown by Ole Berg, the Mayor. He said that there were none.',
			},
		],
		country: 'Arcadia',
	});
	const names = statements.map(({actors: ids, doubt}) => [
		...ids.map((id) => actors.find((actor) => actor.id === id)?.name),
		!/^(?:whom|this sentence)/.test(doubt ?? ''),
	]);
	expect(names).toEqual([
		['Governor Rosa Lund', true],
		['Fishermen of Sandby', true],
		[false],
		['Mayor Ole Berg', true],
	]);
});
