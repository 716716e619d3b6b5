import type {Line} from './lines.ts';

/** What stands across a page and is not broken: a line of text, or of the cells of a row. Lengths are in points. */
export type Strip = {
	readonly height: number;
	/** What is left free above it, where it does not stand at the top of a page. */
	readonly above: number;
	/** Whether it stands on the page of the strip below it. */
	readonly isKept: boolean;
	/** What is repeated where a page begins with it: the head of its table. */
	readonly head?: Strip;
	/** Draws it with its top there, so far down the page. */
	readonly draw: (pen: Pen, top: number) => void;
};

/** What draws on a page. Places are points from its left and top edge. */
export type Pen = {
	/** Draws a line of text; without a tag it is for the eye alone. */
	readonly text: (
		line: Line,
		tag: Tag | undefined,
		place: Place & {readonly size: number; readonly colour: string},
	) => void;
	readonly box: (box: Place & {readonly width: number; readonly height: number; readonly colour: string}) => void;
	/** Draws a picture that says nothing. */
	readonly picture: (
		picture: Place & {readonly bytes: Uint8Array; readonly width: number; readonly height: number},
	) => void;
	/** Takes note that something of the tag is here, though nothing of it may be drawn. */
	readonly mention: (tag: Tag) => void;
	/** Makes a heading of a level be found from outside the page, and that of a part from the contents. */
	readonly bookmark: (level: number, title: string, top: number) => void;
	/** Leads from a box, which is all of a tag, to the part of a number, from 0. */
	readonly link: (part: number, tag: Tag, box: Place & {readonly width: number; readonly height: number}) => void;
};

type Place = {readonly x: number; readonly top: number};

/** What a part of a page is, for who does not see it: the type of the PDF standard, within another. */
export type Tag = {readonly type: string; readonly within: Tag | undefined; readonly scope?: 'Column'};

/** A strip on a page, and how far below the top of the text. */
type PlacedStrip = {readonly strip: Strip; readonly top: number};

/** How high strips are below one another, the first at the top. */
export function heightOf(strips: readonly Strip[]): number {
	return strips.reduce((sum, {height, above}, at) => sum + height + (at === 0 ? 0 : above), 0);
}

/** Strips on pages of a height. What is kept together is on one page, where a page holds it. */
export function pagesOf(strips: readonly Strip[], height: number): (readonly PlacedStrip[])[] {
	const pages: PlacedStrip[][] = [];
	let page: PlacedStrip[] = [];
	let bottom = 0;
	const begin = (head: Strip | undefined) => {
		page = head === undefined ? [] : [{strip: head, top: 0}];
		bottom = head?.height ?? 0;
		pages.push(page);
	};
	const hasRoom = (together: readonly Strip[]) =>
		page.length === 0 || bottom + (together[0]?.above ?? 0) + heightOf(together) <= height;
	begin(undefined);
	for (const together of keptTogether(strips)) {
		if (!hasRoom(together)) {
			begin(together[0]?.head);
		}

		for (const strip of together) {
			if (!hasRoom([strip])) {
				begin(strip.head);
			}

			const top = page.length === 0 ? 0 : bottom + strip.above;
			page.push({strip, top});
			bottom = top + strip.height;
		}
	}

	return pages;
}

function keptTogether(strips: readonly Strip[]): Strip[][] {
	const groups: Strip[][] = [];
	for (const strip of strips) {
		if (groups.at(-1)?.at(-1)?.isKept !== true) {
			groups.push([]);
		}

		groups.at(-1)?.push(strip);
	}

	return groups;
}
