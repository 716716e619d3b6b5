import {measureMoveBytes} from '../measured/move-bytes.ts';
import {measurePeakMemory} from '../measured/peak-memory.ts';
import type {Size, Subject} from '../measured/recording.ts';
import {viewKeys} from '../measured/views.ts';
import {reach} from '../reach.ts';
import type {Row} from '../result-table.ts';

const size: Size = [80, 24];
const moves = 150;

/** Measures the bytes for a move, the most of any view, and the peak memory of this program. */
export async function sizeRows(ours: Subject): Promise<Row[]> {
	const sizes = await measureMoveBytes(ours, size, viewKeys);
	const bytes = Math.max(...sizes);
	const memory = await measurePeakMemory(ours, size, moves);
	return [
		{
			what: 'bytes for a move, 80×24, most of any view',
			figure: `${bytes} (view ${sizes.indexOf(bytes) + 1})`,
			reach: `< ${reach.moveBytes}`,
			met: bytes < reach.moveBytes,
		},
		{
			what: `peak memory after ${moves} moves, 80×24`,
			figure: `${memory.toFixed(0)} MiB`,
			reach: `< ${reach.peakMemoryMiB} MiB`,
			met: memory < reach.peakMemoryMiB,
		},
	];
}

/** Measures the same for a program without views. */
export async function rivalSizeRows(rival: Subject): Promise<Row[]> {
	const [bytes] = await measureMoveBytes(rival, size, []);
	const memory = await measurePeakMemory(rival, size, moves);
	return [
		{what: `bytes for a move, ${rival.name}`, figure: String(bytes)},
		{what: `peak memory of ${rival.name}`, figure: `${memory.toFixed(0)} MiB`},
	];
}
