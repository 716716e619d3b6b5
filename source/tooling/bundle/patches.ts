/** Matches the file of Ink that {@link keepOutputCaches} rewrites. */
export const inkOutputFile = /[\\/]ink[\\/]build[\\/]output\.js$/;

/** Several screens of the largest terminals. */
const mostLines = 2000;

const classStart = 'export default class Output {';

const keeper = `let kept = new OutputCaches();
function cachesOfLines() {
	if (kept.styledChars.size > ${mostLines}) {
		kept = new OutputCaches();
	}
	return kept;
}
`;

/** Matches the file of ink-table that {@link importInkTable} rewrites. */
export const inkTableFile = /[\\/]ink-table[\\/]dist[\\/]index\.js$/;

/** Matches the file of yoga-layout that {@link decodeYoga} rewrites. */
export const yogaFile = /[\\/]yoga-layout[\\/]dist[\\/]binaries[\\/]yoga-wasm-base64-esm\.js$/;

const fetchBinary =
	'return w||"function"!=typeof fetch?Promise.resolve().then(function(){return wa()}):fetch(H,{credentials:"same-origin"})' +
	'.then(function(a){if(!a.ok)throw"failed to load wasm binary file at \'"+H+"\'";return a.arrayBuffer()}).catch(function(){return wa()})';

const decodeBinary = 'return Promise.resolve(Buffer.from(H.slice(H.indexOf(",")+1),"base64"))';

/**
 * Makes Yoga decode its binary instead of fetching a data URL: the first `fetch` loads an HTTP client, about 20 ms of every start.
 * @param code the text of Yoga's loader
 * @throws when the text is not the one this was written for
 */
export function decodeYoga(code: string): string {
	return replaceOnce(code, fetchBinary, decodeBinary, 'yoga-layout');
}

/**
 * Turns ink-table from CommonJS into a module. It requires Ink, whose graph has a top-level await, and a `require` of
 * such a graph is refused by Node.js.
 * @param code the text of ink-table's `dist/index.js`
 * @throws when the text is not the one this was written for
 */
export function importInkTable(code: string): string {
	const body = [
		['const react_1 = __importDefault(require("react"));', 'const react_1 = {default: React};'],
		['const ink_1 = require("ink");', ''],
		['const object_hash_1 = require("object-hash");', ''],
	].reduce((text, [from = '', to = '']) => replaceOnce(text, from, to, 'ink-table'), code);
	return [
		"import React from 'react';",
		"import * as ink_1 from 'ink';",
		"import object_hash_1 from 'object-hash';",
		'const exports = {};',
		body.replace(/^\/\/# sourceMappingURL=.*$/m, ''),
		'export {Table as default, Header, Cell, Skeleton};',
		'',
	].join('\n');
}

/**
 * Makes Ink keep what it knows of a line from one frame to the next. It reads every line of the screen anew for each key, though a
 * key changes two of them, and that is most of the time from a key to its frame.
 * @param code the text of Ink's output
 * @throws when the text is not the one this was written for
 */
export function keepOutputCaches(code: string): string {
	const keeping = replaceOnce(code, 'caches = new OutputCaches();', 'caches = cachesOfLines();', 'ink');
	return replaceOnce(keeping, classStart, keeper + classStart, 'ink');
}

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
