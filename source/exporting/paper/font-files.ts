import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';

/** The files of the font for each face of it. Its letters are as wide as Arial's: a page is the same in either. */
export const fontPaths = {
	regular: '@expo-google-fonts/arimo/400Regular/Arimo_400Regular.ttf',
	bold: '@expo-google-fonts/arimo/700Bold/Arimo_700Bold.ttf',
} as const;

/** How text looks. */
export type Face = keyof typeof fontPaths;

/** The font of each face, from its package; the build puts the bytes themselves in place of this file. */
export function fontFiles(): ReadonlyMap<Face, Uint8Array> {
	const {resolve} = createRequire(import.meta.url);
	return new Map((Object.keys(fontPaths) as Face[]).map((face) => [face, readFileSync(resolve(fontPaths[face]))]));
}
