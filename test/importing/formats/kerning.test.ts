import {expect, test} from 'vitest';
import {readDocument} from '../../../source/importing/formats/read-document.ts';

async function read(...lines: readonly string[]): Promise<readonly string[]> {
	const document = await readDocument(new TextEncoder().encode(`${lines.join('\n')}\n`));
	return document.lines.map(({text}) => text);
}

const whole = [
	'The President met the team.',
	'A candidate for Vice-Prime Minister of Côte d’Ivoire spoke to the Secretary.',
];

test('gaps within words are closed where the document has the whole word', async () => {
	const lines = await read(
		...whole,
		'The P resident met the tea m and a cand idate.',
		'The Vice -Prime Minister of Côte d ’Ivoire left.',
	);
	expect(lines.slice(2)).toEqual([
		'The President met the team and a candidate.',
		'The Vice-Prime Minister of Côte d’Ivoire left.',
	]);
});

test('a gap before a hyphen is closed, whether the whole word stands elsewhere or not; a dash keeps its spaces', async () => {
	expect(await read('Jean -Pierre spoke of power -sharing - and of a medium- and a long-term plan - to them.')).toEqual(
		['Jean-Pierre spoke of power-sharing - and of a medium- and a long-term plan - to them.'],
	);
});

test('two words stay two, whatever they would make together', async () => {
	const text = [
		'It may be low below the bridge. To be or not. A low tide.',
		'A lone ship came alone. Annex B below. Some times are bad for some, sometimes.',
		'The zqu idate and item B of the list.',
		'The civil society of Arcadia met. Civilsociety spoke, and civil society left.',
	];
	expect(await read(...text)).toEqual(text);
});

test('a hyphen of its own at the end of a line is one', async () => {
	expect(await read('The medium\u2010', 'term plan was long\u2011term.')).toEqual([
		'The medium-',
		'term plan was long-term.',
	]);
});
