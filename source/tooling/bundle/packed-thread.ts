import {join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import {build, type Metafile, type Plugin} from 'esbuild';
import {nodeBuiltins} from './node-builtins.ts';

const programFile = /[\\/]source[\\/]importing[\\/]formats[\\/]thread-program\.ts$/;

/**
 * Puts the program of the reading thread into the bundle as packed text. It holds the libraries that read PDF and Word, several
 * times the rest of the bundle; as a string, no start has to look through them.
 */
export const packedThread: Plugin = {
	name: 'packed-thread',
	setup({onLoad, onEnd, initialOptions: {absWorkingDir}}) {
		let inputs: Metafile['inputs'] = {};
		// The packages of the thread are in the bundle, too, though esbuild sees no more of them than a string.
		onEnd(({metafile}) => {
			Object.assign(metafile?.inputs ?? {}, inputs);
		});
		onLoad({filter: programFile}, async ({path}) => {
			const {code, legal, metafile} = await threadCode(join(path, '..', 'reading-thread.ts'), absWorkingDir);
			inputs = metafile.inputs;
			const packed = brotliCompressSync(code, {params: {[constants.BROTLI_PARAM_QUALITY]: 9}}).toString('base64');
			return {
				loader: 'js',
				contents: `import {brotliDecompressSync} from 'node:zlib';
export const threadProgram = () => ({
	program: brotliDecompressSync(Buffer.from(${JSON.stringify(packed)}, 'base64')).toString(),
	options: {eval: true},
});
/*! ${legal.replaceAll('/*', '(*').replaceAll('*/', '*)')} */`,
			};
		});
	},
};

async function threadCode(
	entry: string,
	root = process.cwd(),
): Promise<{readonly code: string; readonly legal: string; readonly metafile: Metafile}> {
	const {outputFiles, metafile} = await build({
		entryPoints: [entry],
		absWorkingDir: root,
		bundle: true,
		minify: true,
		write: false,
		metafile: true,
		outfile: 'thread.js',
		// What a thread is given as text is a script. As a module it would have to be a data URL, and that, some megabytes long, would
		// stand in every line of every stack trace.
		format: 'cjs',
		platform: 'node',
		target: 'node24',
		charset: 'utf8',
		legalComments: 'external',
		logLevel: 'silent',
		define: {'import.meta.url': '""'},
		plugins: [nodeBuiltins],
	});
	const textOf = (end: string) => outputFiles.find(({path}) => path.endsWith(end))?.text ?? '';
	return {code: textOf('thread.js'), legal: textOf('LEGAL.txt'), metafile};
}
