import type {Note} from '../../model/structure.ts';
import {isOfProgramme} from './end-notes.ts';
import type {Hyphens} from './hyphens.ts';
import {joinSegments} from './join.ts';
import {endsSentence, startsLow} from './line-kinds.ts';
import {itemAt} from './list-items.ts';
import {loneNotes} from './lone-notes.ts';
import {runsOf, type Segment} from './segments.ts';

/** Segments as blocks: an item of a list is one, and so is what a blank line sets apart where a sentence has ended. */
export function blocksOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
	return runsOf(segments, (previous, segment) => startsItem(previous, segment) || startsAfterGap(previous, segment));
}

/** The blocks of one paragraph: only an item of a list begins another. */
export function itemBlocks(segments: readonly Segment[]): readonly (readonly Segment[])[] {
	return runsOf(segments, startsItem);
}

// A dash may stand within a sentence, these signs only before an item.
const unmistakable = /^[•▪●‣◦○■□\uF0B7\uF0A7➢✓]/u;

function startsItem(previous: Segment, segment: Segment): boolean {
	return (
		itemAt(segment.text) !== undefined &&
		(unmistakable.test(segment.text) ||
			endsSentence(previous.text) ||
			/[,—–-]$|\b(?:and|or)$/.test(previous.text.slice(-5)))
	);
}

function startsAfterGap(previous: Segment, segment: Segment): boolean {
	const isApart =
		segment.gap &&
		!segment.turned &&
		!startsLow(segment.text) &&
		(endsSentence(previous.text) || previous.text.length < 60);
	return isApart || segment.heading !== undefined || previous.heading !== undefined;
}

const footnote = /^(\*{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s*(?=["“\p{Lu}])/u;
const footMark = /^(\d{1,2}|\[\d{1,2}\]|\*{1,3}|[a-z](?=\s\s|$))(?:\s|$)/;
const numbered =
	/^(\d{1,2})\s+(?=(?:See|Ibid|S\/|A\/|Available|In accordance|Resolution|Security Council resolution)\b)/;

/** Takes footnotes out of the segments: a mark at the start of a line, or a number at the foot of a page, and what goes on after it there. */
export function takeFootnotes(
	segments: readonly Segment[],
	hyphens: Hyphens,
): {readonly rest: readonly Segment[]; readonly notes: readonly Note[]} {
	const rest: Segment[] = [];
	const notes: {readonly mark: string; readonly segments: Segment[]}[] = [];
	let isNote = false;
	let isFoot = false;
	const lone = loneNotes(segments);
	let end = 0;
	for (const [at, segment] of segments.entries()) {
		const own = lone.get(at);
		if (own !== undefined) {
			notes.push({mark: own.mark, segments: segments.slice(at, own.end)});
			end = own.end;
			isNote = false;
			isFoot = false;
		}

		if (at < end) {
			continue;
		}

		// Below a rule at the foot of a page all is notes.
		const isOpen =
			!segment.gap ||
			segments[at - 1]?.text.length === notes.at(-1)?.mark.length ||
			footMark.test(segment.text.slice(0, 8));
		isFoot = !segment.turned && (segment.ruled === true || (isFoot && isOpen));
		// A rule also stands above a table of days and times.
		const ofFoot: string | undefined =
			isFoot && !isOfProgramme(segment) ? footMark.exec(segment.text.slice(0, 8))?.[1] : undefined;
		const mark: string | undefined = ofFoot ?? markAt(segments, at);
		isFoot &&= isNote || mark !== undefined;
		if (mark !== undefined) {
			notes.push({mark, segments: [segment]});
			isNote = true;
		} else if (
			isNote &&
			!segment.turned &&
			(isFoot || (!segment.gap && itemAt(segment.text) === undefined && !endsSentence(segments[at - 1]?.text ?? '')))
		) {
			notes.at(-1)?.segments.push(segment);
		} else {
			isNote = false;
			rest.push(segment);
		}
	}

	return {
		rest,
		notes: notes.map(({mark, segments: those}) => ({
			...withoutMark(joinSegments(those, hyphens), mark),
			mark: mark.normalize('NFKC').replaceAll(/[[\]]/g, ''),
		})),
	};
}

const glued = /^(\d{1,2})(?=["“]?\p{Lu}\p{Ll})/u;
const mostLines = 6;

/** A number that its note follows with no space between, where only such notes come after it on the page. */
function gluedAt(segments: readonly Segment[], at: number): string | undefined {
	const mark = glued.exec(segments[at]?.text.slice(0, 8) ?? '')?.[1];
	if (mark === undefined) {
		return undefined;
	}

	for (let next = at + 1; next <= at + mostLines; next += 1) {
		const segment = segments[next];
		if (segment === undefined || segment.turned || glued.test(segment.text.slice(0, 8))) {
			return segments.slice(at, at + 1).some(isOfProgramme) ? undefined : mark;
		}

		if (segment.gap) {
			return undefined;
		}
	}

	return undefined;
}

function markAt(segments: readonly Segment[], at: number): string | undefined {
	const [segment, previous, next] = [segments[at], segments[at - 1], segments[at + 1]];
	const ofGlued = gluedAt(segments, at);
	if (ofGlued !== undefined) {
		return ofGlued;
	}

	if (segment === undefined || (previous !== undefined && !segment.gap && !endsSentence(previous.text))) {
		return undefined;
	}

	const mark = footnote.exec(segment.text.slice(0, 8))?.[1];
	const isBullets = mark === '*' && (isStarred(previous) || isStarred(next) || previous?.text.endsWith(':'));
	const isFoot = next === undefined || next.turned === true || numbered.test(next.text.slice(0, 40));
	return mark !== undefined && !isBullets ? mark : isFoot ? numbered.exec(segment.text.slice(0, 40))?.[1] : undefined;
}

function isStarred(segment: Segment | undefined): boolean {
	return segment?.text.startsWith('* ') === true;
}

function withoutMark<T extends {readonly text: string}>(placed: T, mark: string): T {
	return {...placed, text: placed.text.slice(mark.length).trim()};
}
