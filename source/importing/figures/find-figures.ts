import type {Figure} from '../../report/model.ts';
import {stated} from '../../report/stated.ts';
import type {Span} from '../language/lexicon/tokens.ts';
import {sentences} from '../language/sentences.ts';
import type {Setting} from '../model/setting.ts';
import {clauseOf} from './clause.ts';
import {isMereCount} from './mere-count.ts';
import {quantities} from './numbers.ts';
import {rateOf, unitAround, unitBehind} from './unit.ts';
import {datesOf, placeOf} from './when-and-where.ts';
import {measuredAgainst, type Part, partsOf} from './wholes.ts';

/** A figure the report prints, with the offsets of its number; issue, group and those it is about are found elsewhere. */
type FoundFigure = Span & Omit<Figure, 'id' | 'issue' | 'group' | 'about' | 'span' | 'unreviewed'>;

/** What somebody says in a paragraph: offsets in its text, and the ids of who says it. */
type Said = Span & {readonly paragraph: string; readonly actors: readonly string[]};

/** The figures of a report's paragraphs, each in the words of its clause, with its unit, whole, date and place, and who states it. */
export function findFigures({paragraphs}: Setting, statements: readonly Said[]): FoundFigure[] {
	const byParagraph = Map.groupBy(statements, ({paragraph}) => paragraph);
	const isRepeated = repetition();
	return paragraphs.flatMap(({number, text}) => {
		const found = sentences(text).flatMap((span) => {
			const said = (byParagraph.get(number) ?? []).filter(({start, end}) => start < span.end && end > span.start);
			return ofSentence(text.slice(span.start, span.end)).map((figure) => {
				const start = figure.start + span.start;
				const by = said.findLast((one) => one.start <= start && start < one.end);
				return {...figure, start, end: figure.end + span.start, paragraph: number, statedBy: by?.actors ?? []};
			});
		});
		return found.filter((figure) => !isRepeated(text, figure));
	});
}

// "The 16 districts", after 16 neighbourhoods; "the three drowned fishermen", "a third of the fleet", as another paragraph told.
function repetition(): (text: string, figure: FoundFigure) => boolean {
	const seen = new Set<string>();
	return (text, {paragraph, start, end, value, share, asOf, due}) => {
		const words =
			/^[^,.;:()]{0,80}/u
				.exec(text.slice(end))?.[0]
				.match(/\p{L}{4,}/gu)
				?.slice(0, 3) ?? [];
		const here = value === undefined ? [] : [`¶${paragraph}`];
		const keys = [...here, ...(value === undefined ? words.slice(0, 1) : words)].map((of) =>
			JSON.stringify([value ?? share, of]),
		);
		const pointsBack =
			value === undefined ||
			/\b(?:[Tt]he|[Tt]hese|[Tt]hose|all)(?: estimated)? $/u.test(text.slice(Math.max(0, start - 18), start));
		const isRepeated = pointsBack && asOf === undefined && due === undefined && keys.some((key) => seen.has(key));
		for (const key of keys) {
			seen.add(key);
		}

		return isRepeated;
	};
}

/** A smaller number is that of something unless it is plainly stated what it counts: an item of a list, a room, a law. */
const leastAlone = 1000;
/** A whole that stands farther from its part is in another clause. */
const farthestWhole = 60;

function ofSentence(sentence: string): Omit<FoundFigure, 'paragraph' | 'statedBy'>[] {
	const when = datesOf(sentence);
	return partsOf(sentence, quantities(sentence)).flatMap(({quantity, of}) => {
		const {start, end, value, share} = quantity;
		const unit = unitOf(sentence, {quantity, of});
		const most = typeof value === 'object' ? value.max : value;
		const ofAll = typeof of?.value === 'number' ? of.value : 0;
		if (unit === undefined && most !== undefined && Math.max(most, ofAll) < leastAlone) {
			return [];
		}

		const both = {start: Math.min(start, of?.start ?? start), end: Math.max(end, of?.end ?? end)};
		const label = clauseOf(sentence, both.end - both.start > farthestWhole ? quantity : both);
		if (isMereCount(sentence, quantity, {value: most, unit: unit ?? '', isPart: of !== undefined})) {
			return [];
		}

		const qualifier = qualifierOf(sentence, start);
		const ofWhat = of && measuredAgainst(sentence, quantity, of, {clause: label, unit});
		return [
			{
				label,
				...stated({value, qualifier, share}),
				// All but two of nine are no share of two.
				...(typeof of?.value === 'number' && qualifier !== 'all but' && {of: of.value, ...stated({ofWhat})}),
				unit: unit ?? 'in number',
				...stated({place: placeOf(sentence, {start, end: both.end})}),
				start,
				end,
				...when(quantity),
			},
		];
	});
}

function unitOf(sentence: string, {quantity: {unit, value, start, end}, of}: Part): string | undefined {
	if (value === undefined) {
		return 'share';
	}

	const rate = unit === 'per cent' ? '' : rateOf(sentence.slice(end));
	const counted = unit ?? unitBehind(sentence, end) ?? (of && (of.unit ?? unitBehind(sentence, of.end)));
	const isRated = unit === undefined && counted !== undefined;
	return isRated ? counted : `${counted ?? unitAround(sentence, {start, end}) ?? ''}${rate}`.trim() || undefined;
}

// "Any fewer than 40 would be too few": what is needed are 40.
const qualifying =
	/(?<!\bany(?:thing)? )\b(?:(?:(?:no|not|well|slightly|far|little) )?(?:more|less|fewer) than|(?:(?:well|just|slightly) )?over|(?:just|slightly) under|just short of|nearly|almost|perhaps|some|about|around|approximately|roughly|up to|at least|at most|as many as|close to|all but)(?: an estimated)? $|\b(?:an|the) estimated $/iu;
// "Scattered over nine camps", "about two of them": before few it says where, or on what.
const placing = /^(?:over|about|around)$/u;
// "Built around 16 programmes", "titles over 300 hectares": the preposition goes with the word before it.
const withWordBefore =
	/\b(?:(?:built|based|cent(?:re|er)d|organi[sz]ed|structured) (?:around|about|on)|(?:titles?|deeds?|control|authority|jurisdiction|rights?|sovereignty|ownership) over) $/iu;
const few = /^\p{Ll}+ (?!(?:thirds|quarters|fifths|tenths|hundred|thousand|million)\b)/u;

/** What a sentence prints before a number to say that it is not exact: `more than`, `up to`; `undefined` where there is nothing. */
function qualifierOf(sentence: string, start: number): string | undefined {
	const found = qualifying
		.exec(sentence.slice(Math.max(0, start - 40), start))?.[0]
		.trim()
		.toLowerCase()
		.replace(/^the /, 'an ');
	const number = sentence.slice(start);
	const isPlacing = placing.test(found ?? '') && few.test(number) && !/^(?:half|an?)\b/u.test(number);
	return isPlacing || withWordBefore.test(sentence.slice(0, start)) ? undefined : found;
}
