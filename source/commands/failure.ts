/** Why a command ends without doing what was asked. The message is one line. */
export class Failure extends Error {
	override readonly name = 'Failure';
	/** The exit code. */
	readonly code: number;

	constructor(code: number, message: string) {
		super(message);
		this.code = code;
	}
}
