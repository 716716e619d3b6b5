import {replaceOnce} from './replace-once.ts';

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
