/** A report that cannot be used. The message is one line: where in the report, and why. */
export class ReportError extends Error {
	override readonly name = 'ReportError';
}

/** Why a report file cannot be used, as the exit code of `sysexits.h`: 65 bad data, 66 no such input, 74 input/output error. */
export type ReportFileCode = 65 | 66 | 74;

/** A report file that cannot be used. The message is one line: the file, the place in it where there is one, and the reason. */
export class ReportFileError extends Error {
	override readonly name = 'ReportFileError';
	readonly path: string;
	readonly code: ReportFileCode;

	constructor(path: string, reason: string, code: ReportFileCode) {
		super(`${path}: ${reason}`);
		this.path = path;
		this.code = code;
	}
}
