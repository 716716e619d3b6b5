import type {Plugin} from 'esbuild';
import {narrow} from '../../printing/narrow.ts';

// A require is evaluated when it is reached, so the tables of the real one are built when a text first needs them.
const contents = String.raw`
const narrow = ${narrow};
const style = /\u001B\[[\d;]*m/g;
export default function stringWidth(input, options) {
	if (typeof input === 'string' && options?.ambiguousIsNarrow !== false) {
		const plain = options?.countAnsiEscapeCodes ? input : input.replace(style, '');
		if (narrow.test(plain)) {
			return plain.length;
		}
	}
	return require('string-width').default(input, options);
}`;

/**
 * Puts a short cut before string-width. Hardly a line of a screen is plain ASCII, so Ink has it look up accents, dashes, arrows and lines
 * in every frame, and building its expressions takes 10 ms of every start.
 */
export const quickWidth: Plugin = {
	name: 'quick-width',
	setup(build) {
		build.onResolve({filter: /^string-width$/}, ({namespace, path}) =>
			namespace === 'quick-width' ? undefined : {path, namespace: 'quick-width'},
		);
		build.onLoad({filter: /./, namespace: 'quick-width'}, () => ({contents, resolveDir: import.meta.dirname}));
	},
};
