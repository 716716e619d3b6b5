import {expect, test} from 'vitest';
import {documentLimits} from '../../source/importing/formats/base/limits.ts';
import {importHere} from '../../source/importing/import-here.ts';
import {importInThread} from '../../source/importing/import-in-thread.ts';
import {arcadiaReport} from './invented/arcadia.ts';

const name = 'S_2010_99.txt';
const arcadia = {bytes: Buffer.from(arcadiaReport), name};
/** As long as a text may be, which is far more than can be looked through in a moment. */
const endless = {
	bytes: Buffer.from(
		`${arcadiaReport}\n\n${'9. The Governor said that the quays were open and asked for help.\n\n'.repeat(70_000)}`,
	),
	name,
};

test('a document is analysed beside the keys, to what is found in it without a thread', async () => {
	let turns = 0;
	const timer = setInterval(() => {
		turns += 1;
	}, 1);
	const found = await importInThread({...arcadia, isAudited: true});
	clearInterval(timer);
	expect(turns).toBeGreaterThan(5);
	const {took, ...made} = (await importHere({...arcadia, isAudited: true})).made;
	expect(found).toMatchObject({kind: 'text', json: (await importHere(arcadia)).json, made});
	expect(Object.keys(found.made.took)).toEqual(Object.keys(took));
});

test('where every word went is told where that was asked for', async () => {
	expect((await importHere(arcadia)).made.audit).toBeUndefined();
	expect((await importHere({...arcadia, isAudited: true})).made.audit?.lines.length).toBeGreaterThan(30);
});

test('what takes too long is given up, in a line', async () => {
	await expect(importInThread({...endless, limits: {...documentLimits, milliseconds: 400}})).rejects.toMatchObject({
		name: 'DocumentError',
		code: 'too-large',
		message: expect.stringMatching(
			/^a (?:text|file) that takes over 0\.4 seconds to read: too large to read; cut out the report and import that$/,
		),
	});
});

test('what takes too much memory is given up, in a line', async () => {
	const memory = 48 * 2 ** 20;
	await expect(
		importInThread({...endless, limits: {...documentLimits, memory, milliseconds: 200_000}}),
	).rejects.toMatchObject({
		name: 'DocumentError',
		code: 'too-large',
		message: expect.stringMatching(/^a (?:text|file) that takes over 48 MiB to read: [^\n]+$/),
	});
});

test('documents one after another are read in one thread, and after what ended it in another', async () => {
	const {json} = await importHere(arcadia);
	const limits = {...documentLimits, milliseconds: 1};
	for (const _ of ['first', 'second']) {
		expect((await importInThread(arcadia)).json).toBe(json);
		expect((await importInThread(arcadia)).json).toBe(json);
		await expect(importInThread({...endless, limits})).rejects.toMatchObject({code: 'too-large'});
	}

	expect((await Promise.all([importInThread(arcadia), importInThread(arcadia)])).map((found) => found.json)).toEqual([
		json,
		json,
	]);
});

test('what is no report is refused as it is without a thread', async () => {
	const task = {bytes: Buffer.from('The harbour is open. '.repeat(2_000)), name};
	const refusal = {name: 'DocumentError', code: 'no-report', message: expect.stringMatching(/^not a mission report:/)};
	await expect(importInThread(task)).rejects.toMatchObject(refusal);
	await expect(importHere(task)).rejects.toMatchObject(refusal);
});
