// Has a thread of the single executable load the program's modules from the assets it holds, as if the executable were a folder.

import {registerHooks} from 'node:module';
import {getAsset, getAssetKeys} from 'node:sea';
import {pathToFileURL} from 'node:url';

const base = `${pathToFileURL(process.execPath)}/`;
const assets = new Set(getAssetKeys());

registerHooks({
	resolve: (specifier, context, next) => {
		const url = URL.parse(specifier, context.parentURL)?.href;
		return assetOf(url) === undefined
			? next(specifier, context)
			: {url: String(url), format: 'module', shortCircuit: true};
	},
	load: (url, context, next) => {
		const asset = assetOf(url);
		return asset === undefined
			? next(url, context)
			: {format: 'module', source: getAsset(asset, 'utf8'), shortCircuit: true};
	},
});

function assetOf(url: string | undefined): string | undefined {
	const name = url?.startsWith(base) ? url.slice(base.length) : '';
	return assets.has(name) ? name : undefined;
}
