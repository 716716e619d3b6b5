import {strFromU8, strToU8, unzipSync, zipSync} from 'fflate';

/**
 * What packs documents draws the names of relations by lot, and numbers headings and drawings on from one document to the next: each is
 * numbered anew, with what stands before its number then.
 */
const numbered: readonly (readonly [pattern: RegExp, before: string])[] = [
	[/(?<=")rId[\w-]{21}(?=")/g, 'rIdN'],
	[/(?<=["\s])_Toc\d+(?=["\s])/g, '_Toc'],
	[/(?<=<w:bookmark(?:Start|End)\b[^>]* w:id=")\d+/g, ''],
	[/(?<=<wp:docPr id=")\d+/g, ''],
];
const packages = /\.xlsx$/;
const markup = /\.(?:xml|rels)$/;

/** A packed document that does not tell when, or that it was ever, packed before: of one day, and the same bytes each time. */
export function settled(packed: Uint8Array, day: string): Uint8Array {
	const numbers = numbered.map(([pattern, before]) => ({pattern, before, known: new Map<string, number>()}));
	const files = Object.entries(unzipSync(packed)).map(([path, bytes]): [string, Uint8Array] => {
		if (packages.test(path)) {
			return [path, settled(bytes, day)];
		}

		if (!markup.test(path)) {
			return [path, bytes];
		}

		let text = strFromU8(bytes).replace(/(?<=W3CDTF">)[^<]*/g, `${day}T00:00:00Z`);
		for (const {pattern, before, known} of numbers) {
			text = text.replace(pattern, (found) => {
				const number = known.get(found) ?? known.size + 1;
				known.set(found, number);
				return `${before}${number}`;
			});
		}

		return [path, strToU8(text)];
	});
	const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
	// Archives have the time of the clock on the wall.
	return zipSync(Object.fromEntries(files), {mtime: new Date(year, month - 1, date)});
}
