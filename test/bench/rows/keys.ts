import {measureHeldKey} from '../measured/held-key.ts';
import {measureKeys} from '../measured/key-time.ts';
import type {Size, Subject} from '../measured/recording.ts';
import {viewKeys} from '../measured/views.ts';
import {reach} from '../reach.ts';
import type {Row} from '../result-table.ts';
import {median, percentile} from '../statistics.ts';

const size: Size = [120, 40];
const movesEach = 30;
const rivalMoves = 60;

/**
 * Measures the time from a key to the end of its frame in this program, view by view.
 * @param ours this program on some report
 * @param what names the report in the rows
 */
export async function keyRows(ours: Subject, what: string): Promise<Row[]> {
	const {moves, switches} = await measureKeys(ours, size, {views: viewKeys, movesEach});
	const all = [...[...moves.values()].flat(), ...switches];
	return [
		limited(`key to frame, ${what}, all ${all.length} keys`, all),
		...[...moves].map(([view, times]) => limited(`  move in view ${view}`, times)),
		limited('  switch of view', switches),
	];
}

/** Measures how far a key that is held falls behind, on a large screen and in a large report. */
export async function heldKeyRow(large: Subject, seconds: number): Promise<Row> {
	const ms = await measureHeldKey(large, [200, 60], seconds);
	return {
		what: `last frame of a key held for ${seconds} s, 200×60, 100,000 statements`,
		figure: `${ms.toFixed(1)} ms behind`,
		reach: `< ${reach.heldKeyMs} ms`,
		met: ms < reach.heldKeyMs,
	};
}

/** Measures the same for a program without views. */
export async function rivalKeyRow(rival: Subject): Promise<Row> {
	const {moves} = await measureKeys(rival, size, {views: [], movesEach: rivalMoves});
	return {what: `key to frame, ${rival.name}`, figure: format([...moves.values()].flat())};
}

function limited(what: string, times: readonly number[]): Row {
	return {
		what,
		figure: format(times),
		reach: `< ${reach.keyMedianMs} ms, 99 % < ${reach.key99Ms} ms`,
		met: median(times) < reach.keyMedianMs && percentile(times, 0.99) < reach.key99Ms,
	};
}

function format(times: readonly number[]): string {
	return `${median(times).toFixed(1)} ms, 99 % ${percentile(times, 0.99).toFixed(1)} ms`;
}
