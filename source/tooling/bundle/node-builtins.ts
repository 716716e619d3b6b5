import {builtinModules} from 'node:module';
import type {Plugin} from 'esbuild';

const builtin = new RegExp(`^(?:node:.+|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`);
const reserved = new Set(['default', 'module.exports']);

/**
 * Has the bundle ask `process` for Node's own modules instead of importing them. Imports are resolved before any line runs,
 * so on an old Node.js a module it lacks would end the program before it can say which version it needs.
 */
export const nodeBuiltins: Plugin = {
	name: 'node-builtins',
	setup(build) {
		build.onResolve({filter: builtin}, ({path, kind}) => ({
			path: path.replace(/^node:/, ''),
			namespace: kind === 'require-call' ? 'required-builtin' : 'imported-builtin',
			sideEffects: false,
		}));
		build.onLoad({filter: /./, namespace: 'required-builtin'}, ({path}) => ({
			contents: `module.exports = ${getModule(path)};`,
		}));
		build.onLoad({filter: /./, namespace: 'imported-builtin'}, ({path}) => ({contents: asModule(path)}));
	},
};

function getModule(path: string): string {
	return `globalThis.process.getBuiltinModule('node:${path}')`;
}

// Read inside a pure call, a name that nobody imports is left out of the bundle, and with it a getter that might warn.
function asModule(path: string): string {
	const names = Object.keys(process.getBuiltinModule(`node:${path}`) ?? {}).filter((name) => !reserved.has(name));
	return [
		`const builtin = ${getModule(path)};`,
		'export default builtin;',
		...names.map((name, at) => `const name${at} = /* @__PURE__ */ (() => builtin[${JSON.stringify(name)}])();`),
		`export {${names.map((name, at) => `name${at} as ${JSON.stringify(name)}`).join(', ')}};`,
	].join('\n');
}
