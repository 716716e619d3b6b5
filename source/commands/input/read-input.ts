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

	if (isatty(0)) {
		throw new ReportFileError(inputName(given), `is the terminal; ${hint}`, 'unreadable');
	}

	try {
		const bytes = isNullDevice() ? Buffer.alloc(0) : readFileBytes(standardInput);
		if (bytes.length > 0) {
			return bytes;
		}
	} catch (error) {
		if (error instanceof ReportFileError) {
			throw new ReportFileError(inputName(given), error.reason, error.problem);
		}

		throw error;
	}

	throw new ReportFileError(inputName(given), `nothing came on it; ${hint}`, 'unreadable');
}

// What a script without input has, and a program whose standard input was closed.
function isNullDevice(): boolean {
	const stats = fstatSync(0);
	return stats.isCharacterDevice() && stats.rdev === statSync(devNull).rdev;
}
