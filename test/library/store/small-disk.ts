import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, statfsSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {onTestFinished, type TestContext} from 'vitest';

/** A disk of a mebibyte, and a way to fill it but for some bytes. */
export type SmallDisk = {
	readonly folder: string;
	readonly fill: (left?: number) => void;
	readonly clear: () => void;
};

/** Mounts a small disk on a new folder for as long as the test runs; the test is skipped where none can be mounted. */
export function smallDisk(folder: string, {skip}: TestContext): SmallDisk {
	mkdirSync(folder, {recursive: true});
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], {stdio: 'pipe'});
	} catch (error) {
		return skip(`no small disk can be mounted here: ${(error as Error).message}`);
	}

	onTestFinished(() => {
		execFileSync('umount', ['--lazy', folder]);
	});
	const ballast = join(folder, 'ballast');
	const room = () => {
		const {bavail, bsize} = statfsSync(folder);
		return bavail * bsize;
	};
	return {
		folder,
		fill: (left = 0) => {
			let size = 0;
			// What was removed may be held open for a moment, as below, and give its room back later.
			do {
				size += room() - left;
				writeFileSync(ballast, Buffer.alloc(size));
			} while (room() !== left);
		},
		clear: () => {
			const {size} = statSync(ballast);
			rmSync(ballast);
			// Whoever another thread starts just then holds the file open until it is a program of its own.
			while (room() < size) {
				Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
			}
		},
	};
}
