import {execFileSync} from 'node:child_process';
import {mkdirSync, rmSync, statfsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, type TestContext} from 'vitest';

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
	return {
		folder,
		fill: (left = 0) => {
			const {bavail, bsize} = statfsSync(folder);
			writeFileSync(ballast, Buffer.alloc(bavail * bsize - left));
			expect(statfsSync(folder).bavail * bsize).toBe(left);
		},
		clear: () => rmSync(ballast),
	};
}
