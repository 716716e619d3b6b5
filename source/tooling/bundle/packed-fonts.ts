import {brotliCompressSync} from 'node:zlib';
import type {Plugin} from 'esbuild';
import {fontFiles, fontPaths} from '../../exporting/paper/font-files.ts';

/** Puts the font of documents into the bundle as packed text: the program finds it wherever its files are. */
export const packedFonts: Plugin = {
	name: 'packed-fonts',
	setup({onLoad, onEnd}) {
		let inputs: Record<string, {bytes: number; imports: []}> = {};
		// esbuild sees no more of the package of the font than a string, and its licence must come with the program.
		onEnd(({metafile}) => {
			Object.assign(metafile?.inputs ?? {}, inputs);
		});
		onLoad({filter: /[\\/]source[\\/]exporting[\\/]paper[\\/]font-files\.ts$/}, () => {
			const files = [...fontFiles()];
			inputs = Object.fromEntries(
				files.map(([face, {byteLength}]) => [`node_modules/${fontPaths[face]}`, {bytes: byteLength, imports: []}]),
			);
			const packed = files.map(([face, bytes]) => [face, brotliCompressSync(bytes).toString('base64')]);
			return {
				loader: 'js',
				contents: `import {brotliDecompressSync} from 'node:zlib';
const packed = ${JSON.stringify(packed)};
export const fontFiles = () =>
	new Map(packed.map(([face, text]) => [face, brotliDecompressSync(Buffer.from(text, 'base64'))]));`,
			};
		});
	},
};
