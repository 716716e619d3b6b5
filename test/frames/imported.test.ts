import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {openOwn, ownFolder} from '../library/own-library.ts';
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
	[60, 20],
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

	test('while a figure is put right', async () => {
		await matches(start().press('3', 'V'), `figures-${label}`);
		await matches(start().press('3', 'j', 'c', 'tab'), `correct-figure-${label}`);
	});

	test('with a name that no actor has', async () => {
		await matches(start().press('V', 'c').press('ctrl+u').type('UMNA').press('enter'), `new-actor-${label}`);
	});

	test('with what was put right, removed, and does not fit', async () => {
		const library = openOwn(ownFolder(), () => '2031-05-04T11:52:00Z');
		const text = 'President Bassi said that the truce had failed since March 2010.';
		const place = {report: 'S/2010/99', document: 'another copy', paragraph: '3', text, from: 26, to: 63};
		library.corrections.addAll([{...place, change: {type: 'kind', kind: 'fears'}}]);
		const reader = reviewing({size: [columns, rows], library});
		const fears = reader.press('V', 'c', 'tab', 'ctrl+u').type('fears').press('enter');
		await matches(fears.press('enter'), `corrected-${label}`);
		const last = fears.press('V', 'd', 'G', 'enter', 'k', 'enter', 'j');
		await matches(last, `removed-${label}`);
		await matches(last.press('enter'), `removed-opened-${label}`);
		await matches(last.press('G', 'enter'), `unfit-${label}`);
	});
});
