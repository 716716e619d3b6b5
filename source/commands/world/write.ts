import {clean} from '../../report/clean.ts';

/** A stream that text is written to: standard output or standard error. */
export type TextStream = Pick<NodeJS.WritableStream, 'on' | 'write'>;

const longestMessage = 600;
const standardOutput = new Set(['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1']);
const listened = new WeakSet<TextStream>();

/**
 * Writes a text or bytes and waits until all of it has gone, so that nothing is cut when the process ends.
 * @throws the system's error, `EPIPE` where the reader has gone
 */
export async function write(stream: TextStream, content: string | Uint8Array): Promise<void> {
	// The error reaches the caller through the callback; as an event without a listener it would end the process.
	if (!listened.has(stream)) {
		listened.add(stream);
		stream.on('error', () => {});
	}

	await new Promise<void>((resolve, reject) => {
		stream.write(content, (error) => (error ? reject(error) : resolve()));
	});
}

/** Whether what is to be written to is no file but standard output. */
export function isStandardOutput(path: string): boolean {
	return standardOutput.has(path);
}

/** Writes one line about the work, marked as the program's. Where it cannot be written there is nobody to tell. */
export async function say(stream: TextStream, message: string): Promise<void> {
	try {
		await write(stream, `mission-brief: ${messageLine(message)}\n`);
	} catch {}
}

// A message quotes file names, arguments and reports: none of them may move the cursor or fill the screen.
function messageLine(message: string): string {
	const line = clean(message).replace(/\s+/gu, ' ').trim();
	return line.length <= longestMessage ? line : `${line.slice(0, longestMessage)}…`;
}
