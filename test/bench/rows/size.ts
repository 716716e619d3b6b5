import {measureMoveBytes} from '../measured/move-bytes.ts';
import {measurePeakMemory} from '../measured/peak-memory.ts';
import type {Size, Subject} from '../measured/recording.ts';
import {viewKeys} from '../measured/views.ts';
import {reach} from '../reach.ts';
import type {Row} from '../result-table.ts';

const narrow: Size = [80, 24];
const wide: Size = [120, 40];
const moves = 150;

/** Measures the bytes for a move, the most of any view, and the peak memory of this program. */
export async function sizeRows(ours: Subject): Promise<Row[]> {
	const memory = await measurePeakMemory(ours, wide, viewKeys, moves);
	return [
		await moveRow(ours, narrow, reach.moveBytes[80]),
		await moveRow(ours, wide, reach.moveBytes[120]),
		{
			what: `peak memory after ${moves} moves in each view, 120×40`,
			figure: `${memory.toFixed(0)} MiB`,
			reach: `< ${reach.peakMemoryMiB} MiB`,
			met: memory < reach.peakMemoryMiB,
		},
	];
}

async function moveRow(ours: Subject, size: Size, most: number): Promise<Row> {
	const sizes = await measureMoveBytes(ours, size, viewKeys);
	const bytes = Math.max(...sizes.flat());
	return {
		what: `bytes for a move, ${size.join('×')}, most of any view`,
		figure: `${bytes} (view ${sizes.findIndex((each) => each.includes(bytes)) + 1})`,
		reach: `< ${most}`,
		met: bytes < most,
	};
}

/** Measures the same for a program without views. */
export async function rivalSizeRows(rival: Subject): Promise<Row[]> {
	const sizes = await measureMoveBytes(rival, narrow, []);
	const memory = await measurePeakMemory(rival, wide, [], moves);
	return [
		{what: `bytes for a move, ${rival.name}`, figure: String(Math.max(...sizes.flat()))},
		{what: `peak memory of ${rival.name}`, figure: `${memory.toFixed(0)} MiB`},
	];
}
