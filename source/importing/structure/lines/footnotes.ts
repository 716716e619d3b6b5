import type {Footnote} from '../../model/structure.ts';
import {joinSegments} from './join.ts';
import {endsSentence, isOfProgramme} from './line-kinds.ts';
import {itemAt} from './list-items.ts';
import type {PartReading} from './part-reading.ts';
import type {Segment} from './segments.ts';

const starred = /^(\*{1,3}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})\s*(?=["“\p{Lu}])/u;
const footMark = /^(\d{1,2}|\[\d{1,2}\]|\*{1,3}|[a-z](?=\s\s|$))(?:\s|$)/;
const numbered =
	/^(\d{1,2})\s+(?=(?:See|Ibid|S\/|A\/|Available|In accordance|Resolution|Security Council resolution)\b)/;

/**
 * Takes the footnotes out of a part: a mark at the start of a line, or a number at the foot of a page, and what goes on after it there.
 * Gives back the other segments.
 */
export function takeFootnotes({found, place, hyphens}: PartReading, segments: readonly Segment[]): readonly Segment[] {
	const others: Segment[] = [];
	const footnotes: {readonly mark: string; readonly segments: Segment[]}[] = [];
	let isFootnote = false;
	let isFoot = false;
	for (const [at, segment] of segments.entries()) {
		// Below a rule at the foot of a page all is footnotes.
		const isOpen =
			!segment.gap ||
			segments[at - 1]?.text.length === footnotes.at(-1)?.mark.length ||
			footMark.test(segment.text.slice(0, 8));
		isFoot = !segment.turned && (segment.ruled === true || beginsFoot(segments, at) || (isFoot && isOpen));
		// A rule also stands above a table of days and times.
		const ofFoot: string | undefined =
			isFoot && !isOfProgramme(segment) ? footMark.exec(segment.text.slice(0, 8))?.[1] : undefined;
		const mark: string | undefined = ofFoot ?? markAt(segments, at);
		isFoot &&= isFootnote || mark !== undefined;
		if (mark !== undefined) {
			footnotes.push({mark, segments: [segment]});
			isFootnote = true;
		} else if (
			isFootnote &&
			!segment.turned &&
			(isFoot || (!segment.gap && itemAt(segment.text) === undefined && !endsSentence(segments[at - 1]?.text ?? '')))
		) {
			footnotes.at(-1)?.segments.push(segment);
		} else {
			isFootnote = false;
			others.push(segment);
		}
	}

	for (const {mark, segments: lines} of footnotes) {
		const placed = joinSegments(lines, hyphens);
		const text = placed.text.slice(mark.length).trim();
		found.footnotes.push({...placed, text, mark: mark.normalize('NFKC').replaceAll(/[[\]]/g, ''), ...place});
	}

	return others;
}

const noteBelow = /^(\d{1,2})(?=\s+["“]?\p{Lu}|$)/u;
const startsNumbered = /^\d{1,3}\.(?:\s|$)/;
const mostOfFoot = 12;
const mostOnPage = 80;

/** Whether a line begins the notes at the foot of a page without a rule: with a number that is the mark of one in the text of that page. */
function beginsFoot(segments: readonly Segment[], at: number): boolean {
	const [first, ...below] = segments.slice(at, at + mostOfFoot);
	const mark = noteBelow.exec(first?.text.slice(0, 8) ?? '')?.[1];
	if (first === undefined || mark === undefined || first.turned || isOfProgramme(first)) {
		return false;
	}

	const end = below.findIndex(({turned}) => turned);
	const lines = below.slice(0, end === -1 ? undefined : end);
	const isLast = end !== -1 || at + mostOfFoot >= segments.length;
	const above = segments.slice(Math.max(0, at - mostOnPage), at);
	const page = above.slice(
		Math.max(
			0,
			above.findLastIndex(({turned}) => turned),
		),
	);
	// A lone number needs what it is the mark of.
	const isWhole = first.text.length > mark.length || lines.some(({text}) => /^["“]?\p{Lu}/u.test(text));
	const isMarked = new RegExp(`(?:[\\p{L}.,;:)”"’]|[.,;:)”"’] )${mark}(?=\\s|$)`, 'u');
	return (
		isLast &&
		isWhole &&
		lines.every(({text, gap}) => !startsNumbered.test(text) && (!gap || noteBelow.test(text.slice(0, 8)))) &&
		page.some(({text}) => isMarked.test(text.replaceAll(/\s+/g, ' ')))
	);
}

const glued = /^(\d{1,2})(?=["“]?\p{Lu}\p{Ll})/u;
const mostGlued = 6;

/** A number that its footnote follows with no space between, where only such footnotes come after it on the page. */
function gluedAt(segments: readonly Segment[], at: number): string | undefined {
	const [first, ...below] = segments.slice(at, at + 1 + mostGlued);
	const end = below.find(({gap, turned, text}) => gap || turned || glued.test(text));
	const isWhole = end === undefined ? below.length < mostGlued : end.turned || glued.test(end.text);
	return isWhole && first !== undefined && !isOfProgramme(first) ? glued.exec(first.text)?.[1] : undefined;
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

	const mark = starred.exec(segment.text.slice(0, 8))?.[1];
	const isBullets = mark === '*' && (isStarred(previous) || isStarred(next) || previous?.text.endsWith(':'));
	const isFoot = next === undefined || next.turned === true || numbered.test(next.text.slice(0, 40));
	return mark !== undefined && !isBullets ? mark : isFoot ? numbered.exec(segment.text.slice(0, 40))?.[1] : undefined;
}

function isStarred(segment: Segment | undefined): boolean {
	return segment?.text.startsWith('* ') === true;
}

/** The paragraph that a footnote is to: a page has its footnotes below all its text, and the nearest above that has the mark is the one. */
export function notedIn<T extends {readonly text: string; readonly line: number}>(
	paragraphs: readonly T[],
	{mark = '', line}: Footnote,
): T | undefined {
	const isMarked = /^\d+$/.test(mark) ? new RegExp(`(?<=[\\p{L}.,;:)”"’])${mark}(?!\\p{N})`, 'u') : undefined;
	return paragraphs.findLast((one) => one.line <= line && isMarked?.test(one.text.normalize('NFKC')));
}
