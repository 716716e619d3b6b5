import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {reviewing} from '../tui/arcadia.ts';
import {harbour} from '../tui/harbour.ts';
import type {Reader} from '../tui/reader.ts';
import {shelved} from '../tui/shelf.ts';

/** A screen is what its file holds, line by line; `vitest run test/frames -u` writes the files anew. */
async function matches(reader: Reader, name: string): Promise<void> {
	await expect(`${reader.screen()}\n`).toMatchFileSnapshot(join(import.meta.dirname, 'imported', `${name}.txt`));
}

const spokesman = harbour.statements.find(({actors}) => actors.length === 1)?.actors[0] ?? '';

describe.each([
	[80, 24],
	[120, 40],
] as const)('an imported report at %i×%i', (columns, rows) => {
	const start = () => reviewing({size: [columns, rows]});
	const label = `${columns}x${rows}`;

	test('with what nobody has reviewed', async () => {
		await matches(start().press('V'), `issues-${label}`);
		await matches(start().press('V', 'enter'), `statement-${label}`);
	});

	test('with what the program worked out of its terms, and what it did not', async () => {
		await matches(start().press('6'), `terms-${label}`);
		await matches(start().press('6', 'enter'), `term-${label}`);
		await matches(start().press('4', 'b'), `brief-${label}`);
		await matches(start().press('5'), `positions-${label}`);
	});

	test('while a statement is put right', async () => {
		await matches(start().press('V', 'c', 'tab'), `correct-${label}`);
		await matches(start().press('V', 'c', 'tab', 'tab', 'tab').type(' again').press('enter'), `refused-${label}`);
	});

	test('among other reports', async () => {
		const shelf = () => shelved({size: [columns, rows]});
		await matches(shelf().press('r'), `reports-${label}`);
		const arrived = shelf().dispatch({type: 'arrive', target: {kind: 'actor', id: spokesman}});
		await matches(arrived, `actor-${label}`);
		await matches(arrived.press('G', 'enter'), `elsewhere-${label}`);
		await matches(shelf().press('/').type('truce').press('ctrl+r'), `everywhere-${label}`);
	});

	test('while a statement is added', async () => {
		await matches(start().press('V', '+', 'tab', 'tab', 'tab', 'tab'), `add-${label}`);
	});
});
