import {builtinModules} from 'node:module';
import type {Plugin} from 'esbuild';

const builtin = new RegExp(`^(?:node:.+|${builtinModules.filter((name) => !name.startsWith('_')).join('|')})$`);
const reserved = new Set(['default', 'module.exports']);
/** Those that take a start milliseconds to load, and that only what is done later calls. */
const calledLate = new Set(['child_process', 'crypto']);

/**
 * Has the bundle ask `process` for Node's own modules instead of importing them. Imports are resolved before any line runs,
 * so on an old Node.js a module it lacks would end the program before it can say which version it needs. Some are loaded when one of
 * their functions is first called or looked at.
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
			contents: calledLate.has(path)
				? `${late}\nmodule.exports = late(() => ${getModule(path)});`
				: `module.exports = ${getModule(path)};`,
		}));
		build.onLoad({filter: /./, namespace: 'imported-builtin'}, ({path}) => ({contents: asModule(path)}));
	},
};

function getModule(path: string): string {
	return `globalThis.process.getBuiltinModule('node:${path}')`;
}

/** Stands for a function, or for a module that is one or holds some, and asks for it only when it is called or looked at. */
const late = `const late = (get) => new Proxy(() => {}, {
	apply: (_, self, args) => Reflect.apply(get(), self, args),
	get: (_, key) => get()[key],
	has: (_, key) => key in get(),
});`;

// Read inside a pure call, a name that nobody imports is left out of the bundle, and with it a getter that might warn.
function asModule(path: string): string {
	const module = process.getBuiltinModule(`node:${path}`) ?? {};
	const names = Object.keys(module).filter((name) => !reserved.has(name));
	const isCalled = (name: string) => /^[a-z]/.test(name) && typeof Reflect.get(module, name) === 'function';
	const expressionOf = (name: string) =>
		calledLate.has(path) && isCalled(name)
			? `late(() => builtin[${JSON.stringify(name)}])`
			: `(() => builtin[${JSON.stringify(name)}])()`;
	return [
		...(calledLate.has(path)
			? [late, `const builtin = late(() => ${getModule(path)});`]
			: [`const builtin = ${getModule(path)};`]),
		'export default builtin;',
		...names.map((name, at) => `const name${at} = /* @__PURE__ */ ${expressionOf(name)};`),
		`export {${names.map((name, at) => `name${at} as ${JSON.stringify(name)}`).join(', ')}};`,
	].join('\n');
}
