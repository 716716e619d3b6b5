import {setImmediate} from 'node:timers/promises';
import type {ReportParts, SavedReport} from './kept-report.ts';

/** How many reports came to what, and how many paragraphs they have. */
export type SaveProgress = {
	readonly new: number;
	readonly replaced: number;
	readonly unchanged: number;
	readonly paragraphs: number;
};

/** What came of saving many. `stopped` where a signal ended it: what the counts say is saved, nothing else. */
export type SavedMany = SaveProgress & {readonly stopped: boolean};

/** How many are saved: `progress` is told after each batch has reached the disk, `signal` stops it between two. */
export type SaveManyOptions = {
	readonly progress?: ((progress: SaveProgress) => void) | undefined;
	readonly signal?: AbortSignal | undefined;
};

/** Passages written at a time: a tenth of a second, in which other programs wait. */
const batchSize = 2000;

/**
 * Saves reports in batches, each whole or not at all. What the reports come from, or one of them, may throw: then those of the
 * batches before are saved.
 */
export async function saveMany(
	reports: Iterable<ReportParts> | AsyncIterable<ReportParts>,
	save: (batch: readonly ReportParts[]) => readonly SavedReport[],
	{progress, signal}: SaveManyOptions = {},
): Promise<SavedMany> {
	const counts = {new: 0, replaced: 0, unchanged: 0, paragraphs: 0};
	let batch: ReportParts[] = [];
	let size = 0;
	const flush = async (): Promise<void> => {
		for (const {state} of save(batch)) {
			counts[state]++;
		}

		counts.paragraphs += batch.reduce((sum, {report}) => sum + report.paragraphs.length, 0);
		batch = [];
		size = 0;
		progress?.({...counts});
		// Keys, signals and other programs have their turn.
		await setImmediate();
	};

	for await (const parts of reports) {
		if (signal?.aborted) {
			return {...counts, stopped: true};
		}

		batch.push(parts);
		size += 1 + parts.report.paragraphs.length + parts.report.statements.length;
		if (size >= batchSize) {
			await flush();
		}
	}

	if (signal?.aborted) {
		return {...counts, stopped: true};
	}

	if (batch.length > 0) {
		await flush();
	}

	return {...counts, stopped: false};
}
