import type {Aside} from '../../model/structure.ts';
import {addAside, type DocumentReading} from '../lines/part-reading.ts';
import {cellsOf, type Segment, shortLine} from '../lines/segments.ts';

// Of the Council and of its committees.
const councilSymbol =
	/^S\/(?:(?:19|20)\d{2}\/\d{1,4}|\d{4,5}|AC\.\d{1,3}\/(?:19|20)\d{2}\/[A-Z]{2,9}\.\d{1,4})(?:\/(?:Add|Corr|Rev)\.\d{1,2})*(?=\*{0,3}$)/;
// Of the Assembly and its bodies, of the Economic and Social Council, of the Peacebuilding Commission.
const otherSymbol =
	/^(?:A|E|PBC)(?:\/[A-Z][A-Z0-9.]{0,9}){0,3}\/\d{1,4}(?:\/[A-Z]{2,3})?(?:\/L?\.?\d{1,4}){0,2}(?:\/(?:Add|Corr|Rev)\.\d{1,2})*(?=\*{0,3}$)/;
// Of the Peace and Security Council of the African Union.
const unionSymbol = /^PSC\/(?:PR|FM|AHG|MIN|HSG)\/[A-Z0-9.()/-]{1,30}(?=\*{0,3}$)/;
const jobNumber = /^(?:(?:GE\.)?\d{2}-\d{5}\*?|\*\d{7,8}\*|\(E\)|[A-Z]\d{7})$/;
const weak = /^(?:\d{1,3}|\d{1,3}\/\d{1,3}|\d{6}|English|Please|recycle\W?|\/?\.{3}|[-–—]|[^\p{L}\p{N}\s]{2,30})$/u;
const pageLine = /^(?:[-–—]\s?\d{1,3}\s?[-–—]|page\s\d{1,3}(?:\sof\s\d{1,3})?|\/?\.\.\.|…|\d{1,3}\s?\/\s?\d{1,3})$/i;
const rule = /^[_*=–—\s-]{4,}$/;

// Of a report to two bodies: `S/2016/911–PBC/10/OC/9`.
const besideOther = /[–—‑-](?=(?:S|A|E|PBC|PSC)\/)/u;

/** The symbol that a text consists of, without the mark of a reissue; of two, as a report to two bodies has, the first. */
export function symbolOf(text: string): string | undefined {
	const symbols = text
		.split(besideOther)
		.map((part) => (councilSymbol.exec(part) ?? otherSymbol.exec(part) ?? unionSymbol.exec(part))?.[0]);
	return symbols.includes(undefined) ? undefined : symbols[0];
}

/** Whether a word can only stand in the head or foot of a page, or can there. */
export function isFurnitureToken(token: string): boolean {
	return weak.test(token) || isSureToken(token);
}

/** Whether a word can stand nowhere else. */
function isSureToken(token: string): boolean {
	return jobNumber.test(token) || symbolOf(token) !== undefined;
}

/** Sets aside running symbols, page numbers, job numbers and running heads; the segment after them is marked as turned. */
export function setAsideFurniture(reading: DocumentReading, segments: readonly Segment[]): readonly Segment[] {
	const printed = reading.found.front.find(({holds}) => holds === 'symbol')?.text ?? '';
	const heads = runningHeads(segments, symbolOf(printed));
	const sure = segments.map((segment) => reasonOf(segment, heads));
	const reasons = spread(segments, sure);
	const others: Segment[] = [];
	let turned = false;
	let ruled = false;
	for (const [at, segment] of segments.entries()) {
		const reason = reasons[at];
		if (reason === undefined) {
			const last = others.at(-1);
			turned ||= last !== undefined && last.page !== segment.page;
			others.push({...segment, gap: segment.gap || ruled, ...(turned && {turned}), ...(ruled && {ruled})});
			turned = false;
			ruled = false;
		} else {
			addAside(reading, [segment], reason);
			turned ||= reason !== 'rule';
			ruled ||= reason === 'rule';
		}
	}

	return others;
}

function reasonOf({text, line}: Segment, heads: ReadonlySet<number>): Aside['reason'] | undefined {
	if (text.length > shortLine) {
		return undefined;
	}

	if (rule.test(text)) {
		return 'rule';
	}

	const tokens = text.split(/\s+/);
	if (tokens.some(isSureToken) && tokens.every(isFurnitureToken)) {
		return tokens.some((token) => symbolOf(token) !== undefined) ? 'symbol' : 'page number';
	}

	const isPage = pageLine.test(text) || (heads.has(line) && /^\d{1,3}$/.test(text));
	return isPage ? 'page number' : heads.has(line) ? 'running head' : undefined;
}

/** Why each segment is set aside, if it is. */
type Reasons = readonly (Aside['reason'] | undefined)[];

/** Numbers alone on a line are those of pages where they stand beside other furniture or where pages meet. */
function spread(segments: readonly Segment[], sure: Reasons): Reasons {
	const reasons = [...sure];
	const isWeak = (at: number) =>
		(segments[at]?.text.length ?? shortLine) < 20 && segments[at]?.text.split(/\s+/).every((token) => weak.test(token));
	const look = (at: number, beside: number) => {
		const [segment, other] = [segments[at], segments[beside]];
		const meets = segment?.page !== undefined && segment.page !== other?.page;
		const besideFurniture = reasons[beside] !== undefined && reasons[beside] !== 'rule';
		if (reasons[at] === undefined && isWeak(at) && (besideFurniture || meets)) {
			reasons[at] = 'page number';
		}
	};
	for (const at of segments.keys()) {
		look(at, at - 1);
	}

	for (const at of [...segments.keys()].toReversed()) {
		look(at, at + 1);
	}

	return withStrays(segments, reasons);
}

/** A number alone on a line that counts on from the last page, where no page has that number otherwise. */
function withStrays(segments: readonly Segment[], reasons: Reasons): Reasons {
	const pages = new Set(segments.filter((_, at) => reasons[at] === 'page number').map(({text}) => text));
	let last = 0;
	return segments.map(({text}, at) => {
		const reason = reasons[at];
		const isNumber = /^\d{1,3}$/.test(text);
		const isStray = reason === undefined && isNumber && last > 0 && Number(text) === last + 1 && !pages.has(text);
		const page = reason === 'page number' || isStray ? pageIn(text) : undefined;
		last = page ?? last;
		return isStray ? 'page number' : reason;
	});
}

function pageIn(text: string): number | undefined {
	const numbers = text.split(/\s+/).filter((token) => /^\d{1,3}$/.test(token));
	return numbers.length === 1 ? Number(numbers[0]) : undefined;
}

const mostHeadLines = 3;

/**
 * The lines that head or end at least three pages, and most of them or of those on one side, left or right, where their words may change
 * sides, too; the first and the last but for their numbers. Footnotes and ends of paragraphs within may differ in numbers alone. So does a
 * line there that the symbol of the document stands in, apart.
 */
function runningHeads(segments: readonly Segment[], symbol: string | undefined): ReadonlySet<number> {
	const heads = new Set<number>();
	for (let round = 0; round < mostHeadLines; round += 1) {
		const others = segments.filter(({line}) => !heads.has(line));
		const pages = [...Map.groupBy(others, ({page}) => page).values()];
		// What heads the first page may be the title, which the others repeat.
		const edges = pages.flatMap((lines, at) => [...(at === 0 ? [] : lines.slice(0, 1)), ...lines.slice(1).slice(-1)]);
		const alike = Map.groupBy(edges, ({text}) => {
			const words = text.slice(0, shortLine).split(/\s+/).toSorted().join(' ');
			return round === 0 ? words.replaceAll(/\d+/g, '#') : words;
		});
		const least = (lines: readonly Segment[]) =>
			new Set(lines.map(({page = 0}) => page % 2)).size === 1 ? Math.floor((pages.length - 1) / 2) : pages.length / 2;
		const repeated = [...alike.values()].filter((lines) => lines.length >= Math.max(3, least(lines))).flat();
		for (const {line} of [...repeated, ...edges.filter((segment) => isHeadedBy(segment, symbol))]) {
			heads.add(line);
		}
	}

	return heads;
}

function isHeadedBy(segment: Segment, symbol: string | undefined): boolean {
	const cells = segment.text.length > shortLine || segment.cells !== undefined ? [] : cellsOf(segment);
	return cells.length > 1 && symbol !== undefined && cells.some(({text}) => symbolOf(text) === symbol);
}
