import {abbreviatedTitles} from '../../language/lexicon/honorifics.ts';
import {mayBeEntry} from '../delegation/list.ts';
import {endsSentence, kindOfTitle, looksLikeHeading} from '../lines/line-kinds.ts';
import {cutAt, type Segment, shortLine} from '../lines/segments.ts';

const masthead = /^.{0,300}?\boriginal\s?:\s*(?:english|french|spanish|russian|arabic|chinese)\b\s*/i;
const letterHead =
	/^letter dated .{20,240}?\b(?:secretary-general|(?:security )?council|assembly)\s+(?=(?:I|We|In|Upon|On|Further|With|Pursuant|Following)\s)/i;
const number = /(?<=^|\s)(\d{1,3})\.\s+(?=["“]?\p{Lu})/gu;
const annex = /(?<!\b(?:and|in|of|see|the|to)\s)(?<=\s)(?:Annex|Appendix)(?:\s+(?:[IVX]{1,4}|[A-Z]))?\s+(?=\p{Lu})/gu;
const signed = /(?<=[.:]\s+)\(Signed\)/g;
const bullet = /(?<=\s)[•▪●\uF0B7]\s/g;
const sentenceEnds = new RegExp(
	`(?<!(?:^|\\s)(?:\\p{Lu}|[IVX]{1,5}|No|${abbreviatedTitles}))[.!?:;]["”’»)\\]]{0,3}\\s+`,
	'gu',
);
const headLabels = /(?<=^|\s)(?:[IVX]{1,5}|[A-H])\.\s+(?=\p{Lu})/gu;
const longestTitle = 200;
const linesOfHead = 10;
const linesAhead = 8;
/** `see para. 4. The …` names a paragraph and begins none. */
const reference = /\b(?:paras?|paragraphs?|nos?|resolutions?|articles?|sections?|chapters?|see|and|to|of|in)\.?$/i;

/**
 * Cuts lines apart that hold what a converter ran together: the head of the document, headings, numbered paragraphs one after another,
 * annexes. Only numbers that count on begin a paragraph; those of a list, as of the members of a delegation, do not.
 */
export function runApart(segments: readonly Segment[]): readonly Segment[] {
	if (!segments.some(({text}) => text.length > shortLine)) {
		return segments;
	}

	const count: Count = {expected: undefined, soon: new Set(), last: lastNumbers(segments)};
	return segments.flatMap((segment, at) => {
		count.soon = new Set(segments.slice(at + 1, at + 1 + linesAhead).flatMap(({text}) => startNumber(text) ?? []));
		const cuts = segment.text.length > shortLine ? cutsIn(segment.text, at, count) : [];
		if (cuts.length === 0) {
			passLine(segment.text, count);
			return [segment];
		}

		return cutAt(segment, cuts, true);
	});
}

/** The number that the next paragraph has, those that begin the lines right below, and where each last begins something, by line. */
type Count = {expected: number | undefined; soon: ReadonlySet<number>; readonly last: ReadonlyMap<number, number>};

function lastNumbers(segments: readonly Segment[]): ReadonlyMap<number, number> {
	const last = new Map<number, number>();
	for (const [line, {text}] of segments.entries()) {
		for (const {1: printed, index} of text.matchAll(number)) {
			last.set(Number(printed), line + index / (text.length + 1));
		}
	}

	return last;
}

/** A line that is none too many: its number counts, and an annex counts anew. */
function passLine(text: string, count: Count): void {
	const printed = startNumber(text);
	if (printed !== undefined && (count.expected === undefined || printed === count.expected)) {
		count.expected = printed + 1;
	} else if (/^(?:Annex|ANNEX|Appendix)\b/.test(text)) {
		count.expected = undefined;
	}
}

function startNumber(text: string): number | undefined {
	const printed = /^(\d{1,3})\.\s/.exec(text.slice(0, 6))?.[1];
	return printed === undefined ? undefined : Number(printed);
}

function cutsIn(text: string, line: number, count: Count): readonly number[] {
	const head = line < linesOfHead ? (masthead.exec(text.slice(0, 400))?.[0].length ?? 0) : 0;
	const letter = letterHead.exec(text.slice(head, head + 400))?.[0].length ?? 0;
	const annexes = [...text.matchAll(annex)].map(({index}) => index).filter((index) => isAnnex(text, index));
	const bullets = [...text.matchAll(bullet)];
	const others = [...text.matchAll(signed), ...(bullets.length > 1 ? bullets : [])].map(({index}) => index);
	const marks = [head, head + letter, ...annexes, ...others].toSorted((a, b) => a - b);
	const numbers = numbersIn(text, line, new Set(annexes), count);
	const cuts = new Set([...marks, ...numbers]);
	const edges = [...cuts].toSorted((a, b) => a - b);
	for (const [at, edge] of edges.entries()) {
		for (const heading of numbers.has(edge) ? headingsBefore(text, edges[at - 1] ?? 0, edge) : []) {
			cuts.add(heading);
		}
	}

	return [...cuts].filter((at) => at > 0 && at < text.length).toSorted((a, b) => a - b);
}

type Candidate = {readonly at: number; readonly after: number; readonly value: number};

/** Where numbered paragraphs begin: the first may have any number, the others count on; after an annex they count anew. */
function numbersIn(text: string, line: number, annexes: ReadonlySet<number>, count: Count): ReadonlySet<number> {
	const candidates = [
		...[...annexes].map((at): Candidate => ({at, after: at, value: 0})),
		...[...text.matchAll(number)].map(
			({index, 0: all, 1: printed}): Candidate => ({at: index, after: index + all.length, value: Number(printed)}),
		),
	].toSorted((one, other) => one.at - other.at);
	const found = new Set<number>();
	let item: number | undefined;
	let edge = 0;
	for (const [index, {at, after, value}] of candidates.entries()) {
		if (value === 0) {
			count.expected = undefined;
			edge = at;
			continue;
		}

		const before = text.slice(Math.max(edge, at - 3 * longestTitle), at).trimEnd();
		const words = text.slice(after, Math.min(candidates[index + 1]?.at ?? text.length, after + shortLine)).trim();
		const goesOn = (count.last.get(count.expected ?? 0) ?? -1) > line + after / (text.length + 1);
		const isListed = value === 1 ? before.endsWith(':') : value === item && goesOn;
		if (isListed || mayBeEntry(words)) {
			item = value + 1;
		} else if (isNext(value, at, count) && isFree(before)) {
			found.add(at);
			count.expected = value + 1;
			item = undefined;
		}
	}

	return found;
}

// Where a line right below begins with the number, that is where the paragraph begins.
function isNext(value: number, at: number, {expected, soon}: Count): boolean {
	return expected === undefined ? value === 1 || at === 0 : value === expected && (at === 0 || !soon.has(value));
}

/** Whether a paragraph can begin after a text: it ends as a sentence does, or with a heading. */
function isFree(before: string): boolean {
	return (
		before === '' ||
		(endsSentence(before) && !reference.test(before.slice(-14))) ||
		isHeading(before.slice(lastSentence(before)))
	);
}

const plain = {line: 0, from: 0, to: 0, gap: true};

function isHeading(text: string): boolean {
	const labels = [...text.matchAll(headLabels)].map(({index}) => index);
	const title = text.slice(labels.at(-1) ?? 0);
	return title.length <= longestTitle && looksLikeHeading({...plain, text: title.slice(0, 140)});
}

function lastSentence(text: string): number {
	const end = [...text.matchAll(sentenceEnds)].at(-1);
	return end === undefined ? (text.length <= 2 * longestTitle ? 0 : text.length) : end.index + end[0].length;
}

/** Where the headings that stand right before a number begin; `from` is where what is cut before it ends. */
function headingsBefore(text: string, from: number, at: number): readonly number[] {
	const start = Math.max(from, at - 3 * longestTitle);
	const before = text.slice(start, at).trimEnd();
	const heading = endsSentence(before) ? before.length : lastSentence(before);
	const labels = [...before.slice(heading).matchAll(headLabels)].map(({index}) => heading + index);
	return heading >= before.length ? [] : [heading, ...labels].map((place) => start + place);
}

function isAnnex(text: string, at: number): boolean {
	const head = text.slice(at, at + longestTitle + 10);
	const end = head.search(/\s(?:1\.|•|\(a\))\s/);
	const title = end === -1 ? head : head.slice(0, end);
	return title.length <= longestTitle && kindOfTitle(title) !== undefined;
}
