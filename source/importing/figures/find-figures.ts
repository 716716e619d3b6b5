import type {Figure} from '../../report/model.ts';
import type {Span} from '../language/lexicon/tokens.ts';
import {sentences} from '../language/sentences.ts';
import type {Setting} from '../model/setting.ts';
import {dimensionAt} from './counted.ts';
import {attribute, type Label, labelOf, tailFrom} from './label.ts';
import {quantities} from './quantities.ts';
import {measuredAgainst, type Reading, readings, wordsOf} from './readings.ts';
import {type Dates, datesOf, placeOf} from './when-and-where.ts';

/** A figure the report prints, with the offsets of its number; issue, group and those it is about are found elsewhere. */
type FoundFigure = Span & Omit<Figure, 'id' | 'issue' | 'group' | 'about' | 'span' | 'unreviewed'>;

/** What somebody says in a paragraph: offsets in its text, and the ids of who says it. */
type Said = Span & {readonly paragraph: string; readonly actors: readonly string[]};

/** The figures of a report's paragraphs, each with what it counts, its whole, its date and place, and who states it. */
export function findFigures({paragraphs}: Setting, statements: readonly Said[]): FoundFigure[] {
	const byParagraph = Map.groupBy(statements, ({paragraph}) => paragraph);
	return paragraphs.flatMap(({number, text}) => {
		const found = sentences(text).flatMap((span) => {
			const said = (byParagraph.get(number) ?? []).filter(({start, end}) => start < span.end && end > span.start);
			return ofSentence(text.slice(span.start, span.end)).map((figure) => {
				const start = figure.start + span.start;
				const by = said.findLast((one) => one.start <= start && start < one.end);
				return {...figure, start, end: figure.end + span.start, paragraph: number, statedBy: by?.actors ?? []};
			});
		});
		return found.filter((one, at) => !isRepeated(text, one, found.slice(0, at)));
	});
}

// "The 16 districts", after 16 neighbourhoods.
function isRepeated(text: string, {start, value}: FoundFigure, before: readonly FoundFigure[]): boolean {
	const pointsBack = /\b(?:[Tt]he|[Tt]hese|[Tt]hose) $/u.test(text.slice(Math.max(0, start - 8), start));
	return pointsBack && value !== undefined && before.some((one) => JSON.stringify(one.value) === JSON.stringify(value));
}

type Unplaced = Omit<FoundFigure, 'paragraph' | 'statedBy'>;

function ofSentence(sentence: string): Unplaced[] {
	const all = readings(sentence, quantities(sentence));
	const when = datesOf(sentence);
	const found: Unplaced[] = [];
	for (const [at, {quantity, of, counted, unit, from}] of all.entries()) {
		const {start, end, value, share} = quantity;
		const {asOfText, ...dates} = when(quantity);
		const said = labelled(sentence, all, at, found.at(-1), asOfText);
		if (said === undefined) {
			continue;
		}

		const {label, noun} = said;
		const place = placeOf(sentence, {start, end: Math.max(from, counted?.start ?? end)});
		const ofWhat = of && measuredAgainst({...wordsOf(sentence, quantity, of), label, noun: counted?.noun ?? ''});
		found.push({
			label,
			...(value === undefined ? {} : {value}),
			...(share === undefined ? {} : {share}),
			...(typeof of?.value === 'number' && {of: of.value, ...(ofWhat === undefined ? {} : {ofWhat})}),
			unit: unit ?? (value === undefined ? 'share' : (counted?.noun ?? noun ?? 'in number')),
			...(place === undefined ? {} : {place}),
			start,
			end,
			...dates,
		});
	}

	return found;
}

function labelled(
	sentence: string,
	all: readonly Reading[],
	at: number,
	last: Unplaced | undefined,
	remark: Dates['asOfText'],
): Label | undefined {
	const reading = all[at] as Reading;
	const {quantity, counted, from, among} = reading;
	const {start, end, hedge, unit, value} = quantity;
	const between = sentence.slice(last?.end ?? start, start);
	// "A reduction of 300 (or 19 per cent of the total)": one thing in two measures.
	if (last && unit === 'per cent' && /^[^,;.()]{0,40}\((?:or |some |about |nearly |roughly )*$/u.test(between)) {
		return {label: last.label, noun: undefined};
	}

	// "43 per cent in May, compared with 61 per cent a year earlier"; "61,000, down from 140,000 a year before".
	if (
		last &&
		counted === undefined &&
		sameAs(last, unit) &&
		/\b(?:compared (?:with|to)|(?:down|up) from) $/u.test(between)
	) {
		const when = /^ [^,;.]{3,40}/u.exec(sentence.slice(from))?.[0] ?? ' before';
		return {label: `${last.label.replace(/ \([^()]*\)$/u, '')},${when}`, noun: last.unit};
	}

	// "52 per cent for men and 33 per cent for women".
	if (last && unit === 'per cent' && last.unit === unit && /^ (?:for|among) [^,;.]{2,40} and $/u.test(between)) {
		return {label: last.label.replace(/ (?:for|among) .*$/u, '') + attribute(sentence.slice(from)), noun: undefined};
	}

	// "10 km long and 4 m wide": of one thing.
	const dimension = reading.unit === undefined ? undefined : dimensionAt(sentence, from);
	if (last && dimension !== undefined && /^ \S+ (?:long|wide|high|deep|tall|thick),? and $/u.test(between)) {
		return {label: `${last.label.replace(/ \p{L}+$/u, '')} ${dimension}`, noun: undefined};
	}

	const isShare = value === undefined || unit === 'per cent';
	const said = labelOf(sentence, {
		start,
		from: Math.max(from, end),
		hedge,
		counted,
		tail: tailOf(sentence, all, at, isShare),
		among,
		remark,
		isMoney: unit !== undefined && !isShare,
		isMeasure: isShare || reading.unit !== undefined,
	});
	if (said && dimension !== undefined && !said.label.endsWith(dimension)) {
		return {...said, label: `${said.label} ${dimension}`};
	}

	// "The rates were 75 and 90 per cent".
	const isSecond = last?.unit === reading.unit && /^,? and $/u.test(between);
	return said ?? (last && isSecond ? {label: last.label, noun: undefined} : undefined);
}

// What is counted once goes without saying the second time.
function sameAs({unit: before}: Unplaced, unit: string | undefined): boolean {
	return unit === undefined ? before !== 'per cent' && before !== 'share' : unit === before;
}

/** More shares than are told of in one breath. */
const mostTogether = 5;

// "75 per cent of schools and 90 per cent of health centres were open": so were the schools.
function tailOf(sentence: string, all: readonly Reading[], from: number, isShare: boolean): string {
	for (const [at, reading] of all.slice(from, from + mostTogether).entries()) {
		const {counted, of, isWhole} = reading;
		const next = all[from + at + 1];
		const end = Math.max(reading.from, counted?.end ?? 0);
		const isPart = of !== undefined;
		const tail = counted === undefined || isWhole ? '' : tailFrom(sentence, end, isShare || isPart, isPart);
		const goesOn = isShare && next && /^,? and (?:\p{L}+ ){0,2}$/u.test(sentence.slice(end, next.quantity.start));
		if (tail !== '' || !goesOn) {
			return tail;
		}
	}

	return '';
}
