import {joinSegments} from './join.ts';
import {endsSentence, isOfProgramme} from './line-kinds.ts';
import {itemAt} from './list-items.ts';
import {addAll, type PartReading} from './part-reading.ts';
import type {Segment} from './segments.ts';

const footnote = /^(\*{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s*(?=["“\p{Lu}])/u;
const footMark = /^(\d{1,2}|\[\d{1,2}\]|\*{1,3}|[a-z](?=\s\s|$))(?:\s|$)/;
const numbered =
	/^(\d{1,2})\s+(?=(?:See|Ibid|S\/|A\/|Available|In accordance|Resolution|Security Council resolution)\b)/;

/**
 * Takes the footnotes out of a part: a mark at the start of a line, or a number at the foot of a page, and what goes on after it there.
 * Gives back the other segments.
 */
export function takeFootnotes({found, place, hyphens}: PartReading, segments: readonly Segment[]): readonly Segment[] {
	const others: Segment[] = [];
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
			others.push(segment);
		}
	}

	addAll(
		found.notes,
		notes.map(({mark, segments: lines}) => {
			const placed = joinSegments(lines, hyphens);
			const text = placed.text.slice(mark.length).trim();
			return {...placed, text, mark: mark.normalize('NFKC').replaceAll(/[[\]]/g, ''), ...place};
		}),
	);
	return others;
}

const glued = /^(\d{1,2})(?=["“]?\p{Lu}\p{Ll})/u;
const mostGlued = 6;

/** A number that its note follows with no space between, where only such notes come after it on the page. */
function gluedAt(segments: readonly Segment[], at: number): string | undefined {
	const mark = glued.exec(segments[at]?.text.slice(0, 8) ?? '')?.[1];
	if (mark === undefined) {
		return undefined;
	}

	for (let next = at + 1; next <= at + mostGlued; next += 1) {
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

/** A note whose mark stands on a line of its own: the mark, and where the lines of the note end. */
export type LoneNote = {readonly mark: string; readonly end: number};

const lone = /^(?:\d{1,2}|\*{1,3})$/;
const opening = /^["“'‘(]?\p{Lu}/u;
const mostLines = 8;
const mostOnPage = 120;

/**
 * Notes at the foot of a page whose marks a converter set on lines of their own, with no rule above them: from a mark on, nothing but
 * notes in their order comes before the page ends, and the text above refers to one of them.
 */
export function loneNotes(segments: readonly Segment[]): ReadonlyMap<number, LoneNote> {
	const notes = new Map<number, LoneNote>();
	for (let at = 0; at < segments.length; at += 1) {
		const run = lone.test(segments[at]?.text ?? '') ? runAt(segments, at) : [];
		const marks = run.map(({mark}) => mark);
		if (run.length > 0 && isReferredTo(segments, at, marks)) {
			let start = at;
			for (const note of run) {
				notes.set(start, note);
				start = note.end;
			}

			at = start - 1;
		}
	}

	return notes;
}

/** The notes from a mark to the end of the page; none where anything else stands there. */
function runAt(segments: readonly Segment[], start: number): readonly LoneNote[] {
	const run: LoneNote[] = [];
	let at = start;
	while (at < segments.length && (at === start || segments[at]?.turned !== true)) {
		const mark = segments[at]?.text ?? '';
		const last = run.at(-1)?.mark;
		if (!lone.test(mark) || (last !== undefined && Number(mark) !== Number(last) + 1 && mark !== `${last}*`)) {
			return [];
		}

		let end = at + 1;
		while (end < segments.length && segments[end]?.turned !== true && !lone.test(segments[end]?.text ?? '')) {
			end += 1;
		}

		const isNote =
			end > at + 1 &&
			end - at <= mostLines &&
			opening.test(segments[at + 1]?.text ?? '') &&
			endsSentence(segments[end - 1]?.text ?? '') &&
			segments.slice(at + 2, end).every(({gap}) => !gap);
		if (!isNote) {
			return [];
		}

		run.push({mark, end});
		at = end;
	}

	return run;
}

/** Whether the page has one of the marks behind a word. */
function isReferredTo(segments: readonly Segment[], at: number, marks: readonly string[]): boolean {
	const references = new RegExp(`[\\p{L}.,;:!?)\\]”"’'](?:${marks.map(escaped).join('|')})(?![\\d*]|[.,]\\d)`, 'u');
	for (let index = at - 1; index >= Math.max(0, at - mostOnPage); index -= 1) {
		if (references.test(segments[index]?.text ?? '')) {
			return true;
		}

		if (segments[index]?.turned) {
			return false;
		}
	}

	return false;
}

function escaped(mark: string): string {
	return mark.replaceAll('*', '\\*');
}
