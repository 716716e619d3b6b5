import {type DayAtStart, dayAtStart} from '../../language/lexicon/dates.ts';
import {timesAtStart} from '../../language/lexicon/times.ts';
import {endsSentence, isOpenEnded} from '../lines/line-kinds.ts';
import {openHeading} from '../lines/part-reading.ts';
import {cut, present, type Segment, shortLine} from '../lines/segments.ts';
import {type Agenda, dayRank} from './agenda.ts';
import {isActivity, placeLike, placeName} from './places.ts';

/** The day that a line holds, and what stands before it there: `Kabul, Tuesday, 22 June`. */
type DayInLine = DayAtStart & {readonly before: string};

/** What is said of a whole day is short. */
const longestRemark = 60;
const named = /(?:day|\b(?:mon|tue|wed|thu|fri|sat|sun))\b/i;
const counting = /^(?:the )?\p{L}+ (?:day|leg)$/iu;
const continued = /^cont(?:inued|['’]?d)?\.?$/i;

/** Opens the day that a segment names, with a place beside it; returns what else the segment holds. */
export function takeDay(agenda: Agenda, segment: Segment): Segment | undefined {
	const lines = [segment, ...(agenda.wrapped.get(segment) ?? [])];
	const text = lines.map((line) => line.text).join(' ');
	const read = text.length > shortLine ? undefined : dayInLine(text, agenda.date?.slice(0, 4) ?? agenda.reading.year);
	if (read === undefined || (read.before !== '' && goesOn(agenda, segment))) {
		return segment;
	}

	const rest = text.slice(read.length);
	const words = rest.replace(/^[\s,:;.()–—-]+/, '');
	const place = read.before === '' ? words.replace(/\)$/, '').replace(/^(?:in|at) /, '') : read.before;
	const isPlace = placeLike(place) && !continued.test(place) && !counting.test(place);
	const sign = text.slice(read.length, text.length - words.length);
	const isBeside = !isPlace && /^\p{Lu}/u.test(words) && (/[:–—-]/.test(sign) || isActivity(words));
	// A line with a whole day in it is none of the title above.
	const isWhole = named.test(text.slice(0, read.length)) || segment.gap || segment.heading !== undefined;
	const isRemark = words.length <= longestRemark && !endsSentence(words);
	const isAside = /^\s*\([^()\d]+\)$/.test(rest);
	const isHeading = words === '' || isPlace || isAside || (isWhole && isRemark);
	const isTimed = timesAtStart(words) !== undefined || isBeside || (!isHeading && isWhole);
	if (!isHeading && !isTimed) {
		return segment;
	}

	const last = lines.at(-1) ?? segment;
	const [day, after] = isTimed ? cut(last, last.text.length - words.length) : [last, undefined];
	const isSame = agenda.date === read.date && continued.test(words.replace(/\)$/, ''));
	agenda.date = read.date;
	agenda.until = read.until;
	const isHeaded = agenda.place !== undefined && agenda.entries.at(-1)?.place !== agenda.place;
	agenda.region = isHeaded ? agenda.place : agenda.region;
	agenda.place = isPlace ? placeName(place) : isSame ? agenda.place : agenda.region;
	agenda.days.push({line: segment.line, from: segment.from, date: read.date, until: read.until, place: agenda.place});
	openHeading(agenda.reading, [...lines.slice(0, -1), ...present(day)], {rank: dayRank});
	return after;
}

/** Whether a line goes on with the title right above it. */
function goesOn({entries}: Agenda, segment: Segment): boolean {
	return !segment.gap && isOpenEnded(entries.at(-1)?.title.at(-1)?.text ?? '');
}

/** The day that a line begins with, or that ends it behind the name of a place. */
function dayInLine(text: string, otherYear: string | undefined): DayInLine | undefined {
	const first = dayAtStart(text, otherYear);
	if (first !== undefined) {
		return {...first, before: ''};
	}

	const places = text.length > longestHead ? [] : [...text.matchAll(/(?:\s?[,:(–—-]\s?|\s)(?=[\p{L}\d])/gu)];
	return places
		.map(({index, 0: sign}): DayInLine | undefined => {
			const at = index + sign.length;
			const before = text.slice(0, index);
			const day = dayAtStart(text.slice(at), otherYear);
			const printed = text.slice(at, at + (day?.length ?? 0));
			const isLast = /^[).:]*$/.test(text.slice(at + printed.length));
			const isNear = Math.abs(Number(day?.date.slice(0, 4)) - Number(otherYear ?? day?.date.slice(0, 4))) <= 1;
			const isApart = isNear && sign.trim() !== '' && /\d{4}|:/.test(printed + sign);
			const isHead = (named.test(printed) || isApart) && (placeLike(before) || counting.test(before));
			return day !== undefined && isLast && isHead ? {...day, before, length: text.length} : undefined;
		})
		.find((day) => day !== undefined);
}

const longestHead = 100;
