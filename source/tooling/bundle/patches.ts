import {join} from 'node:path';

/** A file of a package that is rewritten. */
type Patch = {
	readonly name: string;
	readonly file: RegExp;
	/** Texts that must be in it, and what takes their place. */
	readonly replacements: readonly (readonly [from: string, to: string])[];
	/** What stands before and behind all of it then. */
	readonly before?: string;
	readonly behind?: string;
};

const outputStart = '        // Initialize output array with a specific set of rows';

const buffer = '        const buffer = [];\n';

const eachLine = `        else if (previousLines.length > 1) {
            buffer.push(ansiEscapes.cursorUp(previousLines.length - 1));
        }
        for (let i = 0; i < visibleCount; i++) {
`;

const sendFrame = `                if (shouldSync && shouldWrite) {
                    this.options.stdout.write(bsu);
                }
                this.log(output);
                if (shouldSync && shouldWrite) {
                    this.options.stdout.write(esu);
                }
`;

/** The files of packages that are rewritten, and how. */
export const patches: readonly Patch[] = [
	{
		// From CommonJS into a module. It requires Ink, whose graph has a top-level await, and a `require` of such a graph is refused by Node.js.
		name: 'ink-table',
		file: /[\\/]ink-table[\\/]dist[\\/]index\.js$/,
		replacements: [
			['const react_1 = __importDefault(require("react"));', 'const react_1 = {default: React};'],
			['const ink_1 = require("ink");', ''],
			['const object_hash_1 = require("object-hash");', ''],
		],
		before: `import React from 'react';
import * as ink_1 from 'ink';
import object_hash_1 from 'object-hash';
const exports = {};
`,
		behind: '\nexport {Table as default, Header, Cell, Skeleton};\n',
	},
	{
		// Ink draws a frame of whole lines as lines.
		name: 'ink',
		file: /[\\/]ink[\\/]build[\\/]output\.js$/,
		replacements: [
			[
				outputStart,
				`const lines = wholeLines(this.operations, this.height, (line) => styledCharsToString(this.caches.getStyledChars(line)));
	if (lines !== undefined) {
		return {output: lines.join('\\n'), height: this.height};
	}
${outputStart}`,
			],
		],
		before: importHere('wholeLines', 'frames/whole-lines.ts'),
	},
	{
		// Ink sends only the cells that changed, where a frame is as large as the one before.
		name: 'ink',
		file: /[\\/]ink[\\/]build[\\/]log-update\.js$/,
		replacements: [
			[
				eachLine,
				`        else if (areColumnsUnchanged && nextLines.length === previousLines.length && !hasTrailingNewline) {
            buffer.push(frameUpdate(previousLines, nextLines, stream.columns));
            areSent = true;
        }
${eachLine.replace('let i = 0', 'let i = areSent ? visibleCount : 0')}`,
			],
			[buffer, `${buffer}        let areSent = false;\n`],
		],
		before: importHere('frameUpdate', 'frames/frame-update.ts'),
	},
	{
		// Ink sends a frame in one piece with the marks of its beginning and end, each of which else is a call of the system.
		name: 'ink',
		file: /[\\/]ink[\\/]build[\\/]ink\.js$/,
		replacements: [[sendFrame, `this.options.stdout.cork();\n${sendFrame}this.options.stdout.uncork();\n`]],
	},
	{
		// Meow loads what checks a package.json when one is asked for, and not at each start: its list of licences alone takes 5 ms.
		name: 'meow',
		file: /[\\/]meow[\\/]build[\\/]dependencies\.js$/,
		replacements: [
			[
				`var normalizeExports = requireNormalize();
const normalizePackageData = getDefaultExportFromCjs(normalizeExports);`,
				'const normalizePackageData = (...args) => getDefaultExportFromCjs(requireNormalize())(...args);',
			],
		],
	},
	{
		// Yoga decodes its binary instead of fetching a data URL: the first `fetch` loads an HTTP client, about 20 ms of every start.
		name: 'yoga-layout',
		file: /[\\/]yoga-layout[\\/]dist[\\/]binaries[\\/]yoga-wasm-base64-esm\.js$/,
		replacements: [
			[
				'return w||"function"!=typeof fetch?Promise.resolve().then(function(){return wa()}):fetch(H,{credentials:"same-origin"})' +
					'.then(function(a){if(!a.ok)throw"failed to load wasm binary file at \'"+H+"\'";return a.arrayBuffer()}).catch(function(){return wa()})',
				'return Promise.resolve(Buffer.from(H.slice(H.indexOf(",")+1),"base64"))',
			],
		],
	},
];

/**
 * The text of a file of a package, rewritten. What is replaced must be there exactly once, so that a new release of what is patched fails
 * the build instead of going unpatched.
 * @throws when the text is not the one the patch was written for
 */
export function patched(
	{name, replacements, before = '', behind = ''}: Pick<Patch, 'name' | 'replacements' | 'before' | 'behind'>,
	code: string,
): string {
	const rewritten = replacements.reduce((text, [from, to]) => {
		const found = text.split(from).length - 1;
		if (found !== 1) {
			throw new Error(`${name} is not the release this patch was written for: found ${found} times, not once: ${from}`);
		}

		return text.replace(from, () => to);
	}, code);
	return `${before}${rewritten}${behind}`;
}

function importHere(name: string, file: string): string {
	return `import {${name}} from ${JSON.stringify(join(import.meta.dirname, file))};\n`;
}
