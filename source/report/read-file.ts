import {isUtf8} from 'node:buffer';
import {closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs';
import {ReportError, ReportFileError, type ReportFileProblem} from './errors.ts';
import type {Report} from './model.ts';
import {parseReport} from './parse.ts';

/** The most a report may hold, in bytes. */
export const maxReportBytes = 128 * 1024 * 1024;

const chunkBytes = 64 * 1024;
const standardInput = new Set(['/dev/stdin', '/dev/fd/0', '/proc/self/fd/0']);

const refusals: Readonly<Record<string, readonly [ReportFileProblem, string]>> = {
	ENOENT: ['missing', 'no such file'],
	ENOTDIR: ['missing', 'no such file: a part of its path is not a directory'],
	ENAMETOOLONG: ['missing', 'no such file: the name is too long'],
	EISDIR: ['unreadable', 'is a directory'],
	EACCES: ['unreadable', 'permission denied'],
	EPERM: ['unreadable', 'permission denied'],
	ELOOP: ['unreadable', 'too many symbolic links'],
	ENXIO: ['unreadable', 'cannot be opened as a file'],
};

/**
 * Whether a file is in the program's own format: it is called so, or it begins as JSON does and no other document: RTF begins with `{\`.
 */
export function isOwnFormat(bytes: Uint8Array, path: string): boolean {
	return /\.json$/i.test(path) || /^\s*\{(?!\\)/.test(new TextDecoder().decode(bytes.subarray(0, 64)));
}

/**
 * Checks and freezes what was read of a file.
 * @param path the file, which the error names
 * @throws {ReportFileError} `bad-data` where it is no report
 */
export function parseReportFile(bytes: Uint8Array, path: string): Report {
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	checkBytes(buffer, path);
	const text = decode(buffer, path);
	try {
		return parseReport(text);
	} catch (error) {
		if (error instanceof ReportError) {
			throw new ReportFileError(path, error.message, 'bad-data');
		}

		throw error;
	}
}

/**
 * Reads a file whole, whatever it holds. Files, pipes and `<(…)` are read, never more than 128 MiB of them; devices are
 * refused, because they may never end.
 * @param name what the error calls the file; by default its path as it is given
 * @throws {ReportFileError} `missing`; `unreadable` without permission, and for a directory or a device; `bad-data` where it is too large
 * or begins with NUL; `failed` where reading fails midway
 */
export function readFileBytes(path: string, name = path): Buffer {
	try {
		// A pipe or socket on standard input cannot always be opened by its name, but it is open already.
		if (standardInput.has(path)) {
			return readAll(0, checkKind(fstatSync(0), name), name);
		}

		// Asked before opening, as opening alone can set a device going.
		const stats = checkKind(statSync(path), name);
		// A named pipe that nobody writes to is empty, and not waited for.
		const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
		try {
			return readAll(file, stats, name);
		} finally {
			closeSync(file);
		}
	} catch (error) {
		throw error instanceof ReportFileError ? error : systemError(error as NodeJS.ErrnoException, name);
	}
}

function checkKind(stats: Stats, path: string): Stats {
	if (stats.isDirectory()) {
		throw new ReportFileError(path, 'is a directory', 'unreadable');
	}

	if (stats.isCharacterDevice() || stats.isBlockDevice()) {
		throw new ReportFileError(path, 'is a device, not a file', 'unreadable');
	}

	if (stats.size > maxReportBytes) {
		throw tooLarge(path, `${Math.ceil(stats.size / 1024 / 1024)} MiB, `);
	}

	return stats;
}

function readAll(file: number, {size}: Stats, path: string): Buffer {
	const chunks: Buffer[] = [];
	let total = 0;
	for (;;) {
		const chunk = Buffer.allocUnsafe(Math.max(size - total + 1, chunkBytes));
		const bytes = chunk.subarray(0, readSome(file, chunk));
		if (bytes.length === 0) {
			const [first] = chunks;
			return first !== undefined && chunks.length === 1 ? first : Buffer.concat(chunks, total);
		}

		// Nothing that is read here begins so. Checked as it arrives, as it may never end.
		if (total === 0 && bytes[0] === 0) {
			throw new ReportFileError(path, 'byte 1: a NUL byte, so this is no report in JSON', 'bad-data');
		}

		total += bytes.length;
		if (total > maxReportBytes) {
			throw tooLarge(path, '');
		}

		chunks.push(bytes);
	}
}

// Where nothing is to be read yet, as from a pipe that is being written, it is asked again.
function readSome(file: number, chunk: Buffer): number {
	for (;;) {
		try {
			return readSync(file, chunk);
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') {
				throw error;
			}

			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
		}
	}
}

function checkBytes(bytes: Buffer, path: string): void {
	const mark = bytes.toString('latin1', 0, 2);
	// Without a mark, every other byte of what begins in ASCII is NUL.
	const isUnmarked = bytes[0] !== 0 && bytes[1] === 0 && bytes[2] !== 0 && bytes[3] === 0;
	if (mark === '\u00FF\u00FE' || mark === '\u00FE\u00FF' || isUnmarked) {
		throw new ReportFileError(path, 'is UTF-16, expected UTF-8', 'bad-data');
	}

	const nul = bytes.indexOf(0);
	if (nul !== -1) {
		throw new ReportFileError(path, `byte ${nul + 1}: a NUL byte, so this is no report in JSON`, 'bad-data');
	}
}

function decode(bytes: Buffer, path: string): string {
	try {
		return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
	} catch {
		throw new ReportFileError(path, `line ${invalidLine(bytes)}: not valid UTF-8`, 'bad-data');
	}
}

function invalidLine(bytes: Buffer): number {
	let line = 1;
	let start = 0;
	let end = bytes.indexOf(10);
	while (end !== -1 && isUtf8(bytes.subarray(start, end))) {
		line++;
		start = end + 1;
		end = bytes.indexOf(10, start);
	}

	return line;
}

function tooLarge(path: string, size: string): ReportFileError {
	return new ReportFileError(path, `is ${size}over the 128 MiB that a report may hold`, 'bad-data');
}

function systemError(error: NodeJS.ErrnoException, path: string): ReportFileError {
	const inWords = /^[A-Z\d]+: (.+?)(?:, \w+.*)?$/.exec(error.message)?.[1] ?? 'cannot be read';
	const [problem, reason] = refusals[error.code ?? ''] ?? (['failed', inWords] as const);
	return new ReportFileError(path, reason, problem);
}
