/**
 * Replaces text that must be there exactly once, so that a new release of what is patched fails the build instead of going unpatched.
 * @param code the text to patch
 * @param from the text expected in it
 * @param to its replacement
 * @param what whose text it is, for the message
 */
export function replaceOnce(code: string, from: string, to: string, what: string): string {
	const found = code.split(from).length - 1;
	if (found !== 1) {
		throw new Error(`${what} is not the release this patch was written for: found ${found} times, not once: ${from}`);
	}

	return code.replace(from, () => to);
}
