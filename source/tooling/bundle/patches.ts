import {join} from 'node:path';

const outputStart = '        // Initialize output array with a specific set of rows';

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
 * Makes meow load what checks a package.json when one is asked for, and not at each start: its list of licences alone takes 5 ms.
 * @param code the text of meow's dependencies
 * @throws when the text is not the one this was written for
 */
export function normalizeWhenAsked(code: string): string {
	return replaceOnce(
		code,
		`var normalizeExports = requireNormalize();
const normalizePackageData = getDefaultExportFromCjs(normalizeExports);`,
		'const normalizePackageData = (...args) => getDefaultExportFromCjs(requireNormalize())(...args);',
		'meow',
	);
}

/**
 * Makes Ink draw a frame of whole lines as lines.
 * @param code the text of Ink's output
 * @throws when the text is not the one this was written for
 */
export function drawWholeLines(code: string): string {
	const lines = `const lines = wholeLines(this.operations, this.height, (line) => styledCharsToString(this.caches.getStyledChars(line)));
if (lines !== undefined) {
	return {output: lines.join('\\n'), height: this.height};
}
`;
	return importHere('wholeLines', 'whole-lines.ts') + replaceOnce(code, outputStart, lines + outputStart, 'ink');
}

const aggregated = '        const buffer = [];\n';

const eachLine = `        else if (previousLines.length > 1) {
            buffer.push(ansiEscapes.cursorUp(previousLines.length - 1));
        }
        for (let i = 0; i < visibleCount; i++) {
`;

/**
 * Makes Ink send only the cells that changed, where a frame is as large as the one before.
 * @param code the text of Ink's update of a frame
 * @throws when the text is not the one this was written for
 */
export function sendChangedCells(code: string): string {
	const changedCells = `        else if (areColumnsUnchanged && nextLines.length === previousLines.length && !hasTrailingNewline) {
            buffer.push(frameUpdate(previousLines, nextLines, stream.columns));
            areSent = true;
        }
`;
	const otherwise = eachLine.replace('let i = 0', 'let i = areSent ? visibleCount : 0');
	const patched = replaceOnce(code, eachLine, changedCells + otherwise, 'ink');
	return (
		importHere('frameUpdate', 'frame-update.ts') +
		replaceOnce(patched, aggregated, `${aggregated}        let areSent = false;\n`, 'ink')
	);
}

const sendFrame = `                if (shouldSync && shouldWrite) {
                    this.options.stdout.write(bsu);
                }
                this.log(output);
                if (shouldSync && shouldWrite) {
                    this.options.stdout.write(esu);
                }
`;

/**
 * Makes Ink send a frame in one piece with the marks of its beginning and end, each of which else is a call of the system.
 * @param code the text of Ink's instance
 * @throws when the text is not the one this was written for
 */
export function sendFrameAtOnce(code: string): string {
	const atOnce = `this.options.stdout.cork();\n${sendFrame}this.options.stdout.uncork();\n`;
	return replaceOnce(code, sendFrame, atOnce, 'ink');
}

/** The files of packages that are rewritten, and how. */
export const patches = [
	{name: 'ink-table', file: /[\\/]ink-table[\\/]dist[\\/]index\.js$/, rewrite: importInkTable},
	{name: 'ink', file: /[\\/]ink[\\/]build[\\/]output\.js$/, rewrite: drawWholeLines},
	{name: 'ink', file: /[\\/]ink[\\/]build[\\/]log-update\.js$/, rewrite: sendChangedCells},
	{name: 'ink', file: /[\\/]ink[\\/]build[\\/]ink\.js$/, rewrite: sendFrameAtOnce},
	{name: 'meow', file: /[\\/]meow[\\/]build[\\/]dependencies\.js$/, rewrite: normalizeWhenAsked},
	{
		name: 'yoga-layout',
		file: /[\\/]yoga-layout[\\/]dist[\\/]binaries[\\/]yoga-wasm-base64-esm\.js$/,
		rewrite: decodeYoga,
	},
] as const;

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

function importHere(name: string, file: string): string {
	return `import {${name}} from ${JSON.stringify(join(import.meta.dirname, file))};\n`;
}
