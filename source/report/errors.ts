/** A report that cannot be used. The message is one line: where in the report, and why. */
export class ReportError extends Error {
	override readonly name = 'ReportError';
}

/**
 * What is wrong with a report file: `bad-data` what is in it, `missing` there is none of its name, `unreadable` it is there and is no file,
 * or nothing comes of it, `failed` the system did not read it to its end.
 */
export type ReportFileProblem = 'bad-data' | 'missing' | 'unreadable' | 'failed';

/** A report file that cannot be used. The message is one line: the file, the place in it where there is one, and the reason. */
export class ReportFileError extends Error {
	override readonly name = 'ReportFileError';
	readonly path: string;
	readonly reason: string;
	readonly problem: ReportFileProblem;

	constructor(path: string, reason: string, problem: ReportFileProblem) {
		super(`${path}: ${reason}`);
		this.path = path;
		this.reason = reason;
		this.problem = problem;
	}
}
