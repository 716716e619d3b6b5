import {fstatSync, statSync} from 'node:fs';
import {devNull} from 'node:os';
import {isatty} from 'node:tty';
import {clean} from '../../report/clean.ts';
import {ReportFileError} from '../../report/errors.ts';
import {readFileBytes} from '../../report/read-file.ts';
import {say, type World} from '../world/world.ts';

const standardInput = '/dev/stdin';
const hint = 'send a document with < FILE';

/** What an input is called: its path, without what could move the cursor, or standard input for `-`. */
export function inputName(given: string): string {
	return given === '-' ? 'standard input' : clean(given).replaceAll(/[\n\t]+/g, ' ');
}

/** Says on a terminal that standard input is read, where it is among what was given: what is waited for may never come. */
export async function sayIfAwaited(given: readonly string[], world: World): Promise<void> {
	if (given.includes('-') && world.streams.stderr.isTTY === true && !isatty(0) && !isNullDevice()) {
		await say(world, 'reading standard input …');
	}
}

/**
 * Reads a file, or standard input where it is `-`, whole.
 * @throws {ReportFileError} where it cannot be read
 */
export function readInput(given: string): Buffer {
	if (given !== '-') {
		return readFileBytes(given);
	}

	const name = inputName(given);
	if (isatty(0)) {
		throw new ReportFileError(name, `is the terminal; ${hint}`, 'unreadable');
	}

	const bytes = isNullDevice() ? Buffer.alloc(0) : readFileBytes(standardInput, name);
	if (bytes.length === 0) {
		throw new ReportFileError(name, `nothing came on it; ${hint}`, 'unreadable');
	}

	return bytes;
}

// What a script without input has, and a program whose standard input was closed.
function isNullDevice(): boolean {
	const stats = fstatSync(0);
	return stats.isCharacterDevice() && stats.rdev === statSync(devNull).rdev;
}
