import {stated} from '../../../report/stated.ts';
import {dayAtStart} from '../../language/lexicon/dates.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import type {PartKind} from '../../model/structure.ts';
import {mayBeEntry} from '../delegation/list.ts';
import {
	endsSentence,
	headingGoesOn,
	isLabelled,
	isOfProgramme,
	isOpenEnded,
	kindOfTitle,
	looksLikeHeading,
} from '../lines/line-kinds.ts';
import {itemAt} from '../lines/list-items.ts';
import {present, type Segment, shortLine, slice} from '../lines/segments.ts';
import {placeLike} from '../programme/places.ts';
import {headsColumns} from '../programme/programme.ts';

/** A part of the report: the body, or an annex with the segments of its label and its title. */
export type Part = {
	readonly kind: PartKind;
	readonly label?: string;
	readonly head: readonly Segment[];
	readonly title: readonly Segment[];
	readonly segments: readonly Segment[];
};

type Start = {readonly at: number; readonly part: Omit<Part, 'segments'>; readonly length: number};
const body: Omit<Part, 'segments'> = {kind: 'body', head: [], title: []};

/** Divides the segments into body and annexes, wherever these stand. */
export function findParts(segments: readonly Segment[]): readonly Part[] {
	const starts: Start[] = [{at: 0, part: body, length: 0}];
	let isAnnex = false;
	let hasBody = false;
	let titled = 0;
	for (const [at, segment] of segments.entries()) {
		const last = starts.at(-1) as Start;
		if (at < titled) {
			continue;
		}

		const start = annexStart(segments, segment, at, isAnnex) ?? standingStart(segments, segment, at);
		if (start !== undefined) {
			starts.push({at, ...start});
			titled = at + start.length;
			isAnnex = true;
		} else if (
			at > 0 &&
			(isAnnex ? isBodyStart(segment, hasBody) : last.part.kind === 'programme' && isLabelled(segment))
		) {
			starts.push({at, part: body, length: 0});
			isAnnex = false;
		} else if (last.part.kind !== 'programme' && isDayStart(segments, at)) {
			starts.push(...programmeStart(starts, last, at));
		}

		hasBody ||= !isAnnex && firstNumber.test(segment.text);
	}

	const parts = starts.map(({at, part, length}, index) => ({
		...part,
		segments: segments.slice(at + length, starts[index + 1]?.at),
	}));
	return parts.filter(({head, title, segments: lines}) => head.length + title.length + lines.length > 0).map(byContent);
}

/** A day with times under it begins a programme; right under the heading of an annex it tells what that holds. */
function programmeStart(starts: Start[], last: Start, at: number): readonly Start[] {
	if (last.part.kind === 'annex' && last.at + last.length === at) {
		starts.pop();
		return [{...last, part: {...last.part, kind: 'programme'}}];
	}

	return [{at, part: {...body, kind: 'programme'}, length: 0}];
}

/** An annex whose title does not say what it holds is told by its lines. */
function byContent(part: Part): Part {
	if (part.kind === 'programme') {
		return part.segments.some(isOfProgramme) || part.segments.length === 0 ? part : {...part, kind: 'annex'};
	}

	if (part.kind !== 'annex') {
		return part;
	}

	const timed = part.segments.filter(({text}) => timesAtStart(text) !== undefined).length;
	const items = part.segments.filter(({text}) => itemAt(text) !== undefined);
	const isAims =
		items.length >= 2 && items.every(({text}) => /^to \p{Ll}/iu.test(text.slice(itemAt(text)?.length ?? 0)));
	return timed >= 3
		? {...part, kind: 'programme'}
		: isAims && !part.title.some(({text}) => /recommend/i.test(text))
			? {...part, kind: 'terms'}
			: part;
}

const annex =
	/^(?:Annex|ANNEX|Appendix|APPENDIX|Enclosure|ENCLOSURE)(?:\s+([IVX]{1,5}|[A-Z]|\d{1,2})(?![\p{L}\d]))?\s*[.:*–—-]*\s*/u;
// Between the label of an annex and its title.
const originalLanguage = /^[[(]original\s?:\s*\p{L}[\p{L}/, ]*[\])]$/iu;
const report = /^(?:[\p{L} ]{0,40}\s)?report of the (?:united nations )?security council\b.{0,40}\bmission\b/iu;
const bodyStart = /^I\.\s+(?:introduction\b|(?:general|background|composition)$)/i;
const firstNumber = /^1\.(?:\s+\p{Lu}|$)/u;
const standing =
	/^(?:(?:united nations )?security council[\p{L} ,]{0,80}[:–—-]\s*)?(?:(?:list of (?:the )?|composition and )?(?:members|composition|participants)|terms of reference|programme of work|itinerary|programme of meetings|schedule of meetings|programme|schedule)(?:(?:\s(?:of|for)|,|:|\s[–—-])\s[\p{L}\d ,:–—'’()-]{0,140})?$/iu;

function isDayStart(segments: readonly Segment[], at: number): boolean {
	const [segment, next, after] = segments.slice(at, at + 3) as [Segment, Segment?, Segment?];
	const read = segment.text.length > 120 ? undefined : dayAtStart(segment.text, '2000');
	const isFree = segment.gap || segment.heading !== undefined;
	if (next === undefined || read === undefined || read.until !== undefined || !isFree) {
		return false;
	}

	const words = segment.text.slice(read.length).replace(/^[\s,:;.(–—-]+/, '');
	// The first entry of a day may have no time.
	const isWeekday =
		/day\b/i.test(segment.text) && segments.slice(at + 1, at + 4).some(({text}) => timesAtStart(text) !== undefined);
	const isTimed =
		isWeekday ||
		timesAtStart(next.text) !== undefined ||
		(placeLike(next.text) && timesAtStart(after?.text ?? '') !== undefined);
	return isTimed && (words === '' || placeLike(words.replace(/\)$/, '')));
}

/** What begins the body under an annex; where the body was read before, its first heading is one of the annex. */
function isBodyStart({text, gap}: Segment, hasBody: boolean): boolean {
	const opens = (!hasBody && bodyStart.test(text)) || (gap && report.test(text));
	return text.length <= shortLine && !endsSentence(text) && opens;
}

function annexStart(segments: readonly Segment[], segment: Segment, at: number, isAnnex: boolean) {
	const found = segment.text.length > shortLine ? null : annex.exec(segment.text);
	if (found === null) {
		return undefined;
	}

	const words = slice(segment, found[0].length);
	const previous = segments[at - 1];
	const isNew =
		segment.gap ||
		segment.heading !== undefined ||
		previous === undefined ||
		endsSentence(previous.text) ||
		// Alone on its line, or on top of a page.
		((segment.turned || words === undefined) && !isOpenEnded(previous.text));
	const opens = words === undefined || /^\p{Lu}|^["“]|^to (?:the|a) (?:letter|report|note)\b/u.test(words.text);
	// What heads nothing heads the report itself, whose title was read before.
	const isEmpty = words === undefined && at + 1 === segments.length;
	if (!isNew || !opens || isEmpty || (words !== undefined && endsSentence(words.text))) {
		return undefined;
	}

	const label = found[1];
	const below = words === undefined ? segments.slice(at + 1, at + 2) : [];
	const between = below.filter(({text}) => originalLanguage.test(text.slice(0, shortLine)));
	const head = [...present(slice(segment, 0, found[0].length)), ...between];
	const title = titleFrom(segments, at + between.length, present(words));
	// Behind the letter that transmits it, the annex is the report itself.
	if (!isAnnex && title.some(({text}) => report.test(text))) {
		return undefined;
	}

	const kind = kindOfTitle(title.map(({text}) => text).join(' ')) ?? 'annex';
	const length = title.length + between.length + (words === undefined ? 1 : 0);
	return {part: {kind, ...stated({label}), head, title}, length};
}

const longestTitle = 4;

/** The lines of a title that begins at a segment: it may go on for several, and `Annex to the letter of …` stands above it. */
function titleFrom(segments: readonly Segment[], at: number, begun: readonly Segment[]): readonly Segment[] {
	const title = [...begun];
	for (const segment of segments.slice(at + 1, at + 1 + longestTitle)) {
		const last = title.at(-1);
		if (!isTitleLine(segment) || !(last === undefined || headingGoesOn(last, segment))) {
			break;
		}

		title.push(segment);
	}

	return title;
}

function isTitleLine(segment: Segment): boolean {
	const isEntry = itemAt(segment.text) !== undefined || isLabelled(segment) || timesAtStart(segment.text) !== undefined;
	const isOpen = /[,–—-]$/.test(segment.text);
	// The days of the whole mission are part of a title.
	const day = dayAtStart(segment.text, '2000');
	return (
		!isEntry &&
		!headsColumns(segment) &&
		(day === undefined || day.until !== undefined) &&
		(isOpen
			? segment.text.length < 140
			: looksLikeHeading(segment) ||
				(/^\p{Ll}/u.test(segment.text) && segment.text.length < 100 && !endsSentence(segment.text)))
	);
}

/** A heading without the word annex that is the title of terms or of a programme, and has their list under it. */
function standingStart(segments: readonly Segment[], segment: Segment, at: number) {
	const isFree = segment.gap || segment.heading !== undefined;
	if (segment.text.length > 200 || !isFree || !standing.test(segment.text)) {
		return undefined;
	}

	const title = titleFrom(segments, at, [segment]);
	const end = at + title.length;
	const kind = kindOfTitle(title.map(({text}) => text).join(' '));
	const isList = segments.slice(end, end + 2).some((segment, index) => startsList(segment, kind, index === 0));
	return kind === undefined || !isList ? undefined : {part: {kind, head: [], title}, length: title.length};
}

/** Whether the list of terms or the days of a programme begin with a line; a line may introduce the first, or head the columns of the second. */
function startsList(segment: Segment, kind: PartKind | undefined, isFirst: boolean): boolean {
	if (kind === 'terms') {
		return isFirst && (itemAt(segment.text)?.value ?? 2) <= 1;
	}

	return kind === 'members' ? isFirst && mayBeEntry(segment.text) : isOfProgramme(segment);
}
