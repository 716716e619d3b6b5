import type {Span} from '../language/lexicon/tokens.ts';
import type {Quantity} from './numbers.ts';

/** A number of a sentence, with the whole it is part of as far as the sentence states one. */
export type Part = {readonly quantity: Quantity; readonly of: Quantity | undefined};

// "Of the 11,200 authorized", "out of an authorized 11,200", "out of an authorized strength of 11,200": the second number is the whole.
const whole =
	/^(?:(?!\b(?:for|in|from|to|with|on|at|and|by)\b)[\p{L}\s,-]){0,40}?\b(?:(?:out )?of|against) (?:the |a total of |(?:the|an?) (?:[\p{Ll}-]+ )?(?:strength|total|ceiling|number|target) of |an? \p{Ll}+ed |some |its |(?:the|its|their) [\p{Ll}-]+ )?$/u;
// "Of the 300 officers, 40 were women".
const ahead = /\b[Oo]f (?:the |some |about |an? (?:[\p{Ll}-]+ )?(?:strength|total|ceiling|number) of )?$/u;
const least = '(?:only|some|just|about|nearly|over|barely|at least|(?:fewer|less|more) than)';
const behindIt = new RegExp(`^(?:[\\p{L}\\s-]|(?:19|20)\\d\\d){3,60}(?:, (?:${least} )?| ${least} )$`, 'u');
// "Of the 85 members nine were women": without a comma its verb tells it.
const rightBehindIt = /^(?:[\p{L}\s-]|(?:19|20)\d\d){3,60} $/u;
const verbBehind = /^ (?:are|could|had|has|have|was|were)\b/u;
// "6,443 troops, or 57 per cent of the authorized strength of 11,200".
const asShare = /^[\p{L}\s-]{0,60},? ?[(,]? ?(?:or )?(?:about |some |nearly |roughly )?$/u;
const ofStrength = /^ of (?:the|an?|its) (?:[\p{Ll}-]+ )?(?:strength|total|ceiling|number|target) of $/u;

/** The numbers of a sentence in their order; what is only the whole of another is none of its own. */
export function partsOf(sentence: string, quantities: readonly Quantity[]): Part[] {
	const found: Part[] = [];
	for (let at = 0; at < quantities.length; at += 1) {
		const [printed, next, last] = quantities.slice(at, at + 3) as [Quantity, Quantity?, Quantity?];
		const between = next === undefined ? '' : sentence.slice(printed.end, next.start);
		const quantity =
			next === undefined || !/^ of (?:the|its) $/u.test(between) ? printed : asItsWhole(sentence, printed, next);
		const isCent = next?.unit === 'per cent' && typeof next.value === 'number';
		const share = isCent ? Number(next.value) / 100 : next?.share;
		if (next && isPart(quantity, next) && whole.test(between)) {
			found.push({quantity, of: next});
			at += 1;
		} else if (
			next &&
			isPart(next, quantity) &&
			ahead.test(sentence.slice(0, quantity.start)) &&
			(behindIt.test(between) || (rightBehindIt.test(between) && verbBehind.test(sentence.slice(next.end))))
		) {
			found.push({quantity: {...quantity, ...next}, of: quantity});
			at += 1;
		} else if (
			share !== undefined &&
			last !== undefined &&
			isPart(quantity, last) &&
			asShare.test(between) &&
			ofStrength.test(sentence.slice(next?.end, last.start))
		) {
			found.push({quantity: {...quantity, share}, of: last});
			at += 2;
		} else {
			found.push({quantity, of: ofThem(sentence, quantity, found.at(-1)?.quantity)});
		}
	}

	return found;
}

// "38 of the 110 million dollars": millions of dollars both.
function asItsWhole(sentence: string, part: Quantity, whole: Quantity): Quantity {
	const {value, unit} = part;
	const scale = /^\D*([\d.,]+) \p{L}*illion/u.exec(sentence.slice(whole.start, whole.end))?.[1];
	const isLike = typeof value === 'number' && typeof whole.value === 'number' && unit === undefined;
	const factor = scale === undefined || !isLike || value > 1000 ? 1 : whole.value / Number(scale.replaceAll(',', ''));
	return factor > 1 ? {...whole, ...part, value: Number(value) * factor} : part;
}

// "702 cadets (86 of whom are female)", "6 boats, of which two could sail".
function ofThem(sentence: string, quantity: Quantity, before: Quantity | undefined): Quantity | undefined {
	const isOfThem =
		/^ of (?:them|whom|which)\b/u.test(sentence.slice(quantity.end)) ||
		/(?<!\bcourse )\bof (?:whom|which) $/u.test(sentence.slice(0, quantity.start));
	return before !== undefined && isOfThem && isPart(quantity, before) ? before : undefined;
}

function isPart({value, unit}: Quantity, {value: all, unit: ofAll}: Quantity): boolean {
	const isLike = unit === ofAll || (unit === undefined && ofAll !== 'per cent');
	return typeof value === 'number' && typeof all === 'number' && value <= all && unit !== 'per cent' && isLike;
}

const measure =
	/\b(?:authori[sz]ed|approved|mandated|established|pledged|promised|committed|required|requested|sought|needed|planned|budgeted|envisaged|foreseen|target|ceiling)\b/iu;
// What is said of a part that is lacking, or of some among it, is no filling of the whole.
const other =
	/\b(?:vacant|vacancies|unfilled|empty|missing|lacking|lacked|outstanding|remain(?:s|ing)?|unpaid|unfunded|killed|injured|wounded|dead|lost|withdrawn|left|repatriated|wom[ae]n|female|not|no|yet|still)\b/iu;
const filled = /\b(?:fill|occupi|staff|recruit|encumber|deploy)\p{L}*\b/iu;

/**
 * What a whole is where a part may fall short of it, in the report's word: what is authorized, pledged or required. Undefined where it is only
 * what the part is of: 40 women of 300 officers fall short of nothing.
 * @param clause the clause of both
 */
export function measuredAgainst(
	sentence: string,
	part: Span,
	whole: Span,
	{clause, unit}: {readonly clause: string; readonly unit: string | undefined},
): string | undefined {
	if (other.test(clause)) {
		return undefined;
	}

	const before = part.end < whole.start ? sentence.slice(part.end, whole.start) : '';
	const behind = /^(?: (?!(?:and|but|while|which|that|was|were|had|in|for|by)\b)[\p{L}-]+){1,4}/u;
	const [said] = measure.exec(before) ?? measure.exec(behind.exec(sentence.slice(whole.end))?.[0] ?? '') ?? [];
	return said?.toLowerCase() ?? (unit === 'posts' && filled.test(clause) ? 'posts' : undefined);
}
