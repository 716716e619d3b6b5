import {readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {zstdCompressSync} from 'node:zlib';
import {makeExecutable} from '../../../source/tooling/package/executable.ts';
import type {Size, Subject} from '../measured/recording.ts';
import {measureStarts} from '../measured/start-time.ts';
import type {Row} from '../result-table.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const size: Size = [80, 24];
const rounds = 9;
const mebibyte = 2 ** 20;

/** Measures the single executable: its bytes, packed too, and its start. */
export async function executableRows(ours: Subject, home: string): Promise<Row[]> {
	const path = join(home, 'executable');
	await makeExecutable(root, path);
	const packed = zstdCompressSync(readFileSync(path)).length;
	const [start = 0] = await measureStarts([[{...ours, command: [path]}, size]], rounds, home);
	const inMebibytes = (bytes: number) => `${(bytes / mebibyte).toFixed(0)} MiB`;
	return [
		{
			what: 'the single executable, and packed with zstd',
			figure: `${inMebibytes(statSync(path).size)}, ${inMebibytes(packed)}`,
		},
		{what: 'its start to the first full screen, 80×24', figure: `${start.toFixed(1)} ms`},
	];
}
