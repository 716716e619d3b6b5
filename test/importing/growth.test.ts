import {expect, test} from 'vitest';
import {importHere} from '../../source/importing/import-here.ts';
import {amount, isLong} from '../amount.ts';
import {steep} from '../growth.ts';
import {growing} from './repeated.ts';

const tried = growing.filter((_, at) => at % amount(45, 1) === 0);
const size = 10_000;

/** What a text is found to be: a report, or the code of why it is none. */
function found(text: string): Promise<string> {
	return importHere({bytes: Buffer.from(text), name: 'S_2010_99.txt'}).then(
		() => 'a report',
		(error: {readonly code?: string}) => error.code ?? String(error),
	);
}

test(`${tried.length} texts in which something is repeated, nested or left open give a report or one line that says why not`, async () => {
	const outcomes = new Set<string>();
	for (const {of} of tried) {
		outcomes.add(await found(of(amount(2_000, size))));
	}

	expect(['a report', 'empty', 'no-report', 'unreadable']).toEqual(expect.arrayContaining([...outcomes]));
});

// Time is taken in the long run alone.
test.runIf(isLong)('no text takes time that grows faster than its size to the power of 1.3', async () => {
	expect(
		await steep(
			tried.map(({name, of}) => [name, (size) => found(of(size))]),
			size,
		),
	).toEqual([]);
});
