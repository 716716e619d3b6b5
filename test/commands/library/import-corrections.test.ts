import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {reportText} from '../../fixtures.ts';
import {harbourReport} from '../../importing/invented/harbour.ts';
import {makers} from '../../importing/invented/make-documents.ts';
import {openOwn, ownFolder} from '../../library/own-library.ts';
import {writeReport} from '../command-line.ts';
import {importedLibrary, inventedFile, paragraphIn} from '../documents.ts';

test('what the reader put right in the same document stays, and is applied', async () => {
	const file = inventedFile('corrected.txt', {symbol: 'S/2031/16'});
	const {run, json, folder} = await importedLibrary(file);
	const {corrections} = openOwn(folder);
	const place = await paragraphIn({json}, 'S/2031/16');
	corrections.addAll([{...place, from: 33, to: 70, change: {type: 'kind', kind: 'fears'}}]);
	await run(['library', 'remove', 'S/2031/16', '--yes']);
	expect((await run(['import', '--force', file])).stdout).toContain('  yours     1 correction, applied\n');
	expect(await json('issues', 'S/2031/16')).toMatchObject([
		{kind: 'fears', text: 'the quays be cleared before the rains'},
	]);
	expect((await run(['import', file])).stdout).toContain('changes nothing');
});

test('what does not fit is told with its words, and kept', async () => {
	const file = inventedFile('unfit.txt', {symbol: 'S/2031/19'});
	const {run, json, folder} = await importedLibrary(file);
	const {corrections} = openOwn(folder);
	const place = await paragraphIn({json}, 'S/2031/19');
	corrections.addAll([{...place, from: 33, to: 70, change: {type: 'confirm'}}]);
	corrections.addAll([{...place, from: 4, to: 21, change: {type: 'remove'}}]);
	corrections.addAll([{...place, paragraph: '14', from: 4, to: 21, change: {type: 'remove'}}]);
	for (const command of [
		['import', file],
		['library', 'show', 'S/2031/19'],
	]) {
		const {stdout} = await run(command);
		expect(stdout).toContain('  yours     3 corrections, 2 did not fit\n');
		expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
			'your corrections that did not fit, kept as before: ¶1 “Harbour Authority”, ¶14 “Harbour Authority”',
		);
	}

	expect(await json('import', file)).toMatchObject({
		corrections: 3,
		check: {
			corrections: [
				{paragraph: '1', text: 'Harbour Authority', why: 'no statement was found in just these words'},
				{paragraph: '14', text: 'Harbour Authority', why: 'this copy has no ¶14'},
			],
		},
	});
	expect(corrections.ofReport('S/2031/19')).toHaveLength(3);
});

test('what the reader put right is so wherever the document is read, and not once it is taken back', async () => {
	const file = inventedFile('taken-back.txt', {symbol: 'S/2031/17'});
	const {run, json, folder} = await importedLibrary(file);
	const [found] = await json<unknown[]>('issues', 'S/2031/17');
	const {corrections} = openOwn(folder);
	const place = await paragraphIn({json}, 'S/2031/17');
	const [{id} = {id: 0}] = corrections.addAll([{...place, from: 33, to: 70, change: {type: 'kind', kind: 'fears'}}]);
	for (const report of ['S/2031/17', file]) {
		expect(await json('issues', report)).toMatchObject([{kind: 'fears'}]);
	}

	expect((await run(['import', file])).stdout).toContain('changes nothing');
	corrections.removeAll([id]);
	for (const report of ['S/2031/17', file]) {
		expect(await json('issues', report)).toEqual([found]);
	}
});

test('what the reader put right in one copy of a report is so in every other', async () => {
	const folder = ownFolder();
	const [first = '', ...others] = await Promise.all(
		Object.entries(makers).map(async ([kind, make]) => {
			const path = join(folder, `S_2031_20.${kind}`);
			writeFileSync(path, await make(harbourReport));
			return path;
		}),
	);
	const {run, json, folder: data} = await importedLibrary(first);
	const symbol = 'S/2031/20';
	const {corrections} = openOwn(data);
	const [statement] = await json<{text: string; paragraph: string}[]>('issues', symbol);
	const {text, ...place} = await paragraphIn({json}, symbol, statement?.paragraph);
	const from = text.indexOf(statement?.text ?? '?');
	const corrected = {
		...place,
		text,
		from,
		to: from + (statement?.text.length ?? 0),
		change: {type: 'kind', kind: 'fears'},
	};
	corrections.addAll([corrected]);
	const [right] = await json<unknown[]>('issues', symbol);
	for (const copy of others) {
		expect((await run(['import', copy])).stdout).toContain('  yours     1 correction, applied\n');
		expect((await json<unknown[]>('issues', copy))[0]).toEqual(right);
		expect((await json<unknown[]>('issues', symbol))[0]).toEqual(right);
	}
});

test('a report in the program’s own format is not corrected, which is told; the corrections are kept', async () => {
	const file = inventedFile('copy.txt', {symbol: 'S/2031/21'});
	const {run, json, folder} = await importedLibrary(file);
	const place = await paragraphIn({json}, 'S/2031/21');
	openOwn(folder).corrections.addAll([{...place, from: 33, to: 70, change: {type: 'confirm'}}]);
	const own = writeReport('own.json', reportText({symbol: 'S/2031/21'}));
	expect(await json('import', own)).toMatchObject({
		corrections: 1,
		check: {corrections: [{paragraph: '1', why: 'a report in the program’s own format is not corrected'}]},
	});
	expect((await run(['import', '--force', file])).stdout).toContain('  yours     1 correction, applied\n');
});

test('what was put right and exported is imported as it was, and the document stays that can be put right', async () => {
	const {run, json, folder} = await importedLibrary(inventedFile('exported.txt', {symbol: 'S/2031/22'}));
	const {corrections} = openOwn(folder);
	const place = await paragraphIn({json}, 'S/2031/22');
	corrections.addAll([
		{...place, from: 33, to: 70, change: {type: 'kind', kind: 'fears'}},
		{...place, from: 33, to: 70, change: {type: 'span', from: 33, to: 50}},
	]);
	const question = {question: 'Who clears the quays?', relation: 'differ', positions: []} as const;
	openOwn(folder).ownQuestions.add({report: 'S/2031/22', ...question});
	const [exported, again] = ['exported.json', 'again.json'].map((name) => join(folder, name));
	const save = (path = '') => run(['export', '--report', 'S/2031/22', '--notes', '--output', path]);
	await save(exported);
	const {stdout} = await run(['import', exported ?? '']);
	expect(stdout).toContain('changes nothing');
	expect(stdout).toContain('  yours     2 corrections, applied\n');
	expect(await json('library', 'show', 'S/2031/22')).toMatchObject({source: {kind: 'text'}});

	await run(['library', 'remove', 'S/2031/22', '--yes']);
	expect((await run(['import', exported ?? ''])).stdout).toContain('  yours     2 corrections, applied\n');
	await save(again);
	expect(readFileSync(again ?? '', 'utf8')).toBe(readFileSync(exported ?? '', 'utf8'));

	corrections.addAll([{...place, from: 33, to: 50, change: {type: 'confirm'}}]);
	expect((await run(['library', 'show', 'S/2031/22'])).stdout).toContain('3 corrections, 1 did not fit');
});
