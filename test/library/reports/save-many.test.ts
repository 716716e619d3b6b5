import {expect, test} from 'vitest';
import {generateLibrary} from '../../bench/generated/generate-library.ts';
import {openOwn, report as symbol} from '../own-library.ts';
import {reportOf, source} from './some-reports.ts';

const count = 6000;

test('many reports are saved in batches, and none twice', async () => {
	const {reports, warnings} = openOwn();
	const told: number[] = [];
	const progress = ({paragraphs}: {paragraphs: number}) => told.push(paragraphs);
	const result = await reports.saveMany(generateLibrary(count), {progress});
	expect(result).toEqual({new: 30, replaced: 0, unchanged: 0, paragraphs: count, stopped: false});
	expect(told.length).toBeGreaterThan(2);
	expect(told).toEqual(told.toSorted((one, other) => one - other));
	expect(reports.list()).toHaveLength(30);
	expect(await reports.saveMany(generateLibrary(count))).toMatchObject({new: 0, unchanged: 30});
	expect(warnings).toEqual([]);
});

test('a signal stops between two batches: what was said to be saved is, and nothing else', async () => {
	const {folder, reports, close} = openOwn();
	const controller = new AbortController();
	let saved = 0;
	const progress = (counts: {new: number}) => {
		saved = counts.new;
		controller.abort();
	};
	const result = await reports.saveMany(generateLibrary(count), {progress, signal: controller.signal});
	expect(result).toMatchObject({stopped: true, new: saved});
	expect(saved).toBeGreaterThan(0);
	expect(saved).toBeLessThan(30);
	close();
	const again = openOwn(folder);
	expect(again.reports.list()).toHaveLength(saved);
	expect(await again.reports.saveMany(generateLibrary(count))).toMatchObject({new: 30 - saved, unchanged: saved});
	expect(await again.reports.saveMany(generateLibrary(200), {signal: AbortSignal.abort()})).toMatchObject({
		stopped: true,
		unchanged: 0,
	});
});

test('where the reports end in an error, those of the batches before are saved', async () => {
	const {reports} = openOwn();
	async function* broken() {
		yield* generateLibrary(2400);
		throw new Error('unplugged');
	}

	await expect(reports.saveMany(broken())).rejects.toThrow('unplugged');
	expect(reports.list().length).toBeGreaterThan(0);
	expect(reports.list().length).toBeLessThan(12);
});

test('of several with one symbol, the last counts, though it was there before', async () => {
	const {reports} = openOwn();
	const [old, other] = [reportOf(['The old text.']), reportOf(['The new text.'])];
	reports.save({report: old, source});
	const result = await reports.saveMany([other, old].map((report) => ({report, source})));
	expect(result).toMatchObject({replaced: 2});
	expect(reports.get(symbol)).toEqual(old);
	expect(reports.search('text')).toHaveLength(1);
});
