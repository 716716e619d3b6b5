import {replaceOnce} from './replace-once.ts';

/** Matches the file of ink-table that {@link importInkTable} rewrites. */
export const inkTableFile = /[\\/]ink-table[\\/]dist[\\/]index\.js$/;

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
