import {cut, pad, textWidth, wrap} from '../../printing/text.ts';
import {type BriefPage, type Entry, headingOf, type Section} from './page.ts';

const widest = 80;
/** Below this, indents and leads would leave no room for words. */
const narrowest = 40;
/** What is seen without scrolling. */
const glance = 24;

/** The page as plain text, at most 80 columns wide. Its first three sections end within 24 lines; what does not fit, and the terms that are cut for it, follow below. */
export function plainPage(page: BriefPage, width = widest): string {
	const room = Math.min(width, widest);
	const [raise, theirs, council, ...others] = page.sections as [Section, Section, Section, ...Section[]];
	const top = [page.title, page.head.join(' · ')].flatMap((text) => wrap(text, room));
	const least = heightOf(theirs, room) + heightOf(council, room);
	const short = shortened(raise, glance - top.length - least, room);
	const first = [...top, ...drawRaise(short, glance - top.length - least, room)];
	const [shown, later] = atAGlance([theirs, council], glance - first.length, room);
	const inFull: Section[] = short === raise ? [] : [{...raise, title: 'The terms in full'}];
	const lines = [
		...first,
		...shown.flatMap((section) => drawSection(section, room)),
		...withLater([...others, ...inFull], later)
			.map((section) => drawSection(section, room))
			.flatMap((drawn) => (drawn.length === 0 ? [] : ['', ...drawn])),
	];
	return `${lines.join('\n')}\n`;
}

// Terms in the report's own words may be long: as much of each as goes at a glance.
function shortened(section: Section, lines: number, room: number): Section {
	const margin = room - leadWidthOf(section.entries) - 2;
	for (const most of [undefined, 5, 4, 3, 2, 1]) {
		const entries = section.entries.map((entry) => ({
			...entry,
			text:
				most === undefined || wrap(entry.text, margin).length <= most
					? entry.text
					: cut(entry.text, (most * margin * 9) / 10),
		}));
		if (drawRaise({...section, entries}, lines, room).length <= lines || most === 1) {
			return most === undefined ? section : {...section, entries};
		}
	}

	return section;
}

// Where all fits without them only, those a term is addressed to stand no more but where it says why it was chosen.
function drawRaise(section: Section, lines: number, room: number): string[] {
	const whole = drawSection(section, room);
	const short = drawSection({...section, entries: section.entries.map(({tail: _tail, ...entry}) => entry)}, room);
	return whole.length > lines && short.length <= lines ? short : whole;
}

/** How many lines a section takes at least. */
function heightOf(section: Section, room: number): number {
	return drawSection(firstOf(section, 1), room).length;
}

// Each section in turn gets its next entry while that fits; its first it gets in any case.
function atAGlance(sections: readonly Section[], lines: number, room: number): [Section[], Section[]] {
	const counts = sections.map(() => 1);
	const heights = sections.map(({entries}) =>
		entries.map((entry) => drawEntry(entry, room, leadWidthOf(entries)).length),
	);
	let left = lines - sections.reduce((sum, section) => sum + heightOf(section, room), 0);
	const most = Math.max(...heights.map(({length}) => length));
	for (let at = 1; at < most; at++) {
		for (const [which, height] of heights.entries()) {
			const next = height[at];
			if (next !== undefined && counts[which] === at && next <= left) {
				left -= next;
				counts[which] = at + 1;
			}
		}
	}

	return [
		sections.map((section, at) => firstOf(section, counts[at] ?? 1)),
		sections.map((section, at) => ({...section, entries: section.entries.slice(counts[at] ?? 1)})),
	];
}

function firstOf(section: Section, count: number): Section {
	return {...section, entries: section.entries.slice(0, count)};
}

// What was left over goes to the head of the section on which it goes on.
function withLater(sections: readonly Section[], later: readonly Section[]): Section[] {
	return sections.map((section) => {
		const over = later.find(({title}) => title === section.continues);
		return over === undefined ? section : {...section, entries: [...over.entries, ...section.entries]};
	});
}

function drawSection(section: Section, room: number): string[] {
	const {none, entries} = section;
	const shown = entries.length > 0 || none === undefined ? entries : [{text: none}];
	const hang = leadWidthOf(shown);
	return shown.length === 0
		? []
		: [...wrap(headingOf(section), room), ...shown.flatMap((entry) => drawEntry(entry, room, hang))];
}

function leadWidthOf(entries: readonly Entry[]): number {
	const widest = Math.max(0, ...entries.map(({lead = ''}) => textWidth(lead)));
	return widest === 0 ? 0 : widest + 1;
}

function drawEntry(entry: Entry, room: number, hang: number, depth = 1): string[] {
	const {lead, mark, below = []} = entry;
	const text = mark === undefined ? entry.text : `${mark} ${entry.text}`;
	const isNarrow = room < narrowest;
	const indent = isNarrow ? 0 : 2 * depth;
	const margin = isNarrow ? 0 : hang;
	const words = lead !== undefined && isNarrow ? `${lead}: ${text}` : text;
	const lines = flush({...entry, text: words}, room - indent - margin);
	return [
		...lines.map((line, at) => {
			const start = margin === 0 ? '' : pad(at === 0 ? (lead ?? '') : '', margin);
			return `${' '.repeat(indent)}${start}${line}`.trimEnd();
		}),
		...below.flatMap((one) => drawEntry(one, room, 0, depth + 1)),
	];
}

// In shorter words where these save a line.
function flush({text, tail, shorterTails = []}: Entry, room: number): string[] {
	if (tail === undefined) {
		return wrap(text, room);
	}

	const drawn = [tail, ...shorterTails].map((one) => withTail(text, one, room));
	return drawn.reduce((best, lines) => (lines.length < best.length ? lines : best));
}

// At the right of the last line or, where that is full, of a line of its own; inside the text only where that is shorter.
function withTail(text: string, tail: string, room: number): string[] {
	const lines = wrap(text, room);
	if (textWidth(lines.at(-1) ?? '') + 2 + textWidth(tail) <= room) {
		const last = lines.at(-1) ?? '';
		return [...lines.slice(0, -1), last + pad(tail, room - textWidth(last), 'right')];
	}

	const within = wrap(`${text} · ${tail}`, room);
	return textWidth(tail) <= room && lines.length < within.length ? [...lines, pad(tail, room, 'right')] : within;
}
