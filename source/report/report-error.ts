/** A report that cannot be used. The message is one line: where in the report, and why. */
export class ReportError extends Error {
	override readonly name = 'ReportError';
}
