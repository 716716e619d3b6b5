import {expect, test} from 'vitest';
import {readDocument} from '../../../source/importing/formats/read-document.ts';

const left = [
	'1. The mission went to the harbour,',
	'where it met with the dockers, who',
	'asked for a crane.',
	'',
	'2. The harbour master told it that',
	'the quays were closed since the',
	'flood of the year before, and that',
	'the ferry had been sold.',
];
const right = [
	'3. The mission saw the lighthouse,',
	'',
	'',
	'and was told that it had not been',
	'lit since then for want of oil and',
	'of a keeper who would go there in',
	'winter. It thanked him.',
	'It left.',
];
const beside = left.map((line, at) => `${line.padEnd(42)}${right[at]}`.trimEnd());

async function read(...lines: readonly string[]): Promise<readonly string[]> {
	const document = await readDocument(new TextEncoder().encode(lines.join('\n')));
	return document.lines.map(({text}) => text.trim()).filter((text) => text !== '');
}

const filled = (lines: readonly string[]) => lines.filter((line) => line !== '');

test('the columns of a page of text are read one after the other, between what crosses it', async () => {
	const title = 'Report of the mission of the Harbour Council to the islands of Lowport';
	expect(await read(title, '', ...beside, '\f', 'It ended.')).toEqual([
		title,
		...filled(left),
		...filled(right),
		'It ended.',
	]);
});

test('text without pages, or with cells that begin side by side, stays as it is', async () => {
	expect(await read(...beside)).toEqual(filled(beside.map((line) => line.trim())));
	const table = ['Azuria        Ada Quist', 'Redland       Bo Lind', 'Blueland      Cy Marr', '\f', 'It ended.'];
	expect(await read(...table)).toEqual([...table.slice(0, 3), 'It ended.']);
});

test('the bullets of a list are no column', async () => {
	const items = [
		'The mission went to the islands of the harbour, and it comprised the following members:',
		...Array.from(
			{length: 9},
			(_, at) => `${' '.repeat(27)}•     Member ${at + 1} of the Council, Permanent Representative`,
		),
	];
	expect(await read(...items, '\f', 'It ended.')).toEqual([...items.map((line) => line.trim()), 'It ended.']);
});
