import {ReportFileError, type ReportFileProblem} from '../../report/errors.ts';

/** The exit codes, those of BSD's `sysexits.h` and, for Ctrl-C, the shell's, with what each means here. */
const ends = {
	done: [0, 'done'],
	/** Nothing in the report answers what was asked. */
	nothing: [1, 'nothing found'],
	/** An unknown flag, command, view or actor, a flag without its value. */
	usage: [64, 'wrong usage'],
	badData: [65, 'bad data'],
	/** No such report, or one that cannot be opened. */
	noInput: [66, 'no such input'],
	/** Something the work needs is not there: a terminal, a newer Node.js. */
	unavailable: [69, 'unavailable'],
	software: [70, 'a fault of this program'],
	cantCreate: [73, "can't create the output"],
	ioError: [74, 'input/output error'],
	interrupted: [130, 'Ctrl-C ended an import'],
} as const;

/** Each exit code with what it means, for the help. */
export const exitCodeMeanings: readonly (readonly [number, string])[] = Object.values(ends);

/** The exit codes by their names. */
export const exitCodes = Object.fromEntries(Object.entries(ends).map(([name, [code]]) => [name, code])) as Readonly<
	Record<keyof typeof ends, number>
>;

/** Why a command ends without doing what was asked. The message is one line: the reason, and what would help on the command line. */
export class Failure extends Error {
	override readonly name = 'Failure';
	/** The exit code. */
	readonly code: number;
	readonly reason: string;

	constructor(code: number, reason: string, hint?: string) {
		super(hint === undefined ? reason : `${reason}; ${hint}`);
		this.code = code;
		this.reason = reason;
	}
}

const codesOfFiles: Readonly<Record<ReportFileProblem, number>> = {
	'bad-data': exitCodes.badData,
	missing: exitCodes.noInput,
	unreadable: exitCodes.noInput,
	failed: exitCodes.ioError,
};

/** The exit code of what ended a command. */
export function exitCodeOf(error: Failure | ReportFileError): number {
	return error instanceof ReportFileError ? codesOfFiles[error.problem] : error.code;
}

/** A command line that asks for what there is not, or not so. */
export function wrongUsage(reason: string, hint?: string): Failure {
	return new Failure(exitCodes.usage, reason, hint);
}

/** What is to be written is there already, and would be replaced where that is forced. */
export class AlreadyThere extends Failure {
	constructor(path: string) {
		super(exitCodes.cantCreate, `${path}: is there already`, '--force replaces it');
	}
}

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'no such directory',
	ENOTDIR: 'a part of its path is not a directory',
	EACCES: 'permission denied',
	EPERM: 'permission denied',
	EROFS: 'the file system is read-only',
	ENOSPC: 'no space left on the device',
	EDQUOT: 'the disk quota is used up',
	EFBIG: 'the file is too large for this system',
	ENAMETOOLONG: 'the name is too long',
	EIO: 'input/output error',
};

/** Why the system refused to write, in a few words. */
export function systemReason({code, message}: NodeJS.ErrnoException): string {
	return reasons[code ?? ''] ?? message;
}

const writing: ReadonlySet<string> = new Set(['write', 'fchmod', 'fsync', 'close']);
const noRoom: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT']);

/** Why a file or a folder could not be written: 74 where writing failed or there is no room, 73 where it cannot be created. */
export function writeFailure(path: string, error: NodeJS.ErrnoException): Failure {
	const {syscall = '', code = ''} = error;
	const isWriting = writing.has(syscall) || noRoom.has(code);
	return new Failure(isWriting ? exitCodes.ioError : exitCodes.cantCreate, `${path}: ${systemReason(error)}`);
}
