import type {Span} from '../language/lexicon/tokens.ts';
import {type Counted, countedAfter, dimensionAt, measureAfter} from './counted.ts';
import type {Quantity} from './quantities.ts';

/** A number of a sentence, the whole it is part of, and what the words say that it counts. */
export type Reading = {
	readonly quantity: Quantity;
	readonly of: Quantity | undefined;
	readonly unit: string | undefined;
	readonly counted: Counted | undefined;
	/** Where the words on it go on: behind the number, its measure and its whole. */
	readonly from: number;
	/** What it is part of, in words: "900 soldiers, including 40 women". */
	readonly among: string | undefined;
	/** Whether what is said behind it is said of a part of it: the 300 officers of "two thirds of the 300 officers were women". */
	readonly isWhole: boolean;
};

// "Of the 11,200 authorized", "out of an authorized strength of 11,200": the second number is the whole.
const whole =
	/^(?:(?!\b(?:for|in|from|to|with|on|at|and|by)\b)[\p{L}\s,-]){0,40}?\b(?:(?:out )?of|against) (?:the |a total of |(?:the|an?) (?:[\p{Ll}-]+ )?(?:strength|total|ceiling|number|target) of |some |its |(?:the|its|their) [\p{Ll}-]+ )?$/u;
const inverted = /\b[Oo]f (?:the |some |about |an? (?:[\p{Ll}-]+ )?(?:strength|total|ceiling|number) of )?$/u;
const afterInverted = /^(?:[\p{L}\s-]|(?:19|20)\d\d){3,60}, (?:only |some |just |about |nearly |over )?$/u;
const shareOfWhole = /^,? ?[(,]? ?(?:or )?(?:about |some |nearly |roughly )?$/u;
const including = /^[^;.]{0,60}[,(]? ?(?:including|among (?:them|whom)|of (?:whom|which|them)),? (?:\p{L}+ ){0,2}$/u;
const further = /^ ?[\p{L} -]{0,40}(?:,|,? and) $/u;

/** Reads the quantities of a sentence, in their order: parts with their wholes, and shares with what they are shares of. */
export function readings(sentence: string, quantities: readonly Quantity[]): Reading[] {
	const found: Reading[] = [];
	const add = (reading: Reading) => found.push(amongThose(sentence, reading, found.at(-1)));
	for (let at = 0; at < quantities.length; at += 1) {
		const quantity = quantities[at] as Quantity;
		const next = quantities[at + 1];
		const reading = read(sentence, quantity, undefined);
		if (next === undefined) {
			add(reading);
			continue;
		}

		const between = sentence.slice(quantity.end, next.start);
		const isOf =
			inverted.test(sentence.slice(Math.max(0, quantity.start - 80), quantity.start)) && afterInverted.test(between);
		at += 1;
		if (isPart(quantity, next) && whole.test(between)) {
			const list = between.includes(',') ? found.findLast(({among}) => among === undefined) : undefined;
			const isOfList = list && found.at(-1)?.among !== undefined && isPart(list.quantity, next);
			if (isOfList) {
				found[found.indexOf(list)] = {...list, of: next};
			}

			add(isOfList ? reading : read(sentence, quantity, next));
		} else if (isOf && isPart(next, quantity)) {
			found.push(read(sentence, next, quantity));
		} else if (isShare(next) && asShare(sentence, reading, next, quantities[at + 1])) {
			const share = typeof next.value === 'number' ? next.value / 100 : next.share;
			add({...reading, quantity: {...quantity, ...(share === undefined ? {} : {share})}, of: quantities[at + 1]});
			at += 1;
		} else if (isShare(quantity) && !isShare(next) && /^ of (?:the |some |its |their |all )?$/u.test(between)) {
			const all = read(sentence, next, undefined);
			found.push({...reading, counted: all.counted, from: all.from}, {...all, isWhole: true});
		} else if (isOf && isShare(next)) {
			const part = read(sentence, next, undefined);
			const counted = reading.counted && {...reading.counted, end: part.from};
			found.push({...reading, isWhole: true}, {...part, counted});
		} else {
			at -= 1;
			add(reading);
		}
	}

	return found;
}

function isShare({share, unit}: Quantity): boolean {
	return share !== undefined || unit === 'per cent';
}

function isPart({value, unit}: Quantity, {value: all, unit: ofAll}: Quantity): boolean {
	return typeof value === 'number' && typeof all === 'number' && value <= all && unit !== 'per cent' && unit === ofAll;
}

// "6,443 personnel, or 57 per cent of the authorized strength of 11,200".
function asShare(
	sentence: string,
	{quantity, counted, from}: Reading,
	next: Quantity,
	last: Quantity | undefined,
): boolean {
	return (
		last !== undefined &&
		isPart(quantity, last) &&
		shareOfWhole.test(sentence.slice(counted?.end ?? from, next.start)) &&
		/^ of (?:the|an?|its) (?:[\p{Ll}-]+ )?(?:strength|total|ceiling|number|target) of $/u.test(
			sentence.slice(next.end, last.start),
		)
	);
}

function read(sentence: string, quantity: Quantity, all: Quantity | undefined): Reading {
	const {end, unit: printed} = quantity;
	const measure = printed === undefined ? measureAfter(sentence, end) : undefined;
	const after = measure?.end ?? end;
	const ofThem = /^ of (?:them|whom|which)\b/u.exec(sentence.slice(after))?.[0] ?? '';
	// Of 300 officers, 40 were women; 40 officers of the 300; 40 of the 300 officers.
	const noun =
		(measure && dimensionAt(sentence, after) !== undefined) ||
		(all && /^\s*(?:(?:out )?of|against)\b/u.test(sentence.slice(after)))
			? undefined
			: countedAfter(sentence, after + ofThem.length);
	const ofAll = all && countedAfter(sentence, all.end);
	const isOther = isShare(quantity) && /^ (?:in|on|from|since|among|by|to)\b/.test(sentence.slice(end));
	return {
		quantity,
		of: all,
		unit: measure?.unit ?? printed,
		counted: isOther ? undefined : all && all.start < quantity.start ? ofAll : (noun ?? ofAll),
		from: Math.max(after + ofThem.length, all?.end ?? 0),
		among: undefined,
		isWhole: false,
	};
}

// The second of those included is among the same: "including 39 observers and 437 officers".
function amongThose(sentence: string, reading: Reading, before: Reading | undefined): Reading {
	if (before === undefined || before.quantity.end > reading.quantity.start) {
		return reading;
	}

	const between = sentence.slice(before.quantity.end, reading.quantity.start);
	const ofThem = /^ of (?:them|whom|which)\b/u.test(sentence.slice(reading.quantity.end));
	// "Of which two could fly".
	const isOfWhich = /\bof (?:whom|which) $/u.test(between);
	// "Fears for 300 of them": they are who was counted before.
	if (reading.counted === undefined && !isShare(reading.quantity) && (isOfWhich || (ofThem && before.counted))) {
		const place = isOfWhich ? {end: reading.from} : {start: reading.from, end: reading.from};
		const counted = before.counted && {...before.counted, ...place};
		return {...reading, counted, ...(isPart(reading.quantity, before.quantity) ? {of: before.quantity} : {})};
	}

	if (including.test(between) || ofThem) {
		return {...reading, among: before.counted?.phrase};
	}

	return before.among !== undefined && further.test(between) ? {...reading, among: before.among} : reading;
}

const measure =
	/\b(authori[sz]ed|approved|mandated|established|pledged|promised|committed|required|requested|sought|needed|planned|budgeted|envisaged|foreseen|target|ceiling)\b/iu;
// What is said of a part that is lacking, or of some among it, is no filling of the whole.
const other =
	/:|\b(?:vacant|vacancies|unfilled|empty|missing|lacking|lacked|outstanding|remain(?:s|ing)?|unpaid|unfunded|killed|injured|wounded|dead|lost|withdrawn|left|repatriated|wom[ae]n|female|not|no|yet|still)\b/iu;
const filled = /\b(?:fill|occupi|staff|recruit|encumber|deploy)\p{L}*\b/iu;

/** The words a number stands in as the whole of a part, and what is said of the part. */
type WholeWords = {
	readonly ahead: string;
	readonly before: string;
	readonly behind: string;
	readonly label: string;
	readonly noun: string;
};

/**
 * What a whole is where a part may fall short of it, in the report's word: what is authorized, pledged or required. Undefined where it is only
 * what the part is of: 40 women of 300 officers fall short of nothing.
 */
export function measuredAgainst({ahead, before, behind, label, noun}: WholeWords): string | undefined {
	if (other.test(label)) {
		return undefined;
	}

	const [said] = measure.exec(before)?.slice(1) ?? measure.exec(behind)?.slice(1) ?? [];
	return (
		said?.toLowerCase() ??
		(/^posts$/i.test(noun) && filled.test(`${ahead} ${before} ${behind} ${label}`) ? 'posts' : undefined)
	);
}

/** The words around a whole and its part: those of the clause ahead, those from the part on, or from the start of the clause, and the few behind. */
export function wordsOf(sentence: string, part: Span, whole: Span): Pick<WholeWords, 'ahead' | 'before' | 'behind'> {
	const clause = Math.max(sentence.lastIndexOf(',', whole.start), sentence.lastIndexOf(';', whole.start), 0);
	return {
		ahead: sentence.slice(Math.min(clause, part.start), part.start),
		before: sentence.slice(part.end < whole.start ? part.end : clause, whole.start),
		behind:
			/^(?: (?!(?:and|but|while|which|that|was|were|had|in|for|by)\b)[\p{L}-]+){1,4}/u.exec(
				sentence.slice(whole.end),
			)?.[0] ?? '',
	};
}
