import {expect, test} from 'vitest';
import {readText} from '../../../../source/importing/report/read-text.ts';

/** Who says each statement of a paragraph, with a mark where that is unreviewed. */
function said(text: string): string[] {
	const {actors, statements} = readText({paragraphs: [{number: '1', headings: [], text}], country: 'Arcadia'});
	return statements.map(
		({actors: ids, sure}) =>
			`${ids.map((id) => actors.find((actor) => actor.id === id)?.name).join(' + ')}${sure ? '' : ' ?'}`,
	);
}

test.each<[string, ...string[]]>([
	[
		'The Farmers League and the Harbour Party disagreed over ferries: the former wanted larger boats, while the latter opposed larger boats.',
		'Farmers League + Harbour Party',
		'Farmers League',
		'Harbour Party',
	],
	[
		'The mission met the Governor and the Mayor. The latter said that ferries were late. The former said that ferries were old.',
		'Mayor',
		'Governor',
	],
	// Of three, which are the two is a guess.
	[
		'The mission met the Governor, the Mayor and the Bishop. The Governor said that ferries were late. The latter said that oil was dear. He asked for boats.',
		'Governor',
		'Bishop ?',
		'Bishop ?',
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
	[
		'The Governor, Rosa Lund, met the mission. She said that ferries were late. Her deputy said that oil was dear. They asked for boats.',
		'Governor Rosa Lund',
		'Deputy',
		'Governor Rosa Lund + Deputy ?',
	],
	[
		'The mission met the Governor, Rosa Lund, the Mayor, Ole Berg, and the Bishop, Nils Holm. Both asked for boats.',
		' ?',
	],
	[
		'UNDP and WFP briefed the mission. The two agencies jointly asked for boats. UNDP said that ferries were late, while WFP said that oil was dear. Both agencies called for patience.',
		'United Nations Development Programme + World Food Programme',
		'United Nations Development Programme',
		'World Food Programme',
		'United Nations Development Programme + World Food Programme',
	],
	[
		'The African Union Mission in Somalia and the United Nations Mission in Liberia stressed that ferries were late. The two missions jointly asked for boats.',
		'African Union Mission in Somalia + United Nations Mission in Liberia',
		'African Union Mission in Somalia + United Nations Mission in Liberia',
	],
])('%s', (text, ...speakers) => {
	expect(said(text)).toEqual(speakers);
});
