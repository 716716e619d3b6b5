import {findRange} from '../../language/lexicon/dates.ts';
import type {Aside, FrontPiece, Placed} from '../../model/structure.ts';
import type {Hyphens} from '../lines/hyphens.ts';
import {joinSegments} from '../lines/join.ts';
import {present, type Segment} from '../lines/segments.ts';
import {setAsideBesideTitle, takeBelowTitle} from './around-title.ts';
import {setAsideFurniture} from './furniture.ts';
import {takeMasthead} from './masthead.ts';
import {setAsideContents, setAsideNavigation} from './set-aside.ts';
import {takeTitle} from './title.ts';
import {unglue} from './unglue.ts';

/** The head of a document, what no part of it is made from, and what is left: all of it, and what stands before and after the title. */
export type Head = {
	readonly front: readonly FrontPiece[];
	readonly aside: readonly Aside[];
	readonly segments: readonly Segment[];
	readonly before: readonly Segment[];
	readonly after: readonly Segment[];
};

/** Reads the head of a document, and sets aside what stands on its pages and is no part of the report. */
export function readHead(all: readonly Segment[], hyphens: Hyphens): Head {
	const shown = setAsideNavigation(all, hyphens);
	const apart = unglue(shown.segments, hyphens);
	const masthead = takeMasthead(apart.segments, hyphens);
	const furniture = setAsideFurniture(masthead.rest, hyphens);
	const contents = setAsideContents(furniture.segments, hyphens);
	const beside = setAsideBesideTitle(contents.segments, hyphens);
	const around = takeTitle(beside.segments);
	const named = joinSegments(around.title, hyphens);
	const ofTitle = present(around.symbol).map(
		(segment): FrontPiece => ({...joinSegments([segment], hyphens), holds: 'symbol'}),
	);
	const below = takeBelowTitle(
		around.title.length === 0 ? [] : around.after,
		hyphens,
		new Set([
			...[...masthead.pieces, ...ofTitle].map(({holds}) => holds),
			...(findRange(named.text) === undefined ? [] : ['days']),
		]),
	);
	const title: readonly FrontPiece[] =
		around.title.length === 0 ? [] : [{...joinSegments([...around.title, ...below.days], hyphens), holds: 'title'}];
	const between = around.between.map(
		(segment): Aside => ({...joinSegments([segment], hyphens), reason: 'running head'}),
	);
	const aside = [
		...between,
		...shown.aside,
		...apart.aside,
		...masthead.aside,
		...furniture.aside,
		...contents.aside,
		...beside.aside,
		...below.aside,
	];
	// Where the masthead has no symbol, the first at the head of a page is the document's.
	const running = [...masthead.pieces, ...ofTitle, ...below.pieces].some(({holds}) => holds === 'symbol')
		? undefined
		: [...furniture.aside, ...beside.aside].find(({reason}) => reason === 'symbol');
	const front = [
		...masthead.pieces,
		...present(running).map((piece): FrontPiece => ({...placedOf(piece), holds: 'symbol'})),
		...title,
		...ofTitle,
		...below.pieces,
	];
	return {
		front,
		aside: aside.filter((piece) => piece !== running),
		segments: contents.segments,
		before: around.before,
		after: around.title.length === 0 ? around.after : below.rest,
	};
}

function placedOf({text, line, spans}: Placed): Placed {
	return {text, line, spans};
}
